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
