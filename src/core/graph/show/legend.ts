import type { LineLook } from '../drawing/drawing';
import { GRAPH_KINDS, type GraphKind } from '../../atlas/model/facts';
import { NO_FILTER, replaceClause, toTopClauses, withClause, type Filter } from '../filter/tree';
import { toKind, type GraphModel } from '../../atlas/model/model';

/** What each sort of line means. */
export const LINE_WORDS: Readonly<Record<LineLook, string>> = {
  prose: 'said in a sentence',
  properties: 'said by properties',
  derived: 'several steps in one',
  broken: 'somebody is away',
};

/**
 * One line of the legend: a kind, how many notes of it are drawn, how many the answer has in all, and whether the
 * filter leaves it out.
 */
export interface LegendRow {
  readonly kind: GraphKind;
  readonly count: number;
  readonly all: number;
  readonly off: boolean;
}

/**
 * The legend of what is drawn: every kind that is there or that the filter leaves out, in the order of the kinds.
 * `whole` is the answer when not all of it is drawn.
 */
export function toLegend(
  model: GraphModel,
  nodes: Iterable<number>,
  filter: Filter,
  whole: Iterable<number> = nodes,
): readonly LegendRow[] {
  const counts = toCounts(model, nodes);
  const all = toCounts(model, whole);
  return GRAPH_KINDS.flatMap((kind) => {
    const off = findOff(filter, kind) !== -1;
    const count = counts.get(kind) ?? 0;
    return count > 0 || off || all.has(kind) ? [{ kind, count, all: all.get(kind) ?? 0, off }] : [];
  });
}

function toCounts(model: GraphModel, nodes: Iterable<number>): ReadonlyMap<GraphKind, number> {
  const counts = new Map<GraphKind, number>();
  for (const node of nodes) {
    const kind = toKind(model, node);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** The filter with a kind left out, or let in again. */
export function toggleKind(filter: Filter, kind: GraphKind): Filter {
  const at = findOff(filter, kind);
  return at === -1 ? withClause(filter, { is: 'not', part: { is: 'kind', kind } }) : replaceClause(filter, at, null);
}

/** The filter that keeps only one kind; asked again, all kinds. Everything else in it stays. */
export function isolateKind(filter: Filter, kind: GraphKind): Filter {
  const clauses = toTopClauses(filter);
  const alone = clauses.some((clause) => clause.is === 'kind' && clause.kind === kind);
  const rest = clauses.filter((clause) => !isAboutKind(clause)).reduce(withClause, NO_FILTER);
  return alone ? rest : withClause(rest, { is: 'kind', kind });
}

function findOff(filter: Filter, kind: GraphKind): number {
  return toTopClauses(filter).findIndex(
    (clause) => clause.is === 'not' && clause.part.is === 'kind' && clause.part.kind === kind,
  );
}

function isAboutKind(clause: Filter): boolean {
  return clause.is === 'kind' || (clause.is === 'not' && clause.part.is === 'kind');
}
