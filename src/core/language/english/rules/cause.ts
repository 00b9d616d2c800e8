import type { Rule } from '../../rule';

const WHY = 'Several things had to be true together; calling one of them the cause ends the looking.';
const ASK = [
  'What else had to be true at the same time?',
  'What made this one stand out among the others?',
  'On an ordinary day, what keeps this from mattering on {system}?',
];

/** One cause for all of it, or a chain of causes. */
export const CAUSE_RULES: readonly Rule[] = [
  {
    id: 'cause-root',
    category: 'single-cause',
    because: 'names one cause for all of it.',
    why: WHY,
    questions: ASK,
    inHeadings: true,
    when: [
      '[root cause|causes]',
      '[root-cause|root-causes|rootcause]',
      '[rca]',
      '[root of the|this|our {incident}]',
      '[root {incident}]',
    ],
    flag: ['The ‹root cause› was the new belt.', 'We are still looking for the ‹root cause›.'],
    leaveAlone: ['A tired person is never a root cause.', 'There is no root cause to be found here.'],
  },
  {
    id: 'cause-adjective',
    category: 'single-cause',
    because: 'sets one cause above all others.',
    why: WHY,
    questions: ASK,
    when: ['[{cause-adjective} {cause-adjective}? cause|causes]', '[{cause-adjective} source of the|this {incident}]'],
    flag: ['The ‹underlying cause› was a worn belt.', 'Nobody asked for the ‹real cause›.'],
    leaveAlone: ['There was no single cause.', 'They walked for a good cause.'],
  },
  {
    id: 'cause-of-was',
    category: 'single-cause',
    because: 'says what the one cause was.',
    why: WHY,
    questions: ASK,
    when: [
      '[the cause of] ~8 was|were {adverb}* !unclear|unknown|not|still|under|being|unidentified|uncertain|investigated',
      '[the cause was] !unclear|unknown|not|still|under|being',
      '^ [cause|causes] #break !unknown|unclear',
      '[the cause is] !unclear|unknown|not|still|under|being',
    ],
    flag: ['‹The cause of› the delay was a worn belt.', '‹The cause was› a worn belt.'],
    leaveAlone: ['The cause of the delay was unclear for an hour.'],
  },
  {
    id: 'cause-was-caused',
    category: 'single-cause',
    because: 'ties the whole of it to one cause.',
    why: WHY,
    questions: ASK,
    flag: [
      'The delay ‹was caused by› a worn belt.',
      'This ‹was caused by› two trains on one track.',
      'The incident ‹stemmed from› the new timetable.',
    ],
    leaveAlone: ['The heat in the shed was caused by the sun.', 'The jam may have been caused by leaves.'],
  },
  {
    id: 'cause-caused-minutes',
    category: 'single-cause',
    because: 'ties the whole of it to one cause.',
    why: WHY,
    questions: ASK,
    when: [
      '[caused|causing ~2 #number|one|two|three|several|many {unit-of-time} of ~2 {outage}]',
      '[caused|causing {article} ~3 outage|blackout|downtime] of|lasting|for',
    ],
    flag: ['A worn belt ‹caused 40 minutes of downtime›.'],
    leaveAlone: ['It caused some delay.', 'The work took 40 minutes.'],
  },
  {
    id: 'cause-chain',
    category: 'single-cause',
    because: 'tells a chain, link by link.',
    why: 'A chain leaves out whatever held, and whatever else was needed for it to run.',
    questions: [
      'At each link: what else had to be true for it to go on?',
      'Where does it usually stop?',
      'Which of these links was known to anybody at the time?',
    ],
    flag: ['The belt wore, ‹which led› to dust, ‹which in turn caused› the stop, ‹which led› to the delay.'],
    leaveAlone: ['The belt tore, which led to a stop.'],
  },
  {
    id: 'cause-boils',
    category: 'single-cause',
    because: 'shrinks it to one thing.',
    why: WHY,
    questions: ASK,
    when: ['[boils|boiled|boil {adverb}* down to]', '[comes|came down to {article}]', '[at fault was|is]'],
    flag: ['It ‹boils down to› one worn belt.'],
    leaveAlone: ['Water boils at a lower heat up there.', 'She came down the stairs.'],
  },
];
