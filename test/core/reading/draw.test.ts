import { describe, expect, test } from 'vitest';
import { drawFor, drawFromVault, readDrawWords, toDrawWords, toReadingOrder } from '../../../src/core/reading/draw';
import { atlasOf } from '../atlas/cards';
import { GROUP } from './vault';

const TEN = Array.from({ length: 10 }, (_none, at) => `Incidents/Story ${at}.md`);
const NOTHING: ReadonlySet<string> = new Set();

function toDay(number: number): string {
  return new Date(Date.UTC(2026, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
}

describe('drawing what to read', () => {
  test('two devices draw the same for the same group and day, whatever the order in which they know the notes', () => {
    const drawn = drawFor('Thursday readers', '2026-11-26', TEN, NOTHING);
    expect(drawFor('thursday  readers', '2026-11-26', [...TEN].reverse(), NOTHING)).toBe(drawn);
    expect(TEN).toContain(drawn);
  });

  test('another group has another order', () => {
    expect(toReadingOrder('Thursday readers', TEN)).not.toEqual(toReadingOrder('Monday readers', TEN));
  });

  test.each([
    ['every day', 1],
    ['every week', 7],
  ])('a group that meets %s comes to all incidents of a round before one comes twice', (_how, step) => {
    for (const count of [1, 2, 5, 7, 14, 21, 10]) {
      const incidents = Array.from({ length: count }, (_none, at) => `Incidents/${at}.md`);
      const round = count % 7 === 0 && step === 1 ? count : count * 7;
      const start = Math.ceil(Date.UTC(2026, 0, 1) / 86_400_000 / (count * 7)) * count * 7;
      const first = start - Date.UTC(2026, 0, 1) / 86_400_000;
      const drawn = Array.from({ length: count }, (_none, turn) =>
        drawFor('Us', toDay(first + turn * step), incidents, NOTHING),
      );
      expect([round > 0, new Set(drawn).size]).toEqual([true, count]);
    }
  });

  test('a note that is added takes a place of its own and moves none of the others', () => {
    const before = toReadingOrder('Us', TEN);
    const after = toReadingOrder('Us', [...TEN, 'Incidents/New.md']);
    expect(after.filter((path) => path !== 'Incidents/New.md')).toEqual(before);
  });

  test('what was read is not drawn while anything else is left, also after a note was added', () => {
    const read = new Set(TEN.slice(0, 8));
    for (let day = 0; day < 40; day += 1) {
      expect(TEN.slice(8)).toContain(drawFor('Us', toDay(day), TEN, read));
      expect(read).not.toContain(drawFor('Us', toDay(day), [...TEN, 'Incidents/New.md'], read));
    }
    expect(TEN).toContain(drawFor('Us', toDay(0), TEN, new Set(TEN)));
  });

  test('from an empty vault nothing is drawn', () => {
    expect(drawFor('Us', '2026-11-26', [], NOTHING)).toBeNull();
  });

  test('what anybody in the group has read goes last; a reading of the same evening does not change the draw', () => {
    const atlas = atlasOf(GROUP);
    const drawn = drawFromVault(atlas, { group: 'Thursday readers', day: '2026-03-05', me: null });
    expect(drawn).toBe('Incidents/Cold start.md');
    const evening = atlasOf({
      ...GROUP,
      'Readings/Mia on the cold start.md':
        '---\ntype: reading\nincident: ["[[Cold start]]"]\nreader: ["[[Mia Ode]]"]\ndate: 2026-03-05\n---\n',
    });
    expect(drawFromVault(evening, { group: 'Thursday readers', day: '2026-03-05', me: null })).toBe(drawn);
    expect(drawFromVault(evening, { group: 'Thursday readers', day: '2026-03-12', me: null })).not.toBe(null);
  });

  test('what one of them read alone does not make the readers of a group draw apart', () => {
    const atlas = atlasOf(GROUP);
    for (let day = 60; day < 80; day += 1) {
      const drawn = ['People/Mia Ode.md', 'People/Ana Reyes.md', null].map((me) =>
        drawFromVault(atlas, { group: 'Monday readers', day: toDay(day), me }),
      );
      expect(new Set(drawn).size).toBe(1);
    }
  });

  test('alone, what I have read goes last', () => {
    const atlas = atlasOf(GROUP);
    for (let day = 60; day < 80; day += 1)
      expect(drawFromVault(atlas, { group: '', day: toDay(day), me: 'People/Mia Ode.md' })).toBe(
        'Incidents/Cold start.md',
      );
  });

  test('a group and a day are kept as one line and read back', () => {
    const wish = { group: 'Readers, east wing', day: '2026-11-26' };
    expect(readDrawWords(toDrawWords(wish))).toEqual(wish);
    expect(readDrawWords('Thursday readers')).toEqual({ group: 'Thursday readers', day: '' });
    expect(readDrawWords('2026-11-26')).toEqual({ group: '', day: '2026-11-26' });
  });
});
