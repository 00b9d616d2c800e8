import { GRAPH_KINDS } from '../../../atlas/model/facts';
import { toKind } from '../../../atlas/model/model';
import { toHeading } from '../../show/answer-words';
import { toClauseWords, type Chain } from '../../walk/chain';
import { createTies, NO_PLAN, toColumn, toItem, toWordsItem, type Plan, type PlanItem, type Ties } from './plan';
import { toDrawnChains, toDrawnRows, toRowsByLane, type Planning } from './planning';

/**
 * Who knows, from left to right: what was asked about, what ties people to it (a relation of their own, knowledge,
 * incidents), and the people, those who are no longer here last.
 */
export function planWhoKnows(planning: Planning): Plan {
  const { model, answer, subjects, away } = planning;
  const [subject = -1] = subjects;
  const ties = createTies(model);
  const between = new Map<string, PlanItem>();
  const lanes = toRowsByLane(answer, toDrawnRows(planning)).map(([lane, rows]) => ({
    heading: toHeading(lane),
    free: false,
    items: rows.map((row) => {
      for (const chain of toDrawnChains(planning, row)) tie(planning, chain, `note:${row.node}`, between, ties);
      return toItem(model, row.node, away.includes(row.node) ? { hollow: true, aside: 'away' } : {});
    }),
  }));
  const kindOf = (item: PlanItem): string => (item.node === -1 ? '' : toKind(model, item.node));
  const groups = ['', ...GRAPH_KINDS]
    .map((kind) => ({
      heading: kind === '' ? 'Directly' : toHeading(kind),
      items: [...between.values()].filter((item) => kindOf(item) === kind),
      free: true,
    }))
    .filter(({ items }) => items.length > 0);
  return {
    ...NO_PLAN,
    columns: [
      toColumn('', [toItem(model, subject, { asked: true })], 0.8),
      { groups, share: 1.2 },
      { groups: lanes, share: 0.9 },
    ],
    ties: ties.toTies(),
  };
}

/** A way of one step stands on the words of its relation, one of two steps on the note between. */
function tie(
  { model, subjects: [subject = -1], away }: Planning,
  { nodes, edges }: Chain,
  person: string,
  between: Map<string, PlanItem>,
  ties: Ties,
): void {
  const [first = -1, second = -1] = edges;
  const [own = -1, near = -1] = nodes;
  const isAway = away.includes(own);
  const root = `note:${subject}`;
  if (edges.length === 1) {
    const words = toClauseWords(model, first, model.edgeFrom[first] === own);
    const key = `words:${words}`;
    between.set(key, toWordsItem(key, words));
    // The words read from the person on: “owns”, “can be asked about”.
    ties.join({ from: root, to: key, edges: [], look: 'properties', arrow: 'from', words });
    const look = isAway ? 'broken' : (model.offset[first] ?? -1) >= 0 ? 'prose' : 'properties';
    ties.join({ from: key, to: person, edges: [first], look, arrow: 'none', words });
    return;
  }
  const key = `note:${near}`;
  between.set(key, toItem(model, near));
  ties.add(root, key, second, subject);
  if (isAway) {
    const words = toClauseWords(model, first, false);
    ties.join({ from: key, to: person, edges: [first], look: 'broken', arrow: 'none', words });
  } else ties.add(key, person, first, near);
}
