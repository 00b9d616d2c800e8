import { hasBit } from '../../atlas/model/bits';
import type { Bits } from '../../atlas/model/bits';
import { STOPS, hasFlag } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { visitEdges } from '../../atlas/model/visit-edges';

/**
 * The surroundings of one or several notes: the nodes in the order in which they were reached, and how many steps away
 * each is.
 */
export interface Neighbourhood {
  readonly nodes: Int32Array;
  readonly depth: Int32Array;
}

/**
 * What a walk may do. `within` is where it may set foot; `through` says whether an edge may be followed; both default
 * to everything.
 */
export interface WalkRules {
  readonly within?: Bits;
  readonly through?: (edge: number) => boolean;
  /** Nodes of the walk that it may reach and not leave, beside those marked `graph: stop`. Roots are always left. */
  readonly stops?: Bits;
}

/**
 * Everything within `depth` steps of the roots, links followed in both directions. A note marked `graph: stop` is
 * reached and not left, unless it is a root. Each node is visited once, so it ends on any graph; the order is that of
 * the links.
 */
export function toNeighbourhood(
  model: GraphModel,
  roots: readonly number[],
  depth: number,
  rules: WalkRules = {},
): Neighbourhood {
  const walk: Walk = { model, rules, closed: toClosed(model, rules.within), queue: new Int32Array(1024), filled: 0 };
  for (const root of roots) if (root >= 0 && root < model.count) reach(walk, root);
  const ends: number[] = [walk.filled];
  let head = 0;
  for (let step = 0; step < depth && head < walk.filled; step += 1) {
    const end = walk.filled;
    for (; head < end; head += 1) {
      const node = walk.queue[head] ?? 0;
      if (step === 0 || !isWalkEnd(model, node, rules.stops)) leave(walk, node);
    }
    ends.push(walk.filled);
  }
  return { nodes: walk.queue.slice(0, walk.filled), depth: toDepths(ends, walk.filled) };
}

interface Walk {
  readonly model: GraphModel;
  readonly rules: WalkRules;
  /** 1 for a node that was reached or may not be. */
  readonly closed: Uint8Array;
  queue: Int32Array;
  filled: number;
}

function toClosed(model: GraphModel, within: Bits | undefined): Uint8Array {
  const closed = new Uint8Array(model.count);
  if (within) for (let node = 0; node < model.count; node += 1) closed[node] = hasBit(within, node) ? 0 : 1;
  return closed;
}

function reach(walk: Walk, node: number): void {
  if (walk.closed[node] === 1) return;
  walk.closed[node] = 1;
  if (walk.filled === walk.queue.length) {
    const wider = new Int32Array(Math.min(walk.model.count, walk.filled * 4));
    wider.set(walk.queue);
    walk.queue = wider;
  }
  walk.queue[walk.filled] = node;
  walk.filled += 1;
}

/**
 * Reaches every neighbour of a node. The usual walk, which follows every link, runs without a call a link: this is
 * where large vaults spend their time.
 */
function leave(walk: Walk, node: number): void {
  const { through } = walk.rules;
  if (through) {
    visitEdges(walk.model, node, through, (far) => reach(walk, far));
    return;
  }
  const { closed } = walk;
  const { outStart, edgeTo, inStart, inFrom } = walk.model;
  for (let edge = outStart[node] ?? 0, end = outStart[node + 1] ?? 0; edge < end; edge += 1) {
    const far = edgeTo[edge] ?? 0;
    if (closed[far] === 0) reach(walk, far);
  }
  for (let at = inStart[node] ?? 0, end = inStart[node + 1] ?? 0; at < end; at += 1) {
    const far = inFrom[at] ?? 0;
    if (closed[far] === 0) reach(walk, far);
  }
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
