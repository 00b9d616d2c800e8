import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 6: several goals at once, time, load, and who was waiting. */
export const PRESSURES = toLens('pressures', [
  {
    id: 'pressures-01', text: 'What were you trying to get done at the same time?',
    purpose: 'People serve several goals at once; one alone never explains what they did.',
    listensFor: 'Two goals that pulled apart.',
    followUps: [['decision', 'decisions-06'], ['usual', 'followup-23']],
    source: FROM.dekkerGoals, avoidWhen: 'They named it in the open story.', groupSafe: true,
  },
  {
    id: 'pressures-02', text: 'What set the pace that day?',
    purpose: 'Time pressure has an origin, often far from the system; so does an absence of it.',
    listensFor: 'A date, a person, a sale, a habit of the house.',
    followUps: [['we', 'followup-13'], ['obviously', 'followup-12']],
    source: FROM.hochstein, avoidWhen: 'They told you there was none.', groupSafe: true,
  },
  {
    id: 'pressures-03', text: 'What else was going on in the company that week?',
    purpose: 'A launch, a sale or a reorganisation sits in every decision of that week.',
    listensFor: 'Something that reads as background now and did not feel so then.',
    followUps: [['usual', 'followup-23'], ['state-of-mind', 'pressures-02']],
    source: FROM.allspawArcane, avoidWhen: 'They joined after that week.', groupSafe: true,
  },
  {
    id: 'pressures-04', text: 'What was pulling at your attention right then?',
    purpose: 'Load is invisible in a timeline that shows one thing a line.',
    listensFor: 'Parallel chats, a second alert, people at the desk.',
    followUps: [['state-of-mind', 'followup-05'], ['decision', 'cues-07']],
    source: FROM.dekkerGoals, avoidWhen: 'They have just listed them.', groupSafe: true,
  },
  {
    id: 'pressures-05', text: 'Who was waiting for you?',
    purpose: 'Somebody waiting changes what counts as fast enough.',
    listensFor: 'Customers, a colleague holding a change, a family.',
    followUps: [['waiting', 'followup-24'], ['help', 'coordination-10']],
    source: FROM.dekkerGoals, avoidWhen: 'The person who was waiting is listening.', groupSafe: false,
  },
  {
    id: 'pressures-06', text: 'What had you promised to somebody for that day?',
    purpose: 'Promises are goals that no ticket shows.',
    listensFor: 'A demo, a migration window, a quiet Friday.',
    followUps: [['decision', 'decisions-06'], ['we', 'followup-13']],
    source: FROM.hochstein, avoidWhen: 'It leads away from the story into private life.', groupSafe: false,
  },
  {
    id: 'pressures-07', text: 'What felt awkward to say out loud?',
    purpose: 'Social cost is a pressure, and it steers what gets typed.',
    listensFor: 'Doubt about a senior colleague, asking a beginner’s question, crying wolf.',
    followUps: [['should-have', 'followup-09'], ['state-of-mind', 'followup-05']],
    source: FROM.stellaCoordination, avoidWhen: 'Anyone else is listening.', groupSafe: false,
  },
  {
    id: 'pressures-08', text: 'What were you most keen to protect?',
    purpose: 'What one guards tells what one valued under pressure.',
    listensFor: 'Data before speed, a customer before a metric, a colleague’s sleep.',
    followUps: [['decision', 'decisions-02'], ['mental-model', 'held-02']],
    source: FROM.dekkerGoals, avoidWhen: 'They only relayed messages.', groupSafe: true,
  },
  {
    id: 'pressures-09', text: 'Which rule or agreement was hard to keep to that day?',
    purpose: 'Rules meet the day they were not written for; how they were bent is expertise.',
    listensFor: 'A freeze, a change window, a second pair of eyes who was asleep.',
    followUps: [['workaround', 'followup-20'], ['usual', 'hidden-05']],
    source: FROM.etto, avoidWhen: 'An answer might be used against them.', groupSafe: false,
  },
  {
    id: 'pressures-10', form: 'self', text: 'What was I worried about that had nothing to do with the system?',
    purpose: 'The lone analyst’s own pressures belong to the account as well.',
    listensFor: 'Something one would leave out of a report.',
    followUps: [['state-of-mind', 'pressures-08']],
    source: FROM.dekkerGoals, avoidWhen: 'Others will read this note; keep it for yourself then.', groupSafe: false,
  },
]);
