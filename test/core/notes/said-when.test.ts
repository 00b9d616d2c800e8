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

describe('each way of saying it has its day and its hour', () => {
  test.each([
    ['tonight', '2026-11-28 all day'],
    ['heute', '2026-11-28 all day'],
    ['yesterday', '2026-11-27 all day'],
    ['hier', '2026-11-27 all day'],
    ['ayer', '2026-11-27 all day'],
    ['the day before yesterday', '2026-11-26 all day'],
    ['the day before yesterday at 9 am', '2026-11-26 09:00'],
    ['vorgestern', '2026-11-26 all day'],
    ['yesterday evening', '2026-11-27 20:00 roughly'],
    ['yesterday morning', '2026-11-27 09:00 roughly'],
    ['yesterday afternoon', '2026-11-27 15:00 roughly'],
    ['this afternoon', '2026-11-28 15:00 roughly'],
    ['this evening', '2026-11-28 20:00 roughly'],
    ['heute morgen', '2026-11-28 09:00 roughly'],
    ['letzte nacht', '2026-11-27 23:00 roughly'],
    ['just now', '2026-11-28 18:31'],
    ['right now', '2026-11-28 18:31'],
    ['jetzt', '2026-11-28 18:31'],
    [' NOW. ', '2026-11-28 18:31'],
    ['now and then', 'not understood'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['about 20 minutes ago', '2026-11-28 18:11'],
    ['around 20m ago', '2026-11-28 18:11'],
    ['~1 min  ago', '2026-11-28 18:30'],
    ['an hour ago', '2026-11-28 17:31'],
    ['a minute ago', '2026-11-28 18:30'],
    ['2 hrs ago', '2026-11-28 16:31'],
    ['23 h ago', '2026-11-27 19:31'],
    ['24 hours ago', '2026-11-27 all day'],
    ['1 day ago', '2026-11-27 all day'],
    ['a week ago', '2026-11-21 all day'],
    ['2 weeks ago', '2026-11-14 all day'],
    ['vor 1 Minute', '2026-11-28 18:30'],
    ['vor 20 Minuten', '2026-11-28 18:11'],
    ['vor 1 Stunde', '2026-11-28 17:31'],
    ['vor 2 Tagen', '2026-11-26 all day'],
    ['20 min ago or so', 'not understood'],
    ['vor 20 Minuten noch', 'not understood'],
    ['it was 20 min ago', 'not understood'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['Sunday', '2026-11-22 all day'],
    ['Saturday', '2026-11-28 all day'],
    ['Saturday 18:31', '2026-11-28 18:31'],
    ['Saturday 18:32', '2026-11-21 18:32'],
    ['Montag um 9:00', '2026-11-23 09:00'],
    ['Tue, 23:40', '2026-11-24 23:40'],
    ['mercredi 10:00', '2026-11-25 10:00'],
    ['last Monday at 9 am', '2026-11-23 09:00'],
    ['Montag um 9 Uhr', '2026-11-23 09:00'],
    ['am Sonnabend um 18 Uhr', '2026-11-28 18:00'],
    ['heute gegen 9 Uhr 30', '2026-11-28 09:30'],
    ['gestern, 9.30 Uhr', '2026-11-27 09:30'],
    ['9 Uhr', '2026-11-28 09:00'],
    ['um 23 Uhr', '2026-11-27 23:00'],
    ['9 Uhr abends', 'not understood'],
    ['Montag um 25 Uhr', 'not understood'],
    ['lundi à 9h', '2026-11-23 09:00'],
    ['lundi 9 h', '2026-11-23 09:00'],
    ['hier vers 9 heures', '2026-11-27 09:00'],
    ['aujourd’hui à 9h30', '2026-11-28 09:30'],
    ['à 9h', '2026-11-28 09:00'],
    ['9h', 'not understood'],
    ['ayer a las 9:30', '2026-11-27 09:30'],
    ['el miércoles a las 21:15', '2026-11-25 21:15'],
    ['hoy', '2026-11-28 all day'],
    ['il y a 20 minutes', '2026-11-28 18:11'],
    ['hace 3 horas', '2026-11-28 15:31'],
    ['hace 2 días', '2026-11-26 all day'],
    ['Montag um 9', 'not understood'],
    ['last week', 'not understood'],
    ['Friday crane', 'not understood'],
    ['Fridays', 'not understood'],
    ['tomorrow 9 am', 'not understood'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('without a zone, and in an hour that was twice, what is told has happened', () => {
    const plain = (text: string, now: string, zone: string | null = null): string => {
      const { when } = readSaidWhen(text, now, { date: null, zone }) ?? {};
      return when ? `${when.date ?? '?'} ${when.time ?? ''}` : 'not understood';
    };
    expect(plain('18:31', '2026-11-28T18:31:00')).toBe('2026-11-28 18:31');
    expect(plain('18:32', '2026-11-28T18:31:00')).toBe('2026-11-27 18:32');
    expect(plain('09:00', '2026-11-28T18:31:00')).toBe('2026-11-28 09:00');
    expect(plain('02:40', '2026-10-25T02:30:00', 'Europe/Berlin')).toBe('2026-10-25 02:40');
    expect(plain('03:40', '2026-10-25T02:30:00', 'Europe/Berlin')).toBe('2026-10-24 03:40');
  });
});
