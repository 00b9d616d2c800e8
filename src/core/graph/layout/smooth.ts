import type { Adjacency } from './links';
import type { Coordinates } from './pivot-mds';

/**
 * Draws neighbours together, in place: again and again each point goes half-way to the middle of its neighbours, while
 * the whole is kept centred, of one size and spread in two directions (a power iteration towards the slowest modes of a
 * random walk). Groups that hang together come to lie together before any force is computed. Every point needs a
 * neighbour. Pauses after each round.
 */
export function* drawTogether(adjacency: Adjacency, places: Coordinates, rounds: number): Generator<void, void> {
  const spare = new Float64Array(places.x.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const axis of [places.x, places.y]) {
      step(adjacency, axis, spare);
      axis.set(spare);
    }
    takeAway(places.y, places.x);
    yield;
  }
}

function step(adjacency: Adjacency, axis: Float64Array, next: Float64Array): void {
  const { start, near } = adjacency;
  const count = axis.length;
  let mean = 0;
  for (let point = 0; point < count; point += 1) {
    let sum = 0;
    const from = start[point] ?? 0;
    const to = start[point + 1] ?? 0;
    for (let at = from; at < to; at += 1) sum += axis[near[at] ?? 0] ?? 0;
    const value = 0.5 * (axis[point] ?? 0) + (0.5 * sum) / (to - from);
    next[point] = value;
    mean += value * (to - from);
  }
  mean /= near.length;
  let square = 0;
  for (let point = 0; point < count; point += 1) {
    const value = (next[point] ?? 0) - mean;
    next[point] = value;
    square += value * value;
  }
  const length = Math.sqrt(square);
  if (length > 0) for (let point = 0; point < count; point += 1) next[point] = (next[point] ?? 0) / length;
}

/** Takes out of one axis, in place, what it has in common with the other. */
function takeAway(axis: Float64Array, other: Float64Array): void {
  let dot = 0;
  for (let point = 0; point < axis.length; point += 1) dot += (axis[point] ?? 0) * (other[point] ?? 0);
  for (let point = 0; point < axis.length; point += 1) axis[point] = (axis[point] ?? 0) - dot * (other[point] ?? 0);
}
