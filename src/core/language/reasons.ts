import type { Finding, Reason } from './finding';

/** What spoke for a finding and what against it: the heaviest of each, as words for a reader. */
export interface ToldReasons {
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
}

const TOLD = 2;
/** What weighs less than two steps decides nothing that a reader would want to hear of. */
const HEARD = 0.3;

/** Picks the two heaviest reasons on either side. The frame itself is said by the rule and not repeated. */
export function toToldReasons({ reasons }: Finding): ToldReasons {
  const facts = reasons.filter(({ id }) => id.includes('.'));
  return {
    speaksFor: tellHeaviest(facts.filter(({ weight }) => weight > HEARD)),
    speaksAgainst: tellHeaviest(facts.filter(({ weight }) => weight < -HEARD)),
  };
}

function tellHeaviest(facts: readonly Reason[]): readonly string[] {
  return facts.slice(0, TOLD).map(({ told }) => told);
}

/**
 * "For: people act; it is a step that people owe. Against: it is told in a timeline." A side on which nothing stands is
 * not told, but for the words themselves, where something speaks against them. Nothing when nothing was weighed.
 */
export function tellReasons(finding: Finding): string | null {
  const { speaksFor, speaksAgainst } = toToldReasons(finding);
  if (speaksAgainst.length === 0) return speaksFor.length === 0 ? null : tell('For', speaksFor);
  return [
    tell('For', speaksFor.length === 0 ? ['the words themselves'] : speaksFor),
    tell('Against', speaksAgainst),
  ].join(' ');
}

function tell(side: string, told: readonly string[]): string {
  return `${side}: ${told.join('; ')}.`;
}
