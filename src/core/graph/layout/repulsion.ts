import { createTree, fillTree } from './quadtree';
import type { Quadtree } from './quadtree';

/**
 * Pushes points apart: each feels Σ (other − own) / distance² of all others, distances below 1 softened (as d3-force
 * does).
 */
export interface Repulsion {
  readonly tree: Quadtree;
  readonly forceX: Float64Array;
  readonly forceY: Float64Array;
  list: { x: Float64Array; y: Float64Array; mass: Float64Array };
}

/** Cells computed between two pauses. */
const PER_SLICE = 512;

/** Memory for the forces among `count` points. */
export function createRepulsion(count: number): Repulsion {
  const floats = (length: number): Float64Array => new Float64Array(length);
  return {
    tree: createTree(count),
    forceX: floats(count),
    forceY: floats(count),
    list: { x: floats(1024), y: floats(1024), mass: floats(1024) },
  };
}

/**
 * Fills `forceX` and `forceY` (Barnes and Hut 1986): a cell whose width is below `theta` times its distance counts as
 * one point. The distance is taken from the nearest place of a whole leaf, so a leaf's points share one list and the
 * error is never larger than when each is asked alone. Pauses between pieces of work.
 */
export function* computeRepulsion(
  repulsion: Repulsion,
  x: Float64Array,
  y: Float64Array,
  theta: number,
): Generator<void, void> {
  const { tree } = repulsion;
  fillTree(tree, x, y);
  const factor = 1 / (theta * theta);
  for (let cell = 0, done = 0; cell < tree.cells; cell += 1) {
    if ((tree.held[cell] ?? 0) === 0) continue;
    pushLeaf(repulsion, cell, factor);
    done += 1;
    if (done % PER_SLICE === 0) yield;
  }
}

function pushLeaf(repulsion: Repulsion, leaf: number, factor: number): void {
  const { tree, forceX, forceY } = repulsion;
  const listed = gather(repulsion, leaf, factor);
  const { x, y, mass } = repulsion.list;
  const from = tree.first[leaf] ?? 0;
  const to = from + (tree.held[leaf] ?? 0);
  for (let place = from; place < to; place += 1) {
    const px = tree.x[place] ?? 0;
    const py = tree.y[place] ?? 0;
    let sumX = 0;
    let sumY = 0;
    for (let at = 0; at < listed; at += 1) {
      const dx = (x[at] ?? 0) - px;
      const dy = (y[at] ?? 0) - py;
      let square = dx * dx + dy * dy;
      if (square < 1) square = Math.sqrt(square);
      const force = (mass[at] ?? 0) / square;
      sumX += dx * force;
      sumY += dy * force;
    }
    const point = tree.order[place] ?? 0;
    forceX[point] = sumX;
    forceY[point] = sumY;
  }
  pushWithin(repulsion, from, to);
}

/** Adds the forces among the points of one leaf; points at one place are told apart by their numbers. */
function pushWithin(repulsion: Repulsion, from: number, to: number): void {
  const { tree, forceX, forceY } = repulsion;
  for (let one = from; one < to; one += 1) {
    for (let other = one + 1; other < to; other += 1) {
      const a = tree.order[one] ?? 0;
      const b = tree.order[other] ?? 0;
      let dx = (tree.x[other] ?? 0) - (tree.x[one] ?? 0);
      let dy = (tree.y[other] ?? 0) - (tree.y[one] ?? 0);
      if (dx === 0 && dy === 0) {
        dx = 1e-6 * ((a % 7) - 3.5);
        dy = 1e-6 * ((b % 5) - 2.5);
      }
      let square = dx * dx + dy * dy;
      if (square < 1) square = Math.sqrt(square);
      forceX[a] = (forceX[a] ?? 0) + dx / square;
      forceY[a] = (forceY[a] ?? 0) + dy / square;
      forceX[b] = (forceX[b] ?? 0) - dx / square;
      forceY[b] = (forceY[b] ?? 0) - dy / square;
    }
  }
}

/** Lists what a leaf feels: far cells as one point, near leaves point by point. Returns how many. */
function gather(repulsion: Repulsion, leaf: number, factor: number): number {
  const { tree } = repulsion;
  const box = toBox(tree, leaf);
  let { x, y, mass } = repulsion.list;
  let listed = 0;
  for (let cell = 0; cell < tree.cells;) {
    if (listed === x.length) ({ x, y, mass } = widen(repulsion));
    const cx = tree.massX[cell] ?? 0;
    const cy = tree.massY[cell] ?? 0;
    const dx = cx < box.left ? box.left - cx : cx > box.right ? cx - box.right : 0;
    const dy = cy < box.top ? box.top - cy : cy > box.bottom ? cy - box.bottom : 0;
    if ((tree.width2[cell] ?? 0) * factor < dx * dx + dy * dy) {
      x[listed] = cx;
      y[listed] = cy;
      mass[listed] = tree.mass[cell] ?? 0;
      listed += 1;
      cell = tree.skip[cell] ?? tree.cells;
      continue;
    }
    if ((tree.held[cell] ?? 0) > 0 && cell !== leaf) listed = listPoints(repulsion, cell, listed);
    ({ x, y, mass } = repulsion.list);
    cell += 1;
  }
  return listed;
}

function listPoints(repulsion: Repulsion, cell: number, listed: number): number {
  const { tree } = repulsion;
  const from = tree.first[cell] ?? 0;
  const held = tree.held[cell] ?? 0;
  while (listed + held > repulsion.list.x.length) widen(repulsion);
  const { x, y, mass } = repulsion.list;
  for (let at = 0; at < held; at += 1) {
    x[listed + at] = tree.x[from + at] ?? 0;
    y[listed + at] = tree.y[from + at] ?? 0;
    mass[listed + at] = 1;
  }
  return listed + held;
}

function widen(repulsion: Repulsion): Repulsion['list'] {
  const wider = (list: Float64Array): Float64Array => {
    const next = new Float64Array(list.length * 2 + 8192);
    next.set(list);
    return next;
  };
  const { x, y, mass } = repulsion.list;
  repulsion.list = { x: wider(x), y: wider(y), mass: wider(mass) };
  return repulsion.list;
}

function toBox(tree: Quadtree, leaf: number): { left: number; right: number; top: number; bottom: number } {
  const from = tree.first[leaf] ?? 0;
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let place = from; place < from + (tree.held[leaf] ?? 0); place += 1) {
    const px = tree.x[place] ?? 0;
    const py = tree.y[place] ?? 0;
    if (px < box.left) box.left = px;
    if (px > box.right) box.right = px;
    if (py < box.top) box.top = py;
    if (py > box.bottom) box.bottom = py;
  }
  return box;
}
