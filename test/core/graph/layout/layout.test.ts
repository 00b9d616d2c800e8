import { expect, test } from 'vitest';
import { SAMPLE_FINGERPRINTS, toSampleFingerprints } from './samples';
import { createLayout } from '../../../../src/core/graph/layout/layout';
import { toRestingPlaces } from './resting-places';
import { toLayoutLinks } from '../../../../src/core/graph/layout/links';

test('no note and one note have a layout', () => {
  expect(toRestingPlaces(toLayoutLinks(0, [], [])).x).toHaveLength(0);
  expect([...toRestingPlaces(toLayoutLinks(1, [], [])).x]).toEqual([0]);
});

test('the same graph gives the same places, however the work is cut', () => {
  const links = toLayoutLinks(
    40,
    Array.from({ length: 60 }, (_, at) => (at * 7) % 40),
    Array.from({ length: 60 }, (_, at) => (at * 11 + 3) % 40),
  );
  const whole = toRestingPlaces(links);
  const cut = createLayout(links);
  let slices = 0;
  let asked = 0;
  while (
    !cut.advance(() => {
      asked += 1;
      return asked % 3 === 0;
    })
  )
    slices += 1;
  expect(slices).toBeGreaterThan(10);
  expect(cut.x).toEqual(whole.x);
  expect(cut.y).toEqual(whole.y);
});

test('a hub of five thousand comes to rest with every note on its own place', () => {
  const places = toRestingPlaces(
    toLayoutLinks(
      5001,
      new Int32Array(5000),
      Int32Array.from({ length: 5000 }, (_, at) => at + 1),
    ),
  );
  const spots = new Set([...places.x].map((x, at) => `${x.toFixed(3)} ${(places.y[at] ?? 0).toFixed(3)}`));
  expect(spots.size).toBe(5001);
  expect([...places.x, ...places.y].every(Number.isFinite)).toBe(true);
});

test('the same notes get the same places, bit for bit, today as when this was written', () => {
  expect(toSampleFingerprints()).toEqual(SAMPLE_FINGERPRINTS);
});
