import { describe, expect, test } from 'vitest';
import { pan, toFitting, toScreen, toWorld, zoomAt } from '../../../../src/app/graph/draw/camera';
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

describe('looking at a picture', () => {
  test('what is under the hand stays there while one zooms', () => {
    const at = { x: 310, y: 40 };
    const before = toWorld(camera, size, at);
    const after = toWorld(zoomAt(camera, size, at, 1.7), size, at);
    expect([after.x, after.y].map(Math.round)).toEqual([before.x, before.y].map(Math.round));
  });

  test('the whole answer fits, and one note alone is not blown up', () => {
    const fitting = toFitting(scene.x, scene.y, size);
    for (let point = 0; point < 4; point += 1) {
      const { x, y } = toScreen(fitting, size, { x: scene.x[point] ?? 0, y: scene.y[point] ?? 0 });
      expect(x >= 0 && x <= 400 && y >= 0 && y <= 300).toBe(true);
    }
    expect(toFitting(Float64Array.of(5), Float64Array.of(5), size).scale).toBeLessThan(3);
    expect(toFitting(new Float64Array(0), new Float64Array(0), size)).toEqual(camera);
  });

  test('panning moves the picture with the hand', () => {
    expect(toScreen(pan(camera, 10, -5), size, { x: 0, y: 0 })).toEqual({ x: 210, y: 145 });
  });
});
