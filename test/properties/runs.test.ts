import { expect, test } from 'vitest';
import { FIXED_SEED, toRuns, toShareOf } from './runs';

test('npm test plays few cases, always the same ones', () => {
  expect(toRuns(10, 1000, {})).toEqual({ numRuns: 10, seed: FIXED_SEED });
  expect(toRuns(10, 1000, { PROVE_SEED: '7' })).toEqual({ numRuns: 10, seed: FIXED_SEED });
});

test('npm run prove plays all of them, from the seed it is given', () => {
  expect(toRuns(10, 1000, { PROVE: '1', PROVE_SEED: '7' })).toEqual({ numRuns: 1000, seed: 7 });
  expect(toRuns(10, 1000, { PROVE: '1', PROVE_SEED: 'x' })).toEqual({ numRuns: 1000, seed: FIXED_SEED });
});

test('npm test plays a third of a table, every row and every column of it; npm run prove plays the whole', () => {
  const columns = [0, 1, 2, 3, 4, 5, 6];
  const shares = [0, 1, 2].map((row) => toShareOf(columns, row, {}));
  expect(shares).toEqual([
    [0, 3, 6],
    [1, 4],
    [2, 5],
  ]);
  expect(toShareOf(columns, 1, { PROVE: '1' })).toEqual(columns);
});
