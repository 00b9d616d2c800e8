import { expect, test } from 'vitest';
import {
  toCodeLines,
  toHeadingLink,
  toInlineText,
  toItemLines,
  toItemText,
  toQuoteLines,
  toUnescaped,
  toWikilink,
} from '../../../../src/core/text/edit/escape-markdown';

test.each([
  ['*stars* and _lines_', '\\*stars\\* and \\_lines\\_'],
  ['snake_case and 2 * 3', 'snake_case and 2 * 3'],
  ['[[A note]]', '\\[\\[A note\\]\\]'],
  ['#queue is no tag', '\\#queue is no tag'],
  ['issue #5', 'issue \\#5'],
  ['run `drain --all` now', 'run `drain --all` now'],
  ['`%%` runs', '\\`\\%\\%\\` runs'],
  ['<% tp.x %>', '<\\% tp.x %>'],
  ['a < b and <b>', 'a < b and \\<b>'],
  ['<{@0>', '\\<{@0>'],
  ['$5 and $6', '\\$5 and \\$6'],
  ['only $5', 'only $5'],
  ['a == b, ==c==', 'a == b, \\=\\=c\\=\\='],
  ['line ^id', 'line \\^id'],
  ['two\nlines\tof it', 'two lines of it'],
])('%j is written %j', (words, line) => {
  expect(toInlineText(words)).toBe(line);
});

test('an item that begins with words begins nothing else', () => {
  expect(['- a', '1. a', '# a', '> a', '---', 'a'].map(toItemText)).toEqual([
    '\\- a',
    '1\\. a',
    '\\# a',
    '\\> a',
    '\\---',
    'a',
  ]);
  expect(toItemLines('one\n\n- two')).toEqual(['one', '', '  \\- two']);
  expect(toQuoteLines('one\n\n> two')).toEqual(['> one', '>', '> \\> two']);
});

test('a link ends where it ends, whatever its heading and its words hold', () => {
  expect(toWikilink('A', 'What [ran]: #2 | x', 'the ]] queue')).toBe('[[A#What ran 2 x|the queue]]');
  expect([toWikilink('A'), toHeadingLink('a\nb')]).toEqual(['[[A]]', 'a b']);
});

test('code stands in a fence that nothing in it can close, and what a template would run is no code', () => {
  expect(toCodeLines('a\n```\nb')).toEqual(['````', 'a', '```', 'b', '````']);
  expect(toCodeLines('<% x %>')).toBe(null);
});

test.each(['*a*', '[[x]]', '#tag `code*`', '1. one'])('what was escaped says %j again', (words) => {
  expect(toUnescaped(toItemText(words))).toBe(words);
});
