import { describe, expect, test } from 'vitest';
import { sortMoments } from '../../../src/core/notes/sort-moments';

const context = { date: '2026-11-04', zone: 'Europe/Berlin' };

describe('a timeline is put in order on request', () => {
  test('in time that grows with it, also where a day is known and no zone', () => {
    const count = (lines: number): number => {
      const text = Array.from(
        { length: lines },
        (_each, at) =>
          `- ${String(23 - (Math.floor(at / 60) % 24)).padStart(2, '0')}:` +
          `${String(59 - (at % 60)).padStart(2, '0')} x${at}`,
      ).join('\n');
      const begin = performance.now();
      sortMoments(text, 0, { date: '2026-11-04', zone: null });
      return performance.now() - begin;
    };
    count(200);
    expect(count(1400)).toBeLessThan(Math.max(20, count(350)) * 12);
  });

  test('item by item, with the lines below each', () => {
    const text = '## Moments\r\n- 09:40 c\r\n- 09:22 a\r\n  more of a\r\n- 09:25 b ^id\r\n\r\nEnd';
    expect(sortMoments(text, 1, context)).toMatchObject({
      text: '## Moments\r\n- 09:22 a\r\n  more of a\r\n- 09:25 b ^id\r\n- 09:40 c\r\n\r\nEnd',
    });
  });

  test('at the end of a note without a last line break', () => {
    expect(sortMoments('- 09:40 c\n- 09:22 a', 1, context)).toMatchObject({ text: '- 09:22 a\n- 09:40 c' });
  });

  test('and left alone when it is in order, or when order would be a guess', () => {
    expect(sortMoments('- 09:22 a\n- 09:40 c\n', 0, context)).toMatchObject({ changes: [] });
    expect(sortMoments('- 09:40 a\n- no time\n- 09:22 b\n', 0, context)).toEqual({ refused: 'unproven' });
    expect(sortMoments('- 2026-11-05 00:03 a\n- 2026-11-04 b\n- 2026-11-04 09:00 c\n', 0, context)).toEqual({
      refused: 'unproven',
    });
    expect(sortMoments('- 23:50 a\n- 00:10 b\n- 23:55 c\n', 0, context)).toEqual({ refused: 'unclear-time' });
    expect(sortMoments('- 2026-11-04 23:50 a\n- 2026-11-05 00:10 b\n- 2026-11-04 23:55 c\n', 0, context)).toMatchObject(
      { text: '- 2026-11-04 23:50 a\n- 2026-11-04 23:55 c\n- 2026-11-05 00:10 b\n' },
    );
    expect(sortMoments('Text\n', 0, context)).toEqual({ refused: 'not-here' });
    expect(sortMoments('- 09:40 a\n- 09:22 b\n<<<<<<< x\n', 0, context)).toEqual({ refused: 'merge-markers' });
  });

  test('and refused when a time would come to mean another day', () => {
    expect(
      sortMoments('- 2026-11-06 09:00 a\n- 10:00 b\n- 2026-11-05 08:00 c\n- 2026-11-06 08:00 d\n', 0, context),
    ).toMatchObject({ text: '- 2026-11-05 08:00 c\n- 2026-11-06 08:00 d\n- 2026-11-06 09:00 a\n- 10:00 b\n' });
    expect(sortMoments('- 2026-11-06 09:00 a\n- 2026-11-05 08:00 c\n- 07:00 d\n', 0, context)).toEqual({
      refused: 'unproven',
    });
  });
});
