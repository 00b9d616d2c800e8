import { KIND_ROWS } from '../../notes/kind';
import { toChain, toSetOff } from '../walk/chain';
import type { Chain } from '../walk/chain';
import { LEFT, STOPS, findDay, hasFlag, toKind, toNodeTitle } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { toRelation } from '../../atlas/model/relation';
import { toEdgesBetween, visitEdges } from '../../atlas/model/visit-edges';
import { createWeights } from '../walk/hub-weight';
import { byName, byRecency, toNodesOfKinds, toPicture } from './answer';
import type { Answer, Row } from './answer';
import { toCounted, toListed } from '../../text/in-words';

/** What two incidents may have in common. */
const SHARED_KINDS = new Set(['system', 'knowledge', 'person', 'theme']);
const MOST_ROWS = 60;
/** What so large a part of all incidents touches, and at least so many of them, ties nothing together. */
const COMMON_PART = 1 / 3;
const LEAST_COMMON = 4;
const MOST_NAMED = 4;

/**
 * Another incident and what it has in common with the first: notes between them, and direct links. `weight` only
 * orders.
 */
export interface Kinship {
  readonly node: number;
  readonly weight: number;
  readonly between: readonly number[];
  readonly chains: readonly Chain[];
  readonly marks: readonly string[];
}

/**
 * What an incident shares with others: each other incident once, with the systems, knowledge, people and themes in
 * common and the words of both links. Rare things in common come before common ones, then recency, then name; no number
 * is shown. What more than a third of all incidents touch is said once and ties nothing.
 */
export function whatItShares(model: GraphModel, incident: number): Answer {
  const common = findCommon(model, incident);
  const kin = toKinships(model, incident, { without: new Set(common) });
  const rows = kin.slice(0, MOST_ROWS).map((each): Row => ({
    node: each.node,
    lane: 'shares',
    reason: toReason(model, incident, each),
    chains: each.chains,
    last: findDay(model, each.node),
    left: false,
  }));
  const title = toSetOff(model, incident);
  const sentence =
    kin.length === 0
      ? `${title} shares nothing ${common.length > 0 ? 'rare ' : ''}written down with another incident yet.`
      : `${title} shares something with ${toCounted(kin.length, 'other incident', 'other incidents')}.`;
  const aside = toCommonWords(model, common);
  return {
    question: 'shares',
    sentence: aside === '' ? sentence : `${sentence} ${aside}`,
    ...(aside === '' ? {} : { aside }),
    rows,
    lanes: ['shares'],
    picture: toPicture([incident], rows),
    more: kin.length - rows.length,
  };
}

/** What an incident touches and more than a third of all incidents touch too, by name. People are never counted. */
function findCommon(model: GraphModel, incident: number): readonly number[] {
  const all = toNodesOfKinds(model, ['incident']).length;
  const near = new Set<number>();
  visitEdges(model, incident, undefined, (far, edge) => {
    const kind = toKind(model, far);
    if (kind !== 'person' && SHARED_KINDS.has(kind) && !isAbsence(model, edge)) near.add(far);
  });
  return [...near]
    .filter((node) => {
      const incidents = new Set<number>();
      visitEdges(model, node, undefined, (far, edge) => {
        if (toKind(model, far) === 'incident' && !isAbsence(model, edge)) incidents.add(far);
      });
      return incidents.size >= LEAST_COMMON && incidents.size > all * COMMON_PART;
    })
    .sort((a, b) => byName(model, { node: a }, { node: b }));
}

function toCommonWords(model: GraphModel, common: readonly number[]): string {
  if (common.length === 0) return '';
  const names = toListed(common.map((node) => `“${toNodeTitle(model, node)}”`));
  return `More than a third of all incidents touch ${names}; that ties nothing together and is left out.`;
}

/** How many incidents are found at most, and what ties nothing. */
export interface KinshipChoices {
  readonly most?: number;
  readonly without?: ReadonlySet<number>;
}

/** The other incidents that share something with one, those with the rarest things in common first. */
export function toKinships(
  model: GraphModel,
  incident: number,
  { most = MOST_ROWS * 20, without }: KinshipChoices = {},
): readonly Kinship[] {
  const weigh = createWeights(model);
  const found = new Map<number, { weight: number; steps: number[][]; between: Set<number> }>();
  const add = (other: number, weight: number, edges: number[], between: number | null): void => {
    const known = found.get(other) ?? { weight: 0, steps: [], between: new Set<number>() };
    if (between === null || !known.between.has(between)) known.weight += weight;
    if (between !== null) known.between.add(between);
    known.steps.push(edges);
    found.set(other, known);
  };
  visitEdges(model, incident, undefined, (near, first) => {
    if (near === incident) return;
    if (toKind(model, near) === 'incident') add(near, 1, [first], null);
    if (!SHARED_KINDS.has(toKind(model, near)) || hasFlag(model, near, STOPS) || isAbsence(model, first)) return;
    if (without?.has(near) === true) return;
    const weight = weigh(near);
    visitEdges(model, near, undefined, (other, second) => {
      if (other !== incident && toKind(model, other) === 'incident' && !isAbsence(model, second))
        add(other, weight, [first, second], near);
    });
  });
  const order = [...found].map(([node, each]) => ({
    node,
    ...each,
    last: model.date[node] ?? null,
    lane: '',
    reason: '',
    chains: [],
    left: false,
  }));
  order.sort((a, b) => b.weight - a.weight || byRecency(a, b) || byName(model, a, b));
  return order.slice(0, most).map(({ node, weight, steps, between }) => ({
    node,
    weight,
    between: [...between],
    chains: steps.map((edges) => toChain(model, incident, edges)),
    marks: toCommonMarks(model, incident, node),
  }));
}

/** Somebody who was away during an incident is nothing it shares with another. */
function isAbsence(model: GraphModel, edge: number): boolean {
  return toRelation(model.relation[edge] ?? -1).id === 'incident.away';
}

function toCommonMarks(model: GraphModel, a: number, b: number): readonly string[] {
  const other = new Set(model.facts[b]?.marks ?? []);
  return [...new Set(model.facts[a]?.marks ?? [])].filter((mark) => other.has(mark));
}

/** Why the other incident belongs here, in one sentence. */
export function toReason(model: GraphModel, incident: number, kin: Kinship): string {
  const parts = KIND_ROWS.filter((row) => SHARED_KINDS.has(row.kind)).flatMap((row) => {
    const nodes = kin.between.filter((node) => toKind(model, node) === row.kind);
    if (nodes.length === 0) return [];
    const named = nodes.slice(0, MOST_NAMED).map((node) => toSetOff(model, node));
    if (nodes.length > MOST_NAMED) named.push(`${nodes.length - MOST_NAMED} more`);
    return [`the ${(nodes.length === 1 ? row.label : row.plural).toLowerCase()} ${toListed(named)}`];
  });
  const direct = kin.chains.filter((chain) => chain.edges.length === 1).map((chain) => chain.words);
  const shared =
    parts.length === 0
      ? []
      : [`${toSetOff(model, incident)} and ${toSetOff(model, kin.node)} share ${toListed(parts)}`];
  const marks = kin.marks.length === 0 ? [] : [`both are marked ${toListed(kin.marks)}`];
  return `${[...shared, ...direct.slice(0, 1), ...marks].join('; ')}.`;
}

/**
 * Two incidents side by side: what only the first is linked to, what both are, what only the second is; by kind, then
 * name.
 */
export function toSideBySide(
  model: GraphModel,
  a: number,
  b: number,
): { readonly first: readonly number[]; readonly both: readonly number[]; readonly second: readonly number[] } {
  const near = (node: number): Set<number> => {
    const found = new Set<number>();
    visitEdges(model, node, undefined, (far, edge) => {
      if (SHARED_KINDS.has(toKind(model, far)) && !isAbsence(model, edge)) found.add(far);
    });
    return found;
  };
  const [left, right] = [near(a), near(b)];
  const ordered = (nodes: Iterable<number>): readonly number[] =>
    [...nodes].sort((x, y) => (model.kind[x] ?? 0) - (model.kind[y] ?? 0) || byName(model, { node: x }, { node: y }));
  return {
    first: ordered([...left].filter((node) => !right.has(node))),
    both: ordered([...left].filter((node) => right.has(node))),
    second: ordered([...right].filter((node) => !left.has(node))),
  };
}

/** Two incidents side by side, as an answer like the others: what both touch first, then what only one of them does. */
export function toTwoIncidents(model: GraphModel, a: number, b: number): Answer {
  const { first, both, second } = toSideBySide(model, a, b);
  const lanes = ['in both', `only in ${toNodeTitle(model, a)}`, `only in ${toNodeTitle(model, b)}`];
  const rows = [both, first, second].flatMap((nodes, at) =>
    nodes.map((node): Row => {
      const chains = [a, b].flatMap((incident) =>
        toEdgesBetween(model, incident, node).map((edge) => toChain(model, incident, [edge])),
      );
      return { node, lane: lanes[at] ?? '', reason: '', chains, last: null, left: hasFlag(model, node, LEFT) };
    }),
  );
  const sentence =
    `${toSetOff(model, a)} and ${toSetOff(model, b)} have ${toCounted(both.length, 'note', 'notes')} in ` + 'common.';
  return { question: 'shares', sentence, rows, lanes, picture: toPicture([a, b], rows), more: 0 };
}
