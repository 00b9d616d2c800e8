import { describe, expect, test } from 'vitest';
import { findMidnights, isPastedChat, readChat, toDoubtSentences } from '../../../../src/core/notes/import/chat';
import { matchSpeakers } from '../../../../src/core/notes/import/speakers';
import { toMomentLines } from '../../../../src/core/notes/import/to-lines';
import { findMoments } from '../../../../src/core/notes/moments';
import { findHeadings } from '../../../../src/core/text/markdown/headings';

const context = { date: '2026-11-04', zone: 'Europe/Berlin' };

function read(text: string): string[] {
  const chat = readChat(text, context);
  return chat
    ? [
        chat.format,
        ...chat.messages.map(
          ({ when, speaker, text: said }) => `${when.date ?? '?'} ${when.time ?? ''}|${speaker}|${said}`,
        ),
      ]
    : ['nothing'];
}

const expected = [
  '2026-11-04 09:22|Ana Reyes|lag is green?',
  '2026-11-04 09:23|Ana Reyes|that cannot be',
  '2026-11-04 09:25|Bo Lindqvist|draining by hand\nwill take a while',
];

describe('a transcript is read from', () => {
  test('a copy from Slack', () => {
    expect(
      read(
        'Wednesday, November 4th\nAna Reyes\n  9:22 AM\nlag is green?\n9:23\nthat cannot be\nBo ' +
          'Lindqvist:palm_tree:\n  9:25 AM\ndraining by hand\nwill take a while (edited)\n3 replies\n',
      ),
    ).toEqual(['a copy from Slack', ...expected]);
    expect(
      read(
        'Ana Reyes  9:22 AM\nlag is green?\n9:23\nthat cannot be\n\nBo Lindqvist  9:25 AM\ndraining by ' +
          'hand\nwill take a while\n',
      ),
    ).toEqual(['a copy from Slack', ...expected]);
    expect(read('PagerDutyAPP  9:21 AM\nQueue depth high\n')).toEqual([
      'a copy from Slack',
      '2026-11-04 09:21|PagerDuty|Queue depth high',
    ]);
  });

  test('a copy from Slack whose further lines leave AM and PM out', () => {
    expect(
      read(
        'Ana Reyes  9:22 PM\nlag is green?\n9:23\nthat cannot be\n9:25\nno\nBo Lindqvist  11:59 ' +
          'PM\nhm\n12:04\nagain\n1:10\nstill\n',
      ),
    ).toEqual([
      'a copy from Slack',
      '2026-11-04 21:22|Ana Reyes|lag is green?',
      '2026-11-04 21:23|Ana Reyes|that cannot be',
      '2026-11-04 21:25|Ana Reyes|no',
      '2026-11-04 23:59|Bo Lindqvist|hm',
      '2026-11-04 00:04|Bo Lindqvist|again',
      '2026-11-04 01:10|Bo Lindqvist|still',
    ]);
    expect(read('Ana Reyes  11:50 AM\na\n12:10\nb\n')).toEqual([
      'a copy from Slack',
      '2026-11-04 11:50|Ana Reyes|a',
      '2026-11-04 12:10|Ana Reyes|b',
    ]);
    expect(read('Ana Reyes  21:22\na\n9:10\nb\n')).toEqual([
      'a copy from Slack',
      '2026-11-04 21:22|Ana Reyes|a',
      '2026-11-04 09:10|Ana Reyes|b',
    ]);
  });

  test('a copy from Teams', () => {
    expect(
      read(
        '[11/4/2026 9:22 AM] Ana Reyes\nlag is green?\n[11/4/2026 9:23 AM] Ana Reyes\nthat cannot ' +
          'be\n[11/4/2026 9:25 AM] Bo Lindqvist\ndraining by hand\nwill take a while\n',
      ),
    ).toEqual(['a copy from Teams', ...expected]);
    expect(
      read(
        '[9:22 AM] Ana Reyes: lag is green?\n[9:23 AM] Ana Reyes: that cannot be\n[9:25 AM] Bo Lindqvist: ' +
          'draining by hand\nwill take a while\n',
      ),
    ).toEqual(['a copy from Teams', ...expected]);
  });

  test('a copy from Discord', () => {
    expect(
      read(
        'Ana Reyes — 04/11/2026 09:22\nlag is green?\n\nAna Reyes — Today at 9:23 AM\nthat cannot be\nBo ' +
          'Lindqvist — Today at 9:25 AM\ndraining by hand\nwill take a while\n',
      ),
    ).toEqual(['a copy from Discord', ...expected]);
  });

  test('an IRC log', () => {
    expect(
      read(
        '--- Day changed Wed Nov 04 2026\n09:22 < ana> lag is green?\n[09:23] <@ana> that cannot be\n09:24 -!- ' +
          'bo [~bo@example] has joined #ops\n09:25:10 <bo> draining by hand\n09:26 * ana waits\n',
      ),
    ).toEqual([
      'an IRC log',
      '2026-11-04 09:22|ana|lag is green?',
      '2026-11-04 09:23|ana|that cannot be',
      '2026-11-04 09:25:10|bo|draining by hand',
      '2026-11-04 09:26|ana|waits',
    ]);
  });

  test('an IRC log that says when it was opened', () => {
    expect(
      read(
        '--- Log opened Tue Nov 03 23:50:00 2026\n23:58 < ana> lag\n--- Day changed Wed Nov 04 2026\n00:03 <@bo> hmm\n',
      ),
    ).toEqual(['an IRC log', '2026-11-03 23:58|ana|lag', '2026-11-04 00:03|bo|hmm']);
  });

  test('plain lines', () => {
    expect(
      read(
        '09:22 Ana Reyes: lag is green?\n09:23 Ana Reyes: that cannot be\n09:25 Bo Lindqvist: draining by ' +
          'hand\nwill take a while\n',
      ),
    ).toEqual(['plain lines', ...expected]);
    expect(read('04/11/2026, 09:22 - Ana Reyes: lag is green?\n')).toEqual(['a chat from WhatsApp', expected[0]]);
    expect(read('2026-11-04 02:13 UTC Ana: up\n')).toEqual(['plain lines', '2026-11-04 02:13|Ana|up']);
  });

  test('a Slack export, with names, mentions and links made readable', () => {
    const data = [
      {
        type: 'message',
        user: 'U2',
        text: 'see <https://status.example/x|status>, <@U1> &amp; all',
        ts: '1793758385.000300',
      },
      {
        type: 'message',
        user: 'U1',
        text: 'lag is green?',
        ts: '1793758380.000200',
        user_profile: { real_name: 'Ana Reyes' },
      },
      { type: 'message', subtype: 'channel_join', user: 'U3', text: 'joined', ts: '1793758381.000200' },
      { nonsense: true },
      null,
      7,
    ];
    expect(read(JSON.stringify(data))).toEqual([
      'a Slack export',
      '2026-11-04 03:13|Ana Reyes|lag is green?',
      '2026-11-04 03:13:05|U2|see [status](https://status.example/x), @Ana Reyes & all',
    ]);
    expect(
      readChat(JSON.stringify({ messages: data, users: [{ id: 'U2', profile: { real_name: 'Bo' } }] }), context)
        ?.messages[1]?.speaker,
    ).toBe('Bo');
    expect(readChat(JSON.stringify(data), context)?.left).toHaveLength(4);
  });
});

describe('what is no transcript', () => {
  test.each(['', 'Just a sentence.', '[1, 2', '{"a":1}', '[]', 'http://x 09:22', 'Meeting at 9:22'])(
    '%j gives nothing',
    (text) => {
      expect(readChat(text, context)).toBeNull();
    },
  );

  test('an hour that never was and a day that reads two ways are told before anything is written', () => {
    const told = (text: string, date: string | null): readonly string[] =>
      toDoubtSentences(readChat(text, { date, zone: 'Europe/Berlin' }) ?? { messages: [], isRecording: false });
    expect(told('02:30 Ana: gap\n02:40 Ana: gap\n03:10 Bo: after\n', '2026-03-29')).toEqual([
      'Clocks in Europe/Berlin jumped over 02:30 on 2026-03-29. Which clock was this read from? A zone such as ' +
        'UTC behind it settles it.',
    ]);
    expect(told('[11/4/2026 9:22 AM] Ana: hello\n', '2026-01-20')).toEqual([
      'Day and month of some lines can be read either way: say above which day it was.',
    ]);
    expect(told('09:22 Ana: hello\n', null)).toEqual(['Some lines have no day: say above which day it was.']);
    expect(told('09:22 Ana: hello\n', '2026-11-04')).toEqual([]);
  });

  test('lines that fit nowhere are kept for the preview', () => {
    expect(readChat('Some words first\n09:22 Ana: hi\n', context)?.left).toEqual([
      { text: 'Some words first', why: 'no-place' },
    ]);
  });
});

describe('a transcript becomes a timeline', () => {
  const people = [
    { title: 'Ana Reyes', aliases: ['anar'] },
    { title: 'Bo Lindqvist', aliases: [] },
    { title: 'Bo Smith', aliases: [] },
  ];

  test('its speakers are matched to person notes, and only where one person fits', () => {
    const message = (speaker: string) => ({
      speaker,
      text: 'x',
      when: { date: null, time: '09:22', zone: null, instants: [], doubt: null },
    });
    const matched = matchSpeakers(['ana.reyes', 'AnaR', 'Ana', 'Bo', 'bo-lindqvist', 'Eve'].map(message), people);
    expect(matched.map(({ name, person }) => `${name}: ${person ?? 'nobody'}`)).toEqual([
      'ana.reyes: Ana Reyes',
      'AnaR: Ana Reyes',
      'Ana: Ana Reyes',
      'Bo: nobody',
      'bo-lindqvist: Bo Lindqvist',
      'Eve: nobody',
    ]);
  });

  test('with the day where it changes, the zone where it differs, and further lines below', () => {
    const chat = readChat('09:22 Ana: one\ntwo\n2026-11-05 02:13 UTC Bo: three\n', context);
    const lines = toMomentLines(chat?.messages ?? [], { context, people: new Map([['Ana', 'Ana Reyes']]) });
    expect(lines).toEqual(['- 2026-11-04 09:22 [[Ana Reyes]]: one\n  two', '- 2026-11-05 02:13 UTC Bo: three']);
    expect(
      findMoments(lines.join('\n'), { date: null, zone: 'Europe/Berlin' }).map(({ when, speaker }) => [
        when.date,
        when.time,
        when.zone,
        speaker,
      ]),
    ).toEqual([
      ['2026-11-04', '09:22', 'Europe/Berlin', 'Ana Reyes'],
      ['2026-11-05', '02:13', 'UTC', null],
    ]);
  });

  test('whose messages hold code has every message, and the code as code (A15)', () => {
    const data = [
      { ts: '1793769120', user: 'U1', text: 'this query:\n```SELECT 1;\nSELECT 2;```' },
      { ts: '1793769180', user: 'U1', text: 'I will drain it by hand' },
      { ts: '1793769240', user: 'U1', text: 'done' },
    ];
    const chat = readChat(JSON.stringify(data), { date: '2026-11-04', zone: 'UTC' });
    const lines = toMomentLines(chat?.messages ?? [], {
      context: { date: '2026-11-04', zone: 'UTC' },
      people: new Map(),
    });
    const text = `## Moments\n\n${lines.join('\n')}\n\n## Surprises\n`;
    const moments = findMoments(text, { date: '2026-11-04', zone: 'UTC' });
    expect(moments.map((each) => each.text)).toEqual(['U1: this query:', 'U1: I will drain it by hand', 'U1: done']);
    expect(lines[0]?.split('\n').slice(1)).toEqual(['  ```', '  SELECT 1;', '  SELECT 2;', '  ```']);
    expect(findHeadings(text).map((heading) => heading.text)).toEqual(['Moments', 'Surprises']);
  });

  test('midnight is told, and passed only when the reader says so', () => {
    const messages = readChat('23:58 Ana: one\n00:03 Bo: two\n00:04 Ana: three\n', context)?.messages ?? [];
    expect(findMidnights(messages)).toEqual([1]);
    expect(toMomentLines(messages, { context, people: new Map() })[1]).toBe('- 00:03 Bo: two');
    expect(toMomentLines(messages, { context, people: new Map(), midnights: [1] })).toEqual([
      '- 2026-11-04 23:58 Ana: one',
      '- 2026-11-05 00:03 Bo: two',
      '- 00:04 Ana: three',
    ]);
  });
});

test.each([
  ['09:22 Ana: a\n09:23 Bo: b\n09:24 Ana: c\n09:25 Bo: d', true],
  ['one\n09:22 Ana: a\n09:23 Bo: b\n09:24 Ana: c', true],
  ['one\ntwo\n09:22 Ana: a\n09:23 Bo: b\n09:24 Ana: c', false],
  ['09:22 Ana: a\n09:23 Bo: b\n09:24 Ana: c', false],
  ['one\n\n\n\n09:22 Ana: a\n09:23 Bo: b\n', false],
  ['- 09:22 Ana: a\n- 09:23 Bo: b\n- 09:24 Ana: c\n- 09:25 Bo: d', false],
  ['  - 09:22 Ana: a\n  - 09:23 Bo: b\n  - 09:24 Ana: c\n  - 09:25 Bo: d', false],
  ['1) 09:22 Ana: a\n2) 09:23 Bo: b\n3) 09:24 Ana: c\n4) 09:25 Bo: d', false],
])('whether %j, pasted into a note, is a chat: %j', (text, is) => {
  expect(isPastedChat(text, context)).toBe(is);
});

test.each([
  ['12:00 Ana: a\n00:00 Bo: b', [1]],
  ['12:00 Ana: a\n00:01 Bo: b', []],
  ['23:00 Ana: a\n11:01 Bo: b', []],
  ['09:00 Ana: a\n21:00 Bo: b', []],
])('in %j midnight stands at %j', (text, midnights) => {
  expect(findMidnights(readChat(text, context)?.messages ?? [])).toEqual(midnights);
});

test('of a text that is longer than anybody reads, the rest is left out line by line', () => {
  const text = `09:22 Ana: a${'\n'.repeat(50_000)}09:23 Bo: b\n\n  \nc`;
  const chat = readChat(text, context);
  expect(chat?.messages.map((message) => message.text)).toEqual(['a']);
  expect(chat?.left).toEqual([
    { text: '09:23 Bo: b', why: 'no-place' },
    { text: 'c', why: 'no-place' },
  ]);
});

test('marks that nobody sees go from around the words, and stay a part of what they stand in', () => {
  const heard = readChat(
    '\uFEFF09:22 Ana:\u00A0\u200Elag\uFEFF?\r\n09:23 Bo: no\vyes\r09:24 Cy: \u2066ok\u2069',
    context,
  );
  expect(heard?.messages.map(({ text }) => text)).toEqual(['lag\uFEFF?', 'no\nyes', 'ok']);
});

test.each([
  [
    'Ana Reyes  9:22 AM\na\n:eyes: 1\n:wave: 2\n' +
      'Bo  9:23 AM\nb\n:eyes: 1\n:wave: 1\nCy  9:24 AM\nc\n2 replies\nView thread',
    true,
  ],
  ['[09:22] Ana: a\n[09:2x] Bo: b\n[09:23] Bo: c\n[odd 09:25] Cy: d\n[09:24] Ana: e', false],
  ['9. 09:22 Ana: a\n\n- 09:23 Bo: b\n> 09:24 Ana: c\n# 09:25 Bo: d', false],
  [`09:22 Ana: a\n09:23 Bo: b\n09:24 Ana: c\n09:25 Bo: ${'d'.repeat(200_000)}`, false],
])('whether a paste of other lines is a chat (%#)', (text, is) => {
  expect(isPastedChat(text, context)).toBe(is);
});

test('a file line by line may hold blank ones, and is none where one line is no object', () => {
  const post = JSON.stringify({ post: { user: 'ana', message: 'a', create_at: 1_793_780_533_000 } });
  expect(readChat(`${post}\n\n  \n${post}\n`, context)?.messages).toHaveLength(2);
  expect(readChat(`${post}\nnot this\n`, context)).toBeNull();
});

test('midnight is not where the day or the zone is another, nor where nobody knows', () => {
  const at = (text: string): readonly number[] => findMidnights(readChat(text, context)?.messages ?? []);
  expect(at('2026-11-04 23:58 Ana: a\n2026-11-05 00:03 Bo: b')).toEqual([]);
  expect(at('23:58 Ana: a\n00:03 UTC Bo: b')).toEqual([]);
  expect(at('23:58 Ana: a\n00:03 Bo: b\n23:59 Ana: c\n00:01 Bo: d')).toEqual([1, 3]);
});

test('a recording has no doubt about its days, and a chat each sort of doubt once', () => {
  const undated = readChat('09:22 Ana: a', { date: null, zone: null });
  expect(toDoubtSentences({ messages: undated?.messages ?? [], isRecording: true })).toEqual([]);
  const twice = readChat('02:30 Ana: a\n02:31 Bo: b', { date: '2026-10-25', zone: 'Europe/Berlin' });
  expect(toDoubtSentences(twice ?? { messages: [], isRecording: false })).toHaveLength(1);
  expect(toDoubtSentences({ messages: [], isRecording: false })).toEqual([]);
});

test('a message that holds a separator of lines or paragraphs keeps its speaker and all of its words', () => {
  const said = (text: string): unknown =>
    readChat(text, context)?.messages.map(({ speaker, text: words }) => [speaker, words]);
  const heard = [
    ['Ana', 'one\ntwo'],
    ['Bo', 'three\nfour'],
  ];
  expect(said('04/11/2026, 09:22 - Ana: one\u2028two\n04/11/2026, 09:25 - Bo: three\u2029four')).toEqual(heard);
  expect(said('09:22 Ana: one\u2028two\n09:25 Bo: three\u2029four')).toEqual(heard);
});

/** The times of a chat as they stood in it. */
function listWritten(text: string): readonly string[] | undefined {
  return readChat(text, context)?.messages.map(({ written }) => written);
}

test.each([
  ['Ana Reyes  [9:22 AM]\na\nBo Lind  (9:23 AM)\nb\n9:24 \nc', ['9:22 AM', '9:23 AM', '9:24']],
  ['Ana Reyes\n  9:22 AM :eyes: (edited)\na', ['9:22 AM']],
  [
    '[09:22] Ana: a\n(09:23) Bo: b\n<09:24>  Cy: c\n- [2026-11-04 09:25] - Dee: d',
    ['09:22', '09:23', '09:24', '2026-11-04 09:25'],
  ],
  ['09:22 : **Ana** ran\n[09:23] | **Bo** ran', ['09:22', '[09:23]']],
  ['Ana (09:22): a\nBo [09:23] b', ['09:22', '09:23']],
  [
    'Ana — Today at 9:22 AM\na\nBo\n — 9:23 AM\nb\nCyToday at 9:24 AM\nc',
    ['Today at 9:22 AM', '9:23 AM', 'Today at 9:24 AM'],
  ],
  ['[11/04/2026 9:22 AM] ana#1234\na', ['[11/04/2026 9:22 AM]']],
  ['[11/4/2026 9:22 AM] Ana\na\nBo\n04/11/2026 09:23\nb', ['11/4/2026 9:22 AM', '04/11/2026 09:23']],
  ['Ana, [04.11.2026 at 09:22]\na', ['04.11.2026 at 09:22']],
  ['04/11/2026, 09:22 - Ana: a\n[04.11.26, 09:23:13] Bo: b', ['04/11/2026, 09:22', '04.11.26, 09:23:13']],
  ['[09:22] <ana> a\n09:23:10 <bo> b', ['09:22', '09:23:10']],
  ['09:22:13 From Ana to Everyone: a\nBo to Everyone 9:23 AM\nb', ['09:22:13', '9:23 AM']],
  ['00:58:04\tAna:\ta', ['00:58:04']],
  ['4/11/2026, 09:22:13 - Ana: a', ['4/11/2026, 09:22:13']],
  [
    '| 2026-11-05 | 15:57 | Crane stops |\n| 2026-11-05 | 16:10 | Crane is back |',
    ['2026-11-05 15:57', '2026-11-05 16:10'],
  ],
  [
    'on 9:22 AM: Alert fired\nAlert resolved at 9:24 AM\nat 9:25 AM\nAlert closed',
    ['9:22 AM', '9:24 AM', 'at 9:25 AM'],
  ],
  ['00:03:12 \nAna Reyes: a\nBo Lind 00:03:20\nb', ['00:03:12', '00:03:20']],
  ['WEBVTT\n\n00:03:12.000 --> 00:03:15.000\nAna: a', ['00:03:12.000 --> 00:03:15.000']],
  ['> Ana [U1] @ 04/11/2026 09:22:13 Z:\na', ['04/11/2026 09:22:13 Z']],
])('the times of %j are kept as they were written', (text, written) => {
  expect(listWritten(text)).toEqual(written);
});
