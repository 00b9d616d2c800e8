import { isSomebody } from './is-person';
import { LEFT, hasFlag, toFolded, toKind } from './model/model';
import type { GraphModel } from './model/model';
import { toRelationNumber, toRelationNumbers } from './model/relation';
import { visitEdges } from './model/visit-edges';

/** One way in which a person holds something: the person, and the edges from them to it, one or two. */
export interface Holding {
  readonly person: number;
  readonly edges: readonly number[];
}

/** The people who hold something, each once, in the order of the links. */
export interface Holders {
  readonly here: readonly number[];
  /** Those who held it and left; they hold nothing any more. */
  readonly gone: readonly number[];
}

/** The relations by which a note says that a person holds what it links, or what links it. */
const HOLDS = toRelationNumbers(({ holds }) => holds === true);
const ABOUT = toRelationNumber('knowledge.about');
const HELD_BY = toRelationNumber('knowledge.held-by');

/**
 * Whether a note is a piece of knowledge that its own `state` tells to be out of date. It stays in the graph, is told
 * as such, and nobody holds it.
 */
export function isOutOfDate(model: GraphModel, node: number): boolean {
  if (toKind(model, node) !== 'knowledge') return false;
  const state = model.facts[node]?.properties.get('state')?.[0];
  return typeof state === 'string' && toFolded(state).replace(/[-_]/g, ' ') === 'out of date';
}

/**
 * Everybody who holds a system or a piece of knowledge, or held it until they left, with the edges that say so, in the
 * order of the links. Who *holds*: those a knowledge note names as its holders, those who say of themselves that they
 * can be asked about it or worked on it, those who own a system, and for a system also those who hold knowledge about
 * it. Knowledge that is out of date is held by nobody. Being there once, or being named in a text, is not holding.
 */
export function toHoldings(model: GraphModel, node: number): readonly Holding[] {
  if (isOutOfDate(model, node)) return [];
  const found: Holding[] = [];
  visitEdges(model, node, undefined, (near, edge) => {
    const relation = model.relation[edge] ?? -1;
    if (HOLDS.has(relation) && isSomebody(model, near, edge)) found.push({ person: near, edges: [edge] });
    if (relation !== ABOUT || model.edgeTo[edge] !== node || toKind(model, node) !== 'system') return;
    for (const second of toHeldBy(model, near))
      found.push({ person: model.edgeTo[second] ?? -1, edges: [second, edge] });
  });
  return found;
}

/** The edges by which a knowledge note names the people who hold it; none of one that is out of date. */
export function toHeldBy(model: GraphModel, knowledge: number): readonly number[] {
  const edges: number[] = [];
  if (isOutOfDate(model, knowledge)) return edges;
  for (let edge = model.outStart[knowledge] ?? 0; edge < (model.outStart[knowledge + 1] ?? 0); edge += 1) {
    if (model.relation[edge] === HELD_BY && isSomebody(model, model.edgeTo[edge] ?? -1, edge)) edges.push(edge);
  }
  return edges;
}

/** The people who hold a node: those still here, and those who held it and left. */
export function toHolders(model: GraphModel, node: number): Holders {
  const here = new Set<number>();
  const gone = new Set<number>();
  for (const { person } of toHoldings(model, node)) (hasFlag(model, person, LEFT) ? gone : here).add(person);
  return { here: [...here], gone: [...gone] };
}

/**
 * How a person is the only one to hold a node: their ways to it, when nobody else still here holds it; empty when they
 * are not. Of somebody who left it tells what they were the last to hold.
 */
export function toOnlyHolding(model: GraphModel, node: number, person: number): readonly Holding[] {
  const own = toHoldings(model, node).filter((holding) => holding.person === person);
  return toHolders(model, node).here.some((other) => other !== person) ? [] : own;
}
