import { PROPERTY_ROWS } from '../notes/properties';
import { EXISTS, hasFlag, toKind, type GraphModel } from './model/model';
import { toRelationNumber } from './model/relation';

/** The relations whose far end is a person and nothing else: held by, owned by, was worked on by, … */
const NAMES_PEOPLE = new Set(
  PROPERTY_ROWS.filter(({ to, inverse }) => inverse !== undefined && to?.length === 1 && to[0] === 'person').map(
    ({ of, key }) => toRelationNumber(`${of}.${key}`),
  ),
);

/**
 * Whether the node at the end of an edge is a person: their note says so, or they have no note yet and the edge is one
 * that names people. Somebody who is only mentioned and has no note may be anything.
 */
export function isSomebody(model: GraphModel, node: number, edge: number): boolean {
  if (toKind(model, node) === 'person') return true;
  return !hasFlag(model, node, EXISTS) && model.edgeTo[edge] === node && NAMES_PEOPLE.has(model.relation[edge] ?? -1);
}
