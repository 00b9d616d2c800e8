import { describe, expect, test } from 'vitest';
import { findWhen, readWhen, toContextOf } from '../../../src/core/notes/read-when';

const here = { date: '2026-11-04', zone: 'Europe/Berlin' };

/** The day, the clock and the zone that a text begins with, and what is left of it; here is 4 November in Berlin. */
function find(text: string): string {
  const found = findWhen(text, here);
  if (!found) return 'none';
  const { date, time, zone, doubt } = found.when;
  const day = date === here.date ? '' : `${date ?? '?'} `;
  const of = zone === here.zone || zone === null ? '' : ` ${zone}`;
  return `${day}${time ?? 'all day'}${of}${doubt === null ? '' : ` ${doubt}`}|${text.slice(found.length)}`;
}

describe('a text begins with', () => {
  test.each([
    ['2026-11-05T09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05 T9 x', '2026-11-05 all day| T9 x'],
    ['2026-11-05,09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05, 09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05  at  09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05 ca 09:22 x', '2026-11-05 all day| ca 09:22 x'],
    ['2026-11-05 ca. 09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05 around 09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05 circa 09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05 about 09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05|09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05  |  09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05  –  09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05 - 09:22 x', '2026-11-05 09:22| x'],
    ['[[2026-11-05]] 09:22 x', 'none'],
    ['2026-11-05]] 09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05 x 09:22', '2026-11-05 all day| x 09:22'],
    ['2026-11-05x09:22', '2026-11-05 all day|x09:22'],
    ['2026-11-05 atx 09:22', '2026-11-05 all day| atx 09:22'],
    ['2026-11-05 à 09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05 a las 09:22 x', '2026-11-05 09:22| x'],
    ['2026-11-05 um  09:22 x', '2026-11-05 09:22| x'],
  ])('a day and a clock behind it: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['09:22,5 November 2026 x', '2026-11-05 09:22| x'],
    ['09:22, 5 November 2026 x', '2026-11-05 09:22| x'],
    ['09:22  on  5 November 2026 x', '2026-11-05 09:22| x'],
    ['09:22 on 5 November x', '09:22| on 5 November x'],
    ['09:22 (5 November) x', '2026-11-05 09:22| x'],
    ['09:22  (5 Nov) x', '2026-11-05 09:22| x'],
    ['09:22 (Nov. 5) x', '2026-11-05 09:22| x'],
    ['09:22 (2026-11-05) x', '2026-11-05 09:22| x'],
    ['09:22 (5. November) x', '2026-11-05 09:22| x'],
    ['09:22 (15 Nov) x', '2026-11-15 09:22| x'],
    ['09:22 (Nov 15) x', '2026-11-15 09:22| x'],
    ['09:22 (5 nodes) x', '09:22| (5 nodes) x'],
    ['09:22 (November) x', '09:22| (November) x'],
    ['09:22 (2026-11-05 x', '09:22| (2026-11-05 x'],
    ['09:22 (May 5, they say) x', '09:22| (May 5, they say) x'],
    ['x 09:22', 'none'],
  ])('a clock and a day behind it: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['x 9 am', 'none'],
    ['10 pm x', '22:00| x'],
    ['9p.m. x', '21:00| x'],
    ['9 p.m. x', '21:00| x'],
    ['x 9h30', 'none'],
    ['9h30 x', '09:30| x'],
    ['10h30 x', '10:30| x'],
    ['9 h 30 x', '09:30| x'],
    ['9xh30', 'none'],
    ['9hx30', 'none'],
    ['9h301', 'none'],
    ['9h30:15', 'none'],
    ['x 9.30 Uhr', 'none'],
    ['10.30 Uhr x', '10:30| x'],
    ['9.30Uhr x', '09:30| x'],
    ['9.30 Uhren', 'none'],
    ['x 9 Uhr', 'none'],
    ['9Uhr x', '09:00| x'],
    ['9 heure x', '09:00| x'],
    ['9 heures 30 x', '09:30| x'],
    ['9 Uhr30 x', '09:30| x'],
    ['9 Uhr 30 x', '09:30| x'],
    ['9 Uhr 75 x', '09:00| 75 x'],
    ['9 Uhr:30 x', 'none'],
    ['9 Uhr  nachmittags', 'none'],
    ['9 heures du soir', 'none'],
    ['9 Uhr nachts', 'none'],
    ['24 Uhr x', '2026-11-05 00:00| x'],
    ['25 Uhr', 'none'],
  ])('clocks by words and by letters: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['2026-11-05 9h', '2026-11-05 09:00|'],
    ['2026-11-05 15h: x', '2026-11-05 15:00|: x'],
    ['2026-11-05 9 h – x', '2026-11-05 09:00| – x'],
    ['2026-11-05 9h - x', '2026-11-05 09:00| - x'],
    ['2026-11-05 9h -x', '2026-11-05 all day| 9h -x'],
    ['2026-11-05 9h of x', '2026-11-05 all day| 9h of x'],
    ['2026-11-05 9xh', '2026-11-05 all day| 9xh'],
    ['2026-11-05 x 9h', '2026-11-05 all day| x 9h'],
    ['9h', 'none'],
  ])('an hour with its letter behind a day: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['2026-11-05 09.22', '2026-11-05 09:22|'],
    ['2026-11-05 23.59 UTC x', '2026-11-05 23:59 UTC| x'],
    ['2026-11-05 24.10', '2026-11-05 all day| 24.10'],
    ['2026-11-05 29.10', '2026-11-05 all day| 29.10'],
    ['2026-11-05 09.22 - x', '2026-11-05 09:22| - x'],
    ['2026-11-05 09.22 -x', '2026-11-05 all day| 09.22 -x'],
    ['2026-11-05 09.22 UTCx', '2026-11-05 all day| 09.22 UTCx'],
    ['2026-11-05 09.22 CET x', '2026-11-05 09:22 +01:00| x'],
    ['2026-11-05 09.22 CEST x', '2026-11-05 09:22 +02:00| x'],
    ['2026-11-05 09.60', '2026-11-05 all day| 09.60'],
    ['2026-11-05 x 09.22', '2026-11-05 all day| x 09.22'],
    ['Nov 5 09.22', '2026-11-05 all day| 09.22'],
  ])('a clock with a point behind a day: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['09:22~ x', '09:22| x'],
    ['09:22 ~ x', '09:22| x'],
    ['09:22≈ x', '09:22| x'],
    ['09:22~~x~~', '09:22|~~x~~'],
    ['09:22~x', '09:22|~x'],
    ['09:22x~ x', '09:22|x~ x'],
    ['09:22 x ~', '09:22| x ~'],
    ['09:22 Uhr x', '09:22| x'],
    ['09:22Uhr x', '09:22| x'],
    ['09:22 hrs x', '09:22| x'],
    ['09:22 hours x', '09:22| x'],
    ['09:22 hours of x', '09:22| hours of x'],
    ['09:22 hours  later', '09:22| hours  later'],
    ['09:22 x Uhr', '09:22| x Uhr'],
    ['09:22 Uhrwerk', '09:22| Uhrwerk'],
  ])('what says that a clock is about right, or one: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['0922Z x', '09:22 UTC| x'],
    ['0922 UTC x', '09:22 UTC| x'],
    ['0922h x', '09:22| x'],
    ['2359 hrs x', '23:59| x'],
    ['2400 UTC', 'none'],
    ['2900 UTC', 'none'],
    ['0960 UTC', 'none'],
    ['0922 x UTC', 'none'],
    ['x 0922Z', 'none'],
    ['0922xUTC', 'none'],
    ['0922 nodes', 'none'],
  ])('clocks of four figures: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['UTC 09:22 x', '09:22 UTC| x'],
    ['UTC: 09:22 x', '09:22 UTC| x'],
    ['UTC, 9h30 x', '09:30 UTC| x'],
    ['(UTC) 09:22 x', '09:22 UTC| x'],
    ['[GMT] 09:22 x', '09:22 GMT| x'],
    ['CET  2026-11-05 09:22 x', '2026-11-05 09:22 +01:00| x'],
    ['UTC 2026-11 x', 'none'],
    ['x UTC 09:22', 'none'],
    ['ABCDEF 09:22', 'none'],
    ['NODE 09:22 x', 'none'],
    ['UTC 9 x', 'none'],
    ['(CET) 09:22 x', 'none'],
    ['UTC 9.30 Uhr x', '09:30 UTC| x'],
  ])('a zone in front: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['1793758380 x', '03:13| x'],
    ['1793758380.123 x', '03:13| x'],
    ['1793758380- x', 'none'],
    ['17937583801 x', 'none'],
    ['1793758380000 x', '03:13| x'],
    ['17937583800001 x', 'none'],
    ['x 1793758380', 'none'],
    ['x 1793758380000', 'none'],
    ['0946684800 x', '2000-01-01 01:00| x'],
    ['0946684799 x', 'none'],
    ['4102444800 x', '2100-01-01 01:00| x'],
    ['4102444801 x', 'none'],
    ['9999999999 x', 'none'],
  ])('seconds and milliseconds since 1970: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['Nov 5 09:22:13 2026 x', '2026-11-05 09:22:13| x'],
    ['Nov 5 09:22:13  2026 x', '2026-11-05 09:22:13| x'],
    ['Nov 5 09:22 2026-x', '2026-11-05 09:22| 2026-x'],
    ['Nov 5 09:22 2026:x', '2026-11-05 09:22| 2026:x'],
    ['Nov 5 09:22 1850 x', '2026-11-05 09:22| 1850 x'],
    ['Nov 5 09:22 x 2026', '2026-11-05 09:22| x 2026'],
    ['Nov 35 09:22 2026', 'none'],
    ['2025-11-05 09:22 2026 x', '2025-11-05 09:22| 2026 x'],
  ])('a year behind the clock: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['[09:22] x', '09:22| x'],
    ['[ 09:22 ] x', '09:22| x'],
    ['(09:22) x', '09:22| x'],
    ['<09:22> x', '09:22| x'],
    ['[09:22 x', 'none'],
    ['[09:22] UTC x', '09:22 UTC| x'],
    ['[2026-11-05] UTC x', '2026-11-05 all day| UTC x'],
    ['[09:22 UTC] CET x', '09:22 UTC| CET x'],
    ['[soon] 09:22', 'none'],
    ['[x] y', 'none'],
    ['[09:22 x] y', 'none'],
    ['[]', 'none'],
    ['<09:22 UTC> x', '09:22 UTC| x'],
    ['(2026-11-05 09:22) CET x', '2026-11-05 09:22 +01:00| x'],
  ])('brackets around it: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['~09:22 x', '09:22| x'],
    ['~ 09:22 x', '09:22| x'],
    ['≈09:22 x', '09:22| x'],
    ['c.09:22 x', '09:22| x'],
    ['ca. 09:22 x', '09:22| x'],
    ['ca.x09:22', 'none'],
    ['~x', 'none'],
  ])('a sign in front that says about: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['09:00-10:30 x', '09:00|-10:30 x'],
    ['09:00−10:30 x', '09:00|−10:30 x'],
    ['10:30-09:00 x', '10:30 -09:00| x'],
    ['09:00:00-10:30 x', '09:00:00 -10:30| x'],
    ['2026-11-05T09:00-10:30 x', '2026-11-05 09:00 -10:30| x'],
    ['09:00 -10:30 x', '09:00 -10:30| x'],
    ['09:00-09:00 x', '09:00 -09:00| x'],
    ['09:00-1030 x', '09:00 -10:30| x'],
    ['09:00+10:30 x', '09:00 +10:30| x'],
  ])('an offset, or the end of a span: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['2026-11-05 24:00 x', '2026-11-06 00:00| x'],
    ['24:00 x', '2026-11-05 00:00| x'],
    ['24:30', 'none'],
    ['2026-11-05 25:00 x', '2026-11-05 all day| 25:00 x'],
    ['24:00:01', 'none'],
    ['12 noon x', '12:00| x'],
    ['noon x', '12:00| x'],
    ['12 midnight x', '00:00| x'],
    ['12xnoon', 'none'],
    ['x noon', 'none'],
    ['noonish', 'none'],
    ['midnight UTC x', '00:00 UTC| x'],
  ])('the ends and the middle of a day: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['13:55 PM x', '13:55| x'],
    ['0:30 AM x', '00:30| x'],
    ['0:30 PM', 'none'],
    ['12:30 AM x', '00:30| x'],
    ['12:30 PM x', '12:30| x'],
    ['0 am', 'none'],
    ['13 pm', 'none'],
    ['1 am x', '01:00| x'],
    ['1 am Pacific we x', '01:00 Pacific unclear-zone| we x'],
    ['01:00 Pacific we x', '01:00| Pacific we x'],
    ['12 am x', '00:00| x'],
    ['12 pm x', '12:00| x'],
    ['13:00 am x', '13:00| x'],
  ])('clocks of twelve hours, and of more with a word too many: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['09:22:60 x', 'none'],
    ['09:59:60 x', '09:59:59| x'],
    ['09:59:59 x', '09:59:59| x'],
    ['09:59:61', 'none'],
    ['09:22:13.5 x', '09:22:13| x'],
    ['09:22:13,123 x', '09:22:13| x'],
    ['09:22:1', 'none'],
    ['9:2', 'none'],
    ['123:45', 'none'],
    ['09:22:13:1', 'none'],
  ])('seconds, parts of them and one too many: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    ['12:45 PM PST Saturday Oct 30th: x', '2026-10-30 12:45 -08:00|: x'],
    ['09:22 Nov 5: x', '2026-11-05 09:22|: x'],
    ['09:22 Nov 5 – x', '2026-11-05 09:22| – x'],
    ['09:22 Nov 5', '2026-11-05 09:22|'],
    ['09:22 Nov 5 x', '09:22| Nov 5 x'],
    ['09:22 5th Nov: x', '2026-11-05 09:22|: x'],
    ['09:22 5 Nov: x', '2026-11-05 09:22|: x'],
    ['09:22  15  Nov: x', '2026-11-15 09:22|: x'],
    ['09:22 No 5: x', '09:22| No 5: x'],
    ['09:22 5 No: x', '09:22| 5 No: x'],
    ['09:22 x Nov 5:', '09:22| x Nov 5:'],
    ['09:22 Nov 5:x', '09:22| Nov 5:x'],
    ['09:22 Nov 35: x', '09:22| Nov 35: x'],
    ['09:22 UTC Thursday Nov 5 - x', '2026-11-05 09:22 UTC| - x'],
  ])('a day in words behind a clock: %j is %j', (text, found) => {
    expect(find(text)).toBe(found);
  });
});

test('without a day or a zone of its own a time has none', () => {
  const nowhere = { date: null, zone: null };
  expect(findWhen('24:00', nowhere)?.when).toMatchObject({ date: null, time: '00:00', zone: null });
  expect(findWhen('1793758380', nowhere)?.when.zone).toBe('UTC');
  expect(findWhen('1793758380', { date: null, zone: 'Narnia' })?.when.zone).toBe('UTC');
  expect(findWhen('5 Nov 09:22 2026', nowhere)?.when.date).toBe('2026-11-05');
});

test('a time is read alone where it is all of a text', () => {
  expect(readWhen('  09:22 ', here)?.time).toBe('09:22');
  expect(readWhen('09:22 x', here)).toBeNull();
  expect(readWhen('x', here)).toBeNull();
});

test('brackets reach 60 signs', () => {
  const filled = (length: number): string => `[09:22${' '.repeat(length)}] x`;
  expect([find(filled(53)), find(filled(54)), find(filled(55))]).toEqual(['09:22| x', '09:22| x', 'none']);
});

test.each([
  [null, null, { date: null, zone: null, start: null }],
  ['2026-11-04T09:22:00', 'Europe/Berlin', { date: '2026-11-04', zone: 'Europe/Berlin', start: '09:22:00' }],
  ['2026-11-04', '', { date: '2026-11-04', zone: null, start: null }],
  [' 2026-11-04 09:22, they say', '  CET ', { date: '2026-11-04', zone: '+01:00', start: '09:22' }],
  ['soon', 'Narnia', { date: null, zone: 'Narnia', start: null }],
  ['09:22', '  ', { date: null, zone: null, start: '09:22' }],
  [null, ' Narnia ', { date: null, zone: 'Narnia', start: null }],
])('a note whose properties say %j and %j has %j', (started, zone, context) => {
  expect(toContextOf(started, zone)).toEqual(context);
});
