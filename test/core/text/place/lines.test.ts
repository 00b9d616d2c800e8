import { expect, test } from 'vitest';
import { createLineCounter, toLineNumber, trimLineEnds, walkLines } from '../../../../src/core/text/place/lines';

const TEXT = 'one\r\ntwo\n\nfour';

test('lines come without their breaks, of whatever kind, numbered from nought', () => {
  expect([...walkLines(TEXT)].map(({ number, text }) => [number, text])).toEqual([
    [0, 'one'],
    [1, 'two'],
    [2, ''],
    [3, 'four'],
  ]);
  expect([...walkLines(TEXT)].map(({ from, to }) => TEXT.slice(from, to))).toEqual(['one', 'two', '', 'four']);
});

test('a walk from the middle counts from the start of the text', () => {
  expect([...walkLines(TEXT, 5)].map(({ number, text }) => [number, text])[0]).toEqual([1, 'two']);
});

test('an offset belongs to its line, one past the end to the last', () => {
  const offsets = [0, 4, 5, 9, 10, 99];
  expect(offsets.map((offset) => toLineNumber(TEXT, offset))).toEqual([0, 0, 1, 2, 3, 3]);
  expect(offsets.map(createLineCounter(TEXT))).toEqual([0, 0, 1, 2, 3, 3]);
});

test('spaces at the ends of lines go, and breaks of both kinds stay', () => {
  expect(trimLineEnds(' a \t\r\n\n  \nb  ')).toBe(' a\r\n\n\nb');
});
