import { describe, expect, test } from 'vitest';
import { addStopAnswer, readStopAnswers, toResumePlace, toStops } from '../../../src/core/reading/stops';
import { isRefusal } from '../../../src/core/text/edit/change';
import { GROUP } from './vault';

const CONTEXT = { date: '2026-01-14', zone: null };
const QUEUE = GROUP['Incidents/Stalled queue.md'] ?? '';
const COLD = GROUP['Incidents/Cold start.md'] ?? '';

describe('a story whose ending is hidden', () => {
  test('stops at its moments, in the order of the text', () => {
    const { by, stops } = toStops(QUEUE, CONTEXT);
    expect([by, ...stops.map(({ id }) => id)]).toEqual(['moments', '09:00', '09:24', '09:41']);
    expect(stops[1]?.text).toBe('- 09:24 [[Ana Reyes]]: restarts the consumer on a hunch.');
  });

  test('at no stop tells anything of a later one, nor of what stands outside the moments', () => {
    const { stops } = toStops(QUEUE, CONTEXT);
    stops.forEach((_stop, at) => {
      const shown = stops
        .slice(0, at + 1)
        .map(({ text }) => text)
        .join('\n');
      for (const later of stops.slice(at + 1)) expect(shown).not.toContain(later.text);
      expect(shown).not.toMatch(/outlives its consumer|lost its lease|TAINTED/);
    });
  });

  test('without times stops at its sections', () => {
    const { by, stops } = toStops(COLD, CONTEXT);
    expect([by, ...stops.map(({ id, text }) => `${id}: ${text}`)]).toEqual([
      'sections',
      'What happened: The validators stayed dark.',
      'What we found: A cold start needs the old key.',
    ]);
  });

  test('a title and what stands above the first heading are not lost', () => {
    const { stops } = toStops(
      '---\ntype: incident\n---\n\n# Cold\n\nIt was cold.\n\n## Then\n\nIt was not.\n',
      CONTEXT,
    );
    expect(stops.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'How it opens: It was cold.',
      'Then: It was not.',
    ]);
  });

  test('two moments of one minute are one stop, and a minute that comes back is another', () => {
    const { stops } = toStops('- 09:00 a\n- 09:00 b\n- 09:05 c\n\nElsewhere\n\n- 09:00 d\n', CONTEXT);
    expect(stops.map(({ id, text }) => [id, text])).toEqual([
      ['09:00', '- 09:00 a\n- 09:00 b'],
      ['09:05', '- 09:05 c'],
      ['09:00 (2)', '- 09:00 d'],
    ]);
  });

  test('what was said off the record is at no stop', () => {
    const taint = '- 09:00 a\n  > [!off-record]\n  > TAINTED\n- 09:05 b\n\n> [!off-record]\n> - 09:10 TAINTED\n';
    const { stops } = toStops(taint, CONTEXT);
    expect(stops.length).toBe(2);
    expect(JSON.stringify(stops)).not.toContain('TAINTED');
  });
});

describe('an answer at a stop', () => {
  test('is kept in the reading note, and a second one stands behind the first', () => {
    let text = '---\ntype: reading\n---\n\n## Questions\n\n- Why? ^q-1\n';
    for (const answer of ['A full disk.\nI would look at df.', 'Or the network.']) {
      const edit = addStopAnswer(text, '09:24', answer);
      if (isRefusal(edit)) throw new Error(edit.refused);
      text = edit.text;
    }
    expect(text).toContain('> [!stop|09:24] What do you make of it, and what would you look at?\n> A full disk.\n');
    expect(readStopAnswers(text)).toEqual(new Map([['09:24', 'A full disk.\nI would look at df.\n\nOr the network.']]));
    expect(text.startsWith('---\ntype: reading\n---\n\n## Questions\n\n- Why? ^q-1\n')).toBe(true);
  });

  test('tells where to go on another day', () => {
    const { stops } = toStops(QUEUE, CONTEXT);
    expect(toResumePlace(stops, new Map(), null)).toBe(0);
    expect(toResumePlace(stops, new Map([['09:24', 'x']]), null)).toBe(1);
    expect(toResumePlace(stops, new Map([['09:24', 'x']]), '09:41')).toBe(2);
  });
});
