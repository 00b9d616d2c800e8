import { expect, test } from 'vitest';
import { covers, toMerged } from '../../../../src/core/text/place/span';

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
