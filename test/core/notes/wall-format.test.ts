import { format } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { formatWall, toNamedAfter } from '../../../src/core/notes/wall-format';
import { addToDay } from '../../../src/core/notes/when';

const TOKENS = [
  ...['yyyy-MM-dd', 'yy', 'Q', 'M', 'MMM', 'MMMM', 'L', 'd', 'do', 'E', 'EEE', 'EEEE', 'RRRR', 'I', 'II'],
  ...['H', 'HH', 'h', 'hh', 'a', 'm', 'mm', 's', 'ss', "yyyy 'at' HH:mm", "''yy", "'it''s' d", 'u', 'LLLL', '_ - .'],
];

describe('a day in a pattern', () => {
  test.each(TOKENS)('%s is written as a library writes it that we did not write', (tokens) => {
    for (let step = 0; step < 900; step += 1) {
      const day = addToDay('2019-12-20', step * 5);
      const clock = `${String(step % 24).padStart(2, '0')}:${String((step * 7) % 60).padStart(2, '0')}:09`;
      const [year, month, date] = day.split('-').map(Number);
      const [hour, minute] = clock.split(':').map(Number);
      const local = new Date(year ?? 0, (month ?? 1) - 1, date, hour, minute, 9);
      // Where a clock of this machine jumps over the hour there is nothing to compare with.
      if (local.getHours() === hour) expect(formatWall(`${day}T${clock}`, tokens)).toBe(format(local, tokens));
    }
  });

  test.each(['title', 'YYYY', 'DD', 'nonsense', 'MMMMMMM', 'ddd', 'x'])('{%s} is none and stays as it is', (token) => {
    expect(formatWall('2026-11-04', token)).toBeNull();
    expect(toNamedAfter(`{${token}x} {title}`, 'Stall', '2026-11-04')).toBe(`{${token}x} Stall`);
  });

  test('no day is made of what is none', () => {
    expect(['2026-02-30', 'soon', '2026-11-04T9:00', ''].map((wall) => formatWall(wall, 'yyyy'))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
