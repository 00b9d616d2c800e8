import { expect, test } from 'vitest';
import { covers, overlaps, toMerged } from '../../../../src/core/text/place/span';

test('a stretch covers what lies wholly within it, itself among them', () => {
  const outer = { from: 2, to: 6 };
  const inner = [
    { from: 2, to: 6 },
    { from: 3, to: 4 },
    { from: 1, to: 4 },
    { from: 4, to: 7 },
  ];
  expect(inner.map((each) => covers(outer, each))).toEqual([true, true, false, false]);
});

test('stretches that overlap or touch are one, and they come in the order of the text', () => {
  const spans = [
    { from: 20, to: 24 },
    { from: 2, to: 9 },
    { from: 3, to: 5 },
    { from: 9, to: 11 },
    { from: 12, to: 13 },
  ];
  expect(toMerged(spans)).toEqual([
    { from: 2, to: 11 },
    { from: 12, to: 13 },
    { from: 20, to: 24 },
  ]);
  expect(spans[0]).toEqual({ from: 20, to: 24 });
});

test('two stretches overlap when they share a letter, not when they only touch', () => {
  const middle = { from: 4, to: 6 };
  const others = [
    { from: 2, to: 4 },
    { from: 2, to: 5 },
    { from: 5, to: 6 },
    { from: 5, to: 9 },
    { from: 6, to: 9 },
    { from: 1, to: 9 },
  ];
  expect(others.map((other) => overlaps(middle, other))).toEqual([false, true, true, true, false, true]);
  expect(others.map((other) => overlaps(other, middle))).toEqual([false, true, true, true, false, true]);
});
