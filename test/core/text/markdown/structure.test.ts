import { expect, test } from 'vitest';
import {
  countQuotes,
  findLineAt,
  readMarkdown,
  stripContainers,
  toHeadingWords,
  toLinePrefix,
} from '../../../../src/core/text/markdown/structure';

const NOTE =
  '---\ntype: x\n---\n# Title ##\n\n> [!note] Aside\n> - item\n>   more\n\n1. one\n   - inner\n\n```\n# code\n```\n';
const note = readMarkdown(NOTE);

test('headings, quotes and items are found, and code holds none', () => {
  expect(note.headings.map(({ level, text, line }) => [level, text, line])).toEqual([[1, 'Title', 3]]);
  expect(note.quotes.map(({ head }) => head?.type)).toEqual(['note']);
  expect(note.items.map(({ line, ordered, parent }) => [line, ordered, parent])).toEqual([
    [6, false, null],
    [9, true, null],
    [10, false, 1],
  ]);
});

test('items of one list share its number, and an item ends with its last line', () => {
  const [quoted, one, inner] = note.items;
  expect(new Set([quoted?.list, one?.list, inner?.list]).size).toBe(3);
  expect(NOTE.slice(quoted?.from, quoted?.to)).toBe('> - item\n>   more');
});

test('a line knows what stands around it, and what a further line would begin with', () => {
  const more = findLineAt(note, NOTE.indexOf('more'));
  expect([countQuotes(more?.around ?? ''), stripContainers('>   more', more?.around ?? '')]).toEqual([1, 'more']);
  expect(toLinePrefix(more?.around ?? '')).toBe('>   ');
  expect(findLineAt(note, NOTE.indexOf('# code'))?.inert).toBe(true);
});

test.each([
  ['## Story ##', 'Story'],
  ['# C# is not closed', 'C# is not closed'],
  ['#', ''],
])('the words of %j are %j', (line, words) => {
  expect(toHeadingWords(line)).toBe(words);
});

test('another bullet begins another list, the same one goes on with it', () => {
  const listsOf = (text: string): readonly number[] => readMarkdown(text).items.map(({ list }) => list);
  expect(listsOf('- one\n- two\n')).toEqual([1, 1]);
  expect(listsOf('- one\n* two\n')).toEqual([1, 2]);
  expect(listsOf('1. one\n2) two\n')).toEqual([1, 2]);
});

test('an underlined heading is all of its paragraph and nothing above it', () => {
  const headingsOf = (text: string): readonly string[] => readMarkdown(text).headings.map((each) => each.text);
  expect(headingsOf('above\n\nWhat\n  surprised us\n---\n')).toEqual(['What surprised us']);
  expect(headingsOf('> quoted\n\nStory\n===\n')).toEqual(['Story']);
  expect(headingsOf('# Title\nStory\n===\n')).toEqual(['Title', 'Story']);
});
