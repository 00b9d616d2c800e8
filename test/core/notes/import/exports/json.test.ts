import { expect, test } from 'vitest';
import type { When } from '../../../../../src/core/notes/when';
import {
  field,
  Gathered,
  keyOf,
  leaveBeside,
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

test('a time that fits no clock of the reader’s zone, or has none, stays as the file has it', () => {
  const berlin = { date: '2026-11-04', zone: 'Europe/Berlin' };
  expect(readMoment('2026-10-25T02:30:00', berlin)).toMatchObject({ time: '02:30:00', zone: 'Europe/Berlin' });
  expect(readMoment('2026-11-04T08:22:00Z', { date: null, zone: null })).toMatchObject({ time: '08:22:00' });
  expect(readMoment('2026-11-04T08:22:00Z', { date: null, zone: 'Nowhere/At all' })).toMatchObject({
    time: '08:22:00',
  });
  expect(readMoment('2026-11-04\t 08:22:00', { date: null, zone: null })?.time).toBe('08:22:00');
  expect([readMoment(true, berlin), readMoment(['2026-11-04T08:22:00Z'], berlin)]).toEqual([null, null]);
});

test('files and presses are named as well as the file allows', () => {
  const out = new Gathered();
  out.add({ when: readMoment('2026-11-04T08:22:00Z', context), written: '', speaker: 'Ana', text: 'see' }, {});
  const item = {
    files: [{ size: 3 }, { title: 'gauge' }, { url: 'https://quay.example/a' }],
    photo: ' photos/a.jpg ',
    reactions: [{ emoji: { unicode: 'U+1F440' }, count: 2 }, { name: 'eyes' }, { emoji: '👍', count: 1 }, {}],
  };
  leaveBeside(out, item, 'Ana', ['files', 'photo', 'stickers']);
  expect(out.toChat('a test')?.left.map(({ text, why }) => `${why}: ${text}`)).toEqual([
    'furniture: Ana: file without a name',
    'furniture: Ana: file gauge',
    'furniture: Ana: file https://quay.example/a',
    'furniture: Ana: file photos/a.jpg',
    'furniture: below Ana: U+1F440 2',
    'furniture: below Ana: eyes',
    'furniture: below Ana: 👍 1',
    'furniture: below Ana: ',
  ]);
});
