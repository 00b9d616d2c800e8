import { expect, test } from 'vitest';
import { findWeight, readDial, tellDial, toWeightTable, type Weights } from '../../../src/core/language/weights';

const weights: Weights = {
  fitted: { date: '2026-11-04', sentences: 3, organisations: 1 },
  dials: {
    fewer: { strong: 5, possible: 3, wrong: 5, seen: 44 },
    balanced: { strong: 4, possible: 2, wrong: 12, seen: 66 },
    more: { strong: 3, possible: 1, wrong: 20, seen: 85 },
  },
  table: toWeightTable('by-hand 1.2\nfitted 1.2 -0.4\nnought 2 0\n'),
};

test('a fitted value comes before the hand value, nought included; what stands in no row counts nothing', () => {
  expect(['by-hand', 'fitted', 'nought', '__proto__'].map((id) => findWeight(weights, id))).toEqual([
    1.2,
    -0.4,
    0,
    null,
  ]);
});

test('a row may say why it was turned, and is read the same', () => {
  const table = toWeightTable('had 1 -0.4 # it looks back\nby-hand 2 # a “would” decides');
  expect(table.get('had')).toEqual({ hand: 1, fitted: -0.4, why: 'it looks back' });
  expect(table.get('by-hand')).toEqual({ hand: 2, fitted: null, why: 'a “would” decides' });
});

test('a dial that is not known stands in the middle', () => {
  expect(['fewer', 'more', 'most', null, 7].map(readDial)).toEqual([
    'fewer',
    'more',
    'balanced',
    'balanced',
    'balanced',
  ]);
});

test('a setting of the dial is told in round numbers', () => {
  expect(tellDial(weights, 'balanced')).toBe('of 100 marks about 12 are wrong, and about 7 of 10 phrases are seen.');
});
