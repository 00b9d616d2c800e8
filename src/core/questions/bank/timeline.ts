import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 2: fix moments, how one came into the event, and what came before what. */
export const TIMELINE = toLens('timeline', [
  {
    id: 'timeline-01', text: 'How did you first hear that something was going on?',
    purpose: 'The way in colours everything seen after it.',
    listensFor: 'A page, a colleague at the desk, a customer, a feeling about a graph.',
    followUps: [['observation', 'followup-01'], ['help', 'coordination-02']],
    source: FROM.cdmTimeline, avoidWhen: 'They told it in the open story.', groupSafe: true,
  },
  {
    id: 'timeline-02', text: 'What were you in the middle of when it reached you?',
    purpose: 'Nobody comes to an incident from nothing; something was put down for it.',
    listensFor: 'Sleep, another incident, a deploy, a child at the door.',
    followUps: [['state-of-mind', 'followup-05'], ['waiting', 'pressures-05']],
    source: FROM.cdmTimeline, avoidWhen: 'The answer could be private and others are listening.', groupSafe: false,
  },
  {
    id: 'timeline-03', text: 'Which moments would you put on a line, if I drew one here?',
    purpose: 'Their own moments, not the chat’s, become the points to dig at.',
    listensFor: 'Turning points that no log holds: “that is when I started to doubt it”.',
    followUps: [['decision', 'followup-03'], ['surprise', 'followup-18']],
    source: FROM.cdmTimeline, avoidWhen: 'They have not told the story once yet.', groupSafe: true,
  },
  {
    id: 'timeline-04', text: 'Between those two moments, what filled the time?',
    purpose: 'Quiet stretches in the record are rarely quiet in the room.',
    listensFor: 'Waiting, reading, a long build, a line that led nowhere.',
    followUps: [['waiting', 'followup-24'], ['dropped', 'dropped-01']],
    source: FROM.cdmTimeline, avoidWhen: 'The gap is only a night’s sleep.', groupSafe: true, leansOn: ['timeline-03'],
  },
  {
    id: 'timeline-05', text: 'What could tell us roughly when that was?',
    purpose: 'An anchor makes a moment findable, and admits how rough the rest is.',
    listensFor: 'Something with a time stamp, or an honest “about then”.',
    followUps: [['unsure', 'followup-19']],
    source: FROM.howieAnalyse, avoidWhen: 'Minutes do not matter for what you want to understand.', groupSafe: true, leansOn: ['timeline-03', 'timeline-04', 'timeline-07'],
  },
  {
    id: 'timeline-06', text: 'Who else was around by then, as far as you could tell?',
    purpose: 'Shows the room as they saw it, which differs from the list of participants.',
    listensFor: 'People they counted on who were not there; people they never knew about.',
    followUps: [['we', 'followup-13'], ['help', 'coordination-03']],
    source: FROM.howieInterview, avoidWhen: 'You are holding the attendance list in your hand; do not test them.', groupSafe: true, leansOn: ['timeline-01', 'timeline-02', 'timeline-03'],
  },
  {
    id: 'timeline-07', text: 'At which point did it become “an incident” for you?',
    purpose: 'The word is negotiable; the moment it was used shows what was understood.',
    listensFor: 'A difference between feeling it and saying it aloud.',
    followUps: [['decision', 'followup-03'], ['unsure', 'confusion-04']],
    source: FROM.howieAnalyse, avoidWhen: 'Nobody ever called it one.', groupSafe: true,
  },
  {
    id: 'timeline-08', text: 'How did it end for you?',
    purpose: 'Endings differ too: somebody leaves, somebody watches a graph for two more hours.',
    listensFor: 'Work that went on after the channel fell silent.',
    followUps: [['workaround', 'hidden-03'], ['unsure', 'after-04']],
    source: FROM.cdmTimeline, avoidWhen: 'It is still going on.', groupSafe: true,
  },
  {
    id: 'timeline-09', form: 'self', text: 'Which times in my notes come from memory alone?',
    purpose: 'Marks the two kinds apart while I still know which is which.',
    listensFor: 'Times I copied from somebody else’s summary.',
    followUps: [['unsure', 'timeline-05']],
    source: FROM.howieAnalyse, avoidWhen: 'Nothing has been written yet.', groupSafe: false,
  },
]);
