import { expect, test } from 'vitest';
import { toFingerprint, toHash } from '../../../../src/core/text/name/fingerprint';

// Vaults keep such fingerprints: another hash would take every note that was made for one that somebody has changed.
test('a text has one fingerprint, on every device and in every year', () => {
  expect(toFingerprint('The gauge was green.')).toBe('k-whmgu2q71h');
});

test('one letter more, less or other changes it', () => {
  const texts = ['The gauge', 'The gauge ', 'The Gauge', 'he gauge', 'Teh gauge', ''];
  expect(new Set(texts.map(toFingerprint)).size).toBe(texts.length);
});

test('a hash is a whole number that a double holds', () => {
  for (let at = 0; at < 1_000; at += 1) expect(Number.isSafeInteger(toHash(`note ${at}`))).toBe(true);
});
