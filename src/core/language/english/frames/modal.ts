import type { Frame } from '../../frame';

const HAVE = "{not}? {adverb}* have|of|'ve {not}? {adverb}* {en}|been|be|had|lead";

/** How English tells of a past that was not. */
export const MODAL_FRAMES: readonly Frame[] = [
  {
    id: 'should-have',
    mood: 'opinion',
    rule: 'modal-should',
    form: 'modal',
    told: 'something should have been',
    when: [
      `[should|ought {not}? to? ${HAVE}]`,
      `[should {personal} ${HAVE}]`,
      '[should {not} had {en}]',
      '[needed to have been? {en}]',
    ],
  },
  {
    id: 'should-alone',
    rule: 'modal-should',
    form: 'phrase',
    told: 'it is held against what should have been',
    when: [
      "than {article}? {personal} [should|could|would have|'ve]",
      "what {article}? {personal} [should|could have|'ve]",
      'than {personal} [should] !have|be',
      "[than|as {personal} would|'d have|'ve liked|wanted|hoped]",
      '[should {not} {adverb}* be {ing}|#ing]',
    ],
  },
  {
    id: 'could-have',
    mood: 'option',
    rule: 'modal-could',
    form: 'modal',
    told: 'something could have been',
    when: [`[could ${HAVE}]`, `[could {personal} ${HAVE}]`],
  },
  {
    id: 'might-have',
    mood: 'option',
    rule: 'modal-could',
    form: 'modal',
    told: 'something might have been',
    when: [`[might ${HAVE}]`, '[may have {adverb}* prevented|avoided|caught|averted]'],
  },
  {
    id: 'would-have',
    mood: 'consequence',
    rule: 'modal-would',
    form: 'modal',
    told: 'something would have been',
    when: [`[would|'d ${HAVE}]`],
  },
  {
    id: 'had-we',
    mood: 'inverted',
    rule: 'modal-had',
    form: 'modal',
    told: 'it imagines that something had been',
    when: [
      '[had we|i|he|she|they|anyone|someone|somebody|anybody|you {not}? {adverb}* {en}|been]',
      '[had the|our|their|an|a|any|this|that|these|it|there ~2 {not}? {adverb}* {en}|been]',
      '[had {human} {not}? {adverb}* {en}|been]',
    ],
  },
  {
    id: 'if-had',
    mood: 'condition',
    rule: 'modal-if-had',
    form: 'modal',
    told: 'it names a condition that was not met',
    when: [
      "[if {article}? {human}|we|i|he|she|they|anyone|someone|nobody {adverb}* had|'d {not}? {adverb}* {en}|been]",
      '[if {article}? ~3 had {not}? {adverb}* {en}|been]',
    ],
  },
  {
    id: 'if-only',
    rule: 'modal-if-had',
    form: 'phrase',
    told: 'it wishes that it had been otherwise',
    when: [
      '<!and|even [if only]',
      '[were it not for]',
      '[if not for]',
      '[if it were|was|had {not} been? for]',
      '[wish|wished {personal}|{article}? {human}? {adverb}* had]',
    ],
  },
  {
    id: 'was-supposed',
    rule: 'modal-supposed',
    form: 'phrase',
    told: 'something was supposed to be',
    when: ['[{be-past}|been {not}? {adverb}* supposed|meant to]', '[{be-past} to have {adverb}* been|{en}]'],
  },
  {
    id: 'was-expected',
    rule: 'modal-supposed',
    form: 'phrase',
    told: 'something was expected to be',
    when: [
      '[{be-past} {not}? {adverb}* expected to] ~8 but|however|instead',
      '[{be-past} {not}? {adverb}* expected to be {en}] ~8 but|however|instead',
      '[{be-past} expected to have]',
    ],
  },
];
