import type { Fact } from './fact';
import type { Family } from './category-rows';
import { FACTS_OF } from './facts';
import type { Confidence, Reason } from './finding';
import type { Reading } from './reading';
import { findWeight, type Dial, type Weights } from './weights';

/** What a frame counts for that stands in no table: its words speak for themselves. */
const BY_ITSELF = 4;

/** What was found to hold of a candidate, and what it comes to. */
export interface Weighed {
  readonly facts: readonly Fact[];
  readonly sum: number;
}

/** Adds up what the frame and every fact that holds count for. */
export function weigh(reading: Reading, family: Family, weights: Weights): Weighed {
  const facts: Fact[] = [];
  let sum = findWeight(weights, reading.frame.id) ?? BY_ITSELF;
  for (const fact of FACTS_OF[family])
    if (fact.holds(reading)) {
      facts.push(fact);
      sum += findWeight(weights, fact.id) ?? 0;
    }
  return { facts, sum };
}

/** How sure a sum is at a setting of the dial; nothing means that it is left alone. */
export function toConfidence(sum: number, weights: Weights, dial: Dial): Confidence | null {
  const { strong, possible } = weights.dials[dial];
  // Weights are steps of .2: a sum that is a hair below a threshold for want of binary digits stands on it.
  if (sum > strong - 1e-9) return 'strong';
  return sum > possible - 1e-9 ? 'possible' : null;
}

/** The frame and the facts that decided, each with what it counted for, the heaviest first. */
export function toReasons(reading: Reading, { facts }: Weighed, weights: Weights): readonly Reason[] {
  return [reading.frame, ...facts]
    .map(({ id, told }) => ({ id, told, weight: findWeight(weights, id) ?? (id === reading.frame.id ? BY_ITSELF : 0) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
