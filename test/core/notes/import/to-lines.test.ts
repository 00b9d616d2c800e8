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
