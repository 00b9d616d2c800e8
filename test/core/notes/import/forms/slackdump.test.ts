import { describe, expect, test } from 'vitest';
import { slackdump } from '../../../../../src/core/notes/import/forms/slackdump';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'with several messages under one heading',
    '\n> Ana Reyes [U10H7D9RR] @ 04/11/2026 02:15:51 Z:\nis the crane back?\nanybody\n',
    ['02:15:51|Ana Reyes|is the crane back? / anybody', '- furniture: U10H7D9RR'],
  ],
  [
    'with a thread, whose answers are set in',
    '\n> Ana Reyes [U1] @ 04/11/2026 09:47:34 Z:\nis the crane back?\n|   \n' +
      '|   > Bo Lindqvist [U2] @ 04/11/2026 09:50:26 Z:\n|   it was the relay\n|   and the key',
    [
      '09:47:34|Ana Reyes|is the crane back?',
      '09:50:26|Bo Lindqvist|(is the crane back?) it was the relay / and the key',
      '- furniture: U1',
      '- furniture: |',
      '- furniture: U2',
    ],
  ],
  [
    'day first, whatever the day of the reader',
    '> Ana Reyes [U1] @ 03/12/2026 09:47:34 Z:\none\n\n> Bo Lindqvist [U2] @ 04/12/2026 09:47:34 Z:\ntwo',
    ['2026-12-03 09:47:34|Ana Reyes|one', '2026-12-04 09:47:34|Bo Lindqvist|two', '- furniture: U1', '- furniture: U2'],
  ],
  [
    'from a clock that is behind or ahead',
    '> Ana Reyes [U1] @ 04/11/2026 09:47:34 +0100:\none',
    ['09:47:34|Ana Reyes|one', '- furniture: U1'],
  ],
  ['of somebody from outside', '> <external>:U7 [U7] @ 04/11/2026 09:47:34 Z:\none', ['09:47:34|<external>:U7|one']],
  [
    'with something deleted and something private',
    '> Ana Reyes [U1] @ 04/11/2026 09:47:34 Z:\nThis message was deleted.\n\n' +
      '> Bo Lindqvist [U2] @ 04/11/2026 09:48:34 Z:\nok',
    [
      '09:48:34|Bo Lindqvist|ok',
      '- furniture: U1',
      '- deleted: Ana Reyes 04/11/2026 09:47:34 Z: This message was deleted.',
      '- furniture: U2',
    ],
  ],
  [
    'with answers to answers, each to what begins its thread, and to nothing where that has no words',
    '> Ana Reyes [U1] @ 04/11/2026 09:22:13 Z:\nlag?\n|\n|   > Bo [U2] @ 04/11/2026 09:23:13 +0000:\n|   no\n' +
      '|   |   > Cy [U3] @ 04/11/2026 09:24:13 Z:\n|   |   yes |   no\n> Dee [U4] @ 04/11/2026 09:25:13 Z:\n' +
      '|   > Bo [U2] @ 04/11/2026 09:26:13 Z:\n|   to nothing\n> Ana Reyes [U1] @ 04/11/2026 09:27:13 Z: so it said',
    [
      '09:22:13|Ana Reyes|lag?',
      '09:23:13|Bo|(lag?) no',
      '09:24:13|Cy|(lag?) yes |   no',
      '09:26:13|Bo|to nothing / > Ana Reyes [U1] @ 04/11/2026 09:27:13 Z: so it said',
      '- furniture: U1',
      '- furniture: |',
      '- furniture: U2',
      '- furniture: U3',
      '- furniture: U4',
      '- no-place: Dee 04/11/2026 09:25:13 Z',
      '- furniture: U2',
    ],
  ],
];

describe('a dump of Slack as text is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a dump of Slack as text', ...heard]);
  });
});

test.each(['> Ana [U1] @ 04/11/2026 09:22:13 Z:', '|   > Ana [U1] @ 04/11/2026 09:22:13 +0100:'])(
  'a text may be a dump of Slack where it holds %j',
  (line) => {
    expect([line, `first\n${line}\nlast`].map((text) => slackdump.isIn?.(text))).toEqual([true, true]);
  },
);

test.each([
  '> Ana [U1] @ 04/11/2026 09:22:13 Z: x',
  '> Ana [u1] @ 04/11/2026 09:22:13 Z:',
  'Ana [U1] @ 04/11/2026 09:22:13 Z:',
  '> Ana [U1] @ 4/11/2026 09:22:13 Z:',
])('a text is not a dump of Slack by %j', (line) => {
  expect(slackdump.isIn?.(`first\n${line}\nlast`)).toBe(false);
});
