import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 8: being recruited, recruiting, bringing up to speed, interruption, waiting, handing over. */
export const COORDINATION = toLens('coordination', [
  {
    id: 'coordination-01', text: 'What was the first thing you were told when you were called in?',
    purpose: 'The first thing handed to a newcomer of the night decides where they look.',
    listensFor: 'How little it was, and what they made of it.',
    followUps: [['observation', 'followup-01'], ['unsure', 'coordination-02']],
    source: FROM.maguireJoin, avoidWhen: 'They were there from the beginning.', groupSafe: true,
  },
  {
    id: 'coordination-02', text: 'How did you get yourself up to speed?',
    purpose: 'Catching up is work, done alone and under the eyes of others.',
    listensFor: 'Scrolling back, a private message to a friend, a guess to be tested.',
    followUps: [['help', 'followup-08'], ['unsure', 'confusion-04']],
    source: FROM.maguireJoin, avoidWhen: 'They were there from the beginning.', groupSafe: true,
  },
  {
    id: 'coordination-03', text: 'What did the people who were there take for granted that you had yet to learn?',
    purpose: 'A late arrival sees what the room no longer sees.',
    listensFor: 'A word everyone used, a line that had been dropped before.',
    followUps: [['obviously', 'followup-12'], ['dropped', 'dropped-05']],
    source: FROM.stellaCoordination, avoidWhen: 'It would sound like a complaint about colleagues who are listening.', groupSafe: false,
  },
  {
    id: 'coordination-04', text: 'What did you put aside to join?',
    purpose: 'Joining is never free; something elsewhere stopped.',
    listensFor: 'A half-done change, a sleeping child, a second incident.',
    followUps: [['decision', 'pressures-06'], ['state-of-mind', 'followup-05']],
    source: FROM.maguireCosts, avoidWhen: 'Being on call was their only task that night.', groupSafe: true,
  },
  {
    id: 'coordination-05', text: 'When did you begin to feel useful?',
    purpose: 'The time between arriving and helping is a cost that no clock shows.',
    listensFor: 'A first contribution; or never, and what that felt like.',
    followUps: [['state-of-mind', 'followup-05'], ['action', 'followup-07']],
    source: FROM.maguireJoin, avoidWhen: 'They feel that they were no help.', groupSafe: false,
  },
  {
    id: 'coordination-06', text: 'How did you decide whom to call?',
    purpose: 'Recruiting takes a picture of who knows what, and of who may be disturbed.',
    listensFor: 'Names weighed and left to sleep.',
    followUps: [['help', 'followup-08'], ['decision', 'followup-03']],
    source: FROM.maguireCosts, avoidWhen: 'Calling was done by a machine.', groupSafe: true,
  },
  {
    id: 'coordination-07', text: 'What did it take to get hold of them?',
    purpose: 'Attempts that failed to reach somebody disappear from the record.',
    listensFor: 'Three phone numbers, a spouse, a channel nobody reads.',
    followUps: [['waiting', 'followup-24'], ['workaround', 'followup-20']],
    source: FROM.maguireCosts, avoidWhen: 'They answered at once.', groupSafe: true, leansOn: ['coordination-06'],
  },
  {
    id: 'coordination-08', text: 'What did you tell those who joined later?',
    purpose: 'The short version given to a newcomer is the room’s picture at that minute.',
    listensFor: 'What was left out on purpose.',
    followUps: [['dropped', 'dropped-05'], ['mental-model', 'followup-06']],
    source: FROM.stellaCoordination, avoidWhen: 'Nobody joined late.', groupSafe: true,
  },
  {
    id: 'coordination-09', text: 'How did word get to those who needed it?',
    purpose: 'Follows one piece of news through people.',
    listensFor: 'A side channel that carried the real work.',
    followUps: [['we', 'followup-13'], ['waiting', 'followup-24']],
    source: FROM.stellaCoordination, avoidWhen: 'They worked alone.', groupSafe: true,
  },
  {
    id: 'coordination-10', text: 'What were you asked for while you were in the middle of something?',
    purpose: 'Interruptions come from people with good grounds, and have a price.',
    listensFor: 'Status for a manager, a question from support, a second bridge.',
    followUps: [['waiting', 'pressures-05'], ['state-of-mind', 'followup-05']],
    source: FROM.maguireCosts, avoidWhen: 'Those who asked are in the room.', groupSafe: false,
  },
  {
    id: 'coordination-11', text: 'When were you waiting for somebody else?',
    purpose: 'Permissions, time zones and queues show only as silence.',
    listensFor: 'What they did meanwhile.',
    followUps: [['waiting', 'followup-24'], ['workaround', 'followup-20']],
    source: FROM.maguireCosts, avoidWhen: 'The hands belong to somebody listening.', groupSafe: true,
  },
  {
    id: 'coordination-12', text: 'What did you pass on when you handed over?',
    purpose: 'A handover holds what somebody thought worth keeping.',
    listensFor: 'Doubts that were not passed on, and the grounds for that.',
    followUps: [['unsure', 'followup-19'], ['obviously', 'followup-12']],
    source: FROM.stellaCoordination, avoidWhen: 'They saw it through to the end.', groupSafe: true,
  },
  {
    id: 'coordination-13', text: 'How did you keep track of who was doing what?',
    purpose: 'Keeping the room in one’s head is work on top of the work.',
    listensFor: 'A list on paper, one person who always knows, or nobody did.',
    followUps: [['we', 'followup-13'], ['workaround', 'followup-20']],
    source: FROM.maguireCosts, avoidWhen: 'Two people sat side by side.', groupSafe: true,
  },
  {
    id: 'coordination-14', form: 'group', text: 'At what point were more people in the room than you had work for?',
    purpose: 'Many helpers are a cost as well, and a group can laugh about it.',
    listensFor: 'Who quietly left, who stayed to listen, who started something of their own.',
    followUps: [['waiting', 'followup-24'], ['decision', 'followup-03']],
    source: FROM.maguireCosts, avoidWhen: 'Somebody would feel counted as too many.', groupSafe: true,
  },
]);
