import { expect, test } from 'vitest';
import { readAbove } from '../../../src/core/notes/day-above';

const context = { date: '2026-11-04', zone: null };

test.each([
  ['2026-11-05', ['2026-11-05', null]],
  ['All times are UTC', [null, 'UTC']],
  ['Timeline (UTC)', [null, 'UTC']],
  ['2026-11-05 (UTC):', ['2026-11-05', 'UTC']],
])('%s holds for what stands below it', (line, above) => {
  const found = readAbove(line, context);
  expect([found?.date, found?.zone]).toEqual(above);
});

test.each(['2026-11-05 was a long day', 'It took a long time', 'Timeline'])('%s says nothing of the kind', (line) => {
  expect(readAbove(line, context)).toBe(null);
});

test('a heading may have a title beside its day, and of a span of days the first one counts', () => {
  const days = ['5 November 2026 – the lanes', 'Timeline (5 November 2026)', '5–7 November 2026'];
  expect(days.map((heading) => readAbove(heading, context, true)?.date)).toEqual(Array(3).fill('2026-11-05'));
  expect(readAbove('5 November 2026 – the lanes', context)).toBe(null);
});
