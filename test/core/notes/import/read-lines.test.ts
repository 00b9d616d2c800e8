import { describe, expect, test } from 'vitest';
import { findMidnights, isPastedChat, readChat } from '../../../../src/core/notes/import/chat';
import { hear } from './heard';

const context = { date: '2026-11-04', zone: 'Europe/Berlin' };
const odd =
  'Ana Reyes, [04.11.2026 09:22]\nthe gauge is green\nBo Lindqvist:\n09:23\ndraining\n' +
  'Ana Reyes, [04.11.2026 09:25]\nok';

describe('a line that could be a heading', () => {
  test('is a doubt and left out with what follows, never words of the one before', () => {
    expect(hear(odd)).toEqual([
      'a copy from Telegram',
      '09:22|Ana Reyes|the gauge is green',
      '09:25|Ana Reyes|ok',
      '- heading: Bo Lindqvist: / 09:23 / draining',
      '? Bo Lindqvist:',
    ]);
  });

  test('becomes words of the message above when the reader says so', () => {
    expect(hear(odd, context, new Map([[2, true]]))).toEqual([
      'a copy from Telegram',
      '09:22|Ana Reyes|the gauge is green / Bo Lindqvist:',
      '09:25|Ana Reyes|ok',
      '- heading: 09:23 / draining',
      '? Bo Lindqvist: (kept)',
      '? 09:23',
    ]);
  });

  test('is one inside another program’s chat, too', () => {
    const heard = hear(
      '09:22:13 From Ana Reyes to Everyone:\n\tgreen\n09:23 <bo> red\n09:24:00 From Bo to Everyone:\n\tno',
    );
    expect(heard).toContain('- heading: 09:23 <bo> red');
    expect(heard).toContain('? 09:23 <bo> red');
  });

  test('is told softly where it may well be a sentence', () => {
    expect(hear('Ana Reyes  9:22 AM\nThe crane stopped at 9:20\nBo Lindqvist  9:25 AM\nok').slice(1)).toEqual([
      '09:22|Ana Reyes|The crane stopped at 9:20',
      '09:25|Bo Lindqvist|ok',
      '? The crane stopped at 9:20 (kept)',
    ]);
  });
});

test('midnight is found wherever the clock goes back half a day', () => {
  const chat = readChat('Ana Reyes  23:58\none\nBo Lindqvist  00:03\ntwo\nAna Reyes  00:07\nthree', context);
  expect(findMidnights(chat?.messages ?? [])).toEqual([1]);
});

describe('a paste into a note', () => {
  const twelve = Array.from({ length: 12 }, (_each, at) => `Ana Reyes  9:${String(10 + at)} AM\nword ${at}`).join('\n');

  test('is a chat when most of it is messages', () => {
    expect(isPastedChat(twelve, context)).toBe(true);
  });

  test.each([
    '- 09:22 a\n- 09:23 b: c\n- 09:24 d\n- 09:25 e',
    'A story of four lines.\nIt began at 9:22.\nNobody wrote to anybody.\nThat is all.',
    '09:22 Ana: one line',
    '| Time | What |\n|---|---|\n| 09:22 | a |\n| 09:23 | b |',
  ])('but %j is none', (text) => {
    expect(isPastedChat(text, context)).toBe(false);
  });
});
