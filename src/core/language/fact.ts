import type { Category } from './finding';
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

/** The categories whose findings are weighed by the same facts. */
export type Family = 'modal' | 'omission' | 'absence';

/** The family of a category, or nothing where the frame and a few plain facts decide. */
export function toFamily(category: Category): Family | null {
  if (category === 'counterfactual-modal') return 'modal';
  if (category === 'counterfactual-omission') return 'omission';
  return category === 'counterfactual-absence' ? 'absence' : null;
}
