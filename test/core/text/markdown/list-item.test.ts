import { expect, test } from 'vitest';
import { findBlockId, readItems, readQuoteLead } from '../../../../src/core/text/markdown/list-item';

test('an item says its words, without its mark, its box and its block id', () => {
  const note = '- plain\n- [x] done ^b1\n  1. inner\n-\n';
  expect(readItems(note).map(({ text, id }) => [text, id])).toEqual([
    ['plain', null],
    ['done', 'b1'],
    ['inner', null],
    ['', null],
  ]);
});

test('the words stand where they are said to stand', () => {
  const note = 'Before.\n\n> - [ ] ask Ana ^a-1\n';
  expect(readItems(note).map(({ from, to }) => note.slice(from, to))).toEqual(['ask Ana']);
});

test.each([
  ['a line ^beeps', 'beeps'],
  ['^alone', 'alone'],
  ['a line ^two words', null],
  ['x^2', null],
  ['a line ^', null],
])('the block id of %j is %j', (line, id) => {
  expect(findBlockId(line)).toBe(id);
});

test.each([
  ['> a', '> '],
  ['>> a', '>> '],
  ['> > a', '> > '],
  ['>a', '>'],
  ['a > b', ''],
])('%j begins with the quote marks %j', (line, lead) => {
  expect(readQuoteLead(line)).toBe(lead);
});
