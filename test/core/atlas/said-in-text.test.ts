import { expect, test } from 'vitest';
import { toSaid } from '../../../src/core/atlas/said-in-text';
import { atlasOf } from './cards';

const ATLAS = atlasOf({
  'Ana.md': '---\ntype: person\n---\n',
  'Bo.md': '---\ntype: person\n---\n',
  'Stall.md': '---\ntype: incident\nresponders: ["[[Ana]]", "[[Bo]]"]\n---\n[[Ana]] came. Later [[Ana]] slept.\n',
});
const place = { path: 'Stall.md', from: 0, property: 'responders' };

test('what a property says is told by the sentences that speak of the same note', () => {
  expect(toSaid(ATLAS, place, 'Ana.md').map(({ property }) => property)).toEqual([null, null]);
});

test('without such a sentence the property itself is the place, and a sentence stays what it is', () => {
  expect(toSaid(ATLAS, place, 'Bo.md')).toEqual([place]);
  const sentence = { path: 'Stall.md', from: 70, property: null };
  expect(toSaid(ATLAS, sentence, 'Ana.md')).toEqual([sentence]);
});
