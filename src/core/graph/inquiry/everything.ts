import { hasBit, toMembers } from '../bits';
import { toDayText } from '../day';
import { GRAPH_KINDS } from '../facts';
import type { Filtered } from '../filter/evaluate';
import { findDay, hasFlag, LEFT, toDegree, toKind } from '../model';
import type { GraphModel } from '../model';
import { MOST_DRAWN, byLane, byName, toCounted } from './answer';
import type { Answer, Row } from './answer';

const MOST_ROWS = 500;

/**
 * Everything that a filter lets through, grouped by kind, within a kind by name. The picture holds the best linked notes among them
 * and the shown links between; rows and picture both say how many did not fit.
 */
export function everything(model: GraphModel, filtered: Filtered): Answer {
  const members = [...toMembers(filtered.nodes)];
  const drawn = members.length <= MOST_DRAWN ? members : [...members].sort((a, b) => toDegree(model, b) - toDegree(model, a) || a - b).slice(0, MOST_DRAWN);
  const inside = new Set(drawn);
  const edges: number[] = [];
  for (const node of drawn) {
    for (let edge = model.outStart[node] ?? 0; edge < (model.outStart[node + 1] ?? 0); edge += 1) {
      if (hasBit(filtered.edges, edge) && inside.has(model.edgeTo[edge] ?? -1)) edges.push(edge);
    }
  }
  const listed = members.map((node) => ({ node })).sort((a, b) => (model.kind[a.node] ?? 0) - (model.kind[b.node] ?? 0) || byName(model, a, b)).slice(0, MOST_ROWS);
  const rows = listed.map(({ node }) => toRow(model, node)).sort((a, b) => byLane(GRAPH_KINDS, a, b));
  const sentence = `${filtered.nodeCount.toLocaleString('en-US')} of ${toCounted(model.count, 'note', 'notes')} shown, with ${toCounted(filtered.edgeCount, 'link', 'links')} between them.`;
  return {
    question: 'everything',
    sentence,
    rows,
    lanes: GRAPH_KINDS,
    picture: { nodes: drawn, edges: edges.sort((a, b) => a - b), more: members.length - drawn.length },
    more: members.length - rows.length,
  };
}

function toRow(model: GraphModel, node: number): Row {
  const last = findDay(model, node);
  const kind = toKind(model, node);
  const undated = kind === 'incident' ? 'Undated.' : '';
  return { node, lane: kind, reason: last === null ? undated : `Dated ${toDayText(last)}.`, chains: [], last, left: hasFlag(model, node, LEFT) };
}
