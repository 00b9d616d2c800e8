import type { Frame } from '../../frame';

/** How English ties the whole of it to one cause. */
export const CAUSE_FRAMES: readonly Frame[] = [
  {
    id: 'was-caused',
    rule: 'cause-was-caused',
    form: 'passive',
    told: 'something is said to have been caused',
    when: [
      '[{be-past} {adverb}* caused by|through]',
      '[stemmed|stem|stems|stemming {adverb}* from]',
      '[been {adverb}* caused by]',
      '[{be-now} {adverb}* caused by]',
      '[resulted {adverb}* from]',
      '[{be-past} solely|entirely|purely|only|simply due to]',
      '[{be-past} {adverb}* brought about by]',
    ],
  },
  {
    id: 'chain',
    rule: 'cause-chain',
    form: 'phrase',
    told: 'one thing is said to have led to the next',
    when: ['[which {adverb}* led|caused|triggered|resulted]', '[which in turn {adverb}* {past}]'],
  },
];
