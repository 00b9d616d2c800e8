import { expect, test } from 'vitest';
import {
  findEndWithout,
  hasBreak,
  isBlank,
  isDigit,
  isLetter,
  isWordPart,
  skipBlank,
  toLineEnd,
} from '../../../../src/core/text/place/char';

const which = (is: (code: number) => boolean, chars: string): string =>
  [...chars].filter((char) => is(char.charCodeAt(0))).join('');

test('a tag goes on with letters of any alphabet, digits and its joining signs', () => {
  expect(which(isWordPart, 'aZ5_-/éж日.,! \t#')).toBe('aZ5_-/éж日');
});

test('letters are the English ones, digits the decimal ones, blanks the space and the tab', () => {
  expect([which(isLetter, 'azAZ@[`{é'), which(isDigit, '/09:'), which(isBlank, ' \t\n\r\u00a0')]).toEqual([
    'azAZ',
    '09',
    ' \t',
  ]);
});

test('a line ends before its break, the last where the text does', () => {
  expect([toLineEnd('a\nb', 0), toLineEnd('a\nb', 2)]).toEqual([1, 3]);
  expect([hasBreak('a\nb', 0, 1), hasBreak('a\nb', 0, 2), hasBreak('a\nb', 2, 3)]).toEqual([false, true, false]);
  expect([skipBlank(' \t x', 0), skipBlank('x', 0)]).toEqual([3, 0]);
});

test('a text ends before what is left off behind it, and what stands before its words stays', () => {
  const isDot = (sign: string): boolean => sign === '.';
  expect(['..a..', '...', '', 'a'].map((text) => findEndWithout(text, isDot))).toEqual([3, 0, 0, 1]);
  expect(findEndWithout('a..\r', isDot, 3)).toBe(1);
});
