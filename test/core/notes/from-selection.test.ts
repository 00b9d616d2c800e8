import { expect, test } from 'vitest';
import { findKnowledgeSeed, toQuoteBody } from '../../../src/core/notes/from-selection';
import { readNote } from '../atlas/cards';

const path = 'Interviews/Ana.md';
const text =
  '---\ntype: interview\nincident: "[[Stall]]"\nwith: "[[Ana Reyes]]"\n---\nThe replay **needs the old key**. ' +
  'That took us an hour.\n\n> [!off-record]\n> The vendor lied.\n';
const card = readNote(path, { [path]: text }).card;
const select = (words: string) =>
  findKnowledgeSeed(text, { from: text.indexOf(words), to: text.indexOf(words) + words.length }, card);

test('few words become the claim, with the incident and the person the note knows', () => {
  expect([...(select('The replay **needs the old key**.')?.seed ?? [])]).toEqual([
    ['title', ['The replay needs the old key']],
    ['revealed-by', ['Stall']],
    ['held-by', ['Ana Reyes']],
  ]);
});

test('what was said off the record becomes nothing', () => {
  expect(select('The vendor lied.')).toBeNull();
});

test('the body keeps the words and the way back', () => {
  expect(toQuoteBody('It needs the key.', 'Ana', 'k-1')).toBe('> It needs the key.\n\nFrom [[Ana#^k-1]].\n');
});
