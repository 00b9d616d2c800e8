import { MENTIONS, RELATIONS } from '../relations';
import type { Relation } from '../relations';
import { PROPERTY_ROWS, type PropertyRow } from '../../notes/property-rows';

const NUMBER_OF = new Map(RELATIONS.map((relation, number) => [relation.id, number]));
const MENTION = RELATIONS.length - 1;

/**
 * The number that stands for a relation in the model: its place in the table of relations. An id that is no relation
 * counts as a mention.
 */
export function toRelationNumber(id: string): number {
  return NUMBER_OF.get(id) ?? MENTION;
}

/** The numbers of the relations whose row in the table of properties says so. */
export function toRelationNumbers(of: (row: PropertyRow) => boolean): ReadonlySet<number> {
  return new Set(
    PROPERTY_ROWS.flatMap((row) =>
      row.inverse !== undefined && of(row) ? [toRelationNumber(`${row.of}.${row.key}`)] : [],
    ),
  );
}

/** The relations whose far end is a person and nothing else: held by, owned by, was worked on by, … */
export const NAMES_PEOPLE = toRelationNumbers(({ to }) => to?.length === 1 && to[0] === 'person');

/** The relation that a number of the model stands for. */
export function toRelation(number: number): Relation {
  return RELATIONS[number] ?? MENTIONS;
}

/**
 * The numbers of all relations that a word of the filter means: a property (`systems`), a full id (`incident.systems`)
 * or a relation's own words.
 */
export function findRelations(word: string): readonly number[] {
  const wanted = word.trim().toLowerCase();
  return RELATIONS.flatMap((relation, number) => {
    const names = [relation.id, relation.property ?? relation.id, relation.forward, relation.inverse];
    return names.some((name) => name.toLowerCase() === wanted) ? [number] : [];
  });
}

/** The words by which the filter knows the relations, each once, in the order of the table. */
export const RELATION_WORDS: readonly string[] = [
  ...new Set(RELATIONS.map((relation) => relation.property ?? relation.id)),
];
