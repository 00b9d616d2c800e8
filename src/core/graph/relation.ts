import { PROPERTY_ROWS } from '../notes/properties';
import type { GraphKind } from './facts';

/** The relation of a plain link in a body; its evidence is the sentence it stands in. */
export const MENTIONS = 'mentions';

/** Every relation of the graph by its property key, *mentions* last. A relation's number in the model is its place here. */
export const RELATIONS: readonly string[] = [...new Set(PROPERTY_ROWS.filter((row) => row.inverse !== undefined).map((row) => row.key)), MENTIONS];

const NUMBER_OF = new Map(RELATIONS.map((relation, number) => [relation, number]));

/** How a relation reads from the note that stores it (`forward`) and from the far end (`inverse`). */
export interface RelationWords {
  readonly forward: string;
  readonly inverse: string;
}

const WORDS = new Map<string, RelationWords>();
for (const row of PROPERTY_ROWS) {
  if (row.forward === undefined || row.inverse === undefined) continue;
  const words = { forward: row.forward, inverse: row.inverse };
  WORDS.set(`${row.of}.${row.key}`, words);
  if (!WORDS.has(row.key)) WORDS.set(row.key, words);
}
const MENTION_WORDS: RelationWords = { forward: 'mentions', inverse: 'is mentioned in' };

/** The number of a relation in the model; a key that is no relation counts as a mention. */
export function toRelationNumber(relation: string): number {
  return NUMBER_OF.get(relation) ?? RELATIONS.length - 1;
}

/** The number of a relation, or nothing when there is none of that name. */
export function findRelation(relation: string): number | null {
  return NUMBER_OF.get(relation) ?? null;
}

/** The words of a relation as a note of that kind stores it. */
export function toRelationWords(relation: number, sourceKind: GraphKind): RelationWords {
  const key = RELATIONS[relation] ?? MENTIONS;
  return WORDS.get(`${sourceKind}.${key}`) ?? WORDS.get(key) ?? MENTION_WORDS;
}
