import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay, toDayNumber, toDayText } from '../../../../src/core/atlas/model/day';
import { runs } from '../../../properties/runs';

test('a day’s number and its text are two names of one day, as the calendar counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      expect(readDay(toDayText(day))).toBe(day);
      expect(toDayText(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }),
    runs(300, 20_000),
  );
});

test.each([
  ['2026', toDayNumber(2026, 1, 1)],
  ['2026-11', toDayNumber(2026, 11, 1)],
  ['2026-11-04T09:22', toDayNumber(2026, 11, 4)],
  ['2026-02-30', null],
  ['2026-13', null],
  ['25/10/2026', toDayNumber(2026, 10, 25)],
  ['2026/11/02', toDayNumber(2026, 11, 2)],
  ['2 November 2026', toDayNumber(2026, 11, 2)],
  ['04/05/2026', null],
  ['soon', null],
  ['', null],
])('%s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each(['2026-00', '2026-00-04', '2026-11-00', '2026-13-01', '2026-11-31', '2026-11-0x'])('%s is no day', (text) => {
  expect(readDay(text)).toBeNull();
});

test.each([' 2026-11-04 ', '2026-11-4', '2026-11-04 09:22', '2026-11-04T09:22:13Z'])('%j is the day of it', (text) => {
  expect(readDay(text)).toBe(toDayNumber(2026, 11, 4));
});
