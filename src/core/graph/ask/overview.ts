import { hasBit } from '../../atlas/model/bits';
import type { Filtered } from '../filter/evaluate';
import { findDay, toDegree, toKind, type GraphModel } from '../../atlas/model/model';
import { visitEdges } from '../../atlas/model/visit-edges';

/** A choice of notes that fits into a picture, in the order in which they were chosen, and in a few words how. */
export interface Overview {
  readonly nodes: readonly number[];
  readonly by: string;
}

/** How many of its neighbours a note brings along at most. */
const COMPANY = 8;
const HELD = new Set(['system', 'knowledge', 'theme']);

/**
 * From what an overview is chosen: the notes that are let through, and those among them that the filter asks about by
 * name.
 */
export interface OverviewOf {
  readonly filtered: Filtered;
  readonly members: readonly number[];
  readonly asked: readonly number[];
}

/**
 * Chooses at most so many of the notes that a filter lets through: first what it asks about by name, then incidents
 * from the newest on, each with what it touches, so that the picture holds all kinds and hangs together. Where no
 * incident is let through, systems, knowledge and themes that are linked most lead instead. How often people are linked
 * never decides anything. More room only adds notes: whatever was chosen with less stays.
 */
export function toOverview(model: GraphModel, { filtered, members, asked }: OverviewOf, most: number): Overview {
  const chosen = new Set<number>();
  const incidents = members
    .filter((node) => toKind(model, node) === 'incident')
    .sort((a, b) => toNewness(model, b) - toNewness(model, a) || a - b);
  const held = members
    .filter((node) => HELD.has(toKind(model, node)))
    .sort((a, b) => toDegree(model, b) - toDegree(model, a) || a - b);
  for (const seed of [...asked, ...incidents, ...held, ...members]) {
    if (chosen.size >= most) break;
    if (!chosen.has(seed)) addWithCompany(model, filtered, seed, chosen, most);
  }
  return {
    nodes: [...chosen],
    by: `${asked.length > 0 ? 'what the filter names, then ' : ''}${toWords(model, incidents, held)}`,
  };
}

function addWithCompany(model: GraphModel, filtered: Filtered, seed: number, chosen: Set<number>, most: number): void {
  chosen.add(seed);
  let company = 0;
  visitEdges(model, seed, undefined, (far, edge) => {
    if (
      company >= COMPANY ||
      chosen.size >= most ||
      chosen.has(far) ||
      !hasBit(filtered.nodes, far) ||
      !hasBit(filtered.edges, edge)
    )
      return;
    chosen.add(far);
    company += 1;
  });
}

function toNewness(model: GraphModel, node: number): number {
  return findDay(model, node) ?? -Number.MAX_SAFE_INTEGER;
}

function toWords(model: GraphModel, [newest]: readonly number[], [first]: readonly number[]): string {
  if (newest !== undefined)
    return `the ${findDay(model, newest) === null ? 'first' : 'newest'} incidents, each with what it touches`;
  return first === undefined
    ? 'the first in the order of their paths, each with what it touches'
    : 'systems and knowledge with many links, each with what it touches';
}
