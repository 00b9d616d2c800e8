import { findText, type NoteCard } from '../notes/card';
import type { Atlas } from './atlas';
import type { Edge } from './edges';

/** How a person came to stand in an answer: they say so, they hold knowledge, or they were there. Never a rank. */
export type Lane = 'says so' | 'holds knowledge' | 'was there';
/** The lanes in the order in which they are shown. */
export const LANES: readonly Lane[] = ['says so', 'holds knowledge', 'was there'];

/** One way from a person to a system: the edges walked, the note in between when there is one. */
export interface Thread {
  readonly lane: Lane;
  readonly through: string | null;
  readonly edges: readonly Edge[];
}

/**
 * A person who may know about a system, with every thread that says so. `node` may be unresolved: somebody without a
 * note of their own.
 */
export interface Expert {
  readonly node: string;
  readonly title: string;
  readonly left: string | null;
  readonly threads: readonly Thread[];
}

const SAYS_SO = new Set(['person.ask-me-about', 'person.worked-on', 'system.owners', 'system.former-owners']);
const WAS_THERE = new Set(['incident.responders', 'incident.called-in']);
const UNSURE = new Set(['out of date']);

/**
 * Who knows about a system, and how do we know: people by lane, then by name. Knowledge that is out of date is still
 * a thread, for whoever held it knows the history; the caller sees it in the card.
 */
export function findExperts(atlas: Atlas, system: string): readonly Expert[] {
  const threads = new Map<string, Thread[]>();
  const add = (person: string, thread: Thread): void => {
    const known = threads.get(person);
    if (known) known.push(thread);
    else threads.set(person, [thread]);
  };
  for (const edge of atlas.edgesTo(system)) {
    if (SAYS_SO.has(edge.relation.id)) add(edge.from, { lane: 'says so', through: null, edges: [edge] });
    if (edge.relation.id === 'knowledge.about')
      addFar(atlas, edge, 'holds knowledge', new Set(['knowledge.held-by']), add);
    if (edge.relation.id === 'incident.systems') addFar(atlas, edge, 'was there', WAS_THERE, add);
  }
  for (const edge of atlas.edgesFrom(system)) {
    if (SAYS_SO.has(edge.relation.id)) add(edge.to, { lane: 'says so', through: null, edges: [edge] });
  }
  return [...threads].map(([node, found]) => toExpert(atlas, node, found)).sort(byLaneThenName);
}

/**
 * The knowledge notes that exactly this one person holds and that are not out of date, by title: what only they hold.
 */
export function findOnlyHeldBy(atlas: Atlas, person: string): readonly NoteCard[] {
  return atlas
    .edgesTo(person)
    .filter((edge) => edge.relation.id === 'knowledge.held-by')
    .flatMap(({ from }) => {
      const card = atlas.card(from);
      if (!card || UNSURE.has(findText(card, 'state') ?? '')) return [];
      return findHolders(atlas, from).length === 1 ? [card] : [];
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** The people who hold a piece of knowledge, as nodes, in the order in which the note names them. */
export function findHolders(atlas: Atlas, knowledge: string): readonly string[] {
  return atlas
    .edgesFrom(knowledge)
    .filter((edge) => edge.relation.id === 'knowledge.held-by')
    .map(({ to }) => to);
}

function addFar(
  atlas: Atlas,
  near: Edge,
  lane: Lane,
  far: ReadonlySet<string>,
  add: (person: string, thread: Thread) => void,
): void {
  for (const edge of atlas.edgesFrom(near.from)) {
    if (far.has(edge.relation.id)) add(edge.to, { lane, through: near.from, edges: [near, edge] });
  }
}

function toExpert(atlas: Atlas, node: string, threads: readonly Thread[]): Expert {
  const card = atlas.card(node);
  const ordered = [...threads].sort((a, b) => LANES.indexOf(a.lane) - LANES.indexOf(b.lane));
  return { node, title: atlas.titleOf(node), left: card ? findText(card, 'left') : null, threads: ordered };
}

function byLaneThenName(a: Expert, b: Expert): number {
  const lane = (expert: Expert): number => LANES.indexOf(expert.threads[0]?.lane ?? 'was there');
  return lane(a) - lane(b) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0);
}
