import type { NoteCard } from '../notes/card';
import { fold } from '../notes/mapping';
import { findRelationOf, type Relation } from './relations';

/**
 * Where an edge is said: a note and an offset in it. Offset 0 means that a property says so; the sentence is read only
 * when somebody asks.
 */
export interface Evidence {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly property: string | null;
}

/**
 * One relation from one note to one node, with every place that says so. `to` is a path, or `?name` while no such note
 * exists.
 */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly evidence: readonly Evidence[];
}

/** The node of a link that leads nowhere yet: the same for every spelling that Obsidian would resolve to one note. */
export function toUnresolvedId(linkpath: string): string {
  return `?${fold(linkpath).replace(/\.md$/, '')}`;
}

/**
 * The edges that a card makes: one for each relation and target, evidence in the order of the text. Links to the note
 * itself make none.
 */
export function toEdges(card: NoteCard): readonly Edge[] {
  const edges = new Map<string, { to: string; relation: Relation; evidence: Evidence[] }>();
  for (const link of card.links) {
    const relation =
      link.property === null ? findRelationOf(card.kind, null) : findRelationOf(card.kind, link.property);
    if (!relation || link.linkpath === '') continue;
    const to = link.target ?? toUnresolvedId(link.linkpath);
    if (to === card.path) continue;
    const key = `${relation.id}\n${to}`;
    const evidence: Evidence = { path: card.path, from: link.from, to: link.to, property: link.property };
    const known = edges.get(key);
    if (known) known.evidence.push(evidence);
    else edges.set(key, { to, relation, evidence: [evidence] });
  }
  return [...edges.values()].map(({ to, relation, evidence }) => ({ from: card.path, to, relation, evidence }));
}
