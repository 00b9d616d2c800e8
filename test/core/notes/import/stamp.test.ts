import { expect, test } from 'vitest';
import { readDayLine, readOffset, readStamp, readStampLine } from '../../../../src/core/notes/import/stamp';

// 2026-11-04 is a Wednesday.
const context = { date: '2026-11-04', zone: null };
const stamp = (text: string): string | null => {
  const when = readStamp(text, context);
  return when && `${when.date ?? ''} ${when.time ?? ''}`;
};

test.each([
  ['9:22 AM', '2026-11-04 09:22'],
  ['Today at 9:22 AM', '2026-11-04 09:22'],
  ['Yesterday at 21:05', '2026-11-03 21:05'],
  ['Monday 08:00', '2026-11-02 08:00'],
  ['Wednesday at 08:00', '2026-11-04 08:00'],
  ['Thursday 08:00', '2026-10-29 08:00'],
])('%s was %s', (text, when) => {
  expect(stamp(text)).toBe(when);
});

test.each(['Today', 'soon', '2026-11-04', ''])('%j is no stamp', (text) => {
  expect(stamp(text)).toBe(null);
});

test('pictures and badges beside a stamp do not hide it', () => {
  expect(readStampLine(':eyes: 9:22 AM (edited)', context)?.time).toBe('09:22');
});

test.each([
  ['—— Today ——', '2026-11-04'],
  ['Yesterday', '2026-11-03'],
  ['--- 2026-11-02 ---', '2026-11-02'],
  ['Day changed to 3 Nov 2026', '2026-11-03'],
  ['It was quiet today', null],
  ['2026-11-02 09:22', null],
  ['', null],
])('of %j the day is %j', (line, day) => {
  expect(readDayLine(line, context, context)).toBe(day);
});

test('a place in a recording is told in seconds', () => {
  expect(['00:03:12', '3:12.500', '1:00:00', '3:72', '312'].map(readOffset)).toEqual([192, 192, 3600, null, null]);
});

test.each([
  ['Today, at 9:22 AM', '2026-11-04 09:22'],
  ['sunday 10:00', '2026-11-01 10:00'],
  ['tuesday 10:00', '2026-11-03 10:00'],
  ['Friday, 10:00', '2026-10-30 10:00'],
  [`9:22${' '.repeat(70)}`, '2026-11-04 09:22'],
  ['Todays 9:22', null],
  ['the today at 9:22', null],
])('%j is the stamp %j', (text, when) => {
  expect(stamp(text)).toBe(when);
});

test.each([
  ['not yesterday', null],
  ['yesterdays', null],
  ['Log opened Tue Nov 03 23:50:00 2026', '2026-11-03'],
  ['Tue Nov 03,  23:50:00 2026', '2026-11-03'],
  ['=== 4 Nov 2026 ===', '2026-11-04'],
  [`Yesterday ${'-'.repeat(75)}`, null],
])('%j names the day %j', (line, day) => {
  expect(readDayLine(line, context, context)).toBe(day);
});

test('“Today” counts from the day that was given, and without one nothing does', () => {
  expect(readDayLine('Today', context, { date: '2026-11-02', zone: null })).toBe('2026-11-02');
  expect(readDayLine('Yesterday', context, { date: null, zone: null })).toBe(null);
});

test('minutes and seconds of a place are less than sixty', () => {
  const places = ['59:59', '60:00', '1:60:00', '00:61', ' 3:12 ', '3:12,5', '3:12.5000', '100:00', '3:12 x', 'x 3:12'];
  expect(places.map(readOffset)).toEqual([3599, null, null, null, 192, 192, null, null, null, null]);
});

test('a stamp stands in a short text, and a day alone on its line', () => {
  expect(stamp(`9:22 AM ${'x'.repeat(60)}`)).toBe(null);
  expect(readStampLine(`${':eyes: '.repeat(20)}9:22`, context)).toBe(null);
  expect(readDayLine('not Yesterday', context, context)).toBe(null);
  expect(readDayLine('since Tue Nov 03, 23:50:00 2026', context, context)).toBe(null);
});
