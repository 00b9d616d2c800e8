import type { Adjacency } from './links';

/** Coordinates of points, one number each way a point. */
export interface Coordinates {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const MOST_PIVOTS = 32;
const ROUNDS = 60;

/**
 * A first picture of a connected part (Brandes and Pich 2006): distances from a few well spread points, scaled to two
 * dimensions by power iteration. Pauses between small pieces of work. No chance: the first pivot is the best linked
 * point, each next one the point farthest from all before. Unscaled; every engine computes the same bits.
 */
export function* placeByPivots(adjacency: Adjacency, count: number): Generator<void, Coordinates> {
  const pivots = Math.min(MOST_PIVOTS, count);
  const squares = yield* toSquaredDistances(adjacency, count, pivots);
  yield* centre(squares, count, pivots);
  const product = yield* toProduct(squares, count, pivots);
  const first = findAxis(product, pivots, null);
  const second = findAxis(product, pivots, first);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let node = 0; node < count; node += 1) {
    const row = node * pivots;
    let a = 0;
    let b = 0;
    for (let pivot = 0; pivot < pivots; pivot += 1) {
      const value = squares[row + pivot] ?? 0;
      a += value * (first[pivot] ?? 0);
      b += value * (second[pivot] ?? 0);
    }
    x[node] = a;
    y[node] = b;
  }
  return { x, y };
}

function* toSquaredDistances(adjacency: Adjacency, count: number, pivots: number): Generator<void, Float64Array> {
  const { start, near } = adjacency;
  const squares = new Float64Array(count * pivots);
  const queue = new Int32Array(count);
  const distance = new Int32Array(count);
  const nearest = new Int32Array(count).fill(0x7fff_ffff);
  let pivot = 0;
  for (let node = 1; node < count; node += 1) {
    if ((start[node + 1] ?? 0) - (start[node] ?? 0) > (start[pivot + 1] ?? 0) - (start[pivot] ?? 0)) pivot = node;
  }
  for (let column = 0; column < pivots; column += 1) {
    distance.fill(-1);
    distance[pivot] = 0;
    queue[0] = pivot;
    let filled = 1;
    for (let head = 0; head < filled; head += 1) {
      const node = queue[head] ?? 0;
      const next = (distance[node] ?? 0) + 1;
      for (let at = start[node] ?? 0, end = start[node + 1] ?? 0; at < end; at += 1) {
        const far = near[at] ?? 0;
        if ((distance[far] ?? 0) >= 0) continue;
        distance[far] = next;
        queue[filled] = far;
        filled += 1;
      }
    }
    let best = -1;
    for (let node = 0; node < count; node += 1) {
      const steps = distance[node] ?? 0;
      squares[node * pivots + column] = steps * steps;
      const least = Math.min(nearest[node] ?? 0, steps);
      nearest[node] = least;
      if (least > best) {
        best = least;
        pivot = node;
      }
    }
    yield;
  }
  return squares;
}

/** Takes the mean of its row and of its column away from every entry, in place. */
function* centre(squares: Float64Array, count: number, pivots: number): Generator<void, void> {
  const column = new Float64Array(pivots);
  for (let node = 0; node < count; node += 1) {
    const row = node * pivots;
    for (let pivot = 0; pivot < pivots; pivot += 1) column[pivot] = (column[pivot] ?? 0) + (squares[row + pivot] ?? 0);
  }
  let mean = 0;
  for (let pivot = 0; pivot < pivots; pivot += 1) {
    column[pivot] = (column[pivot] ?? 0) / count;
    mean += (column[pivot] ?? 0) / pivots;
  }
  yield;
  for (let node = 0; node < count; node += 1) {
    const row = node * pivots;
    let own = 0;
    for (let pivot = 0; pivot < pivots; pivot += 1) own += squares[row + pivot] ?? 0;
    own /= pivots;
    for (let pivot = 0; pivot < pivots; pivot += 1)
      squares[row + pivot] = -0.5 * ((squares[row + pivot] ?? 0) - own - (column[pivot] ?? 0) + mean);
  }
  yield;
}

function* toProduct(squares: Float64Array, count: number, pivots: number): Generator<void, Float64Array> {
  const product = new Float64Array(pivots * pivots);
  for (let node = 0; node < count; node += 1) {
    const row = node * pivots;
    for (let a = 0; a < pivots; a += 1) {
      const value = squares[row + a] ?? 0;
      for (let b = a; b < pivots; b += 1)
        product[a * pivots + b] = (product[a * pivots + b] ?? 0) + value * (squares[row + b] ?? 0);
    }
    if ((node & 1023) === 1023) yield;
  }
  for (let a = 0; a < pivots; a += 1)
    for (let b = 0; b < a; b += 1) product[a * pivots + b] = product[b * pivots + a] ?? 0;
  return product;
}

/** The direction in which the product stretches most, at right angles to `other` when there is one. */
function findAxis(product: Float64Array, pivots: number, other: Float64Array | null): Float64Array {
  let axis = new Float64Array(pivots);
  for (let a = 0; a < pivots; a += 1) axis[a] = ((a * (other ? 7 : 5) + 3) % 11) - 4.5;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (other) takeAway(axis, other);
    const next = new Float64Array(pivots);
    let length = 0;
    for (let a = 0; a < pivots; a += 1) {
      let sum = 0;
      for (let b = 0; b < pivots; b += 1) sum += (product[a * pivots + b] ?? 0) * (axis[b] ?? 0);
      next[a] = sum;
      length += sum * sum;
    }
    length = Math.sqrt(length);
    if (!(length > 0)) return axis.fill(0);
    for (let a = 0; a < pivots; a += 1) next[a] = (next[a] ?? 0) / length;
    axis = next;
  }
  return axis;
}

function takeAway(axis: Float64Array, other: Float64Array): void {
  let dot = 0;
  for (let a = 0; a < axis.length; a += 1) dot += (axis[a] ?? 0) * (other[a] ?? 0);
  for (let a = 0; a < axis.length; a += 1) axis[a] = (axis[a] ?? 0) - dot * (other[a] ?? 0);
}
