import { describe, expect, test } from 'vitest';
import { pickEdge, pickPoint, pickTowards } from '../../../../src/app/graph/draw/pick';
import { NO_SCENE, type Scene } from '../../../../src/app/graph/draw/scene';

const size = { width: 400, height: 300 };

const camera = { x: 0, y: 0, scale: 1 };

/** Four notes: one in the middle, the others to the right, below and far to the left, each linked to the middle. */
const scene: Scene = {
  ...NO_SCENE,
  count: 4,
  x: Float64Array.from([0, 100, 0, -150]),
  y: Float64Array.from([0, 0, 100, 10]),
  radius: Float32Array.from([8, 8, 8, 8]),
  edgeFrom: Int32Array.from([0, 0, 0]),
  edgeTo: Int32Array.from([1, 2, 3]),
};

describe('pointing at a picture', () => {
  test('a note is met within its reach, and empty room is nothing', () => {
    expect(pickPoint(scene, camera, size, { x: 303, y: 152 })).toBe(1);
    expect(pickPoint(scene, camera, size, { x: 350, y: 250 })).toBe(-1);
  });

  test('a link is met between its notes', () => {
    expect(pickEdge(scene, camera, size, { x: 250, y: 152 })).toBe(0);
    expect(pickEdge(scene, camera, size, { x: 250, y: 200 })).toBe(-1);
  });

  test('an arrow key goes to the nearest note in its direction, and nowhere when there is none', () => {
    expect(
      [0, 1, 2, 3].map((direction) =>
        pickTowards(scene, 0, direction === 0 ? 0 : direction === 1 ? 1 : direction === 2 ? 2 : 3),
      ),
    ).toEqual([1, 2, 3, -1]);
  });
});
