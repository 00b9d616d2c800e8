import type { Fact, Family } from './fact';
import { FACTS_OF } from './facts';
import type { Reading } from './reading';
import { toWeight, type Weights } from './weights';

/** What was found to hold of a candidate, and what it comes to. */
export interface Weighed {
  readonly facts: readonly Fact[];
  readonly sum: number;
}

/** Adds up what the frame and every fact that holds count for. */
export function weigh(reading: Reading, family: Family, weights: Weights): Weighed {
  const facts = FACTS_OF[family].filter((fact) => fact.holds(reading));
  let sum = toWeight(weights, reading.frame.id);
  for (const fact of facts) sum += toWeight(weights, fact.id);
  return { facts, sum };
}
