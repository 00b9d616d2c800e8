import type { Frame } from './frame';
import type { Rule } from './rule';
import type { Weights } from './weights';
import type { WordClass } from './word-class';

/**
 * What a tongue brings: its words, its ways of saying things, what is taught about them, and what they count for. The
 * engine and the facts know none of these.
 */
export interface Tongue {
  readonly lexicons: readonly (readonly WordClass[])[];
  readonly frames: readonly Frame[];
  readonly rules: readonly Rule[];
  readonly weights: Weights;
}
