import { describe, expect, test } from 'vitest';
import { findZone, readZone, toZoneReadings } from '../../../src/core/notes/zone';
import { isZone } from '../../../src/core/notes/when';

function told(text: string, afterHalf = false): string {
  const found = findZone(text, afterHalf);
  return found
    ? `${found.zone ?? 'the note’s'}${found.unclear ? ' or another' : ''}|${text.slice(found.length)}`
    : 'no zone';
}

describe('the zone behind a clock is found', () => {
  test.each([
    [' UTC – crane', 'UTC| – crane'],
    [' (CET): crane', '+01:00|: crane'],
    [' (UTC) – crane', 'UTC| – crane'],
    [' [PST] crane', '-08:00| crane'],
    [' ET crane', 'ET or another| crane'],
    [' (UTC+2) crane', '+02:00| crane'],
    [' UTC+05:30 crane', '+05:30| crane'],
    [' +0530 crane', '+05:30| crane'],
    [' Europe/Berlin crane', 'Europe/Berlin| crane'],
    [' (Europe/Berlin) crane', 'Europe/Berlin| crane'],
    [' Pacific: crane', 'Pacific or another|: crane'],
    [' Pacific Time crane', 'Pacific or another| crane'],
    [' Central European Time, crane', 'Europe/Berlin|, crane'],
    [' Lisbon time crane', 'Europe/Lisbon| crane'],
    [' (local time) crane', 'the note’s| crane'],
    [' SGT crane', '+08:00| crane'],
    ['Z crane', 'UTC| crane'],
  ])('in %j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('after am and pm also as a bare word', () => {
    expect(told(' Pacific the crane stops', true)).toBe('Pacific or another| the crane stops');
    expect(told(' Pacific the crane stops')).toBe('no zone');
  });

  test.each([
    ' UTCish',
    ' DB went away',
    ' (see below)',
    ' [x] done',
    ' Central Park closed',
    ' Mars/Base',
    ' LOL',
    '',
  ])('and not in %j', (text) => {
    expect(told(text)).toBe('no zone');
  });
});

describe('the zone of a note may be written', () => {
  test.each([
    ['EST5EDT', 'EST5EDT'],
    ['GMT0', 'GMT0'],
    ['GMT+0', '+00:00'],
    ['W-SU', 'W-SU'],
    ['GB-Eire', 'GB-Eire'],
    ['NZ-CHAT', 'NZ-CHAT'],
    ['UTC+2', '+02:00'],
    ['+5:30', '+05:30'],
    ['-0330', '-03:30'],
    ['CET', '+01:00'],
    ['Berlin', 'Europe/Berlin'],
    ['New York time', 'America/New_York'],
  ])('%j', (text, zone) => {
    expect(readZone(text)).toEqual({ zone, unclear: false });
    expect(isZone(zone)).toBe(true);
  });

  test('every name that the platform lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => readZone(zone)?.zone !== zone)).toEqual([]);
  });

  test('but no word that merely looks like one', () => {
    for (const text of ['', 'Foo+02', '../x', '+25:00', 'Europe/Nowhere', '__proto__', 'our zone'])
      expect(readZone(text)).toBeNull();
  });
});

test('a word that several places use says which ones, and each is a zone', () => {
  for (const word of ['IST', 'BST', 'CST', 'Pacific', 'ET', 'CT']) {
    expect(toZoneReadings(word).length).toBeGreaterThan(1);
    expect(toZoneReadings(word).filter((zone) => !isZone(zone))).toEqual([]);
    expect(readZone(word)).toEqual({ zone: word, unclear: true });
  }
});

test.each([
  ['CST', 'America/Chicago Asia/Shanghai'],
  ['IST', 'Asia/Kolkata Europe/Dublin Asia/Jerusalem'],
  ['BST', 'Europe/London Asia/Dhaka'],
  ['MST', 'America/Denver America/Phoenix'],
  ['AST', 'America/Halifax Asia/Riyadh'],
  ['SST', 'Asia/Singapore Pacific/Pago_Pago'],
  ['GST', 'Asia/Dubai Atlantic/South_Georgia'],
  ['ECT', 'America/Guayaquil Europe/Paris'],
  ['PT', 'America/Los_Angeles Europe/Lisbon'],
  ['et', 'America/New_York Australia/Sydney'],
  ['CT', 'America/Chicago Europe/Berlin'],
  ['MT', 'America/Denver America/Phoenix'],
  ['Pacific', 'America/Los_Angeles Europe/Lisbon'],
  ['Eastern', 'America/New_York Australia/Sydney'],
  ['Central', 'America/Chicago Europe/Berlin'],
  ['Mountain', 'America/Denver America/Phoenix'],
  ['UTC', ''],
])('%s may mean %s, the commonest first', (word, zones) => {
  expect(toZoneReadings(word).join(' ')).toBe(zones);
});

test.each([
  ['Coordinated Universal Time', 'UTC'],
  ['Greenwich Mean Time', 'UTC'],
  ['Central European Summer Time', '+02:00'],
  ['Central European Standard Time', '+01:00'],
  ['Central European Time', 'Europe/Berlin'],
  ['Eastern European Time', 'Europe/Helsinki'],
  ['British Summer Time', '+01:00'],
  ['Irish Standard Time', 'Europe/Dublin'],
  ['India Standard Time', 'Asia/Kolkata'],
  ['Indian Standard Time', 'Asia/Kolkata'],
  ['Japan Standard Time', 'Asia/Tokyo'],
  ['Pacific Standard Time', '-08:00'],
  ['Pacific Daylight Time', '-07:00'],
  ['Mountain Daylight Time', '-06:00'],
  ['Eastern Standard Time', '-05:00'],
  ['Eastern Daylight Time', '-04:00'],
  ['US Pacific', 'America/Los_Angeles'],
  ['US Mountain', 'America/Denver'],
  ['US Central', 'America/Chicago'],
  ['US Eastern', 'America/New_York'],
])('%s is %s', (words, zone) => {
  expect([told(`${words} crane`), told(`${words}s crane`)]).toEqual([`${zone}| crane`, 'no zone']);
});

test.each([
  'Europe/Berlin',
  'America/Bogota',
  'Asia/Tokyo',
  'Australia/Perth',
  'Africa/Cairo',
  'Pacific/Fiji',
  'Atlantic/Azores',
  'Indian/Maldives',
])('the city of %s names its zone', (zone) => {
  expect(readZone(`${zone.split('/')[1] ?? ''} time`)).toEqual({ zone, unclear: false });
});

test.each([
  ['GMT+2', '+02:00|'],
  ['UTC +0530 x', '+05:30| x'],
  ['UTC−3 x', '-03:00| x'],
  ['UTC/x', 'no zone'],
  ['at +0530', 'no zone'],
  ['+05301', 'no zone'],
  ['in Europe/Berlin', 'no zone'],
  ['a pacific time', 'no zone'],
  ['  UTC x', 'UTC| x'],
  ['( UTC ) x', 'UTC| x'],
  ['(Z) x', 'UTC| x'],
  ['()', 'no zone'],
  ['(UTC', 'no zone'],
  [`(UTC${' '.repeat(36)})`, 'UTC|'],
  [`(UTC${' '.repeat(37)})`, 'no zone'],
  ['Pacific', 'Pacific or another|'],
  ['Pacific - x', 'Pacific or another| - x'],
  ['Pacific x -', 'no zone'],
  ['Pacific times', 'no zone'],
  ['local x', 'no zone'],
  ['Local Time x', 'the note’s| x'],
  ['local times', 'no zone'],
  ['New York time x', 'America/New_York| x'],
  ['The New York City time', 'no zone'],
  ['Mountain crane time', 'no zone'],
  ['EASTERN: x', 'EASTERN or another|: x'],
  ['PST8 x', 'no zone'],
])('the beginning of %j is a zone or none', (text, expected) => {
  expect(told(text)).toBe(expected);
});
