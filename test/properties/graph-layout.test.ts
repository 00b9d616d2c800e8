import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toModel } from '../../src/core/atlas/model/build';
import { createLayout } from '../../src/core/graph/layout/layout';
import { toRestingPlaces } from '../core/graph/layout/resting-places';
import type { Place } from '../../src/core/graph/layout/layout';
import { toAdjacency, toLayoutLinks, toParts } from '../../src/core/graph/layout/links';
import type { LayoutLinks } from '../../src/core/graph/layout/links';
import type { Coordinates } from '../../src/core/graph/layout/pivot-mds';
import { toBox } from '../../src/core/graph/layout/pack';
import { computeRepulsion, createRepulsion } from '../../src/core/graph/layout/repulsion';
import { seeded, toSyntheticVault } from '../bench/synthetic';
import { runs } from './runs';

const links: fc.Arbitrary<LayoutLinks> = fc.integer({ min: 0, max: 60 }).chain((count) => {
  const end = fc.nat(Math.max(0, count - 1));
  return fc.array(fc.tuple(end, end), { maxLength: count * 2 }).map((pairs) =>
    toLayoutLinks(
      count,
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
    ),
  );
});

function vaultLinks(count: number, seed = 7): LayoutLinks {
  const model = toModel(toSyntheticVault(count, seed).notes);
  return toLayoutLinks(model.count, model.edgeFrom, model.edgeTo);
}

function toRadius({ x, y }: Coordinates): number {
  const middleX = x.reduce((sum, each) => sum + each, 0) / x.length;
  const middleY = y.reduce((sum, each) => sum + each, 0) / y.length;
  return Math.sqrt(
    x.reduce((sum, each, at) => sum + (each - middleX) ** 2 + ((y[at] ?? 0) - middleY) ** 2, 0) / x.length,
  );
}

function toPlaces({ x, y }: Coordinates): Map<number, Place> {
  return new Map([...x].map((each, at) => [at, { x: each, y: y[at] ?? 0 }]));
}

/** The mean error of the forces at points, as a share of the exact sum of all pairs. */
function toError(x: Float64Array, y: Float64Array, theta: number): number {
  const own = createRepulsion(x.length);
  for (const work = computeRepulsion(own, x, y, theta); work.next().done !== true;);
  let sum = 0;
  for (let a = 0; a < x.length; a += 1) {
    let forceX = 0;
    let forceY = 0;
    for (let b = 0; b < x.length; b += 1) {
      if (a === b) continue;
      const dx = (x[b] ?? 0) - (x[a] ?? 0);
      const dy = (y[b] ?? 0) - (y[a] ?? 0);
      const square = dx * dx + dy * dy;
      const by = 1 / (square < 1 ? Math.sqrt(square) : square);
      forceX += dx * by;
      forceY += dy * by;
    }
    sum +=
      Math.hypot((own.forceX[a] ?? 0) - forceX, (own.forceY[a] ?? 0) - forceY) /
      Math.max(1e-9, Math.hypot(forceX, forceY));
  }
  return sum / x.length;
}

describe('repulsion', () => {
  test('is within two in a hundred of the exact sum at theta 0.5, on scattered points and on a real layout', () => {
    const next = seeded(11);
    const scattered = [100, 700, 2000].map((count) => ({
      x: Float64Array.from({ length: count }, () => next() * 1000),
      y: Float64Array.from({ length: count }, () => next() ** 3 * 1000),
    }));
    for (const { x, y } of [...scattered, toRestingPlaces(vaultLinks(1500))])
      expect(toError(x, y, 0.5)).toBeLessThan(0.02);
  });

  test('is finite and pushes apart even what lies on one place', () => {
    const repulsion = createRepulsion(30);
    const same = new Float64Array(30).fill(4);
    for (const work = computeRepulsion(repulsion, same, same, 0.9); work.next().done !== true;);
    expect([...repulsion.forceX].every(Number.isFinite)).toBe(true);
    expect([...repulsion.forceX].some((force) => force !== 0)).toBe(true);
  });
});

describe('a layout', () => {
  test('is finite on any graph and the same however the work is cut', () => {
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 9 }), (graph, slice) => {
        const whole = toRestingPlaces(graph);
        const cut = createLayout(graph);
        for (let done = false; !done;) {
          let asked = 0;
          done = cut.advance(() => {
            asked += 1;
            return asked > slice;
          });
          expect([...cut.x, ...cut.y].every(Number.isFinite)).toBe(true);
        }
        expect([cut.x, cut.y]).toEqual([whole.x, whole.y]);
      }),
      runs(25, 1000),
    );
  });

  test('keeps the parts of a graph apart', () => {
    fc.assert(
      fc.property(links, (graph) => {
        const places = toRestingPlaces(graph);
        const boxes = toParts(graph, toAdjacency(graph)).map((members) => toBox(places.x, places.y, members));
        boxes.forEach((a, at) =>
          boxes.slice(at + 1).forEach((b) => {
            expect(
              a.left + a.width < b.left ||
                b.left + b.width < a.left ||
                a.top + a.height < b.top ||
                b.top + b.height < a.top,
            ).toBe(true);
          }),
        );
      }),
      runs(25, 1000),
    );
  });

  test.each([150, 1000])(
    'of %d notes moves the others by at most one in a hundred of its radius when one more comes in',
    (count) => {
      const graph = vaultLinks(count);
      const before = toRestingPlaces(graph);
      const grown = toLayoutLinks(count + 1, [...graph.from, count, count], [...graph.to, 3, Math.floor(count / 2)]);
      const after = toRestingPlaces(grown, { known: toPlaces(before) });
      let moved = 0;
      for (let point = 0; point < count; point += 1)
        moved += Math.hypot(
          (after.x[point] ?? 0) - (before.x[point] ?? 0),
          (after.y[point] ?? 0) - (before.y[point] ?? 0),
        );
      expect(moved / count / toRadius(before)).toBeLessThan(0.01);
    },
  );

  test('leaves pinned notes exactly where they are', () => {
    const graph = vaultLinks(150);
    const pinned = new Map([
      [3, { x: 500, y: -200 }],
      [77, { x: -41.5, y: 12 }],
    ]);
    for (const known of [undefined, toPlaces(toRestingPlaces(graph))]) {
      const places = toRestingPlaces(graph, { pinned, ...(known ? { known } : {}) });
      for (const [point, place] of pinned) expect([places.x[point], places.y[point]]).toEqual([place.x, place.y]);
    }
  });
});
