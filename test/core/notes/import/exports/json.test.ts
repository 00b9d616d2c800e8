import { expect, test } from 'vitest';
import type { When } from '../../../../../src/core/notes/when';
import {
  field,
  Gathered,
  keyOf,
  listOf,
  readMoment,
  textOf,
  toBeginning,
} from '../../../../../src/core/notes/import/exports/json';

const context = { date: '2026-11-04', zone: 'UTC' };

test('what a file does not hold is nothing, whatever the file is', () => {
  for (const value of [null, 7, 'words', [], {}])
    expect([field(value, 'a'), textOf(value, 'a'), keyOf(value, 'a'), listOf(value, 'a')]).toEqual([
      undefined,
      null,
      '',
      [],
    ]);
  expect([field({}, '__proto__'), field({}, 'constructor')]).toEqual([undefined, undefined]);
});

test('words are trimmed, numbers serve as keys, and empty words are none', () => {
  expect([textOf({ a: ' x ' }, 'a'), textOf({ a: '  ' }, 'a'), keyOf({ a: 12 }, 'a')]).toEqual(['x', null, '12']);
});

test('a time is read in seconds, in milliseconds and as ISO, by the reader’s clock', () => {
  const times = ['1793784133.000200', 1_793_784_133, 1_793_784_133_000, '2026-11-04T10:22:13+01:00'];
  expect(times.map((time) => readMoment(time, context)?.time)).toEqual(Array(4).fill('09:22:13'));
  expect([readMoment(null, context), readMoment({}, context)]).toEqual([null, null]);
});

test('an item without time or words is left out with its reason, and messages stand in order of time', () => {
  const out = new Gathered();
  const at = (time: string): When | null => readMoment(`2026-11-04T${time}Z`, context);
  out.add({ when: at('09:30:00'), written: '', speaker: 'Bo', text: ' later ' }, {});
  out.add({ when: at('09:20:00'), written: '', speaker: 'Ana', text: 'first' }, {});
  out.add({ when: at('09:25:00'), written: '', speaker: 'Ana', text: '  ' }, { id: 3 });
  out.add({ when: null, written: '', speaker: 'Ana', text: 'some day' }, 'some day');
  const chat = out.toChat('a test');
  expect(chat?.messages.map(({ text }) => text)).toEqual(['first', 'later']);
  expect(chat?.left).toEqual([
    { text: '{"id":3}', why: 'no-place' },
    { text: 'some day', why: 'no-place' },
  ]);
  expect(new Gathered().toChat('a test')).toBe(null);
});

test('what an answer goes to is told by its beginning', () => {
  expect(toBeginning('one line\nand another')).toBe('one line');
  expect(toBeginning('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`);
});
