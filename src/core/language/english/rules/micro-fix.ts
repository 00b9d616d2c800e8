import type { Rule } from '../../rule';

/** The story narrowed to what can be fixed. Only looked for where the story is told. */
export const MICRO_FIX_RULES: readonly Rule[] = [
  {
    id: 'fix-make-sure',
    category: 'micro-fix',
    because: 'turns the story into a repair before it is told.',
    why: 'An idea for a fix is worth keeping, and it reads better after the story; parked, it may soak.',
    when: [
      '[make|making|makes sure]',
      '[ensure|ensures|ensuring]',
      '[never again]',
      '[so|to this|that|it {adverb}* never|not|doesn|cannot happens|happen again]',
      '[does|do|will|can {not} happen again]',
      '[to prevent|avoid this|that|it|such|similar|recurrence|reoccurrence|future]',
      '[prevent|avoid recurrence|reoccurrence|a recurrence]',
    ],
    questions: [
      'What is normally relied on here?',
      'What thought lies behind this idea? It can be parked with the thought.',
      'What is still untold before this?',
    ],
    flag: ['At four we agreed to ‹make sure› that it holds.', 'It must ‹never again› come to this.'],
    leaveAlone: ['She was sure of the second gauge.', 'It happened again at five.'],
  },
  {
    id: 'fix-add',
    category: 'micro-fix',
    because: 'proposes a repair in the middle of the story.',
    why: 'An idea for a fix is worth keeping, and it reads better after the story; parked, it may soak.',
    when: [
      '[should|must|will|to|need add|introduce|implement|create|improve|write|build ~3 {safeguard}]',
      '^ [add|introduce|implement|create|improve|write|build ~3 {safeguard}]',
      '[be|being {adverb}* more|extra careful|vigilant|diligent|cautious|attentive]',
      '[more care|caution|attention|vigilance|diligence]',
      '[retrain|retraining|re-train|re-training|refresher]',
      '[just|only|simply need|needs|needed|have|has to]',
      '[all we need|needed|have]',
      '^ [going|moving forward|forwards]',
      '#comma [going|moving forward|forwards]',
      '[going|moving forward|forwards] $',
      '[in future|the future] we|they|it|this|all|every|each',
      '[the fix is|was simple|easy|to]',
      '[quick fix|win|wins]',
      '[easy fix|win]',
    ],
    questions: [
      'What thought lies behind this idea? It can be parked with the thought.',
      'What keeps this in check on ordinary days?',
      'Who would be in the middle of what when they meet this fix?',
    ],
    flag: [
      'We ‹should add an alert› on the belt.',
      '‹Going forward› the depot calls first.',
      'They ‹just need to› read the gauge.',
    ],
    leaveAlone: ['She added sugar to the tea.', 'The train was going forward slowly.'],
  },
];
