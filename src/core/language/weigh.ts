import type { WeighedFact } from './asked';
import type { Family } from './category-rows';
import { FACTS_OF } from './facts';
import type { Confidence, Reason } from './finding';
import type { Frame } from './frame';
import type { Reading } from './reading';
import { findWeight, type Threshold, type Weights } from './weights';

/** What a frame counts for that stands in no table: its words speak for themselves. */
const BY_ITSELF = 4;

/** Looks up what a frame counts for. */
export function toFrameReason({ id, told }: Frame, weights: Weights): Reason {
  return { id, told, weight: findWeight(weights, id) ?? BY_ITSELF };
}

/** Looks up what the facts of a family count for, once for all candidates. */
export function toWeighedFacts(family: Family, weights: Weights): readonly WeighedFact[] {
  return FACTS_OF[family].map(({ id, told, holds }) => ({
    holds,
    reason: { id, told, weight: findWeight(weights, id) ?? 0 },
  }));
}

/** What was found to hold of a candidate, each with what it counts for, and what it comes to with its frame. */
export interface Weighed {
  readonly reading: Reading;
  readonly frame: Reason;
  readonly facts: readonly Reason[];
  readonly sum: number;
}

/** Adds up what the frame and every fact that holds count for. */
export function weigh(reading: Reading, frame: Reason, asked: readonly WeighedFact[]): Weighed {
  const facts: Reason[] = [];
  let sum = frame.weight;
  for (const { holds, reason } of asked)
    if (holds === null || holds(reading)) {
      facts.push(reason);
      sum += reason.weight;
    }
  return { reading, frame, facts, sum };
}

/** How sure a sum is at a setting of the dial; nothing means that it is left alone. */
export function toConfidence(sum: number, { strong, possible }: Threshold): Confidence | null {
  // Weights are steps of .2: a sum that is a hair below a threshold for want of binary digits stands on it.
  if (sum > strong - 1e-9) return 'strong';
  return sum > possible - 1e-9 ? 'possible' : null;
}

/** The frame and the facts that decided, each with what it counted for, the heaviest first. */
export function toReasons({ frame, facts }: Weighed): readonly Reason[] {
  const reasons = frame.weight === 0 ? [] : [frame];
  for (const fact of facts) if (fact.weight !== 0) insert(reasons, fact);
  return reasons;
}

/** Puts a reason behind all that are as heavy: there are few, and each phrase that is found has its own. */
function insert(reasons: Reason[], reason: Reason): void {
  const weight = Math.abs(reason.weight);
  let at = reasons.length;
  reasons.push(reason);
  for (; at > 0; at -= 1) {
    const before = reasons[at - 1];
    if (before === undefined || Math.abs(before.weight) >= weight) break;
    reasons[at] = before;
  }
  reasons[at] = reason;
}
