import type { LayoutLinks } from '../../src/core/graph/layout/links';
import type { Coordinates } from '../../src/core/graph/layout/pivot-mds';
import { seeded } from './synthetic';

/**
 * The mean length of a link as a share of the mean distance of two points: the lower, the better a picture shows who
 * belongs together.
 */
export function toMeanEdgeRatio(links: LayoutLinks, { x, y }: Coordinates): number {
  const distance = (a: number, b: number): number => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
  let edges = 0;
  links.from.forEach((from, at) => {
    edges += distance(from, links.to[at] ?? 0) / links.from.length;
  });
  const next = seeded(3);
  let pairs = 0;
  for (let pair = 0; pair < 20_000; pair += 1)
    pairs += distance(Math.floor(next() * links.count), Math.floor(next() * links.count)) / 20_000;
  return edges / pairs;
}

/** Of the ten points drawn nearest to a point, how many belong to its team, on average over four hundred points. */
export function toPurity({ x, y }: Coordinates, teams: Int32Array): number {
  const next = seeded(5);
  let sum = 0;
  for (let sample = 0; sample < 400; sample += 1) {
    const own = Math.floor(next() * x.length);
    const distances = Array.from(x, (each, point) => ({
      point,
      square: (each - (x[own] ?? 0)) ** 2 + ((y[point] ?? 0) - (y[own] ?? 0)) ** 2,
    }));
    const near = distances
      .filter(({ point }) => point !== own)
      .sort((a, b) => a.square - b.square)
      .slice(0, 10);
    sum += near.filter(({ point }) => teams[point] === teams[own]).length / 10;
  }
  return sum / 400;
}
