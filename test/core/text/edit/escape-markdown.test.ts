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

test.each([
  [':--', '\\:--'],
  ['--:', '\\--:'],
  [':-:|-', '\\:-:|-'],
  ['| - |', '\\| - |'],
  ['- | -', '\\- | -'],
  ['|-', '\\|-'],
  ['-|', '\\-|'],
  [':-:', '\\:-:'],
  ['-:|:-|', '\\-:|:-|'],
  ['-a', '-a'],
  ['#', '\\#'],
  ['## a', '\\## a'],
  ['###### a', '\\#\\#\\#\\#\\## a'],
  ['>a', '\\>a'],
  ['-', '\\-'],
  ['+ a', '\\+ a'],
  ['* a', '\\* a'],
  ['--', '\\--'],
  ['-- a', '-- a'],
  ['=', '\\='],
  ['=a', '=a'],
  ['|a', '\\|a'],
  ['12. a', '12\\. a'],
  ['12) a', '12\\) a'],
  ['1234567890. a', '1234567890. a'],
  ['12.a', '12.a'],
  ['a 1. b', 'a 1. b'],
  ['1.', '1\\.'],
  ['7)', '7\\)'],
])('at the start of an item, %j is written as %j', (words, written) => {
  expect(toItemText(words)).toBe(written);
});

test.each([
  ['$5', '$5'],
  ['$a$', '\\$a\\$'],
  ['`$a$`', '\\`\\$a\\$\\`'],
  ['`=1`', '\\`=1\\`'],
  ['`$= 1`', '\\`$= 1\\`'],
  ['`a =b`', '`a =b`'],
  ['``a`', '\\`\\`a\\`'],
  ['`a``', '\\`a\\`\\`'],
  ['` a`', '\\` a\\`'],
  ['`a `', '\\`a \\`'],
  ['`a b`', '`a b`'],
  ['`a %% b`', '\\`a \\%\\% b\\`'],
  ['`a|b`', '\\`a|b\\`'],
  ['`[[a`', '\\`\\[\\[a\\`'],
  ['`a\\`', '\\`a\\\\\\`'],
  ['`<!-- a`', '\\`\\<!-- a\\`'],
  ['&amp;', '\\&amp;'],
  ['&#39;', '\\&\\#39;'],
  ['&x', '&x'],
  ['& b;', '& b;'],
  ['a&lt;b', 'a\\&lt;b'],
  ['~~a~~', '\\~\\~a\\~\\~'],
  ['~a~', '~a~'],
  ['a == b', 'a == b'],
  ['==a==', '\\=\\=a\\=\\='],
  ['a % b', 'a % b'],
  ['%%', '\\%\\%'],
  ['#tag', '\\#tag'],
  ['a#b', 'a#b'],
  ['a # b', 'a # b'],
  ['/#b', '/#b'],
  ['(#b)', '(\\#b)'],
  ['a ^id', 'a \\^id'],
  ['x^id', 'x^id'],
  ['^id b', '^id b'],
  ['<a', '\\<a'],
  ['</a', '\\</a'],
  ['<?', '\\<?'],
  ['< 3', '< 3'],
  ['<+@b.c>', '\\<+@b.c>'],
  ['<+b@c', '<+b@c'],
  ['a\\', 'a\\\\'],
  ['a\\b', 'a\\b'],
  ['a\\*', 'a\\\\\\*'],
  ['a_b', 'a_b'],
  ['_a', '\\_a'],
  ['a * b', 'a * b'],
  ['*a', '\\*a'],
  ['a*', 'a\\*'],
  ['a|b', 'a|b'],
  [' a  b\n c ', 'a b c'],
  ['\u2028a\rb\r\nc', 'a b c'],
])('within a line, %j is written as %j', (words, written) => {
  expect(toInlineText(words)).toBe(written);
});

test('signs that no note can keep are told, left out or become spaces', () => {
  expect(toInlineText('a\ud800b\ufffdc👩')).toBe('a?b?c👩');
  expect(toInlineText('a\vb\fc\u0007d')).toBe('a b cd');
});

test.each([
  ['a\nb', ['a', '  b']],
  ['a\n\n    b', ['a', '', '     b']],
  ['\n\n  a\n\tb\n\n c\n', ['a', '      b', '', '   c']],
  ['a\n- b\n  # c', ['a', '  \\- b', '    \\# c']],
  ['- a', ['- a']],
  [' \n', ['']],
])('as an item, %j is %j', (words, lines) => {
  expect(toItemLines(words)).toEqual(lines);
});

test.each([
  ['a\n\n- b', ['> a', '>', '> \\- b']],
  ['\n \n    a', ['>    a']],
  ['    a\n     b', ['>    a', '>      b']],
])('as a quote, %j is %j', (words, lines) => {
  expect(toQuoteLines(words)).toEqual(lines);
});

test('what would end a link early is left out of it', () => {
  expect(toWikilink('A', 'B: c#d', 'x|y [z] %% `w` <v> $u$ \\')).toBe('[[A#B c d|x y z w v u]]');
  expect(toWikilink('A', '', ' ')).toBe('[[A]]');
});

test.each([
  ['\n\na\n\n b\n\n', ['  ```', '  a', '', '   b', '  ```']],
  ['```\na', ['  ````', '  ```', '  a', '  ````']],
  ['a\r\nb  ', ['  ```', '  a', '  b', '  ```']],
  ['a <% b', null],
])('code is written word for word: %j', (code, lines) => {
  expect(toCodeLines(code, '  ')).toEqual(lines);
});

test('an escaped line says its words, and a span of code itself', () => {
  expect(toUnescaped('a\\*b `c\\*` \\d \\\\')).toBe('a*b `c\\*` \\d \\');
});
