import type { Finding } from './finding';

/** What spoke for a finding and what against it: the heaviest of each, as words for a reader. */
export interface ToldReasons {
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
}

const TOLD = 2;

/** Picks the two heaviest reasons on either side. The frame itself is said by the rule and not repeated. */
export function toToldReasons({ reasons }: Finding): ToldReasons {
  const facts = reasons.filter(({ id }) => id.includes('.'));
  return {
    speaksFor: facts
      .filter(({ weight }) => weight > 0)
      .slice(0, TOLD)
      .map(({ told }) => told),
    speaksAgainst: facts
      .filter(({ weight }) => weight < 0)
      .slice(0, TOLD)
      .map(({ told }) => told),
  };
}

/**
 * "For: people act; it is a step that people owe. Against: it is told in a timeline." Nothing when nothing was weighed.
 */
export function tellReasons(finding: Finding): string | null {
  const { speaksFor, speaksAgainst } = toToldReasons(finding);
  if (speaksFor.length === 0 && speaksAgainst.length === 0) return null;
  return [tell('For', speaksFor), tell('Against', speaksAgainst)].join(' ');
}

function tell(side: string, told: readonly string[]): string {
  return `${side}: ${told.length === 0 ? 'nothing' : told.join('; ')}.`;
}
