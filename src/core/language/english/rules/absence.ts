import type { Rule } from '../../rule';

const WHY = 'What was not there did nothing; what was there, and what people relied on, did.';
const ASK = [
  'What was there that people relied on?',
  'How was it noticed?',
  'Who expected it to be there, and since when?',
];

/** Safeguards, means and knowledge that were not there, and safeguards that stayed silent. */
export const ABSENCE_RULES: readonly Rule[] = [
  {
    id: 'absence-lack',
    category: 'counterfactual-absence',
    because: 'explains by a lack.',
    why: WHY,
    questions: ASK,
    flag: ['‹Lack of monitoring› on the second belt.', 'The depot ‹lacked a checklist› for the night.'],
    leaveAlone: ['There is no lack of stairs in the old depot.', 'The site lacks sunlight in winter.'],
  },
  {
    id: 'absence-no',
    category: 'counterfactual-absence',
    because: 'explains by something that did not exist.',
    why: WHY,
    questions: ASK,
    flag: [
      'There was ‹no alert› on the second belt.',
      '‹No runbook› for the night shift.',
      '‹There wasn’t any review› of the new timetable.',
    ],
    leaveAlone: [
      'No data was lost.',
      'The crew wasted no time on the review.',
      'No action is required.',
      'There was no train on Sunday.',
    ],
  },
  {
    id: 'absence-missing',
    category: 'counterfactual-absence',
    because: 'explains by something that was missing.',
    why: WHY,
    questions: ASK,
    flag: ['A ‹missing health check› on the new belt.', '‹Insufficient testing› of the night route.'],
    leaveAlone: [
      'Two letters were missing from the bag.',
      'The outage resulted in missing metrics.',
      'We will investigate the missing checks.',
      'There was not enough sugar in the tea.',
    ],
  },
  {
    id: 'absence-was-missing',
    category: 'counterfactual-absence',
    because: 'says that a safeguard was not there or not enough.',
    why: WHY,
    questions: ASK,
    flag: [
      'Alerting for the new belt ‹was missing›.',
      'The review ‹was not sufficient› for the night route.',
      'A backup ‹did not exist›.',
    ],
    leaveAlone: ['The letter was missing a stamp.', 'The lamp was not in place.'],
  },
  {
    id: 'absence-without',
    category: 'counterfactual-absence',
    because: 'tells of work done without a safeguard.',
    why: WHY,
    questions: ASK,
    flag: ['The new belt went live ‹without a backup›.', 'It was changed ‹without a second review›.'],
    leaveAlone: [
      'The train ran without delay.',
      'Belts should not be changed without a review.',
      'It is hard to see without a gauge.',
      'Without a stamp, a letter can come back.',
    ],
  },
  {
    id: 'absence-did-not-have',
    category: 'counterfactual-absence',
    because: 'says what people or systems did not have.',
    why: WHY,
    questions: ASK,
    flag: ['We ‹did not have a runbook› for the night shift.', 'The old depot ‹does not have monitoring›.'],
    leaveAlone: ['We did not have rain that week.', 'The gate does not have a handle.'],
  },
  {
    id: 'absence-guard-silent',
    category: 'counterfactual-absence',
    because: 'says that a safeguard stayed silent.',
    why: 'A safeguard that says nothing has its own story: what it looks at, and what that looked like.',
    questions: ['What was this safeguard looking at?', 'What was it built to see?', 'How was it noticed instead?'],
    flag: [
      'The nightly test ‹did not catch› the swapped column.',
      'Our alerts ‹never fired›.',
      'The review ‹failed to detect› it.',
    ],
    leaveAlone: [
      'The brake did not stop the train.',
      'The bug came with the first test but had never surfaced.',
      'The parser did not detect the new line.',
    ],
  },
  {
    id: 'absence-not-caught',
    category: 'counterfactual-absence',
    because: 'says that it was not caught.',
    why: 'Caught by what? Each safeguard looks at something, and that has a story.',
    questions: [
      'What did the safeguards on its way see of it?',
      'How was it noticed in the end?',
      'What are these safeguards built to look at?',
    ],
    flag: ['The swapped column ‹was not caught› by the nightly run.', 'The drift ‹wasn’t detected› until noon.'],
    leaveAlone: ['The thief was caught at the gate.', 'No animals were caught.'],
  },
  {
    id: 'absence-gap',
    category: 'counterfactual-absence',
    because: 'names a gap.',
    why: WHY,
    questions: ASK,
    flag: ['There was a ‹monitoring gap› on the second belt.', 'The night route was an ‹undocumented› one.'],
    leaveAlone: ['Mind the gap between train and platform.'],
  },
];
