import { describe, expect, test } from 'vitest';
import { findWhen, readWhen } from '../../../src/core/notes/read-when';
import {
  addMinutes,
  addToDay,
  compareWhen,
  countDays,
  formatWhen,
  isZone,
  toDoubtSentence,
  toInstants,
  toOffsetOf,
  toProperty,
  toWall,
  toWhen,
  toWhenAt,
  type When,
  type WhenContext,
} from '../../../src/core/notes/when';

const berlin: WhenContext = { date: '2026-11-04', zone: 'Europe/Berlin' };
const nowhere: WhenContext = { date: null, zone: null };

function told(when: When | null): string {
  if (!when) return 'no time';
  return [
    when.date ?? '?',
    when.time ?? 'all day',
    when.zone ?? 'wall clock',
    when.doubt ?? '',
    when.instants.map((at) => new Date(at).toISOString()).join(' or '),
  ]
    .join(' ')
    .trim();
}

describe('what people paste is read with the note’s day and zone', () => {
  test.each([
    ['09:22', '2026-11-04 09:22 Europe/Berlin  2026-11-04T08:22:00.000Z'],
    ['9:22', '2026-11-04 09:22 Europe/Berlin  2026-11-04T08:22:00.000Z'],
    ['~09:22', '2026-11-04 09:22 Europe/Berlin  2026-11-04T08:22:00.000Z'],
    ['[09:22:31]', '2026-11-04 09:22:31 Europe/Berlin  2026-11-04T08:22:31.000Z'],
    ['(9:22 PM)', '2026-11-04 21:22 Europe/Berlin  2026-11-04T20:22:00.000Z'],
    ['12:05am', '2026-11-04 00:05 Europe/Berlin  2026-11-03T23:05:00.000Z'],
    ['2am', '2026-11-04 02:00 Europe/Berlin  2026-11-04T01:00:00.000Z'],
    ['2026-11-04 02:13 UTC', '2026-11-04 02:13 UTC  2026-11-04T02:13:00.000Z'],
    ['2026-11-04T02:13:07.120Z', '2026-11-04 02:13:07 UTC  2026-11-04T02:13:07.000Z'],
    ['2026-11-04T02:13:00+05:30', '2026-11-04 02:13:00 +05:30  2026-11-03T20:43:00.000Z'],
    ['2026-11-04 02:13 America/Sao_Paulo', '2026-11-04 02:13 America/Sao_Paulo  2026-11-04T05:13:00.000Z'],
    ['2026-11-04 02:13 PST', '2026-11-04 02:13 -08:00  2026-11-04T10:13:00.000Z'],
    ['Nov 4, 2:13am', '2026-11-04 02:13 Europe/Berlin  2026-11-04T01:13:00.000Z'],
    ['November 4th at 2:13 AM', '2026-11-04 02:13 Europe/Berlin  2026-11-04T01:13:00.000Z'],
    ['Nov 4, 2025, 2:13:05 p.m.', '2025-11-04 14:13:05 Europe/Berlin  2025-11-04T13:13:05.000Z'],
    ['Wed, 4 Nov 2026 02:13:00 +0000', '2026-11-04 02:13:00 +00:00  2026-11-04T02:13:00.000Z'],
    ['4 Nov 2026', '2026-11-04 all day wall clock'],
    ['Nov 4', '2026-11-04 all day wall clock'],
    ['2026-11-04', '2026-11-04 all day wall clock'],
    ['4.11.2026 02:13', '2026-11-04 02:13 Europe/Berlin  2026-11-04T01:13:00.000Z'],
    ['04/11/2026 02:13', '2026-11-04 02:13 Europe/Berlin  2026-11-04T01:13:00.000Z'],
    ['11/04/2026, 2:13 AM', '2026-11-04 02:13 Europe/Berlin  2026-11-04T01:13:00.000Z'],
    ['1793758380', '2026-11-04 03:13 Europe/Berlin  2026-11-04T02:13:00.000Z'],
    ['1793758380.000200', '2026-11-04 03:13 Europe/Berlin  2026-11-04T02:13:00.000Z'],
    ['1793758380000', '2026-11-04 03:13 Europe/Berlin  2026-11-04T02:13:00.000Z'],
  ])('%s', (text, expected) => {
    expect(told(readWhen(text, berlin))).toBe(expected);
  });

  test.each(['25:00', '09:60', '10:1', '2026-02-30', '1234567890123456', '10:15:22:33', '13pm', 'Feb 30', '', '()'])(
    '%j is no time',
    (text) => {
      expect(readWhen(text, berlin)).toBeNull();
    },
  );

  test('a year that nobody wrote is the one nearest to the note’s day', () => {
    expect(told(readWhen('Dec 31, 11:50pm', { date: '2026-01-01', zone: null }))).toBe('2025-12-31 23:50 wall clock');
  });

  test('without a day or a zone it stays the writer’s wall clock', () => {
    expect(told(readWhen('09:22', nowhere))).toBe('? 09:22 wall clock');
    expect(told(readWhen('2026-11-04 09:22', nowhere))).toBe('2026-11-04 09:22 wall clock');
  });

  test('only the beginning is taken, and the rest left', () => {
    expect(findWhen('09:22 the pager went', berlin)?.length).toBe(5);
    expect(findWhen('[2026-11-04 09:22] ana: hm', berlin)?.length).toBe(18);
    expect(findWhen('2026-11-04 02:13 UTC deploy', berlin)?.length).toBe(20);
    expect(findWhen('09:22 UTCish', berlin)?.length).toBe(5);
    expect(findWhen('09:22 DB went away', berlin)?.length).toBe(5);
  });
});

describe('what cannot be known is told, not guessed', () => {
  test.each<[string, WhenContext, string]>([
    ['2026-03-29 02:30', { date: null, zone: 'Europe/Berlin' }, 'gap'],
    ['2026-10-25 02:30', { date: null, zone: 'Europe/Berlin' }, 'overlap'],
    ['2026-03-08 02:30', { date: null, zone: 'America/Los_Angeles' }, 'gap'],
    ['2026-11-01 01:30', { date: null, zone: 'America/Los_Angeles' }, 'overlap'],
    ['2026-10-04 02:15', { date: null, zone: 'Australia/Lord_Howe' }, 'gap'],
    ['2026-04-05 01:45', { date: null, zone: 'Australia/Lord_Howe' }, 'overlap'],
    ['2011-12-30 12:00', { date: null, zone: 'Pacific/Apia' }, 'gap'],
    ['2018-11-04 00:30', { date: null, zone: 'America/Sao_Paulo' }, 'gap'],
    ['2026-11-04 09:22 IST', { date: null, zone: null }, 'unclear-zone'],
    ['09:22', { date: '2026-11-04', zone: 'Mars/Base' }, 'unclear-zone'],
    ['04/05/2026', { date: null, zone: null }, 'unclear-date'],
    ['Nov 4, 2:13am', { date: null, zone: 'UTC' }, 'unclear-date'],
  ])('%s in %o: %s', (text, context, doubt) => {
    const when = readWhen(text, context);
    expect(when?.doubt).toBe(doubt);
    expect(when && toDoubtSentence(when)).toMatch(/\.$|\?/);
    expect(when?.instants.length).toBe(doubt === 'overlap' ? 2 : 0);
  });

  test('an hour that came twice is settled by an offset', () => {
    const doubtful = readWhen('2026-10-25 02:30', { date: null, zone: 'Europe/Berlin' });
    expect(doubtful && toDoubtSentence(doubtful)).toContain('+02:00 or +01:00');
    expect(told(readWhen('2026-10-25 02:30 +01:00', berlin))).toBe('2026-10-25 02:30 +01:00  2026-10-25T01:30:00.000Z');
  });
});

describe('order', () => {
  const read = (text: string, context = berlin): When =>
    readWhen(text, context) ?? { date: null, time: null, zone: null, instants: [], doubt: null };

  test('is told between points in time, wall clocks and days', () => {
    expect(compareWhen(read('09:22'), read('08:30 UTC'))).toBeLessThan(0);
    expect(compareWhen(read('2026-11-04'), read('2026-11-05'))).toBeLessThan(0);
    expect(compareWhen(read('09:22', nowhere), read('09:22:00', nowhere))).toBe(0);
  });

  test('is not told where it would be a guess', () => {
    expect(compareWhen(read('2026-11-04'), read('2026-11-04 09:22'))).toBeNull();
    expect(compareWhen(read('09:22', { date: '2026-11-04', zone: null }), read('08:30 UTC'))).toBeNull();
    expect(compareWhen(read('2026-10-25 02:30'), read('2026-10-25 02:40'))).toBeNull();
    expect(compareWhen(read('04/05/2026', nowhere), read('2026-11-04'))).toBeNull();
  });

  test('days apart are in order even between a wall clock and a zone', () => {
    expect(compareWhen(read('2026-11-01 09:22', nowhere), read('2026-11-04 08:30 UTC'))).toBeLessThan(0);
  });
});

test('a time is written as the host writes properties, and short where the note says the rest', () => {
  const when = readWhen('2026-11-04 02:13 UTC', berlin);
  expect(when && toProperty(when)).toBe('2026-11-04T02:13:00');
  expect(when && formatWhen(when, berlin)).toBe('02:13 UTC');
  const whole = toWhen('2026-11-05', null, null);
  expect(whole && formatWhen(whole, berlin)).toBe('2026-11-05');
});

test('zones are checked before they are believed', () => {
  expect(['Europe/Berlin', 'UTC', '+05:45', 'Etc/GMT+8', 'America/Port-au-Prince'].map(isZone)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['Foo+02', '', '../x', '+25:00', 'Europe/Nowhere', '__proto__'].map(isZone)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('an instant shows on the clock of its zone and comes back from there', () => {
  const at = Date.parse('2026-06-30T23:59:30Z');
  for (const zone of ['UTC', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Australia/Lord_Howe', 'America/Los_Angeles']) {
    expect(toInstants(toWall(at, zone) ?? '', zone)).toEqual([at]);
  }
  expect(toWhenAt(at, 'Asia/Kolkata')).toMatchObject({ date: '2026-07-01', time: '05:29:30' });
});

describe('a time is moved', () => {
  const moved = (text: string, minutes: number, context = nowhere): string => {
    const when = readWhen(text, context);
    return told(when && addMinutes(when, minutes));
  };

  test('on the clock of its zone, also where that clock jumps', () => {
    expect(moved('2026-03-29 01:30', 60, { date: null, zone: 'Europe/Berlin' })).toContain('2026-03-29 03:30');
    expect(moved('2026-11-04 02:13 UTC', -180)).toContain('2026-11-03 23:13');
  });

  test('on the wall where no zone is known, with its seconds and without a day as it was', () => {
    expect(moved('2026-11-04 09:22', -600)).toBe('2026-11-03 23:22 wall clock');
    expect(moved('2026-11-04 09:22:31', 1)).toBe('2026-11-04 09:23:31 wall clock');
    expect(moved('09:22', 60)).toBe('? 10:22 wall clock');
    expect(moved('23:30', 60)).toBe('? 00:30 wall clock');
  });
});

test('days are counted and added whatever the clocks did', () => {
  expect([countDays('2026-03-28', '2026-03-30'), countDays('2026-11-04', '2026-11-01')]).toEqual([2, -3]);
  expect([addToDay('2026-02-28', 1), addToDay('2026-01-01', -1)]).toEqual(['2026-03-01', '2025-12-31']);
});

test('what is no day, no clock or no zone makes no time', () => {
  expect([toWhen('2026-02-30', null, null), toWhen(null, '24:00', null), toWhen(null, '09:22x', null)]).toEqual([
    null,
    null,
    null,
  ]);
  expect([toWhen(null, '9:22', null), toWhen(null, '09:60', null), toWhen('2026-11-04x', null, null)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(toWhen(null, '09:22:59', null)?.time).toBe('09:22:59');
  expect([toWall(Number.NaN, 'UTC'), toWall(0, 'Mars/Base'), toWall(9e15, 'UTC')]).toEqual([null, null, null]);
  expect(toInstants('never', 'Europe/Berlin')).toEqual([]);
  expect(['+14:00', '+15:00', '+05:60', 'Europe/Berlin!'].map(isZone)).toEqual([true, false, false, false]);
});

describe('which came first', () => {
  const at = (date: string | null, time: string | null, zone: string | null = null): When =>
    toWhen(date, time, zone) ?? { date: null, time: null, zone: null, instants: [], doubt: null };
  const order = (a: When, b: When): number | null => {
    const told = compareWhen(a, b);
    return told === null ? null : Math.sign(told);
  };

  test.each<[string, When, When, number | null]>([
    ['clocks of one day', at('2026-11-04', '09:22'), at('2026-11-04', '09:21:59'), 1],
    ['a clock with and without its seconds', at('2026-11-04', '09:22'), at('2026-11-04', '09:22:00'), 0],
    ['clocks without a day', at(null, '09:22'), at(null, '10:00'), -1],
    ['a clock without a day and a day', at(null, '09:22'), at('2026-11-04', '10:00'), null],
    ['a clock without a day and nothing', at(null, '09:22'), at(null, null), null],
    ['nothing and nothing', at(null, null), at(null, null), null],
    ['clocks without a day in two zones', at(null, '09:22', 'UTC'), at(null, '10:00'), null],
    ['the same day twice', at('2026-11-04', null), at('2026-11-04', null), 0],
    ['a day and a clock on it', at('2026-11-04', null), at('2026-11-04', '10:00'), null],
    ['a wall and a zone two days later', at('2026-11-04', '10:00'), at('2026-11-06', '10:00', 'UTC'), -1],
    ['a wall and a zone one day later', at('2026-11-04', '10:00'), at('2026-11-05', '10:00', 'UTC'), null],
    ['two zones', at('2026-11-04', '10:00', 'UTC'), at('2026-11-04', '10:00', '+01:00'), 1],
    [
      'an hour that was twice and itself',
      at('2026-10-25', '02:30', 'Europe/Berlin'),
      at('2026-10-25', '02:30', 'Europe/Berlin'),
      0,
    ],
    [
      'an hour that was twice and another',
      at('2026-10-25', '02:30', 'Europe/Berlin'),
      at('2026-10-25', '02:40', 'Europe/Berlin'),
      null,
    ],
    [
      'an hour that was twice and what was before',
      at('2026-10-25', '02:30', 'Europe/Berlin'),
      at('2026-10-25', '00:29', 'UTC'),
      1,
    ],
    [
      'an hour that was twice and its first time',
      at('2026-10-25', '02:30', 'Europe/Berlin'),
      at('2026-10-25', '00:30', 'UTC'),
      null,
    ],
    [
      'what was before and an hour that was twice',
      at('2026-10-25', '00:29', 'UTC'),
      at('2026-10-25', '02:30', 'Europe/Berlin'),
      -1,
    ],
  ])('of %s', (_what, a, b, expected) => {
    expect(order(a, b)).toBe(expected);
    expect(order(b, a)).toBe(expected === null ? null : 0 - expected);
  });
});

test('a doubt is told with the clock, the zone and the day it is about', () => {
  const doubt = (text: string, zone: string | null): string | null => {
    const when = readWhen(text, { date: null, zone });
    return when && toDoubtSentence(when);
  };
  expect(doubt('2026-03-29 02:30', 'Europe/Berlin')).toBe(
    'Clocks in Europe/Berlin jumped over 02:30 on 2026-03-29. Which clock was this read from? A zone such as UTC ' +
      'behind it settles it.',
  );
  expect(doubt('2026-10-25 02:30', 'Europe/Berlin')).toBe(
    'Clocks in Europe/Berlin showed 02:30 twice on 2026-10-25. An offset behind it, such as +02:00 or +01:00, says ' +
      'which one.',
  );
  expect(doubt('2026-11-04 09:22 IST', null)).toMatch(/^“IST” can mean several zones\./);
  expect(doubt('04/05/2026', null)).toMatch(/^Day and month can be read either way/);
  expect(doubt('04.11.26', null)).toMatch(/is it 2026-11-04\?/);
  expect(doubt('2026-11-04 09:22', 'Europe/Berlin')).toBeNull();
});

test('a time is written with its day, its clock and its zone where the note does not say them', () => {
  const write = (date: string | null, time: string | null, zone: string | null): string => {
    const when = toWhen(date, time, zone);
    return when ? `${formatWhen(when, berlin)} | ${toProperty(when) ?? 'nothing'}` : '';
  };
  expect(write('2026-11-04', '09:22', 'Europe/Berlin')).toBe('09:22 | 2026-11-04T09:22:00');
  expect(write('2026-11-05', '09:22:31', 'UTC')).toBe('2026-11-05 09:22:31 UTC | 2026-11-05T09:22:31');
  expect(write('2026-11-04', null, null)).toBe('2026-11-04 | 2026-11-04');
  expect(write(null, '09:22', null)).toBe('09:22 | nothing');
  expect([toOffsetOf(0, null), toOffsetOf(0, 'Asia/Kolkata'), toOffsetOf(0, 'America/St_Johns')]).toEqual([
    '+00:00',
    '+05:30',
    '-03:30',
  ]);
});
