import type { Confidence } from './finding';

/** A match about to be judged: token numbers of the whole match and of its marked part, ends excluded. */
export interface Candidate {
  readonly at: number;
  readonly end: number;
  readonly markFrom: number;
  readonly markTo: number;
}

/**
 * How sure we are, in what words, and, where a decision sees further than the pattern, the token before which the mark
 * ends.
 */
export interface Verdict {
  readonly confidence: Confidence;
  readonly because?: string;
  readonly to?: number;
}
