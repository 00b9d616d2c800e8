import { expect, test } from 'vitest';
import { toLinesWidth, toTextLines, toTextWidth } from '../../../../src/core/graph/drawing/text-size';

test('narrow signs are narrower than wide ones, and Han, Kana and pictures fill a square', () => {
  expect(toTextWidth('iiii')).toBeLessThan(toTextWidth('mmmm'));
  expect(toTextWidth('漢')).toBeGreaterThanOrEqual(12);
  expect(toTextWidth('🏝')).toBeGreaterThanOrEqual(12);
  expect(toTextWidth('queue', 24)).toBe(toTextWidth('queue', 12) * 2);
});

test('a text is broken between words, and no line is wider than asked', () => {
  const lines = toTextLines('The manifest relay waits for the island', 90);
  expect(lines.join(' ')).toBe('The manifest relay waits for the island');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(toTextWidth(line)).toBeLessThanOrEqual(90);
});

test('a word that is wider than a line is cut in pieces, and what is too long ends in “…”', () => {
  const lines = toTextLines('a'.repeat(40), 60);
  expect(lines.join('')).toBe('a'.repeat(40));
  const cut = toTextLines('word '.repeat(100), 60, 12, 3);
  expect([cut.length, cut[2]?.endsWith('…')]).toEqual([3, true]);
  for (const line of cut) expect(toTextWidth(line)).toBeLessThanOrEqual(60);
});

test('the widest line tells how wide they are, muted ones set smaller', () => {
  expect(toLinesWidth(['a', 'abc'])).toBe(toTextWidth('abc'));
  expect(toLinesWidth(['abc'], 1)).toBe(toTextWidth('abc', 11));
  expect(toLinesWidth([])).toBe(0);
});
