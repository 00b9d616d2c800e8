import { toKindRow, readKind } from '../../../notes/kind';
import { toHolders } from '../../../atlas/holders';
import { EXISTS, hasFlag, toNodeTitle, type GraphModel } from '../../../atlas/model/model';
import { toRelation } from '../../../atlas/model/relation';
import { toHeading } from '../../show/answer-words';
import type { Row } from '../../inquiry/answer';
import { createTies, NO_PLAN, toItem, type Plan, type PlanGroup, type PlanItem, type Ties } from './plan';
import { toDrawnRows, toRowsByLane, type Planning } from './planning';

const MOST_NAMED = 3;

/** Who alone holds: the holders on the left, and what only they hold on the right, by what is known of it. */
export function planWhoAlone(planning: Planning): Plan {
  const { model, answer, subjects, drawn } = planning;
  const ties = createTies(model);
  const holders = new Map<number, PlanItem>();
  const groups = toRowsByLane(answer, toDrawnRows(planning)).map(([lane, rows]): PlanGroup => ({
    heading: readKind(lane) === null ? toHeading(lane) : toKindRow(readKind(lane) ?? 'system').plural,
    free: false,
    items: rows.map((row) => {
      for (const { nodes, edges } of row.chains) {
        const [person = -1] = nodes;
        if (!drawn.has(person)) continue;
        holders.set(person, toItem(model, person, { key: `holder:${person}`, asked: subjects.includes(person) }));
        tieHolding(ties, `holder:${person}`, `note:${row.node}`, person, edges);
      }
      return toItem(model, row.node);
    }),
  }));
  for (const person of subjects)
    if (!holders.has(person)) holders.set(person, toItem(model, person, { key: `holder:${person}`, asked: true }));
  return {
    ...NO_PLAN,
    columns: [
      { groups: [{ heading: '', items: [...holders.values()], free: true }], share: 0.8 },
      { groups, share: 1.2 },
    ],
    ties: ties.toTies(),
  };
}

/** What somebody holds: by one link as it is written, or by several steps taken together. */
function tieHolding(ties: Ties, from: string, to: string, person: number, edges: readonly number[]): void {
  const [first = -1] = edges;
  if (edges.length === 1) ties.add(from, to, first, person);
  else ties.join({ from, to, edges, look: 'derived', arrow: 'to', words: 'knows about' });
}

/**
 * What if somebody is away: they stand above in outline, with broken lines to what they hold; below it what nobody else
 * holds, what one person is left for, named, and what is still held.
 */
export function planAway(planning: Planning): Plan {
  const { model, answer, away, subjects } = planning;
  const ties = createTies(model);
  const rows = toDrawnRows(planning);
  const gone = new Set(away);
  const columns = answer.lanes.map((lane, at) => ({
    share: 1,
    groups: [
      {
        heading: toHeading(lane),
        free: false,
        items: rows.filter((row) => row.lane === lane).flatMap((row) => toHeld(model, row, gone, at, ties)),
      },
    ],
  }));
  return {
    ...NO_PLAN,
    shape: 'hanging',
    over: [
      ...away.map((node) => toItem(model, node, { asked: true, hollow: true, aside: 'away' })),
      ...subjects
        .filter((node) => !gone.has(node) && !rows.some((row) => row.node === node))
        .map((node) => toItem(model, node)),
    ],
    columns,
    ties: ties.toTies(),
  };
}

function toHeld(
  model: GraphModel,
  row: Row,
  away: ReadonlySet<number>,
  column: number,
  ties: Ties,
): readonly PlanItem[] {
  const thing = `note:${row.node}`;
  for (const { nodes, edges } of row.chains)
    ties.join({ from: `note:${nodes[0] ?? -1}`, to: thing, edges, look: 'broken', arrow: 'none', words: 'holds' });
  const others = toHolders(model, row.node).here.filter((person) => !away.has(person));
  if (column !== 1) return [toItem(model, row.node, { aside: column === 0 ? '' : toNames(model, others) })];
  return [
    toItem(model, row.node),
    ...others.map((person) => {
      const key = `left:${row.node}:${person}`;
      ties.join({ from: thing, to: key, edges: [], look: 'derived', arrow: 'none', words: 'is held by' });
      return toItem(model, person, { key, indent: 1, hollow: !hasFlag(model, person, EXISTS) });
    }),
  ];
}

function toNames(model: GraphModel, people: readonly number[]): string {
  const named = people.slice(0, MOST_NAMED).map((person) => toNodeTitle(model, person));
  return [...named, ...(people.length > MOST_NAMED ? [`${people.length - MOST_NAMED} more`] : [])].join(', ');
}

/** What everyone is thought to know: who thought so, the claims, and to whom they were news. */
export function planEveryoneKnows(planning: Planning): Plan {
  const { model, answer, drawn } = planning;
  const ties = createTies(model);
  const holders = new Map<string, PlanItem>();
  const surprised = new Map<string, PlanItem>();
  const groups = toRowsByLane(answer, toDrawnRows(planning)).map(([lane, rows]): PlanGroup => ({
    heading: toHeading(lane),
    free: false,
    items: rows.map((row) => {
      const claim = `note:${row.node}`;
      for (const { nodes, edges } of row.chains) {
        const [person = -1] = nodes;
        if (!drawn.has(person)) continue;
        const key = `holder:${person}`;
        holders.set(key, toItem(model, person, { key }));
        tieHolding(ties, key, claim, person, edges);
      }
      for (const edge of toNews(model, row.node)) {
        const person = model.edgeTo[edge] ?? -1;
        const key = `news:${person}`;
        surprised.set(key, toItem(model, person, { key }));
        ties.add(claim, key, edge, row.node);
      }
      return toItem(model, row.node);
    }),
  }));
  return {
    ...NO_PLAN,
    columns: [
      { groups: [{ heading: 'Held by', items: [...holders.values()], free: true }], share: 0.8 },
      { groups, share: 1.3 },
      { groups: [{ heading: 'News to', items: [...surprised.values()], free: true }], share: 0.8 },
    ].filter(({ groups: each }) => each.some(({ items }) => items.length > 0)),
    ties: ties.toTies(),
  };
}

/** The links by which a knowledge note names to whom it was news. */
function toNews(model: GraphModel, knowledge: number): readonly number[] {
  const edges: number[] = [];
  for (let edge = model.outStart[knowledge] ?? 0; edge < (model.outStart[knowledge + 1] ?? 0); edge += 1)
    if (toRelation(model.relation[edge] ?? -1).id === 'knowledge.news-to') edges.push(edge);
  return edges;
}
