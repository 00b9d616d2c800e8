import { expect, test } from 'vitest';
import { readLabelledMoment, readMomentWords } from '../../../src/core/notes/moment-line';

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
  ['Between 09:22 and 09:40 UTC, it was drained', ['09:22', '09:40', null, 'it was drained']],
  ['Between 2026-11-04 09:22 and 2026-11-04 09:40, it was drained', ['09:22', '09:40', null, 'it was drained']],
  ['09:22~ it slowed', ['09:22', null, null, 'it slowed']],
  ['2026-11-04 09:22-09:?? it is drained', ['09:22', null, null, 'it is drained']],
  ['09:22 – ?: it is drained', ['09:22', null, null, 'it is drained']],
  ['2026-11-04 09.22 – the pager goes', ['09:22', null, null, 'the pager goes']],
  ['09:22 [[Ana Reyes|Ana]]: is it green?', ['09:22', null, 'Ana Reyes', 'is it green?']],
  ['09:22 [[Ana Reyes]] says it is green', ['09:22', null, null, '[[Ana Reyes]] says it is green']],
])('%s', (line, moment) => {
  expect(read(line)).toEqual(moment);
});

test.each(['no time here', '5 nodes left', '100% full', '09:22ish it slowed'])('%j begins with no time', (line) => {
  expect(read(line)).toBe(null);
});

test('a clock with a point counts behind a day at the end of a line, and a version does not', () => {
  expect(readLabelledMoment('Resolved 2026-11-04 11.56', context)?.when).toMatchObject({
    date: '2026-11-04',
    time: '11:56',
  });
  expect(readMomentWords('2026-11-04 12.04 of the system came out', context)?.when.time).toBeNull();
  expect(read('11.56 is no clock')).toBeNull();
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
