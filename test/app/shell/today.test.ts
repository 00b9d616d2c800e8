import { expect, test } from 'vitest';
import { toTime, toToday, toWallClock } from '../../../src/app/shell/today';

const EVENING = new Date(2026, 10, 4, 23, 5, 9);

test('the day, the time and both are those of the wall, whatever day it is elsewhere', () => {
  expect(toToday(EVENING)).toBe('2026-11-04');
  expect(toTime(EVENING)).toBe('23:05');
  expect(toWallClock(EVENING)).toBe('2026-11-04T23:05:09');
  expect(toToday(new Date(2026, 0, 1, 0, 0, 0))).toBe('2026-01-01');
});

test('a year of three digits keeps its place', () => {
  const early = new Date(2026, 0, 1);
  early.setFullYear(987);
  expect(toToday(early)).toBe('0987-01-01');
});
