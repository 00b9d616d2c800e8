import { addBit, createBits, hasBit } from '../../atlas/model/bits';
import type { Bits } from '../../atlas/model/bits';
import { toChain } from '../walk/chain';
import type { Chain } from '../walk/chain';
import { toDayText } from '../../atlas/model/day';
import { findDay, toKind } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { visitEdges } from '../../atlas/model/visit-edges';
import { byName, byRecency, toNodesOfKinds, toPicture } from './answer';
import type { Answer, Row } from './answer';
import { toCounted, toNumberText } from '../../text/in-words';

/** The two lanes: incidents with a date, and those that carry none and are therefore kept at every date. */
export const DATE_LANES = ['dated', 'undated'] as const;

/** What was there by a day: notes and links. Those not in it keep their place in the picture and are hidden. */
export interface Horizon {
  readonly nodes: Bits;
  readonly edges: Bits;
}

/**
 * What was written down by the end of a day. A dated note is there from its day on; an undated incident, interview or
 * the like always is; systems, people, themes and other notes from the first note that links to them, or always when no
 * dated note does. A link is there from the day of the note that stores it.
 */
export function toHorizon(model: GraphModel, day: number): Horizon {
  const nodes = createBits(model.count);
  for (let node = 0; node < model.count; node += 1) if (isThere(model, node, day)) addBit(nodes, node);
  const edges = createBits(model.edgeCount);
  for (let edge = 0; edge < model.edgeCount; edge += 1) {
    if (hasBit(nodes, model.edgeFrom[edge] ?? -1) && hasBit(nodes, model.edgeTo[edge] ?? -1)) addBit(edges, edge);
  }
  return { nodes, edges };
}

const TIMELESS = new Set(['system', 'person', 'theme', 'other']);

function isThere(model: GraphModel, node: number, day: number): boolean {
  const own = findDay(model, node);
  if (own !== null) return own <= day;
  if (!TIMELESS.has(toKind(model, node))) return true;
  let dated = false;
  let early = false;
  visitEdges(model, node, undefined, (far) => {
    const its = findDay(model, far);
    if (its === null) {
      if (!TIMELESS.has(toKind(model, far)) && far !== node) early = true;
      return;
    }
    dated = true;
    if (its <= day) early = true;
  });
  return early || !dated;
}

/**
 * What was written down by a day: the incidents in the order of their dates, newest first, each with its links of that
 * time.
 */
export function writtenBy(model: GraphModel, day: number): Answer {
  const horizon = toHorizon(model, day);
  const incidents = toNodesOfKinds(model, ['incident']);
  const rows = incidents
    .filter((node) => hasBit(horizon.nodes, node))
    .map((node): Row => new DatedRow(model, node, horizon));
  rows.sort((a, b) => byRecency(a, b) || byName(model, a, b));
  const undated = rows.filter((row) => row.lane === DATE_LANES[1]).length;
  const sentence =
    `By ${toDayText(day)}, ${toNumberText(rows.length)} of ` +
    `${toCounted(incidents.length, 'incident', 'incidents')} had been written down${toUndatedWords(undated)}.`;
  return { question: 'by-date', sentence, rows, lanes: DATE_LANES, picture: toPicture(toNodes(rows), []), more: 0 };
}

function toUndatedWords(undated: number): string {
  if (undated === 0) return '';
  return `; ${toNumberText(undated)} of them ${undated === 1 ? 'carries' : 'carry'} no date`;
}

function toNodes(rows: readonly Row[]): readonly number[] {
  return rows.map(({ node }) => node);
}

/** A row whose ways are put together when they are read: a large vault has more of them than anybody opens. */
class DatedRow implements Row {
  readonly lane: string;
  readonly last: number | null;
  readonly left = false;

  constructor(
    private readonly model: GraphModel,
    readonly node: number,
    private readonly horizon: Horizon,
  ) {
    this.last = findDay(model, node);
    this.lane = DATE_LANES[this.last === null ? 1 : 0];
  }

  get reason(): string {
    return this.last === null ? 'Carries no date, so it is kept at every date.' : `Dated ${toDayText(this.last)}.`;
  }

  get chains(): readonly Chain[] {
    const { model, node, horizon } = this;
    const chains: Chain[] = [];
    for (let edge = model.outStart[node] ?? 0; edge < (model.outStart[node + 1] ?? 0); edge += 1)
      if (hasBit(horizon.edges, edge)) chains.push(toChain(model, node, [edge]));
    return chains;
  }
}

/**
 * How many incidents each month has, every month between the first and the last included, and how many carry no date.
 */
export function toHistogram(model: GraphModel): {
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly undated: number;
} {
  const counts = new Map<string, number>();
  let undated = 0;
  for (const node of toNodesOfKinds(model, ['incident'])) {
    const day = findDay(model, node);
    if (day === null) undated += 1;
    else counts.set(toDayText(day).slice(0, 7), (counts.get(toDayText(day).slice(0, 7)) ?? 0) + 1);
  }
  const known = [...counts.keys()].sort();
  const months: { month: string; count: number }[] = [];
  const last = known[known.length - 1] ?? '';
  for (let month = known[0] ?? ''; month !== '' && month <= last && months.length < 2400; month = toNextMonth(month))
    months.push({ month, count: counts.get(month) ?? 0 });
  return { months, undated };
}

function toNextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`;
}
