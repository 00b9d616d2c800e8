import { describe, expect, test } from 'vitest';
import { findClocks, findGaps, readTold, toClock } from '../../../../src/core/questions/accounts/told-moments';
import { NIGHT } from '../vault';

const night = NIGHT['Incidents/Stalled queue.md'] ?? '';

describe('moments', () => {
  test('are list items that begin with a time, with their speaker', () => {
    expect(readTold(night).map(({ day, clock, speaker, text }) => [day, toClock(clock), speaker, text])).toEqual([
      ['2026-03-02', '02:10', 'Ana Reyes', 'Ana Reyes: is paged about the lag.'],
      ['2026-03-02', '02:31', null, 'Bo Lind restarts the consumer on a hunch.'],
      ['2026-03-02', '02:55', 'Cy Dunn', 'Cy Dunn: says what the old key is for.'],
    ]);
  });

  test('stretches in which nobody tells anything are found, the short ones left alone', () => {
    expect(findGaps(readTold(night)).map(({ from, to }) => `${toClock(from)}–${toClock(to)}`)).toEqual([
      '02:10–02:31',
      '02:31–02:55',
    ]);
    expect(findGaps(readTold('- 09:00 a\n- 09:05 b\n'))).toEqual([]);
  });

  test('a date, a version or a ratio is no clock', () => {
    expect(findClocks('At 06:38, not 06:27, on 2026-03-02 with build 12:34:56 and 25:10.').map(toClock)).toEqual([
      '06:38',
      '06:27',
    ]);
  });
});
