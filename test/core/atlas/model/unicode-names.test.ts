import { expect, test } from 'vitest';
import { createTwins } from '../../../../src/core/atlas/model/unicode-names';

const NFC = 'Caf\u00e9.md';
const NFD = 'Cafe\u0301.md';

test('two spellings of an accent are one key, and the composed one stands for it', () => {
  const twins = createTwins<string>();
  expect(twins.toKey(NFD)).toBe(NFC);
  expect(twins.toKey(NFC)).toBe(NFC);
  const both = new Map([
    [NFD, 'decomposed'],
    [NFC, 'composed'],
  ]);
  expect(twins.find(both, NFC)).toBe('composed');
});

test('the other spelling stands for the key once the composed one is gone, and nothing once both are', () => {
  const twins = createTwins<string>();
  twins.toKey(NFD);
  expect(twins.find(new Map([[NFD, 'decomposed']]), NFC)).toBe('decomposed');
  expect(twins.find(new Map(), NFC)).toBeNull();
});

test('of several spellings without the composed one, the first by its letters stands, whichever came in first', () => {
  const [one, other] = ['e\u0323\u0302.md', '\u1eb9\u0302.md'];
  for (const order of [
    [one, other],
    [other, one],
  ]) {
    const twins = createTwins<string>();
    const [key] = order.map((path) => twins.toKey(path));
    expect(key).toBe('\u1ec7.md');
    const notes = new Map(order.map((path) => [path, path]));
    expect(twins.find(notes, key ?? '')).toBe(one);
    notes.delete(one);
    expect(twins.find(notes, key ?? '')).toBe(other);
  }
});

test('a spelling that nobody ever brought stands for nothing', () => {
  expect(createTwins<string>().find(new Map([['Other.md', 'other']]), NFC)).toBeNull();
});
