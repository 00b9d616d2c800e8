import { addBit, createBits, hasBit } from './bits';
import type { Bits } from './bits';
import { STOPS, hasFlag } from './model';
import type { GraphModel } from './model';

/** The surroundings of one or several notes: the nodes in the order in which they were reached, and how many steps away each is. */
export interface Neighbourhood {
  readonly nodes: Int32Array;
  readonly depth: Int32Array;
}

/** What a walk may do. `within` is where it may set foot; `through` says whether an edge may be followed; both default to everything. */
export interface WalkRules {
  readonly within?: Bits;
  readonly through?: (edge: number) => boolean;
  /** Nodes of the walk that it may reach and not leave, beside those marked `graph: stop`. Roots are always left. */
  readonly stops?: Bits;
}

/**
 * Everything within `depth` steps of the roots, links followed in both directions. A note marked `graph: stop` is reached and
 * not left, unless it is a root. Each node is visited once, so it ends on any graph; the order is that of the links.
 */
export function toNeighbourhood(model: GraphModel, roots: readonly number[], depth: number, rules: WalkRules = {}): Neighbourhood {
  const seen = createBits(model.count);
  const queue = new Int32Array(model.count);
  const ends: number[] = [];
  let filled = 0;
  const reach = (node: number): void => {
    if (hasBit(seen, node) || (rules.within && !hasBit(rules.within, node))) return;
    addBit(seen, node);
    queue[filled] = node;
    filled += 1;
  };
  for (const root of roots) if (root >= 0 && root < model.count) reach(root);
  ends.push(filled);
  let head = 0;
  for (let step = 0; step < depth && head < filled; step += 1) {
    const end = filled;
    for (; head < end; head += 1) {
      const node = queue[head] ?? 0;
      if (step > 0 && isWalkEnd(model, node, rules.stops)) continue;
      visitEdges(model, node, rules.through, reach);
    }
    ends.push(filled);
  }
  return { nodes: queue.slice(0, filled), depth: toDepths(ends, filled) };
}

function toDepths(ends: readonly number[], filled: number): Int32Array {
  const depth = new Int32Array(filled);
  for (let step = 1; step < ends.length; step += 1) depth.fill(step, ends[step - 1], ends[step]);
  return depth;
}

/** Whether a walk that reached this node goes no further. */
export function isWalkEnd(model: GraphModel, node: number, stops?: Bits): boolean {
  return hasFlag(model, node, STOPS) || (stops !== undefined && hasBit(stops, node));
}

/** Calls `reach` with the far end of every link of a node: first those it stores, then those that lead to it. */
export function visitEdges(model: GraphModel, node: number, through: ((edge: number) => boolean) | undefined, reach: (far: number, edge: number) => void): void {
  const { outStart, edgeTo, inStart, inFrom, inEdge } = model;
  for (let edge = outStart[node] ?? 0, end = outStart[node + 1] ?? 0; edge < end; edge += 1) {
    if (through === undefined || through(edge)) reach(edgeTo[edge] ?? 0, edge);
  }
  for (let at = inStart[node] ?? 0, end = inStart[node + 1] ?? 0; at < end; at += 1) {
    const edge = inEdge[at] ?? 0;
    if (through === undefined || through(edge)) reach(inFrom[at] ?? 0, edge);
  }
}

/** The edges between two nodes, in both directions, parallel ones kept, in ascending order. */
export function toEdgesBetween(model: GraphModel, a: number, b: number): number[] {
  const found: number[] = [];
  for (let edge = model.outStart[a] ?? 0; edge < (model.outStart[a + 1] ?? 0); edge += 1) if (model.edgeTo[edge] === b) found.push(edge);
  if (a === b) return found;
  for (let edge = model.outStart[b] ?? 0; edge < (model.outStart[b + 1] ?? 0); edge += 1) if (model.edgeTo[edge] === a) found.push(edge);
  return found.sort((x, y) => x - y);
}

/** The part of the graph each node belongs to, numbered in the order of its first node; −1 outside `within`. */
export function toComponents(model: GraphModel, within?: Bits): { readonly part: Int32Array; readonly parts: number } {
  const part = new Int32Array(model.count).fill(-1);
  const queue = new Int32Array(model.count);
  let parts = 0;
  for (let root = 0; root < model.count; root += 1) {
    if (part[root] !== -1 || (within && !hasBit(within, root))) continue;
    let filled = 1;
    queue[0] = root;
    part[root] = parts;
    const reach = (far: number): void => {
      if (part[far] !== -1 || (within && !hasBit(within, far))) return;
      part[far] = parts;
      queue[filled] = far;
      filled += 1;
    };
    for (let head = 0; head < filled; head += 1) visitEdges(model, queue[head] ?? 0, undefined, reach);
    parts += 1;
  }
  return { part, parts };
}
