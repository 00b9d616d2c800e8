import { describe, expect, test } from 'vitest';
import { findMomentHints, findMoments, sortMoments } from '../../../src/core/notes/moments';

const context = { date: '2026-11-04', zone: 'Europe/Berlin' };

function read(text: string, options = {}): string[] {
  return findMoments(text, context, options).map((each) =>
    [each.line, each.when.date, each.when.time ?? 'all day', each.speaker ?? '', each.text].join('|'),
  );
}

describe('the timeline of a note', () => {
  test('is every list item that begins with a time, with its speaker', () => {
    expect(
      read(
        '---\ntype: incident\n---\n## Moments\n- 09:22 The pager goes\n- 09:25 [[Ana Reyes|Ana]]: “Lag is ' +
          'green?”\n  and goes on\n- no time here\n* [ ] 09:31 – queue drained by hand\n',
      ),
    ).toEqual([
      '4|2026-11-04|09:22||The pager goes',
      '5|2026-11-04|09:25|Ana Reyes|“Lag is green?”',
      '8|2026-11-04|09:31||queue drained by hand',
    ]);
  });

  test('passes over code, and over what was said off the record', () => {
    const text =
      '```\n- 09:22 in code\n```\n> [!off-record]\n> - 09:23 between us\n\n> [!note]\n> - 09:24 in a callout\n';
    expect(read(text)).toEqual(['7|2026-11-04|09:24||in a callout']);
    expect(read(text, { offRecord: true })).toHaveLength(2);
  });

  test('does not take numbers for times', () => {
    expect(read('- 2 nodes left\n- 10:1 odds\n- 10:15ish\n- May 5 people came\n- 3.11.2026x\n- 100% full\n')).toEqual(
      [],
    );
  });

  test('lets a day hold for the lines below it in the same list', () => {
    expect(read('- 23:58 a\n- 2026-11-05 00:03 b\n- 00:07 c\n\nNext\n\n- 09:00 d\n')).toEqual([
      '0|2026-11-04|23:58||a',
      '1|2026-11-05|00:03||b',
      '2|2026-11-05|00:07||c',
      '6|2026-11-04|09:00||d',
    ]);
  });

  test('lets the day of a line hold for what is listed under it', () => {
    expect(read('- 2026-11-05 00:03 a\n  - 00:05 inside\n- 00:07 b\n').map((each) => each.slice(2, 18))).toEqual([
      '2026-11-05|00:03',
      '2026-11-05|00:05',
      '2026-11-05|00:07',
    ]);
  });

  test('knows spans of time', () => {
    const moment = findMoments('- 09:22–09:40 draining\n', context)[0];
    expect([moment?.when.time, moment?.until?.time, moment?.text, moment?.written]).toEqual([
      '09:22',
      '09:40',
      'draining',
      '09:22–09:40',
    ]);
  });
});

describe('hints beside a timeline', () => {
  const hints = (text: string, zone: string | null = 'Europe/Berlin'): string[] =>
    findMomentHints(findMoments(text, { ...context, zone })).map(({ line, hint }) => `${line} ${hint}`);

  test('say where the order breaks, and where midnight may have passed', () => {
    expect(hints('- 09:22 a\n- 09:20 b\n- 09:40 c\n')).toEqual(['1 order']);
    expect(hints('- 23:58 a\n- 00:03 b\n')).toEqual(['1 midnight']);
    expect(findMomentHints(findMoments('- 23:58 a\n- 00:03 b\n', context))[0]?.sentence).toContain('2026-11-05 00:03');
    expect(hints('- 23:58 a\n- 2026-11-05 00:03 b\n')).toEqual([]);
  });

  test('say which times can be read two ways', () => {
    expect(hints('- 2026-10-25 02:30 a\n- 2026-03-29 02:30 b\n')).toEqual(['0 doubt', '1 doubt']);
  });

  test('do not compare one list with another', () => {
    expect(hints('- 09:22 a\n\nText\n\n- 09:00 b\n')).toEqual([]);
    expect(hints('- 09:22 a\n  - 09:10 inside\n- 09:30 b\n')).toEqual([]);
    expect(hints('- 09:22 a\n  - 09:30 inside\n- 09:10 b\n')).toEqual(['2 order']);
  });
});

describe('a timeline is put in order on request', () => {
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
