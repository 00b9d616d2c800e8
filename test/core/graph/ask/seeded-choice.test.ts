import { expect, test } from 'vitest';
import { toPick } from '../../../../src/core/graph/ask/seeded-choice';

const draw = (words: string, times = 12): readonly number[] => {
  const pick = toPick(words);
  return Array.from({ length: times }, () => pick(6));
};

test('the same words choose the same things on every device, others choose others', () => {
  expect(draw('Reading group 2026-11-04')).toEqual(draw('Reading group 2026-11-04'));
  expect(draw('Reading group 2026-11-04')).not.toEqual(draw('Reading group 2026-11-05'));
});

test('every choice is one of those there are, and each comes up', () => {
  expect([...new Set(draw('any words', 200))].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect([toPick('x')(0), toPick('x')(1)]).toEqual([0, 0]);
});
