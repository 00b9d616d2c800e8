import { EXISTS, findNode, hasFlag, toKind, type GraphModel } from './model/model';
import { NAMES_PEOPLE } from './model/relation';

/**
 * Whether the node at the end of an edge is a person: their note says so, or they have no note yet and the edge is one
 * that names people. Somebody who is only mentioned and has no note may be anything.
 */
export function isSomebody(model: GraphModel, node: number, edge: number): boolean {
  if (toKind(model, node) === 'person') return true;
  return !hasFlag(model, node, EXISTS) && model.edgeTo[edge] === node && NAMES_PEOPLE.has(model.relation[edge] ?? -1);
}

/**
 * The same of a node by its path, once a link that names people led there: a person, or somebody who has no note yet.
 * A system that was named as a holder by mistake is nobody.
 */
export function isNamedPerson(model: GraphModel, path: string): boolean {
  const node = findNode(model, path);
  return toKind(model, node) === 'person' || path.startsWith('?');
}
