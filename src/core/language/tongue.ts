import type { Frame } from './frame';
import type { WordClass } from './english/lexicon/word-class';
import type { Weights } from './weights';

/** What a tongue brings: its words, its ways of saying things, and what they count for. The engine knows none of them. */
export interface Tongue {
  readonly lexicons: readonly (readonly WordClass[])[];
  readonly frames: readonly Frame[];
  readonly weights: Weights;
}
