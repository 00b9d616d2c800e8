import { hasBit, toMembers } from '../../atlas/model/bits';
import { toDayText } from '../../atlas/model/day';
import { GRAPH_KINDS } from '../../atlas/model/facts';
import type { Filtered } from '../filter/evaluate';
import { findDay, hasFlag, LEFT, toKind } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { toOverview } from '../ask/overview';
import { MOST_DRAWN, byName, byRecency, toMoreWords } from './answer';
import type { Answer, Picture, Row } from './answer';
import { toCounted, toNumberText } from '../../text/in-words';

/**
 * Everything that a filter lets through, grouped by kind: incidents from the newest on, the others by name. The picture
 * holds at most so many of them, those that the filter `named` first, and the shown links between; sentence and picture
 * say how many did not fit, the rows are all there.
 */
export function everything(
  model: GraphModel,
  filtered: Filtered,
  most = MOST_DRAWN,
  named: readonly number[] = [],
): Answer {
  const members = [...toMembers(filtered.nodes)];
  const whole = members.length <= most;
  const { nodes, by } = whole
    ? { nodes: members, by: '' }
    : toOverview(model, { filtered, members, asked: named.filter((node) => hasBit(filtered.nodes, node)) }, most);
  const picture = {
    nodes,
    edges: whole ? [...toMembers(filtered.edges)] : findEdges(model, filtered, nodes),
    more: members.length - nodes.length,
  };
  const rows = GRAPH_KINDS.flatMap((kind) =>
    toRows(
      model,
      members.filter((node) => toKind(model, node) === kind),
    ),
  );
  return {
    question: 'everything',
    sentence: toSentence(model, filtered, picture, by),
    rows,
    lanes: GRAPH_KINDS,
    picture,
    more: 0,
  };
}

function toSentence(
  model: GraphModel,
  { nodeCount, edgeCount }: Filtered,
  { nodes, more }: Picture,
  by: string,
): string {
  if (more === 0)
    return (
      `${toNumberText(nodeCount)} of ${toCounted(model.count, 'note', 'notes')} shown, with ` +
      `${toCounted(edgeCount, 'link', 'links')} between them.`
    );
  const passed =
    nodeCount === model.count ? '' : ` that the filter lets through (the vault has ${toNumberText(model.count)})`;
  return (
    `${toNumberText(nodes.length)} of ${toCounted(nodeCount, 'note', 'notes')}${passed} drawn: ${by}. ` +
    `${toMoreWords(more)}`
  );
}

function findEdges(model: GraphModel, filtered: Filtered, nodes: readonly number[]): readonly number[] {
  const inside = new Set(nodes);
  const edges: number[] = [];
  for (const node of nodes) {
    for (let edge = model.outStart[node] ?? 0; edge < (model.outStart[node + 1] ?? 0); edge += 1) {
      if (hasBit(filtered.edges, edge) && inside.has(model.edgeTo[edge] ?? -1)) edges.push(edge);
    }
  }
  return edges.sort((a, b) => a - b);
}

function toRows(model: GraphModel, nodes: readonly number[]): readonly Row[] {
  const rows = nodes.map((node) => toRow(model, node));
  return rows.sort((a, b) => (a.lane === 'incident' ? byRecency(a, b) : 0) || byName(model, a, b));
}

function toRow(model: GraphModel, node: number): Row {
  const last = findDay(model, node);
  const kind = toKind(model, node);
  const undated = kind === 'incident' ? 'Undated.' : '';
  return {
    node,
    lane: kind,
    reason: last === null ? undated : `Dated ${toDayText(last)}.`,
    chains: [],
    last,
    left: hasFlag(model, node, LEFT),
  };
}
