import type { NoteKind } from '../notes/kind';
import { PROPERTY_ROWS } from '../notes/property-rows';

/** One kind of edge. `id` is `incident.systems` for a property, or `mentions` for a plain link in a body. */
export interface Relation {
  readonly id: string;
  readonly of: NoteKind | null;
  readonly property: string | null;
  /** Read from the note that stores it: "*was worked on by* Ana". */
  readonly forward: string;
  /** Read from the far end: "Ana *took part in* …". Equal to `forward` when the relation has no direction. */
  readonly inverse: string;
}

/** A plain wikilink in a body: a relation too, with the sentence it stands in as evidence. */
export const MENTIONS: Relation = {
  id: 'mentions',
  of: null,
  property: null,
  forward: 'mentions',
  inverse: 'is mentioned in',
};

/** Every relation there is: the rows of the property table that have an inverse, and *mentions*. */
export const RELATIONS: readonly Relation[] = [
  ...PROPERTY_ROWS.flatMap((row): Relation[] =>
    row.inverse === undefined || row.forward === undefined
      ? []
      : [{ id: `${row.of}.${row.key}`, of: row.of, property: row.key, forward: row.forward, inverse: row.inverse }],
  ),
  MENTIONS,
];

const BY_ID = new Map(RELATIONS.map((relation) => [relation.id, relation]));

/**
 * The relation that a link makes: its property's, or *mentions* for a link in the body; nothing for a link in a
 * property that is no relation.
 */
export function findRelationOf(kind: NoteKind, property: string | null): Relation | null {
  return property === null ? MENTIONS : (BY_ID.get(`${kind}.${property}`) ?? null);
}
