import type { Reading } from './reading';

/**
 * One thing that can be said about a candidate. It knows no words and looks at no other fact: only at the reading.
 * `told` is what a reader of the card is told, as one of a list ("For: people act; told under causes").
 */
export interface Fact {
  readonly id: string;
  readonly told: string;
  readonly holds: (reading: Reading) => boolean;
}
