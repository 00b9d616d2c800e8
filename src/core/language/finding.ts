import type { Category } from './category';

/** `strong` is shown everywhere; `possible` only where causes are told, or where the reader asks for it. */
export type Confidence = 'strong' | 'possible';

/** The part of an account in which a sentence stands, told by its heading. */
export type Section =
  | 'none'
  | 'cause'
  | 'lessons'
  | 'well'
  | 'impact'
  | 'actions'
  | 'timeline'
  | 'story'
  | 'parked'
  | 'transcript'
  | 'other';

/** One thing that spoke for a finding (a weight above 0) or against it, as a reader is told. */
export interface Reason {
  readonly id: string;
  readonly told: string;
  readonly weight: number;
}

/**
 * One phrase seen as one reads. `from` and `to` are offsets in the text that was scanned; `because` says in one calm
 * sentence what the decision rests on.
 */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly category: Category;
  readonly confidence: Confidence;
  readonly ruleId: string;
  readonly because: string;
  /** What decided, the heaviest first; nothing where the words speak for themselves. */
  readonly reasons: readonly Reason[];
}

/** Whether a category belongs to the family of counterfactuals. */
export function isCounterfactual(category: Category): boolean {
  return category.startsWith('counterfactual');
}
