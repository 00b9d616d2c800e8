import { LEFT, hasFlag, toKind } from './model/model';
import type { GraphModel } from './model/model';
import { toRelation } from './model/relation';
import { isSomebody } from './is-person';
import { visitEdges } from './model/visit-edges';

/** One way in which a person holds something: the person, and the edges from them to it, one or two. */
export interface Holding {
  readonly person: number;
  readonly edges: readonly number[];
}

const OWN_WORDS = new Set(['person.ask-me-about', 'person.worked-on', 'system.owners']);

/**
 * Everybody who holds a system or a piece of knowledge, with the edges that say so, in the order of the links: for
 * knowledge those it is held by and those who can be asked about it; for a system also those who hold knowledge about
 * it. Being there once is not holding.
 */
export function toHoldings(model: GraphModel, node: number): readonly Holding[] {
  const found: Holding[] = [];
  const kind = toKind(model, node);
  visitEdges(model, node, undefined, (near, edge) => {
    const id = toRelation(model.relation[edge] ?? -1).id;
    if (isSomebody(model, near, edge) && (OWN_WORDS.has(id) || id === 'knowledge.held-by'))
      found.push({ person: near, edges: [edge] });
    if (kind !== 'system' || id !== 'knowledge.about' || model.edgeTo[edge] !== node) return;
    for (const second of toHeldBy(model, near))
      found.push({ person: model.edgeTo[second] ?? -1, edges: [second, edge] });
  });
  return found;
}

/** The edges by which a knowledge note names who holds it. */
export function toHeldBy(model: GraphModel, knowledge: number): readonly number[] {
  const edges: number[] = [];
  for (let edge = model.outStart[knowledge] ?? 0; edge < (model.outStart[knowledge + 1] ?? 0); edge += 1) {
    if (toRelation(model.relation[edge] ?? -1).id === 'knowledge.held-by') edges.push(edge);
  }
  return edges;
}

/**
 * The people who hold a node, each once, in the order of the links: those still here, and those who are not (left, or
 * `away`).
 */
export function toHolders(
  model: GraphModel,
  node: number,
  away?: ReadonlySet<number>,
): { readonly here: readonly number[]; readonly gone: readonly number[] } {
  const here = new Set<number>();
  const gone = new Set<number>();
  for (const { person } of toHoldings(model, node))
    (hasFlag(model, person, LEFT) || away?.has(person) ? gone : here).add(person);
  return { here: [...here], gone: [...gone] };
}
