import { describe, expect, test } from 'vitest';
import { googleChat } from '../../../../../src/core/notes/import/forms/google-chat';
import { hear, hearAmong, isSaidAmong, type Samples } from '../heard';

const samples: Samples = [
  [
    'with a time behind the name',
    'Ana Reyes, 9:22 AM\nlag is green?\nBo Lindqvist, 9:25 AM\ndraining by hand',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo Lindqvist|draining by hand'],
  ],
  [
    'with day and time behind the name',
    'Ana Reyes, Nov 5, 9:22 AM\nlag is green?\nBo Lindqvist, Nov 5, 9:25 AM\ndraining',
    ['2026-11-05 09:22|Ana Reyes|lag is green?', '2026-11-05 09:25|Bo Lindqvist|draining'],
  ],
  [
    'from yesterday, edited',
    'Ana Reyes, Yesterday 9:22 PM\nlag is green?\nEdited\nBo Lindqvist, Yesterday 9:25 PM\ndraining',
    ['2026-11-03 21:22|Ana Reyes|lag is green?', '2026-11-03 21:25|Bo Lindqvist|draining', '- furniture: Edited'],
  ],
  [
    'with something deleted',
    'Ana Reyes, 9:22 AM\nMessage deleted by its author\nBo Lindqvist, 9:25 AM\ndraining',
    ['09:25|Bo Lindqvist|draining', '- deleted: Ana Reyes 9:22 AM: Message deleted by its author'],
  ],
  [
    'with an answer',
    'Ana Reyes, 9:22 AM\nis the crane back?\nBo Lindqvist, 9:25 AM\nQuoting is the crane back?\nit was the relay',
    ['09:22|Ana Reyes|is the crane back?', '09:25|Bo Lindqvist|(is the crane back?) it was the relay'],
  ],
  [
    'with the sign of an app',
    'Gauge BOT, 9:21 AM\ndepth over 900\nAna Reyes, 9:22 AM\nI see it\n2 replies',
    ['09:21|Gauge|depth over 900', '09:22|Ana Reyes|I see it', '- furniture: BOT', '- furniture: 2 replies'],
  ],
  [
    'with what the program shows around the words',
    'Ana Reyes, Today at 9:22 AM\ngreen?\nBo left.\n😀 3\nHistory is on\nNew\nUnread\nReply\nAdd reaction\n' +
      'Bo, 9:25 AM\nIn reply to green?\nno',
    [
      '09:22|Ana Reyes|green?',
      '09:25|Bo|(green?) no',
      '- notice: Bo left.',
      '- furniture: 😀 3',
      '- furniture: History is on',
      '- furniture: New',
      '- furniture: Unread',
      '- furniture: Reply',
      '- furniture: Add reaction',
    ],
  ],
  [
    'with words that only hold what the program says',
    'Ana, 9:22 AM\na quoting b\nBo, 9:25 AM\nReplying to a\nno\nit was edited',
    ['09:22|Ana|a quoting b', '09:25|Bo|(a) no / it was edited'],
  ],
  [
    'with answers of each kind, on both clocks',
    'Ana Reyes, Nov 4, 9:22 AM\nlag?\nBo Lindqvist, Today at 9:25 AM\nQuoting Ana Reyes\nno\n' +
      'Cy Park, Yesterday 23:10\nreplying to Bo\nyes\nDee Ott, 9:26\nIn reply to Cy\nok',
    [
      '09:22|Ana Reyes|lag?',
      '09:25|Bo Lindqvist|(Ana Reyes) no',
      '2026-11-03 23:10|Cy Park|(Bo) yes',
      '09:26|Dee Ott|(Cy) ok',
    ],
  ],
  ...['9:22 AM', '9:22am', '09:22', 'Today 9:22', 'today at 9:22 AM', 'Nov 4, 9:22 AM'].map(
    (written) =>
      [
        `where ${written} alone tells the program`,
        `Ana Reyes, ${written}\nlag?\n(no)`,
        ['09:22|Ana Reyes|lag? / (no)'],
      ] as const,
  ),
];

describe('a copy from Google Chat is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a copy from Google Chat', ...heard]);
  });
});

describe('among what somebody says in a copy from Google Chat', () => {
  test.each([
    'edited',
    'new',
    'unread',
    '1 reply',
    '12 replies',
    'reply',
    'add reaction',
    '👍',
    '👍🎉 12',
    '❤3',
    'History is on',
    'History is off.',
    'History is on: messages are kept',
    'History is off message by message',
  ])('%j is the program’s own', (line) => {
    expect(hearAmong('Google Chat', line)).toContain(`- furniture: ${line}`);
  });

  test.each([
    'Noor Achterberg joined',
    'Noor Achterberg left',
    'Noor Achterberg was added',
    'Bo Lindqvist created this space',
    'Bo Lindqvist added Noor and Cy',
  ])('%j is what the program tells', (line) => {
    expect(hearAmong('Google Chat', line)).toContain(`- notice: ${line}`);
  });

  test.each(['a new reply', 'unread mail', '👍 to that', '12 of them'])('%j is said', (line) => {
    expect(isSaidAmong('Google Chat', line)).toBe(true);
  });
});

test.each(['Ana Reyes, 9:22 AM', 'Ána, 12:22', 'Ana, Today at 9:22pm', 'Ana, yesterday 9:22', 'Ana, Nov 4, 9:22 AM'])(
  'a text may be a copy from Google Chat where it holds %j',
  (line) => {
    expect([line, `first\n${line}\nlast`].map((text) => googleChat.isIn?.(text))).toEqual([true, true]);
  },
);

test.each(['Ana Reyes 9:22', 'Ana, 9:22 sharp', '7, 9:22', 'Ana, tomorrow 9:22', 'Ana, 9:2', 'Ana,9:22'])(
  'a text is not a copy from Google Chat by %j',
  (line) => {
    expect(googleChat.isIn?.(`first\n${line}\nlast`)).toBe(false);
  },
);
