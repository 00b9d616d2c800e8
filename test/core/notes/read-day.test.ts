import { formatISO, getISOWeek, getISOWeeksInYear } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { findDay, findDayOrder, readDayText } from '../../../src/core/notes/read-day';
import { findWhen, readWhen } from '../../../src/core/notes/read-when';
import { toDoubtSentence } from '../../../src/core/notes/when';

const berlin = { date: '2026-11-04', zone: 'Europe/Berlin' };
const nowhere = { date: null, zone: null };

describe('a day is read as people write it', () => {
  test.each([
    ['2026-11-04', '2026-11-04'],
    ['2026/11/02', '2026-11-02'],
    ['2026.11.02', '2026-11-02'],
    ['2 November 2026', '2026-11-02'],
    ['2nd of November 2026', '2026-11-02'],
    ['November 2, 2026', '2026-11-02'],
    ['4. November 2026', '2026-11-04'],
    ['Mittwoch, den 4. März 2026', '2026-03-04'],
    ['4 novembre 2026', '2026-11-04'],
    ['4 de noviembre 2026', '2026-11-04'],
    ['20-Sept-2023', '2023-09-20'],
    ['25/10/2026', '2026-10-25'],
    ['10/25/2026', '2026-10-25'],
    ['25.10.2026', '2026-10-25'],
    ['20261104', '2026-11-04'],
    ['2026-W45-3', '2026-11-04'],
    ['2026-W53-5', '2027-01-01'],
    ['2026-11-04T02:13:00Z', '2026-11-04'],
    ['2026-11-04 02:13', '2026-11-04'],
  ])('%s', (text, day) => {
    expect(readDayText(text)).toBe(day);
  });

  test.each(['', 'soon', '2026-02-30', '2026-W54-1', '2025-W53-1', '3.11.2026x', 'Nov', '04/05/2026', '04.11.26'])(
    '%j alone is no day, or could be two',
    (text) => {
      expect(readDayText(text)).toBeNull();
    },
  );

  test('weeks of the year agree with a calendar that we did not write', () => {
    for (let year = 2015; year < 2045; year += 1)
      for (const week of [1, 2, 26, 52, 53]) {
        const written = `${year}-W${String(week).padStart(2, '0')}-4`;
        const day = readDayText(written);
        if (day === null) expect(getISOWeeksInYear(new Date(year, 5, 1))).toBe(52);
        else expect(formatISO(new Date(`${day}T12:00:00`), { representation: 'date' })).toBe(day);
        if (day !== null) expect(getISOWeek(new Date(`${day}T12:00:00`))).toBe(week);
      }
  });
});

describe('what the figures leave open', () => {
  test('is settled by a day that is near, else told with its readings', () => {
    expect(findDay('04.11.26', berlin)?.date).toBe('2026-11-04');
    expect(findDay('04/11/26', berlin)?.date).toBe('2026-11-04');
    expect(findDay('04-Nov-26', berlin)?.date).toBe('2026-11-04');
    expect(findDay('04/05/2026', nowhere)).toMatchObject({ date: null, readings: ['2026-05-04', '2026-04-05'] });
    const short = readWhen('04.11.26', nowhere);
    expect([short?.doubt, short?.readings]).toEqual(['unclear-date', ['2026-11-04']]);
    expect(short && toDoubtSentence(short)).toContain('2026-11-04');
  });

  test('is settled by the order that the rest of the text keeps', () => {
    expect(findDay('04/05/26', { ...nowhere, order: 'day-first' })?.date).toBe('2026-05-04');
    expect(findDay('04/05/26', { ...nowhere, order: 'month-first' })?.date).toBe('2026-04-05');
  });
});

describe('a time is read with what stands around it', () => {
  const told = (text: string): string => {
    const found = findWhen(text, berlin);
    return found
      ? `${found.when.date ?? '?'} ${found.when.time ?? 'all day'} ${found.when.zone ?? 'wall clock'}|` +
          `${text.slice(found.length)}`
      : 'no time';
  };
  test.each([
    ['09:22 (CET): crane', '2026-11-04 09:22 +01:00|: crane'],
    ['09:22 [PST] crane', '2026-11-04 09:22 -08:00| crane'],
    ['[09:22] UTC crane', '2026-11-04 09:22 UTC| crane'],
    ['9:22 a.m. ET crane', '2026-11-04 09:22 ET| crane'],
    ['UTC 09:22 crane', '2026-11-04 09:22 UTC| crane'],
    ['CET: 09:22 crane', '2026-11-04 09:22 +01:00| crane'],
    ['4. November 2026, 02:13 Uhr crane', '2026-11-04 02:13 Europe/Berlin| crane'],
    ['4 November 2026, 03:53 (UTC) – crane', '2026-11-04 03:53 UTC| – crane'],
    ['09:22 on 5 November 2026, crane', '2026-11-05 09:22 Europe/Berlin|, crane'],
    ['09:22 (2026-11-05) crane', '2026-11-05 09:22 Europe/Berlin| crane'],
    ['Wed Nov  4 09:22:13 2026 x', '2026-11-04 09:22:13 Europe/Berlin| x'],
    ['Wed Nov  4 09:22:13 UTC 2026 x', '2026-11-04 09:22:13 UTC| x'],
    ['24:00 end', '2026-11-05 00:00 Europe/Berlin| end'],
    ['23:59:60 leap', '2026-11-04 23:59:59 Europe/Berlin| leap'],
    ['0922Z crane', '2026-11-04 09:22 UTC| crane'],
    ['9h22 crane', '2026-11-04 09:22 Europe/Berlin| crane'],
    ['noon crane', '2026-11-04 12:00 Europe/Berlin| crane'],
    ['2026-11-04 | 09:22 | crane', '2026-11-04 09:22 Europe/Berlin| | crane'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

test('one day past the twelfth settles which of day and month stands first', () => {
  expect(findDayOrder('on 04/11/2026 and 13/11/2026', berlin)).toBe('day-first');
  expect(findDayOrder('on 11/04/2026 and 11/13/2026', berlin)).toBe('month-first');
  expect(findDayOrder('no day at all', berlin)).toBe(undefined);
  expect(findDayOrder('on 04/11/2026, PHOTO-2026-11-04-09-22-30.jpg', berlin)).toBe('day-first');
});

test.each(['en', 'de', 'fr', 'es'])(
  'the months of the language %s are known, as a calendar that is not ours says them',
  (tongue) => {
    const long = new Intl.DateTimeFormat(tongue, { month: 'long', timeZone: 'UTC' });
    const short = new Intl.DateTimeFormat(tongue, { month: 'short', timeZone: 'UTC' });
    const months = Array.from({ length: 12 }, (_none, at) => at);
    const read = (format: Intl.DateTimeFormat): readonly (string | null)[] =>
      months.map((at) => readDayText(`4 ${format.format(new Date(Date.UTC(2026, at, 4))).replace(/\.$/, '')} 2026`));
    const days = months.map((at) => `2026-${String(at + 1).padStart(2, '0')}-04`);
    expect([read(long), read(short)]).toEqual([days, days]);
  },
);

test.each([
  ['4 jänner 2026', '2026-01-04'],
  ['4 mär 2026', '2026-03-04'],
  ['4 août 2026', '2026-08-04'],
  ['4 Sept. 2026', '2026-09-04'],
  ['tue 3 November 2026', '2026-11-03'],
  ['tues, 3 November 2026', '2026-11-03'],
  ['Wednesday, the 4 November 2026', '2026-11-04'],
  ['Thurs. 5 Nov 2026', '2026-11-05'],
  ['samedi 7 novembre 2026', '2026-11-07'],
  ['2026W453', '2026-11-04'],
  ['2026-W453', '2026-11-04'],
  ['2026-w45-3', '2026-11-04'],
  ['2026-W45-31', null],
  ['2026-W00-1', null],
  ['in 2026-W45-3', null],
  ['20261134', null],
  ['20261129', '2026-11-29'],
  ['20261129T10', '2026-11-29'],
  ['202611291', null],
  ['2026 Nov 4', '2026-11-04'],
  ['2026-Nov-04', '2026-11-04'],
  ['04/Nov/2026', '2026-11-04'],
  ['4. 11. 2026', '2026-11-04'],
  ['4.11.2026.1', null],
  ['4 Nov ’26', null],
  ['! 2026-11-04', null],
])('%s is the day %s', (text, day) => {
  expect(readDayText(text)).toBe(day);
});

test.each([
  ['4 November', '2026-11-04', '2026-11-04'],
  ['28 December', '2026-01-03', '2025-12-28'],
  ['3 January', '2026-12-28', '2027-01-03'],
  ['29 February', '2026-03-01', null],
  ['29 February', '2027-03-01', '2028-02-29'],
])('%s without a year, in a note of %s, is the one that is nearest', (text, near, day) => {
  expect(findDay(text, { date: near, zone: null })?.date ?? null).toBe(day);
});

test('a day without a year is open in a note without a day, and one that no year has is none', () => {
  expect(findDay('4 November', nowhere)).toMatchObject({
    date: null,
    doubt: 'unclear-date',
    readings: [],
    hasYear: false,
  });
  expect([findDay('31 November', nowhere), findDay('31 November', berlin)]).toEqual([null, null]);
  expect(findDay('2026-13-04', berlin)).toBeNull();
  expect(findDay('32/13/2026', berlin)).toBeNull();
});

test.each([
  ['on 13/11/26, x', 'day-first'],
  ['on 11-13-2026', 'month-first'],
  ['on 13/14/2026 and 11/13/2026', 'month-first'],
  ['on 14/13/2026', undefined],
  ['on 04/11/2026 and 11/04/2026', undefined],
  ['on 11/11/2026', undefined],
  ['file-13/11/2026', undefined],
  ['13/11/2026/1', undefined],
  ['13/11-2026', undefined],
])('the text %j says of its figures: %s', (text, order) => {
  expect(findDayOrder(text, berlin)).toBe(order);
  if (text.startsWith('on 04')) expect(findDayOrder('on 04/11/2026', nowhere)).toBe(undefined);
});
