import { addBit, createBits, hasBit } from '../../atlas/model/bits';
import type { Bits } from '../../atlas/model/bits';
import type { GraphModel } from '../../atlas/model/model';
import { isWalkEnd } from './walk';
import { visitEdges } from '../../atlas/model/visit-edges';
import type { WalkRules } from './walk';

/**
 * A way through the graph: the nodes in order, and for each step the edge it takes (the first of several parallel
 * ones).
 */
export interface Path {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** What a search must not use: nodes that are taken, edges that are taken. */
interface Taken {
  readonly nodes: Bits;
  readonly steps: ReadonlySet<string>;
}

/**
 * The shortest path and the next shortest ones (Yen 1971), up to `most`, none longer than `longest` steps. Links count
 * in both directions; notes marked `graph: stop` may begin or end a path and never stand in the middle. No node stands
 * twice in one path; no two paths visit the same nodes in the same order; the same question gives the same paths.
 */
export function toShortestPaths(
  model: GraphModel,
  from: number,
  to: number,
  most: number,
  longest: number,
  rules: WalkRules = {},
): readonly Path[] {
  const first = search(model, from, to, rules, null);
  if (first === null || first.edges.length > longest) return [];
  const found: Path[] = [first];
  const waiting: Path[] = [];
  const known = new Set<string>([first.nodes.join()]);
  while (found.length < most) {
    const last = found[found.length - 1];
    if (!last) break;
    for (let at = 0; at < last.edges.length; at += 1) {
      const next = findDetour(model, last, at, found, to, rules);
      if (next === null || next.edges.length > longest || known.has(next.nodes.join())) continue;
      known.add(next.nodes.join());
      waiting.push(next);
    }
    const best = takeShortest(waiting);
    if (best === null) break;
    found.push(best);
  }
  return found;
}

/**
 * How many shortest paths there are between two nodes: no two visit the same nodes in the same order. 0 when there is
 * none.
 */
export function countShortestPaths(model: GraphModel, from: number, to: number, rules: WalkRules = {}): number {
  if (!isOpen(from, model, rules, null) || !isOpen(to, model, rules, null)) return 0;
  const known = new Set([from]);
  let ring = new Map([[from, 1]]);
  while (ring.size > 0 && !ring.has(to)) {
    const next = new Map<number, number>();
    for (const [node, ways] of ring) {
      if (node !== from && isWalkEnd(model, node, rules.stops)) continue;
      const reached = new Set<number>();
      visitEdges(model, node, rules.through, (far) => {
        if (known.has(far) || reached.has(far) || !isOpen(far, model, rules, null)) return;
        reached.add(far);
        next.set(far, (next.get(far) ?? 0) + ways);
      });
    }
    for (const node of next.keys()) known.add(node);
    ring = next;
  }
  return ring.get(to) ?? 0;
}

function findDetour(
  model: GraphModel,
  last: Path,
  at: number,
  found: readonly Path[],
  to: number,
  rules: WalkRules,
): Path | null {
  const nodes = createBits(model.count);
  const stem = last.nodes.slice(0, at + 1);
  for (const node of stem.slice(0, -1)) addBit(nodes, node);
  const steps = new Set<string>();
  for (const path of found) {
    if (stem.every((node, place) => path.nodes[place] === node))
      steps.add(toStep(path.nodes[at] ?? -1, path.nodes[at + 1] ?? -1));
  }
  const tail = search(model, last.nodes[at] ?? -1, to, rules, { nodes, steps });
  if (tail === null || (at > 0 && isWalkEnd(model, last.nodes[at] ?? -1, rules.stops))) return null;
  return { nodes: [...stem, ...tail.nodes.slice(1)], edges: [...last.edges.slice(0, at), ...tail.edges] };
}

function takeShortest(waiting: Path[]): Path | null {
  let best = 0;
  waiting.forEach((path, at) => {
    if (path.edges.length < (waiting[best]?.edges.length ?? 0)) best = at;
  });
  return waiting.splice(best, 1)[0] ?? null;
}

function toStep(a: number, b: number): string {
  return `${a}>${b}`;
}

interface Side {
  readonly edgeTo: Map<number, number>;
  readonly before: Map<number, number>;
  ring: number[];
}

/** Breadth first from both ends, the smaller ring first; ends when the rings meet or one dies out. */
function search(model: GraphModel, from: number, to: number, rules: WalkRules, taken: Taken | null): Path | null {
  if (!isOpen(from, model, rules, taken) || !isOpen(to, model, rules, taken)) return null;
  if (from === to) return { nodes: [from], edges: [] };
  const near: Side = { edgeTo: new Map(), before: new Map([[from, -1]]), ring: [from] };
  const far: Side = { edgeTo: new Map(), before: new Map([[to, -1]]), ring: [to] };
  while (near.ring.length > 0 && far.ring.length > 0) {
    const forward = near.ring.length <= far.ring.length;
    const meet = forward ? widen(model, near, far, rules, taken, true) : widen(model, far, near, rules, taken, false);
    if (meet !== -1) return toPath(near, far, meet);
  }
  return null;
}

function isOpen(node: number, model: GraphModel, rules: WalkRules, taken: Taken | null): boolean {
  if (node < 0 || node >= model.count) return false;
  return (rules.within === undefined || hasBit(rules.within, node)) && (taken === null || !hasBit(taken.nodes, node));
}

function widen(
  model: GraphModel,
  side: Side,
  other: Side,
  rules: WalkRules,
  taken: Taken | null,
  forward: boolean,
): number {
  const next: number[] = [];
  let meet = -1;
  for (const node of side.ring) {
    if (side.before.get(node) !== -1 && isWalkEnd(model, node, rules.stops)) continue;
    visitEdges(model, node, rules.through, (reached, edge) => {
      if (meet !== -1 || side.before.has(reached) || !isOpen(reached, model, rules, taken)) return;
      if (taken?.steps.has(forward ? toStep(node, reached) : toStep(reached, node))) return;
      const ends = other.before.get(reached);
      if (ends !== undefined && ends !== -1 && isWalkEnd(model, reached, rules.stops)) return;
      side.before.set(reached, node);
      side.edgeTo.set(reached, edge);
      next.push(reached);
      if (ends !== undefined) meet = reached;
    });
    if (meet !== -1) break;
  }
  side.ring = next;
  return meet;
}

function toPath(near: Side, far: Side, meet: number): Path {
  const nodes: number[] = [meet];
  const edges: number[] = [];
  for (let node = meet; near.before.get(node) !== -1;) {
    edges.unshift(near.edgeTo.get(node) ?? -1);
    node = near.before.get(node) ?? -1;
    nodes.unshift(node);
  }
  for (let node = meet; far.before.get(node) !== -1;) {
    edges.push(far.edgeTo.get(node) ?? -1);
    node = far.before.get(node) ?? -1;
    nodes.push(node);
  }
  return { nodes, edges };
}
