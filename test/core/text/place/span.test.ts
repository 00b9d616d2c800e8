import { expect, test } from 'vitest';
import { covers } from '../../../../src/core/text/place/span';

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
