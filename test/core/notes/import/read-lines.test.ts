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

describe('a line that begins as the headings of a chat do, and is not understood', () => {
  test.each([
    '[09:25 odd] words',
    '[9:25 AM?] Bo: words',
    '[odd 09:25] words',
    '[25:99] Bo: words',
    '[09:2x] Bo: words',
    '[9.25] Bo: words',
    '[2026-11-04] Bo: words',
    '[09:25 odd] [Bo]: words',
  ])('goes to nobody: %s', (line) => {
    const heard = hear(`[09:22] Ana: green\n${line}\n[09:30] Bo: ok`);
    expect(heard).toContain('09:22|Ana|green');
    expect(heard).toContain(`- heading: ${line}`);
    expect(heard).toContain(`? ${line}`);
  });

  test.each([
    '04/11/2026, 09:22 - Ana: green\n04/11/2026, 9-25 - Bo: words\n04/11/2026, 09:30 - Bo: ok',
    '2026-11-04 09:22 Ana: green\n2026-11-04 at nine: words\n2026-11-04 09:30 Bo: ok',
    '(09:22) Ana: green\n(09:25 odd) words\n(09:30) Bo: ok',
  ])('nor does one with a day in front, or in brackets of another kind: %j', (text) => {
    expect(hear(text)).toContain(`- heading: ${text.split('\n')[1] ?? ''}`);
  });

  test.each([
    ['09:22 Ana: green\n09:25 words\n09:30 Bo: ok', '09:25 words'],
    ['09:22 Ana: green\n09:25 we drained it\n09:30 Bo: ok', '09:25 we drained it'],
    ['Ana Reyes  9:22 AM\ngreen\n[09:25 odd] words\nBo  9:30 AM\nok', '[09:25 odd] words'],
    ['09:22 Ana: green\nBo: words\n09:30 Bo: ok', 'Bo: words'],
    ['09:22 Ana: green\n**Bo**: words\n09:30 Bo: ok', '**Bo**: words'],
    ['09:22 Ana: green\n**Bo:** words\n09:30 Bo: ok', '**Bo:** words'],
    ['09:22 Ana: green\nBo [09:25 odd]: words\n09:30 Bo: ok', 'Bo [09:25 odd]: words'],
    ['Ana, [04.11.2026 09:22]\ngreen\nBo, [odd 4]\nwords\nBo, [04.11.2026 09:30]\nok', 'Bo, [odd 4]'],
  ])('is shown and kept where it may as well be words: %j', (text, line) => {
    const heard = hear(text);
    expect(heard).toContain(`? ${line} (kept)`);
    expect(heard.filter((each) => each.startsWith('- '))).toEqual([]);
  });

  test('and goes to nobody when the reader says so', () => {
    const heard = hear('09:22 Ana: green\nBo: words\n09:30 Bo: ok', context, new Map([[1, false]]));
    expect(heard.slice(1)).toEqual(['09:22|Ana|green', '09:30|Bo|ok', '- heading: Bo: words', '? Bo: words']);
  });

  test.each([
    'Update: we drained it',
    'Ana: and this, too',
    'see [the runbook 09:25](https://x.example)',
    '[runbook 09:25](https://x.example)',
    'at 09:25 we drained it',
    '[Bo] words',
  ])('but is plain words where nobody and no time is named in front: %s', (line) => {
    expect(hear(`09:22 Ana: green\n${line}\n09:30 Bo: ok`).slice(1)).toEqual([
      `09:22|Ana|green / ${line}`,
      '09:30|Bo|ok',
    ]);
  });

  test('nor is the first line below a heading, which may well greet somebody', () => {
    expect(hear('Ana Reyes  9:22 AM\nBo: can you drain it?\nBo  9:30 AM\nok').slice(1)).toEqual([
      '09:22|Ana Reyes|Bo: can you drain it?',
      '09:30|Bo|ok',
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

describe('below a heading', () => {
  test('what is answered may stand behind blank lines, and is told once', () => {
    const text =
      'Ana — Today at 9:22 AM\n\n \nReplying to Bo\nno\nReplying to Cy\nwas meant\n' +
      'Bo — Today at 9:23 AM\nReplying to Ana\nReplying to Cy\nok';
    expect(hear(text).slice(1)).toEqual([
      '09:22|Ana|(Bo) no / Replying to Cy / was meant',
      '09:23|Bo|(Ana) Replying to Cy / ok',
    ]);
  });

  test('what was deleted takes the message along where nothing else stands in it', () => {
    const text = 'Ana Reyes  9:22 AM\n\n \nThis message was deleted.\nBo  9:23 AM\nno\nThis message was deleted.\nyes';
    expect(hear(text).slice(1)).toEqual([
      '09:23|Bo|no / yes',
      '- deleted: Ana Reyes 9:22 AM: This message was deleted.',
      '- deleted: This message was deleted.',
    ]);
  });

  test('the sign of an edit goes from the end of a line, and stays where words follow', () => {
    expect(hear('Ana Reyes  9:22 AM\nwill (edited)  \nBo  9:23 AM\n(edited) by hand').slice(1)).toEqual([
      '09:22|Ana Reyes|will',
      '09:23|Bo|(edited) by hand',
      '- furniture: (edited)',
    ]);
  });

  test('a name before the first words greets, behind blank lines too, and before later ones may speak', () => {
    expect(hear('Ana Reyes  9:22 AM\n \nBo: can you?\nBo: and then?\nBo  9:30 AM\nok').slice(1)).toEqual([
      '09:22|Ana Reyes|Bo: can you? / Bo: and then?',
      '09:30|Bo|ok',
      '? Bo: and then? (kept)',
    ]);
  });

  test('what only one could see takes the message along', () => {
    const text = 'Ana Reyes  9:22 AM\nlag?\n👁 Only you can see this message. · dismiss\nsecret\nBo  9:30 AM\nok';
    expect(hear(text).slice(1)).toEqual([
      '09:30|Bo|ok',
      '- private: Ana Reyes 9:22 AM: lag? / 👁 Only you can see this message. · dismiss / secret',
    ]);
  });

  test('a line that names a day is words when the reader says so', () => {
    const text = 'Ana Reyes  9:22 AM\nwhen?\nYesterday\nBo  9:30 AM\nok';
    expect(hear(text).slice(1)).toEqual(['09:22|Ana Reyes|when?', '2026-11-03 09:30|Bo|ok', '- day: Yesterday']);
    expect(hear(text, context, new Map([[2, true]])).slice(1)).toEqual([
      '09:22|Ana Reyes|when? / Yesterday',
      '09:30|Bo|ok',
    ]);
  });
});

test('a line that begins with a day and a time as headings do is none of the words, set in or not', () => {
  const text =
    '2026-11-04 09:22 Ana: green\n2026-11-04 09:25 something else\n2026-11-04 09:30 Bo: ok\n04.11.2026 09:31 other\n' +
    '  2026-11-04 09:32 set in';
  expect(hear(text).slice(1)).toEqual([
    '09:22|Ana|green',
    '09:30|Bo|ok / 04.11.2026 09:31 other',
    '- heading: 2026-11-04 09:25 something else',
    '- heading: 2026-11-04 09:32 set in',
    '? 2026-11-04 09:25 something else',
    '? 2026-11-04 09:32 set in',
  ]);
});

test('badges and pictures of a heading are left out, each once', () => {
  expect(hear('Ana Reyes :palm_tree: (she/her) APP  9:22 AM\nlag?').slice(1)).toEqual([
    '09:22|Ana Reyes|lag?',
    '- furniture: :palm_tree: she/her APP',
  ]);
});

test.each(['Bo Lind, 9:25', 'Bo Lind (9:25AM)', 'Bo Lind – 9:25:10 p.m.', 'bo_l [9:25 am]'])(
  'a name and a clock behind it may be a heading in any chat: %s',
  (line) => {
    const heard = hear(`${'04/11/2026, 09:22 - Ana: a\n'.repeat(20)}${line}\nb\n04/11/2026, 09:30 - Cy: c`);
    expect(heard).toContain(`- heading: ${line} / b`);
  },
);
