import { expect, test } from 'vitest';
import { readAbove } from '../../../src/core/notes/day-above';

const context = { date: '2026-11-04', zone: null };

test.each([
  ['2026-11-05', ['2026-11-05', null]],
  ['All times are UTC', [null, 'UTC']],
  ['Timeline (UTC)', [null, 'UTC']],
  ['2026-11-05 (UTC):', ['2026-11-05', 'UTC']],
  ['**Date: 2026-11-05**', ['2026-11-05', null]],
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

const tell = (line: string, isHeading: boolean): string => {
  const found = readAbove(line, context, isHeading);
  return found ? `${found.date ?? '-'} ${found.zone ?? '-'} ${found.readings.join('/')}`.trim() : 'nothing';
};

test.each([
  ['Thursday, 5 November 2026', '2026-11-05 -'],
  ['5 November 2026 (Thursday)', '2026-11-05 -'],
  ['5 November 2026,  Thursday', '2026-11-05 -'],
  ['5 November 2026 – UTC', '2026-11-05 UTC'],
  ['5 November 2026, UTC', '2026-11-05 UTC'],
  ['5 November 2026 -UTC', '2026-11-05 UTC'],
  ['  **2026-11-05**: ', '2026-11-05 -'],
  ['2026-11-05 (the second night)', '2026-11-05 -'],
  ['2026-11-05 ()', '2026-11-05 -'],
  ['2026-11-05 (one) and (two)', 'nothing'],
  ['2026-11-05 then (two)', 'nothing'],
  ['2026-11-05 (one) then', 'nothing'],
  ['2026-11-05 UTC was kept', 'nothing'],
  ['2026-11-05 then Thursday', 'nothing'],
])('the line %j holds as %j', (line, above) => {
  expect(tell(line, false)).toBe(above);
});

test.each([
  ['All times are in UTC.', '- UTC'],
  ['All times UTC', '- UTC'],
  ['Times: UTC', '- UTC'],
  ['Time zone:  UTC', '- UTC'],
  ['Timestamps below are given in UTC', '- UTC'],
  ['Timestamp in   UTC', '- UTC'],
  ['Times  are shown here in UTC);', '- UTC'],
  ['Times are UTC, more or less', 'nothing'],
  ['Times are UTC or so', 'nothing'],
  ['Sometimes UTC', 'nothing'],
  ['Chronology of it (UTC)', '- UTC'],
  ['Events [UTC]', '- UTC'],
  ['The log (UTC) of Monday', '- UTC'],
  ['Time (UTC)', '- UTC'],
  ['Timestamps (UTC)', '- UTC'],
  ['Timestamp (UTC)', '- UTC'],
  ['What happened (all times UTC)', '- UTC'],
  ['Log (all times UTC, about)', 'nothing'],
  ['Log (the rest) of it (UTC)', 'nothing'],
  ['The crane (UTC)', 'nothing'],
])('the line %j names a zone or does not: %j', (line, above) => {
  expect(tell(line, false)).toBe(above);
});

test.each([
  ['5-7 November 2026', '2026-11-05 -'],
  ['15 – 17 November 2026', '2026-11-15 -'],
  ['15–17, 2026 November', 'nothing'],
  ['November 15–17, 2026', '2026-11-15 -'],
  ['The lanes, 15–17  November 2026', '2026-11-15 -'],
  ['2026-11-05', '2026-11-05 -'],
  ['5 November 2026: the lanes', '2026-11-05 -'],
  ['5 November 2026  — the lanes', '2026-11-05 -'],
  ['5 November 2026:the lanes', 'nothing'],
  ['5 November 2026 and then - the lanes', 'nothing'],
  ['5 November – the lanes', 'nothing'],
  ['Timeline – 5 November 2026', '2026-11-05 -'],
  ['Timeline -  5 November 2026', '2026-11-05 -'],
  ['Timeline-5 November 2026', 'nothing'],
  ['Timeline: 5 November 2026', '2026-11-05 -'],
  ['Timeline,  2026-11-05', '2026-11-05 -'],
  ['Timeline [2026-11-05]', '2026-11-05 -'],
  ['What we saw on 2026-11-05', '2026-11-05 -'],
  ['What we saw on  the  5 November 2026', '2026-11-05 -'],
  ['Log of Nov. 5, 2026', '2026-11-05 -'],
  ['Plan for Thursday, 5 November 2026', '2026-11-05 -'],
  ['Plan for Thursday 5 November 2026', '2026-11-05 -'],
  ['What we saw on 2026-11-05, Thursday', '2026-11-05 -'],
  ['What we saw on 2026-11-05 and later', 'nothing'],
  ['What we saw on 5 November', 'nothing'],
  ['What we saw 2026-11-05', 'nothing'],
  [`${'x'.repeat(101)} on 2026-11-05`, 'nothing'],
])('the heading %j holds as %j', (heading, above) => {
  expect(tell(heading, true)).toBe(above);
});

test('a day that reads two ways holds as neither', () => {
  expect(readAbove('05/11/2026', context, false)).toEqual(readAbove('05/11/2026', context, true));
  expect(tell('05/07/2027', false)).toBe('- - 2027-07-05/2027-05-07');
});
