import type { Category } from './category';

/**
 * One rule: what it looks for, and what it teaches. `when` holds patterns (see `pattern`) where the words speak for
 * themselves; the other rules are served by frames (see `frame`); `questions` are asked instead, with blanks `{person}`
 * and `{system}` that the note fills; `flag` and `leaveAlone` are examples of our own, the phrase between ‹ ›, run as
 * tests and shown on the card.
 */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly when?: readonly string[];
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
