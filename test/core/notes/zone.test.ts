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
