import { expect, test } from 'vitest';
import { FIXED_SEED, toRuns } from './runs';

test('npm test plays few cases, always the same ones', () => {
  expect(toRuns(10, 1000, {})).toEqual({ numRuns: 10, seed: FIXED_SEED });
  expect(toRuns(10, 1000, { PROVE_SEED: '7' })).toEqual({ numRuns: 10, seed: FIXED_SEED });
});

test('npm run prove plays all of them, from the seed it is given', () => {
  expect(toRuns(10, 1000, { PROVE: '1', PROVE_SEED: '7' })).toEqual({ numRuns: 1000, seed: 7 });
  expect(toRuns(10, 1000, { PROVE: '1', PROVE_SEED: 'x' })).toEqual({ numRuns: 1000, seed: FIXED_SEED });
});
