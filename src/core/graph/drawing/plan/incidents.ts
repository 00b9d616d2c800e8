import { KIND_ROWS } from '../../../notes/kind';
import { toNodesOfKinds, type Row } from '../../inquiry/answer';
import { toDayNumber, toDayText } from '../../../atlas/model/day';
import { findDay, toKind, toNodeTitle, type GraphModel } from '../../../atlas/model/model';
import { toHeading } from '../../show/answer-words';
import { toClauseWords } from '../../walk/chain';
import { createTies, NO_PLAN, toColumn, toItem, toWordsItem, type Plan, type PlanGroup, type PlanItem } from './plan';
import { toDrawnChains, toDrawnRows, toRowsByLane, type Planning } from './planning';
import { toListed } from '../../../text/in-words';

const MOST_NAMED = 3;

/** What an incident shares: the incident, what is shared, and the others; of two incidents what both and each touch. */
export function planShares(planning: Planning): Plan {
  return planning.subjects.length > 1 ? planTwo(planning) : planOne(planning);
}

function planOne(planning: Planning): Plan {
  const { model, subjects, answer } = planning;
  const [incident = -1] = subjects;
  const root = `note:${incident}`;
  const ties = createTies(model);
  const between = new Map<string, PlanItem>();
  const rows = toDrawnRows(planning);
  for (const row of rows) {
    const far = `note:${row.node}`;
    for (const { nodes, edges } of toDrawnChains(planning, row)) {
      const [first = -1, second = -1] = edges;
      const near = nodes[1] ?? -1;
      const isDirect = edges.length === 1;
      const words = isDirect ? toClauseWords(model, first, model.edgeFrom[first] === incident) : '';
      const key = isDirect ? `words:${words}` : `note:${near}`;
      between.set(key, isDirect ? toWordsItem(key, words) : toItem(model, near));
      if (isDirect) {
        const look = (model.offset[first] ?? -1) >= 0 ? 'prose' : 'properties';
        ties.join({ from: root, to: key, edges: [], look, arrow: 'none', words });
        ties.join({ from: key, to: far, edges: [first], look, arrow: 'to', words });
      } else {
        ties.add(root, key, first, incident);
        ties.add(key, far, second, near);
      }
    }
  }
  return {
    ...NO_PLAN,
    columns: [
      toColumn('', [toItem(model, incident, { asked: true })], 0.9),
      toColumn('What is shared', [...between.values()], 1, true),
      toColumn(
        'Nearest incidents',
        rows.map((row) => toItem(model, row.node)),
        1.1,
      ),
    ].filter(({ groups }) => groups.some(({ items }) => items.length > 0)),
    ties: ties.toTies(),
    asides: answer.aside === undefined ? [] : [answer.aside],
  };
}

function planTwo(planning: Planning): Plan {
  const { model, subjects, answer } = planning;
  const ties = createTies(model);
  const groups = toRowsByLane(answer, toDrawnRows(planning)).map(([lane, rows]): PlanGroup => ({
    heading: toHeading(lane),
    free: false,
    items: rows.map((row) => {
      for (const { nodes, edges } of row.chains) {
        const [edge = -1] = edges;
        const [incident = -1] = nodes;
        const thing = `note:${row.node}`;
        if (incident === subjects[0]) ties.add(`note:${incident}`, thing, edge, incident);
        else ties.add(thing, `note:${incident}`, edge, row.node);
      }
      return toItem(model, row.node);
    }),
  }));
  const [a = -1, b = -1] = subjects;
  return {
    ...NO_PLAN,
    columns: [
      toColumn('', [toItem(model, a, { asked: true })]),
      { groups, share: 1 },
      toColumn('', [toItem(model, b, { asked: true })]),
    ],
    ties: ties.toTies(),
  };
}

/** How two notes are connected: each way a row of steps from left to right; what several ways pass is drawn once. */
export function planConnected(planning: Planning): Plan {
  const { model, subjects } = planning;
  const [a = -1, b = -1] = subjects;
  const ties = createTies(model);
  const chains = planning.answer.rows.flatMap((row) => toDrawnChains(planning, row));
  const layer = toLayers(
    chains.map(({ nodes }) => nodes),
    a,
    b,
  );
  for (const { nodes, edges } of chains)
    edges.forEach((edge, at) => {
      ties.add(`note:${nodes[at] ?? -1}`, `note:${nodes[at + 1] ?? -1}`, edge, nodes[at] ?? -1);
    });
  const last = Math.max(1, ...layer.values());
  const columns = Array.from({ length: last + 1 }, (_each, column) =>
    toColumn(
      '',
      [...layer]
        .filter(([, at]) => at === column)
        .map(([node]) => toItem(model, node, { asked: node === a || node === b })),
    ),
  );
  return { ...NO_PLAN, columns, ties: ties.toTies(), spoken: true };
}

/** In which column each note of some ways stands: one after the one before it, the end last. */
function toLayers(ways: readonly (readonly number[])[], a: number, b: number): ReadonlyMap<number, number> {
  const layer = new Map([[a, 0]]);
  const longest = Math.max(1, ...ways.map((nodes) => nodes.length - 1));
  for (let turn = 0; turn < longest; turn += 1)
    for (const nodes of ways)
      nodes.slice(1, -1).forEach((node, at) => {
        const before = layer.get(nodes[at] ?? a) ?? 0;
        layer.set(node, Math.min(longest - 1, Math.max(layer.get(node) ?? 0, before + 1)));
      });
  layer.set(b, longest);
  return layer;
}

/** What to read next: the incidents one below the other, numbered, each step with its reason. */
export function planReadNext(planning: Planning): Plan {
  const { model, subjects } = planning;
  const [start = -1] = subjects;
  const rows = toDrawnRows(planning);
  const items = [start, ...rows.map(({ node }) => node)].map((node, at) =>
    toItem(model, node, at === 0 ? { asked: true } : { step: String(at) }),
  );
  const ties = createTies(model);
  rows.forEach((row, at) => {
    ties.join({
      from: items[at]?.key ?? '',
      to: items[at + 1]?.key ?? '',
      edges: row.chains.flatMap(({ edges }) => edges),
      look: 'derived',
      arrow: 'to',
      words: toSharedWords(model, row),
    });
  });
  return { ...NO_PLAN, shape: 'path', columns: [toColumn('', items)], ties: ties.toTies(), spoken: true };
}

/** What an incident has in common with the one before it, without naming either. */
function toSharedWords(model: GraphModel, { chains }: Row): string {
  const between = [...new Set(chains.flatMap(({ nodes }) => nodes.slice(1, -1)))];
  const shared = KIND_ROWS.flatMap((row) => {
    const nodes = between.filter((node) => toKind(model, node) === row.kind);
    if (nodes.length === 0) return [];
    const named = nodes.slice(0, MOST_NAMED).map((node) => `“${toNodeTitle(model, node)}”`);
    if (nodes.length > MOST_NAMED) named.push(`${nodes.length - MOST_NAMED} more`);
    return [`the ${(nodes.length === 1 ? row.label : row.plural).toLowerCase()} ${toListed(named)}`];
  });
  if (shared.length > 0) return `both: ${toListed(shared)}`;
  const [direct] = chains;
  const [edge = -1] = direct?.edges ?? [];
  return edge === -1 ? '' : toClauseWords(model, edge, model.edgeFrom[edge] === direct?.nodes[0]);
}

/** What was written down by a date: incidents from left to right along time, with the links among them. */
export function planByDate(planning: Planning): Plan {
  const { model, drawn } = planning;
  const rows = toDrawnRows(planning);
  const shown = new Set(rows.map(({ node }) => node));
  const ties = createTies(model);
  const days = new Map<string, number>();
  for (const row of rows) {
    const day = findDay(model, row.node);
    if (day !== null) days.set(`note:${row.node}`, day);
    for (const { nodes, edges } of row.chains) {
      const far = nodes[1] ?? -1;
      const [edge = -1] = edges;
      if (far !== row.node && shown.has(far) && drawn.has(far))
        ties.add(`note:${row.node}`, `note:${far}`, edge, row.node);
    }
  }
  const items = rows.map((row) => toItem(model, row.node));
  return { ...NO_PLAN, shape: 'time', columns: [toColumn('', items)], ties: ties.toTies(), days, span: toSpan(model) };
}

/** The years of the vault's incidents: the axis stays as it is whatever day is asked for, and for most new ones. */
function toSpan(model: GraphModel): readonly [number, number] {
  const days = toNodesOfKinds(model, ['incident']).flatMap((node) => findDay(model, node) ?? []);
  const [first, last] = days.reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)] as const, [
    days[0] ?? 0,
    days[0] ?? 0,
  ] as const);
  return [toYearStart(first, 0), toYearStart(last, 1)];
}

function toYearStart(day: number, later: number): number {
  return toDayNumber(Number(toDayText(day).slice(0, 4)) + later, 1, 1);
}
