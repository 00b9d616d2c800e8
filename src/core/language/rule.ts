import type { Category, Confidence } from './finding';

/** How a match is weighed before it becomes a finding; each name is a function of `decide`. */
export type Decision =
  | 'always'
  | 'should'
  | 'could'
  | 'would'
  | 'had-inverted'
  | 'if-had'
  | 'not-done'
  | 'failed-to'
  | 'passive-not'
  | 'nobody'
  | 'person-slip'
  | 'too-long'
  | 'noun-missed'
  | 'slip'
  | 'governance'
  | 'person-act'
  | 'safeguard-after'
  | 'safeguard-subject'
  | 'watcher-subject'
  | 'not-denied'
  | 'incident-subject'
  | 'chain'
  | 'story-only'
  | 'people-subject'
  | 'not-negated';

/**
 * One rule: what it looks for, and what it teaches. `when` holds patterns (see `pattern`); `decide` weighs a match by
 * who acts and where; `questions` are asked instead, with blanks `{person}` and `{system}` that the note fills; `flag`
 * and `leaveAlone` are examples of our own, the phrase between ‹ ›, run as tests and shown on the card.
 */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly confidence: Confidence;
  readonly when: readonly string[];
  readonly decide?: Decision;
  /** What the words do, as the end of the sentence "This …". */
  readonly because: string;
  /** One sentence: why it matters to a reader. */
  readonly why: string;
  readonly questions: readonly string[];
  readonly flag: readonly string[];
  readonly leaveAlone: readonly string[];
  /** Also looked for in headings. */
  readonly inHeadings?: true;
  /** Words that a team wants left alone: what is found in them is let go. */
  readonly safe?: boolean;
}
