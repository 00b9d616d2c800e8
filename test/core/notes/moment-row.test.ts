import { expect, test } from 'vitest';
import { readHeadingZone, readMomentRow } from '../../../src/core/notes/moment-row';
import { readCells } from '../../../src/core/text/markdown/cells';

const context = { date: '2026-11-04', zone: null };
const read = (row: string): readonly (string | null)[] | null => {
  const words = readMomentRow(readCells(row), context);
  return words && [words.when.date, words.when.time, words.speaker, words.text];
};

test.each([
  ['| 09:22 | The pager goes |', ['2026-11-04', '09:22', null, 'The pager goes']],
  ['| 09:22 | [[Ana Reyes]] | drains it |', ['2026-11-04', '09:22', 'Ana Reyes', 'drains it']],
  ['| 3 | 09:22 | drains it |', ['2026-11-04', '09:22', null, 'drains it']],
  ['| 2026-11-05 | 09:22 | drains it | by hand |', ['2026-11-05', '09:22', null, 'drains it – by hand']],
  ['|  | 09:25 | goes on |', ['2026-11-04', '09:25', null, 'goes on']],
  ['| 09:22 | a \\| b |', ['2026-11-04', '09:22', null, 'a \\| b']],
])('%s is a moment', (row, moment) => {
  expect(read(row)).toEqual(moment);
});

test.each(['| Time | What |', '| lag | 09:22 |', '| the lag at 09:22 | x |', '| | |'])('%s is none', (row) => {
  expect(read(row)).toBe(null);
});

test('the heading of a table names the zone of its times', () => {
  expect(readHeadingZone(['Time (UTC)', 'What'])).toBe('UTC');
  expect([readHeadingZone(['Time', 'What']), readHeadingZone(['What', 'Who', 'Why', 'UTC'])]).toEqual([null, null]);
});
