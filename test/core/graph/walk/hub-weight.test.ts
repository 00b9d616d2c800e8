import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { createWeights, toLogarithm } from '../../../../src/core/graph/walk/hub-weight';
import { nodeOf, noteOf } from '../vault';

test('a note that everything links to says nothing, a rare one says much', () => {
  const model = toModel([
    noteOf('incident', 'A', { says: ['Everywhere', 'Rare'] }),
    noteOf('incident', 'B', { says: ['Everywhere', 'Rare'] }),
    noteOf('incident', 'C', { says: ['Everywhere', 'Odd'] }),
    noteOf('system', 'Everywhere'),
    noteOf('system', 'Rare'),
    noteOf('system', 'Odd'),
  ]);
  const weigh = createWeights(model);
  const [everywhere, rare, odd] = ['Everywhere', 'Rare', 'Odd'].map((title) => weigh(nodeOf(model, title)));
  expect(everywhere).toBe(0);
  expect(rare).toBeGreaterThan(0);
  expect(odd).toBeGreaterThan(rare ?? 0);
});

test('the logarithm is that of the engine, but for the last digits', () => {
  for (const value of [1, 1.5, 2, 3, 7.25, 1_000, 123_456]) expect(toLogarithm(value)).toBeCloseTo(Math.log(value), 10);
});
