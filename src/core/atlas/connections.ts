import { findText } from '../notes/card';
import type { NoteKind } from '../notes/kind';
import type { Atlas } from './atlas';
import { findDated } from './dated';
import type { Edge, Evidence } from './edges';
import { isOutOfDate } from './holders';
import { isNamedPerson } from './is-person';
import { findNode } from './model/model';
import { MENTIONS, RELATIONS } from './relations';

/**
 * A note at the far end of a relation, with every place that says so. `through` names the notes in between for a
 * relation of two steps.
 */
export interface Connection {
  readonly node: string;
  readonly title: string;
  readonly kind: NoteKind | null;
  /** The day that dates the far note, as it was written (`2026-03-21`, `2026-03`), or nothing. */
  readonly date: string | null;
  /** When this person left, as written, or nothing. */
  readonly left: string | null;
  /** The far note is knowledge that is out of date: it is told as such, and nobody holds it. */
  readonly outOfDate: boolean;
  readonly through: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** All connections that read the same from the note one stands on: *was part of*, *is known about*. */
export interface ConnectionGroup {
  readonly words: string;
  readonly connections: readonly Connection[];
}

interface Step {
  readonly relation: string;
  readonly inwards: boolean;
}
interface Derived {
  readonly of: NoteKind;
  readonly words: string;
  readonly steps: readonly [Step, Step];
}

/** Relations of two steps, read from either end. */
const DERIVED: readonly Derived[] = [
  {
    of: 'system',
    words: 'is known by',
    steps: [
      { relation: 'knowledge.about', inwards: true },
      { relation: 'knowledge.held-by', inwards: false },
    ],
  },
  {
    of: 'person',
    words: 'knows about',
    steps: [
      { relation: 'knowledge.held-by', inwards: true },
      { relation: 'knowledge.about', inwards: false },
    ],
  },
  {
    of: 'incident',
    words: 'needed the knowledge of',
    steps: [
      { relation: 'knowledge.revealed-by', inwards: true },
      { relation: 'knowledge.held-by', inwards: false },
    ],
  },
  {
    of: 'person',
    words: 'held knowledge that was needed in',
    steps: [
      { relation: 'knowledge.held-by', inwards: true },
      { relation: 'knowledge.revealed-by', inwards: false },
    ],
  },
];

// Some words belong to two relations (*was worked on by*): the first one places them.
const ORDER = new Map(
  RELATIONS.flatMap(
    ({ forward, inverse }, place) =>
      [
        [forward, place],
        [inverse, place],
      ] as const,
  ).reverse(),
);

/**
 * Everything that a note is tied to, stored here or elsewhere, grouped by the words in which it reads from this note:
 * relations of two steps first, then the order of the property table, plain mentions last. A note that is only
 * mentioned where a typed relation already says more lends its sentences to that relation. Within a group
 * people still here come before those who left, the newest first, then by title; what has no date comes last.
 */
export function toConnections(atlas: Atlas, node: string): readonly ConnectionGroup[] {
  const groups = new Map<string, Map<string, Connection>>();
  for (const rule of DERIVED) if (atlas.card(node)?.kind === rule.of) addDerived(atlas, node, rule, groups);
  const derived = [...groups.keys()];
  const out = atlas.edgesFrom(node);
  const into = atlas.edgesTo(node);
  for (const edge of out) addEdge(atlas, edge, edge.to, edge.relation.forward, out, groups);
  for (const edge of into)
    addEdge(
      atlas,
      edge,
      edge.from,
      edge.relation.inverse,
      into.filter(({ from }) => from === edge.from),
      groups,
    );
  const rank = (words: string): number => (derived.includes(words) ? -1 : (ORDER.get(words) ?? RELATIONS.length));
  return [...groups]
    .map(([words, connections]): ConnectionGroup => ({
      words,
      connections: [...connections.values()].sort(byPresenceThenDate),
    }))
    .sort((a, b) => rank(a.words) - rank(b.words));
}

function addEdge(
  atlas: Atlas,
  edge: Edge,
  far: string,
  words: string,
  siblings: readonly Edge[],
  groups: Map<string, Map<string, Connection>>,
): void {
  const beside = siblings.filter((each) => each !== edge && each.from === edge.from && each.to === edge.to);
  if (edge.relation === MENTIONS && beside.length > 0) return;
  const said = beside.filter(({ relation }) => relation === MENTIONS).flatMap(({ evidence }) => evidence);
  add(groups, words, toConnection(atlas, far, [], said.length > 0 ? said : edge.evidence));
}

function addDerived(
  atlas: Atlas,
  node: string,
  { words, steps: [first, second] }: Derived,
  groups: Map<string, Map<string, Connection>>,
): void {
  const model = atlas.graph();
  for (const near of take(atlas, node, first)) {
    const middle = first.inwards ? near.from : near.to;
    for (const far of take(atlas, middle, second)) {
      const end = second.inwards ? far.from : far.to;
      const isNobody = second.relation === 'knowledge.held-by' && !second.inwards && !isNamedPerson(model, end);
      if (end !== node && !isNobody)
        add(groups, words, toConnection(atlas, end, [middle], [...near.evidence, ...far.evidence]));
    }
  }
}

function take(atlas: Atlas, node: string, step: Step): readonly Edge[] {
  return (step.inwards ? atlas.edgesTo(node) : atlas.edgesFrom(node)).filter(
    ({ relation }) => relation.id === step.relation,
  );
}

function add(groups: Map<string, Map<string, Connection>>, words: string, connection: Connection): void {
  const group = groups.get(words) ?? new Map<string, Connection>();
  groups.set(words, group);
  const known = group.get(connection.node);
  group.set(
    connection.node,
    known
      ? {
          ...known,
          through: union(known.through, connection.through),
          evidence: union(known.evidence, connection.evidence),
        }
      : connection,
  );
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}

function toConnection(
  atlas: Atlas,
  node: string,
  through: readonly string[],
  evidence: readonly Evidence[],
): Connection {
  const card = atlas.card(node);
  const model = atlas.graph();
  return {
    node,
    title: atlas.nameOf(node),
    kind: card?.kind ?? null,
    date: card ? (findDated(card)?.written ?? null) : null,
    left: card?.kind === 'person' ? findText(card, 'left') : null,
    outOfDate: isOutOfDate(model, findNode(model, node)),
    through,
    evidence,
  };
}

/** People still here before those who left, then the newest date, then by title. */
function byPresenceThenDate(a: Connection, b: Connection): number {
  if ((a.left === null) !== (b.left === null)) return a.left === null ? -1 : 1;
  if (a.date !== b.date) return a.date === null ? 1 : b.date === null ? -1 : a.date < b.date ? 1 : -1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
