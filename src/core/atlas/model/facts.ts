import { toPathTitle } from '../../text/name/filename';
import { NOTE_KINDS, type NoteKind } from '../../notes/kind';
import type { Scalar } from '../../notes/card';

/**
 * What a node of the graph is: one of our kinds, or any other note of the vault (or none: a link that leads nowhere
 * yet).
 */
export type GraphKind = NoteKind | 'other';

/** The kinds in the order of their numbers in the model; the last one is everything that is not ours. */
export const GRAPH_KINDS: readonly GraphKind[] = [...NOTE_KINDS, 'other'];

/**
 * One link that a note contributes, in the order of the note. `to` is the path of the note it leads to, or, while
 * `exists` is false, the link text as written. `relation` is the id of a relation (`incident.systems`, `mentions`).
 * `offset` is where the link stands in the note, −1 for a link in the properties.
 */
export interface LinkFact {
  readonly to: string;
  readonly exists: boolean;
  readonly relation: string;
  readonly offset: number;
}

/**
 * All that one note contributes to the graph, as plain data. `date` is a day number (days since 1970-01-01) or nothing
 * for an undated note; `stop` is `graph: stop`; `left` says that this person is no longer here. Nothing off the record
 * is ever in it.
 */
export interface NoteFacts {
  readonly path: string;
  readonly title: string;
  readonly kind: GraphKind;
  readonly aliases: readonly string[];
  readonly date: number | null;
  readonly left: boolean;
  readonly stop: boolean;
  readonly properties: ReadonlyMap<string, readonly Scalar[]>;
  readonly marks: readonly string[];
  readonly links: readonly LinkFact[];
}

/** The title that a path shows: the file's name without its folder and without `.md`. */
export function toTitle(path: string): string {
  return toPathTitle(path);
}
