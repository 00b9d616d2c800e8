import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWhen, readWhen } from '../../src/core/notes/read-when';
import { findMoments } from '../../src/core/notes/moments';
import { sortMoments } from '../../src/core/notes/sort-moments';
import { isRefusal } from '../../src/core/text/edit/change';
import {
  compareWhen,
  formatWall,
  formatWhen,
  toInstants,
  toProperty,
  toWall,
  toWhenAt,
} from '../../src/core/notes/when';
import { runs } from './runs';

const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Pacific/Kiritimati',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/St_Johns',
];
const zone = fc.constantFrom(...ZONES);
const instant = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000);
const pad = (number: number): string => String(number).padStart(2, '0');

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a zone as the machine's own calendar writes it: another road to the same answer. */
function wallBy(at: number, timeZone: string): string {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  clocks.set(timeZone, clock);
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

describe('times mean what was written, whatever zone this machine is in', () => {
  test('an instant goes to a wall clock and comes back among the instants that clock may mean', () => {
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        const wall = toWall(at, name);
        expect(wall).toBe(wallBy(at, name));
        const back = toInstants(wall ?? '', name);
        expect(back).toContain(at);
        expect(back.length).toBeLessThanOrEqual(2);
      }),
      runs(1_500, 60_000),
    );
  });

  test('every wall clock means no, one or two instants, and each of them shows that wall clock', () => {
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        const wall = wallBy(at, 'UTC');
        for (const each of toInstants(wall, name)) expect(wallBy(each, name)).toBe(wall);
        if (toInstants(wall, name).length === 0)
          expect(readWhen(`${wall} ${name}`, { date: null, zone: null })?.doubt).toBe('gap');
      }),
      runs(1_500, 60_000),
    );
  });

  test('what is written for a property or a line is read back as the same', () => {
    fc.assert(
      fc.property(instant, zone, zone, (at, name, other) => {
        const when = toWhenAt(at, name);
        const context = { date: when?.date ?? null, zone: other };
        const line = when ? formatWhen(when, context) : '';
        const back = readWhen(line, context);
        expect([back?.date, back?.time, back?.zone]).toEqual([when?.date, when?.time, when?.zone]);
        const property = readWhen((when && toProperty(when)) ?? '', { date: null, zone: name });
        expect(property?.instants).toEqual(toInstants(toWall(at, name) ?? '', name));
      }),
      runs(1_000, 40_000),
    );
  });

  test('a whole day never shifts', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const day = wallBy(at, 'UTC').slice(0, 10);
        expect(readWhen(day, { date: null, zone: 'Pacific/Kiritimati' })).toMatchObject({ date: day, time: null });
        expect(formatWall(day, 'yyyy-MM-dd')).toBe(day);
      }),
      runs(500, 20_000),
    );
  });

  test('order is never told both ways, and agrees with the instants', () => {
    fc.assert(
      fc.property(instant, instant, zone, zone, (a, b, one, two) => {
        const left = toWhenAt(a, one);
        const right = toWhenAt(b, two);
        if (!left || !right) throw new Error('A known zone has a wall clock.');
        expect(Math.sign(compareWhen(left, right) ?? 0)).toBe(Math.sign(a - b));
        const wallA = { ...left, instants: [], zone: null };
        const wallB = { ...right, instants: [], zone: null };
        const order = compareWhen(wallA, wallB);
        expect(order === null ? null : Math.sign(order) + 0).toBe(
          order === null ? null : Math.sign(-(compareWhen(wallB, wallA) ?? 0)) + 0,
        );
      }),
      runs(500, 20_000),
    );
  });

  test('nothing that people paste makes reading fail or run on', () => {
    const piece = fc.constantFrom(
      '09:22',
      '9',
      ':',
      '2026-11-04',
      'T',
      'Z',
      '+02:00',
      'Nov',
      '4',
      '4th',
      ',',
      ' ',
      'am',
      'pm',
      '[',
      ']',
      '(',
      '~',
      'UTC',
      'CET',
      'Europe/Berlin',
      '1793758380',
      '.000200',
      '04/11/2026',
      'Wed',
      'at',
      '-',
      '–',
      '99',
      '24:00',
      '00:60',
      'May',
      'Today',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 40 }),
        ),
        (text) => {
          const found = findWhen(text, { date: '2026-11-04', zone: 'Europe/Berlin' });
          expect(found === null || (found.length > 0 && found.length <= text.length)).toBe(true);
          expect(found?.when.time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/);
        },
      ),
      runs(2_000, 40_000),
    );
  });
});

test('a timeline put in order keeps every line once and every time its meaning', () => {
  const line = fc
    .tuple(
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      fc.constantFrom('', '2026-11-04 ', '2026-11-05 '),
      fc.constantFrom('', ' UTC', ' Asia/Kolkata'),
      fc.constantFrom('a', '[[Ana Reyes]]: b', 'c\n  more', 'd #mark/torn ^x'),
    )
    .map(([hour, minute, day, name, text]) => `- ${day}${pad(hour)}:${pad(minute)}${name} ${text}`);
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(null, 'Europe/Berlin'),
      (lines, lineBreak, name) => {
        const text = `# T\n\n${lines.join('\n')}\n\nEnd`.replace(/\n/g, lineBreak);
        const context = { date: '2026-11-04', zone: name };
        const answer = sortMoments(text, 2, context);
        if (isRefusal(answer)) return;
        const rows = (whole: string): string[] => whole.split(/\r?\n/).sort();
        expect(rows(answer.text)).toEqual(rows(text));
        const meanings = (whole: string): string[] =>
          findMoments(whole, context)
            .map(({ when, text: said }) => JSON.stringify([when, said]))
            .sort();
        expect(meanings(answer.text)).toEqual(meanings(text));
        const sorted = findMoments(answer.text, context);
        for (let at = 1; at < sorted.length; at += 1) {
          const [before, after] = [sorted[at - 1], sorted[at]];
          expect(before && after ? compareWhen(before.when, after.when) : null).not.toBeGreaterThan(0);
        }
      },
    ),
    runs(500, 10_000),
  );
});
