import { expect, test } from 'vitest';
import { readMomentWords } from '../../../src/core/notes/moment-line';

const context = { date: '2026-11-04', zone: null };
const read = (line: string, isProse = false): readonly (string | null)[] | null => {
  const words = readMomentWords(line, context, isProse);
  return words && [words.when.time, words.until?.time ?? null, words.speaker, words.text];
};

test.each([
  ['09:22 the pager goes', ['09:22', null, null, 'the pager goes']],
  ['**09:22** the pager goes', ['09:22', null, null, 'the pager goes']],
  ['`09:22` – the pager goes', ['09:22', null, null, 'the pager goes']],
  ['09:22–09:40 it is drained', ['09:22', '09:40', null, 'it is drained']],
  ['around 09:22 it slowed', ['09:22', null, null, 'it slowed']],
  ['09:22 [[Ana Reyes|Ana]]: is it green?', ['09:22', null, 'Ana Reyes', 'is it green?']],
  ['09:22 [[Ana Reyes]] says it is green', ['09:22', null, null, '[[Ana Reyes]] says it is green']],
])('%s', (line, moment) => {
  expect(read(line)).toEqual(moment);
});

test.each(['no time here', '5 nodes left', '100% full', '09:22ish it slowed'])('%j begins with no time', (line) => {
  expect(read(line)).toBe(null);
});

test('a number that begins a paragraph is part of a sentence', () => {
  expect([read('1793758380 was in the log', true), read('2026 was the year', true)]).toEqual([null, null]);
  expect(read('09:22 the pager goes', true)?.[0]).toBe('09:22');
});

test('what is told from the start of the incident counts from there, where that is known', () => {
  const told = readMomentWords('T+5m the pager goes', { ...context, start: '09:20' });
  expect([told?.when.time, told?.text]).toEqual(['09:25', 'the pager goes']);
  expect(readMomentWords('T+5m the pager goes', context)?.when.doubt).toBe('unclear-start');
});
