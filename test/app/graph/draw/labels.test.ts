import { describe, expect, test } from 'vitest';
import { placeLabels, toKeptSides, type Placed, type Sides } from '../../../../src/app/graph/draw/labels';
import { NO_SCENE, type Scene } from '../../../../src/app/graph/draw/scene';

const NOTHING_KEPT: Sides = new Map();

/** So many notes close together, the most important first: the same ones at the same places every time. */
function crowdOf(count: number): Scene {
  const along = Array.from({ length: count }, (_none, point) => point);
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return {
    ...NO_SCENE,
    count,
    x: Float64Array.from(along, () => 20 + next(360)),
    y: Float64Array.from(along, () => 20 + next(260)),
    radius: new Float32Array(count).fill(5),
    style: new Uint8Array(count),
    look: new Uint8Array(count),
    labels: along.map((point) => `Queue ${point}`),
    order: Int32Array.from(along),
  };
}

/** The same notes without every second one, which lies where nobody sees it. */
function withoutEverySecond(scene: Scene): Scene {
  return { ...scene, x: scene.x.map((x, point) => (point % 2 === 0 ? -1_000 : x)) };
}

/** Writes names in a window of 400 × 300 pixels, around which some more is painted. */
function write(scene: Scene, sides: Sides, around = 0): readonly Placed[] {
  const to = { scale: 1, x: around, y: around, width: 400 + 2 * around, height: 300 + 2 * around };
  return placeLabels({ to, density: 1, margin: { x: around, y: around } }, scene, sides);
}

describe('names beside their points', () => {
  const crowd = crowdOf(100);

  test('lie just where they lay when nothing changed but what is remembered of them', () => {
    const first = write(crowd, NOTHING_KEPT);
    expect(new Set(first.map(({ side }) => side)).size).toBeGreaterThan(1);
    expect(write(crowd, toKeptSides(NOTHING_KEPT, first))).toEqual(first);
  });

  test('keep the side they had, although a better one is free now', () => {
    const two = {
      ...crowdOf(2),
      x: Float64Array.of(200, 200),
      y: Float64Array.of(150, 132),
      radius: Float32Array.of(12, 5),
    };
    const alone = { ...two, x: Float64Array.of(-1_000, 200) };
    const sideOf = (placed: readonly Placed[]): unknown => placed.find(({ point }) => point === 1)?.side;
    const first = write(two, NOTHING_KEPT);
    expect(sideOf(first)).not.toBe(sideOf(write(alone, NOTHING_KEPT)));
    expect(sideOf(write(alone, toKeptSides(NOTHING_KEPT, first)))).toBe(sideOf(first));
  });

  test('come back as they were when notes are hidden and shown again: the pictures between leave nothing', () => {
    const first = write(crowd, NOTHING_KEPT);
    const sides = toKeptSides(NOTHING_KEPT, first);
    const between = write(withoutEverySecond(crowd), sides);
    expect(between).not.toEqual(first);
    expect(write(crowd, sides)).toEqual(first);
    // A picture between that left its sides behind would change the first one: that is why it does not.
    expect(write(crowd, toKeptSides(sides, between))).not.toEqual(first);
  });

  test('of two notes with one name the more important one says where the name lies', () => {
    const at = { point: 0, dx: 0, dy: 0, text: 'Queue' };
    const kept = toKeptSides(NOTHING_KEPT, [
      { ...at, side: 2 },
      { ...at, point: 1, side: 1 },
    ]);
    expect(kept.get('Queue')).toBe(2);
  });

  test('are the same ones however much is painted outside of what is seen', () => {
    // How much that is depends on how quick the machine was with the last picture.
    const inView = write(crowd, NOTHING_KEPT).map(({ text, side }) => `${text}: ${side}`);
    for (const around of [3, 37.5, 50, 76])
      expect(write(crowd, NOTHING_KEPT, around).map(({ text, side }) => `${text}: ${side}`)).toEqual(inView);
  });
});
