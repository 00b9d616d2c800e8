import { expect, test } from 'vitest';
import type { ChatMessage } from '../../../../src/core/notes/import/message';
import { toMomentLines } from '../../../../src/core/notes/import/to-lines';
import { readWhen } from '../../../../src/core/notes/read-when';

const context = { date: '2026-11-04', zone: null };
const people = new Map([['ana', 'Ana Reyes']]);

function said(time: string, text: string, speaker: string | null = 'ana'): ChatMessage {
  const when = readWhen(`2026-11-04T${time}`, context);
  if (!when) throw new Error(`No time: ${time}`);
  return { when, written: time, speaker, text };
}

test('a person is linked, somebody without a note keeps the name, and the day is named once', () => {
  expect(toMomentLines([said('09:22', 'is it back?'), said('09:25', 'yes', 'bo_l')], { context, people })).toEqual([
    '- 2026-11-04 09:22 [[Ana Reyes]]: is it back?',
    '- 09:25 bo_l: yes',
  ]);
});

test('further lines are indented, and what looks like Markdown stays words', () => {
  expect(toMomentLines([said('09:22', 'one\n- two\n*three*')], { context, people })).toEqual([
    '- 2026-11-04 09:22 [[Ana Reyes]]: one\n  \\- two\n  \\*three\\*',
  ]);
});

test('code between three ticks becomes a block of code', () => {
  expect(toMomentLines([said('09:22', 'run ```drain --all``` now')], { context, people })).toEqual([
    '- 2026-11-04 09:22 [[Ana Reyes]]: run\n  ```\n  drain --all\n  ```\n  now',
  ]);
});

test('where the reader says that midnight passed, the next day counts', () => {
  const lines = toMomentLines([said('23:58', 'late'), said('00:03', 'early')], { context, people, midnights: [1] });
  expect(lines[1]).toBe('- 2026-11-05 00:03 [[Ana Reyes]]: early');
});

test('times of a recording count from when it began', () => {
  const message = { ...said('00:00', 'hello'), offset: 125 };
  const start = readWhen('2026-11-04T10:00', context);
  expect(toMomentLines([message], { context, people, start })).toEqual(['- 2026-11-04 10:02:05 [[Ana Reyes]]: hello']);
});

test('what is answered stands in front of the words, and nobody in front of what a program logged', () => {
  const messages = [{ ...said('09:22', 'yes'), answers: 'is *it* back?' }, said('09:23', 'Alert fired', null)];
  expect(toMomentLines(messages, { context, people })).toEqual([
    '- 2026-11-04 09:22 [[Ana Reyes]]: (answering “is \\*it\\* back?”) yes',
    '- 09:23 Alert fired',
  ]);
});

test('a message without a day stays without one, whatever midnight passed', () => {
  const undated: ChatMessage = {
    when: { date: null, time: '00:03', zone: null, instants: [], doubt: null },
    written: '00:03',
    speaker: 'bo',
    text: 'early',
  };
  expect(toMomentLines([undated], { context: { date: null, zone: null }, people, midnights: [0] })).toEqual([
    '- 00:03 bo: early',
  ]);
});

test('midnights add up', () => {
  const messages = ['23:58', '00:03', '23:59', '00:01'].map((time) => said(time, 'x', 'bo'));
  expect(toMomentLines(messages, { context, people, midnights: [1, 3] })).toEqual([
    '- 2026-11-04 23:58 bo: x',
    '- 2026-11-05 00:03 bo: x',
    '- 23:59 bo: x',
    '- 2026-11-06 00:01 bo: x',
  ]);
});

test('a recording whose beginning nobody told counts from nought, one with a time from the reader’s day', () => {
  const message = { ...said('00:00', 'hello', 'bo'), offset: 125 };
  expect(toMomentLines([message], { context, people })).toEqual(['- 00:02:05 bo: hello']);
  expect(toMomentLines([message], { context, people, start: null })).toEqual(['- 00:02:05 bo: hello']);
  const undated = readWhen('10:00', { date: null, zone: null });
  const start = undated && { ...undated, date: null };
  expect(toMomentLines([message], { context, people, start })).toEqual(['- 2026-11-04 10:02:05 bo: hello']);
  const dated = readWhen('2026-11-03T10:00', context);
  expect(toMomentLines([message], { context, people, start: dated })).toEqual(['- 2026-11-03 10:02:05 bo: hello']);
});

test('three ticks that do not pair are words, and blank lines behind a block go', () => {
  const lines = (text: string): readonly string[] => toMomentLines([said('09:22', text, 'bo')], { context, people });
  expect(lines('run ``` now')[0]).not.toContain('\n');
  expect(lines('```\na\n```\n \n')).toEqual(['- 2026-11-04 09:22 bo:\n  ```\n  a\n  ```']);
  expect(lines('a ```b``` c ```d```')[0]?.split('\n')).toEqual([
    '- 2026-11-04 09:22 bo: a',
    '  ```',
    '  b',
    '  ```',
    '  c',
    '  ```',
    '  d',
    '  ```',
  ]);
});
