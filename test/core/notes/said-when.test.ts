import { describe, expect, test } from 'vitest';
import { readSaidWhen } from '../../../src/core/notes/said-when';
import { tellWhen } from '../../../src/core/notes/told-when';

// A Saturday.
const wall = '2026-11-28T18:31:00';
const here = { date: '2026-11-28', zone: 'Europe/Berlin' };
const said = (text: string): string => {
  const read = readSaidWhen(text, wall, here);
  return read
    ? `${read.when.date ?? '?'} ${read.when.time ?? 'all day'}${read.isRough ? ' roughly' : ''}`
    : 'not understood';
};

describe('a time is read as people say it', () => {
  test.each([
    ['now', '2026-11-28 18:31'],
    ['20 min ago', '2026-11-28 18:11'],
    ['1h ago', '2026-11-28 17:31'],
    ['half an hour ago', '2026-11-28 18:01'],
    ['3 days ago', '2026-11-25 all day'],
    ['23:40', '2026-11-27 23:40'],
    ['18:30', '2026-11-28 18:30'],
    ['9 am', '2026-11-28 09:00'],
    ['noon', '2026-11-28 12:00'],
    ['midnight', '2026-11-28 00:00'],
    ['yesterday 23:40', '2026-11-27 23:40'],
    ['yesterday at 9 am', '2026-11-27 09:00'],
    ['today', '2026-11-28 all day'],
    ['gestern', '2026-11-27 all day'],
    ['gestern um 23:40', '2026-11-27 23:40'],
    ['Monday 9 am', '2026-11-23 09:00'],
    ['last Friday', '2026-11-27 all day'],
    ['Saturday 19:00', '2026-11-21 19:00'],
    ['last night', '2026-11-27 23:00 roughly'],
    ['this morning', '2026-11-28 09:00 roughly'],
    ['2026-11-04 02:13', 'not understood'],
    ['soon', 'not understood'],
    ['', 'not understood'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

test('the field says back what it took, and that it is rough', () => {
  expect(tellWhen('23:40', here, wall)).toMatchObject({
    property: '2026-11-27T23:40:00',
    sentence: 'Friday, 27 November 2026, 23:40, Europe/Berlin.',
  });
  expect(tellWhen('last night', here, wall).sentence).toBe(
    'Friday, 27 November 2026, 23:00, Europe/Berlin. That is only roughly so: write the hour if you know it.',
  );
  expect(tellWhen('4. November 2026, 02:13 Uhr', here, wall).property).toBe('2026-11-04T02:13:00');
});
