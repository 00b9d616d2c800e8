import { describe, expect, test } from 'vitest';
import { findMomentHints, settleMoment } from '../../../src/core/notes/moment-hints';
import { findMoments } from '../../../src/core/notes/moments';

const context = { date: '2026-11-04', zone: 'Europe/Berlin' };

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

describe('a time that reads two ways', () => {
  const settle = (text: string, at = 0, zone = 'Europe/Berlin'): string => {
    const own = { date: null, zone };
    const hint = findMomentHints(findMoments(text, own))[0];
    const settled = hint && settleMoment(text, hint, hint.readings[at]?.written ?? '', own);
    return settled && 'text' in settled ? settled.text : 'refused';
  };

  test('has a press for each reading, and only the time is written anew', () => {
    expect(settle('- 04/05/2026 09:22 crane\n')).toBe('- 2026-05-04 09:22 Europe/Berlin crane\n');
    expect(settle('- 04/05/2026 09:22 crane\n', 1)).toBe('- 2026-04-05 09:22 Europe/Berlin crane\n');
    expect(settle('- 2026-11-04 09:22 IST crane\n', 1)).toBe('- 2026-11-04 09:22 Europe/Dublin crane\n');
    expect(settle('- 2026-10-25 02:30 crane\n', 1)).toBe('- 2026-10-25 02:30 +01:00 crane\n');
    expect(settle('- 2026-11-04 23:58 a\n- 00:03 b\n')).toBe('- 2026-11-04 23:58 a\n- 2026-11-05 00:03 b\n');
  });

  test('is written where its line stands by then, and left alone when that line is another', () => {
    const own = { date: '2026-11-04', zone: null };
    const seen = { line: 0, written: '09:22 IST' };
    expect(settleMoment('New\n\n- 09:22 IST crane\n', { ...seen, line: 2 }, '09:22 Asia/Kolkata', own)).toMatchObject({
      text: 'New\n\n- 09:22 Asia/Kolkata crane\n',
    });
    for (const text of ['- 09:23 crane\n', '- 09:25 crane\n- 09:22 IST lamp\n'])
      expect(settleMoment(text, seen, '09:22 Asia/Kolkata', own)).toEqual({ refused: 'not-here' });
  });
});

describe('what a hint says', () => {
  const first = (text: string, own = context): unknown => findMomentHints(findMoments(text, own))[0];

  test('of an order that breaks: both times, and no press', () => {
    expect(first('- 09:22 a\n- 09:20 b\n')).toEqual({
      line: 1,
      hint: 'order',
      sentence: '09:20 reads earlier than the line above, 09:22. The list can be put in order on request.',
      written: '09:20',
      readings: [],
    });
    expect(first('- 09:22 a\n- 09:22 b\n')).toBeUndefined();
  });

  test('of a midnight: the time with its day, and a press where the day is known', () => {
    expect(first('- 23:58 a\n- 00:03 b\n')).toEqual({
      line: 1,
      hint: 'midnight',
      sentence: 'Was 00:03 after midnight? Written with its day, as 2026-11-05 00:03, the order is clear.',
      written: '00:03',
      readings: [{ label: 'Yes: 2026-11-05 00:03', written: '2026-11-05 00:03' }],
    });
    const undated = findMomentHints(findMoments('- 23:58 a\n- 00:03 b\n', { date: null, zone: null }))[0];
    expect([undated?.sentence, undated?.readings]).toEqual([
      'Was 00:03 after midnight? Written with its day, as the day in front of it, the order is clear.',
      [],
    ]);
  });

  test.each([
    ['- 18:00 a\n- 07:59 b\n', 'midnight'],
    ['- 17:59 a\n- 07:59 b\n', 'order'],
    ['- 18:00 a\n- 08:00 b\n', 'order'],
    ['- 11:58 PM a\n- 7:03 AM b\n', 'midnight'],
    ['- 2026-11-04 23:58 a\n- 2026-11-04 00:03 b\n', 'order'],
    ['- 4 Nov 23:58 a\n- 4 Nov 00:03 b\n', 'order'],
  ])('a late evening before a small hour without a day may have passed midnight: %j', (text, hint) => {
    expect(first(text)).toMatchObject({ hint });
  });

  test('of a time that reads two ways: each reading by its day, its zone or its offset', () => {
    const readings = (text: string): unknown =>
      findMomentHints(findMoments(text, { date: null, zone: 'Europe/Berlin' }))[0]?.readings.map(({ label }) => label);
    expect(readings('- 04/05/2026 09:22 crane\n')).toEqual(['2026-05-04', '2026-04-05']);
    expect(readings('- 2026-11-04 09:22 IST crane\n')).toContain('Europe/Dublin');
    expect(readings('- 2026-10-25 02:30 crane\n')).toEqual(['+02:00', '+01:00']);
    expect(readings('- 2026-03-29 02:30 crane\n')).toEqual([]);
  });

  test('a reading is not written into a note with two versions, nor behind its own line', () => {
    const own = { date: '2026-11-04', zone: null };
    const seen = { line: 0, written: '09:22 IST' };
    const torn = '- 09:22 IST crane\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n';
    expect(settleMoment(torn, seen, '09:22 Asia/Kolkata', own)).toEqual({ refused: 'merge-markers' });
    const twice = '- 09:22 IST crane\n- 09:22 IST crane\n';
    expect(settleMoment(twice, { ...seen, line: 1 }, '09:22 Asia/Kolkata', own)).toMatchObject({
      text: '- 09:22 IST crane\n- 09:22 Asia/Kolkata crane\n',
    });
    const hidden = '> [!off-record]\n> - 09:22 IST crane\n';
    expect(settleMoment(hidden, { ...seen, line: 1 }, '09:22 Asia/Kolkata', own)).toMatchObject({
      text: '> [!off-record]\n> - 09:22 Asia/Kolkata crane\n',
    });
  });
});
