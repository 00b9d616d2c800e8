import { addBit, countBits, createBits, intersect, removeBit, toBytes, toMembers, unite } from '../../atlas/model/bits';
import type { Bits } from '../../atlas/model/bits';
import type { GraphModel } from '../../atlas/model/model';
import { RELATIONS } from '../../atlas/relations';
import { findRelations } from '../../atlas/model/relation';
import { toClauseNodes } from './clause-nodes';
import type { FilterContext } from './clause-nodes';
import { join, toTopClauses } from './tree';
import type { Filter } from './tree';

/** What a filter lets through: notes and links, and how many of each. */
export interface Filtered {
  readonly nodes: Bits;
  readonly edges: Bits;
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Beside each top clause: how many notes it alone takes away; 0 for a paused one. */
  readonly removed: readonly number[];
}

/** What one top clause lets through, before links are looked at. */
interface Sieve {
  readonly nodes: Bits;
  /** For each relation whether its links may stay: without a sentence at 2 × number, with one at 2 × number + 1. */
  readonly classes: Uint8Array;
  readonly asksLinks: boolean;
}

/**
 * Applies a filter. A clause about links (`rel:`, `has:evidence`) keeps only those links; notes that have none left go
 * too, unless `keepBare`. Undated notes pass every date. Paused clauses do nothing.
 */
export function toFiltered(model: GraphModel, filter: Filter, context: FilterContext = {}): Filtered {
  const tops = toTopClauses(filter).map((clause) => withoutPaused(clause));
  const sieves = tops.map((clause) => (clause === null ? null : toSieve(model, clause, context)));
  const whole = settle(model, sieves, context);
  const nodeCount = countBits(whole.nodes);
  const removed = sieves.map((sieve, at) =>
    sieve === null ? 0 : countWithout(model, sieves, at, context) - nodeCount,
  );
  return { ...whole, nodeCount, removed };
}

/** The filter as if its paused clauses were not there; nothing when nothing is left. */
export function withoutPaused(filter: Filter): Filter | null {
  if (filter.is === 'paused') return null;
  if (filter.is === 'not') {
    const part = withoutPaused(filter.part);
    return part === null ? null : { is: 'not', part };
  }
  if (filter.is !== 'all' && filter.is !== 'any') return filter;
  const parts = filter.parts.flatMap((part) => withoutPaused(part) ?? []);
  return parts.length === 0 ? null : join(filter.is, parts);
}

function toSieve(model: GraphModel, clause: Filter, context: FilterContext): Sieve {
  const asksLinks = asks(clause);
  const classes = new Uint8Array(RELATIONS.length * 2).fill(1);
  if (asksLinks)
    for (let each = 0; each < classes.length; each += 1) classes[each] = passes(clause, each, false) ? 1 : 0;
  return { nodes: toNodes(model, clause, false, context), classes, asksLinks };
}

function toNodes(model: GraphModel, filter: Filter, turned: boolean, context: FilterContext): Bits {
  if (filter.is === 'not' || filter.is === 'paused')
    return toNodes(model, filter.part, filter.is === 'not' ? !turned : turned, context);
  if (filter.is !== 'all' && filter.is !== 'any') return toClauseNodes(model, filter, turned, context);
  const merge = (filter.is === 'all') === turned ? unite : intersect;
  const [first, ...rest] = filter.parts.map((part) => toNodes(model, part, turned, context));
  return first === undefined ? createBits(model.count, true) : rest.reduce(merge, first);
}

function asks(filter: Filter): boolean {
  if (filter.is === 'all' || filter.is === 'any') return filter.parts.some(asks);
  return filter.is === 'not' || filter.is === 'paused'
    ? asks(filter.part)
    : filter.is === 'rel' || filter.is === 'evidence';
}

/** Whether links of a class may stay; clauses about notes let every link pass, turned round or not. */
function passes(filter: Filter, each: number, turned: boolean): boolean {
  switch (filter.is) {
    case 'not':
      return passes(filter.part, each, !turned);
    case 'paused':
      return true;
    case 'all':
    case 'any':
      return (filter.is === 'all') === turned
        ? filter.parts.some((part) => passes(part, each, turned))
        : filter.parts.every((part) => passes(part, each, turned));
    case 'rel':
      return findRelations(filter.word).includes(each >> 1) !== turned;
    case 'evidence':
      return ((each & 1) === 1) !== turned;
    default:
      return true;
  }
}

function settle(
  model: GraphModel,
  sieves: readonly (Sieve | null)[],
  context: FilterContext,
): Pick<Filtered, 'nodes' | 'edges' | 'edgeCount'> {
  const { nodes, classes, asksLinks } = combine(model, sieves);
  const edges = asksLinks ? toShownEdgesOf(model, nodes, classes) : toShownEdges(model, toBytes(nodes));
  const edgeCount = countBits(edges);
  if (!asksLinks || context.keepBare === true) return { nodes, edges, edgeCount };
  const touched = createBits(model.count);
  for (const edge of toMembers(edges)) {
    addBit(touched, model.edgeFrom[edge] ?? -1);
    addBit(touched, model.edgeTo[edge] ?? -1);
  }
  return { nodes: intersect(nodes, touched), edges, edgeCount };
}

/**
 * The links between shown notes. Without a branch a link, and a word of the set at a time: a branch that goes either
 * way would cost more than all the rest.
 */
function toShownEdges(model: GraphModel, shown: Uint8Array): Bits {
  const edges = createBits(model.edgeCount);
  const { edgeFrom, edgeTo, edgeCount } = model;
  for (let from = 0; from < edgeCount; from += 32) {
    const end = Math.min(32, edgeCount - from);
    let word = 0;
    for (let bit = 0; bit < end; bit += 1)
      word |= ((shown[edgeFrom[from + bit] ?? 0] ?? 0) & (shown[edgeTo[from + bit] ?? 0] ?? 0)) << bit;
    edges.words[from >>> 5] = word;
  }
  return edges;
}

function toShownEdgesOf(model: GraphModel, nodes: Bits, classes: Uint8Array): Bits {
  const edges = toShownEdges(model, toBytes(nodes));
  for (const edge of toMembers(edges)) {
    if (classes[(model.relation[edge] ?? 0) * 2 + ((model.offset[edge] ?? -1) >= 0 ? 1 : 0)] === 0)
      removeBit(edges, edge);
  }
  return edges;
}

function combine(model: GraphModel, sieves: readonly (Sieve | null)[]): Sieve {
  let nodes: Bits | null = null;
  let classes: Uint8Array | null = null;
  let asksLinks = false;
  for (const sieve of sieves) {
    if (sieve === null) continue;
    nodes = nodes === null ? sieve.nodes : intersect(nodes, sieve.nodes);
    const before: Uint8Array | null = classes;
    classes = before === null ? sieve.classes : sieve.classes.map((stays, each) => stays & (before[each] ?? 1));
    asksLinks ||= sieve.asksLinks;
  }
  return {
    nodes: nodes ?? createBits(model.count, true),
    classes: classes ?? new Uint8Array(RELATIONS.length * 2).fill(1),
    asksLinks,
  };
}

function countWithout(
  model: GraphModel,
  sieves: readonly (Sieve | null)[],
  at: number,
  context: FilterContext,
): number {
  const others = sieves.filter((_sieve, place) => place !== at);
  const needsLinks = context.keepBare !== true && others.some((sieve) => sieve?.asksLinks === true);
  return countBits(needsLinks ? settle(model, others, context).nodes : combine(model, others).nodes);
}
