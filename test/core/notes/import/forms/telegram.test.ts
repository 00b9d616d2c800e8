import { describe, expect, test } from 'vitest';
import { telegram } from '../../../../../src/core/notes/import/forms/telegram';
import { hear, hearAmong, isSaidAmong, type Samples } from '../heard';

const samples: Samples = [
  [
    'with day and time in brackets',
    'Ana Reyes, [04.11.2026 09:22]\nlag is green?\n\nBo Lindqvist, [04.11.2026 09:25]\ndraining by hand',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo Lindqvist|draining by hand'],
  ],
  [
    'with the month in letters',
    'Ana Reyes, [Nov 4, 2026 at 9:22:13 AM]:\nlag is green?\nBo, [Nov 4, 2026 at 9:25:00 AM]:\ndraining',
    ['09:22:13|Ana Reyes|lag is green?', '09:25:00|Bo|draining'],
  ],
  [
    'with the words on the line of the heading',
    'Ana, [4 Nov 2026 09:22]: lag is green?\nBo, [4 Nov 2026 09:25]: draining',
    ['09:22|Ana|lag is green?', '09:25|Bo|draining'],
  ],
  [
    'with a picture and an answer',
    'Ana, [04.11.2026 09:22]\n[Photo]\nis the crane back?\nBo, [04.11.2026 09:25]\n[In reply to Ana]\nit was the relay',
    ['09:22|Ana|is the crane back?', '09:25|Bo|(Ana) it was the relay', '- furniture: [Photo]'],
  ],
  ['with a short year', 'Ana, [04.11.26 09:22]\ngreen?\nBo, [04.11.26 09:25]\nno', ['09:22|Ana|green?', '09:25|Bo|no']],
  [
    'with a notice among the words',
    'Ana, [04.11.2026 09:22]\ngreen?\nNoor joined the group\nBo, [04.11.2026 09:25]\nno',
    ['09:22|Ana|green?', '09:25|Bo|no', '- notice: Noor joined the group'],
  ],
  [
    'with what the program shows around the words',
    'Ana, [04.11.2026 09:22]\n[Sticker]\nedited\n👍 2\ngreen?\nBo pinned a message\nBo invited Noor\n' +
      'Bo left the group\nBo changed group name to x\nBo, [04.11.2026 09:25]\nIn reply to Ana:\nno [photo] here',
    [
      '09:22|Ana|green?',
      '09:25|Bo|(Ana) no [photo] here',
      '- furniture: [Sticker]',
      '- furniture: edited',
      '- furniture: 👍 2',
      '- notice: Bo pinned a message',
      '- notice: Bo invited Noor',
      '- notice: Bo left the group',
      '- notice: Bo changed group name to x',
    ],
  ],
  [
    'with a bracket that holds no time',
    'Ana, [soon]\nx\nBo, [04.11.2026 09:25]\nno',
    ['09:25|Bo|no', '- no-place: Ana, [soon]', '- no-place: x'],
  ],
  [
    'with the words behind the time, set in, and answers of two kinds',
    '  Ana Reyes, [04.11.2026  at  09:22]: lag?\nBo Lindqvist, [04.11.2026 at 09:25]\nIn reply to Ana Reyes\nno\n' +
      'Cy, [04.11.2026 09:26]\n[In reply to Bo]\nyes\nDee, [04.11.2026 09:27]:\nin reply to Cy:\nok',
    ['09:22|Ana Reyes|lag?', '09:25|Bo Lindqvist|(Ana Reyes) no', '09:26|Cy|(Bo) yes', '09:27|Dee|(Cy) ok'],
  ],
  ['with a time alone', 'Ana Reyes, [09:22]\nlag?\nBo, [9:25 AM]\nno', ['09:22|Ana Reyes|lag?', '09:25|Bo|no']],
];

describe('a copy from Telegram is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a copy from Telegram', ...heard]);
  });
});

describe('among what somebody says in a copy from Telegram', () => {
  test.each([
    '[photo]',
    '[Sticker]',
    '[video]',
    '[voice message]',
    '[file]',
    '[gif]',
    '[poll]',
    'edited',
    '👍',
    '👍🎉 12',
    '❤3',
  ])('%j is the program’s own', (line) => {
    expect(hearAmong('Telegram', line)).toContain(`- furniture: ${line}`);
  });

  test.each([
    'Noor left the group',
    'Bo created the group',
    'Noor joined the group via link',
    'Noor joined the group via the invite link',
    'Noor joined the group via an invite link',
    'Noor joined the group via a link',
    'Noor joined the group by request',
    'Bo pinned a message',
    'Bo pinned this photo',
    'Bo pinned a voice message',
    'Bo pinned "the crane"',
    'Bo pinned “the crane”',
    'Bo changed the group name',
    'Bo changed group name to Crane and quay',
    'Bo changed the group photo',
    'Bo removed Noor from the group',
    'Bo removed Noor',
  ])('%j is what the program tells', (line) => {
    expect(hearAmong('Telegram', line)).toContain(`- notice: ${line}`);
  });

  test.each(['[photo] of the gauge', 'I edited', 'see [photo]', '👍 for that', 'Bo pinned it'])(
    '%j is said',
    (line) => {
      expect(isSaidAmong('Telegram', line)).toBe(true);
    },
  );
});

test.each(['Ana, [04.11.2026 09:22]', 'Ana Reyes, [9:22 AM]:', 'Bo, [04.11.2026 at 19:22]: x'])(
  'a text may be a copy from Telegram where it holds %j',
  (line) => {
    expect([line, `first\n${line}\nlast`].map((text) => telegram.isIn?.(text))).toEqual([true, true]);
  },
);

test.each(['Ana [04.11.2026 09:22]', 'Ana, [04.11.2026]', 'Ana, 09:22', 'Ana, [a [9:22]', 'Ana, [4.11.\n9:22]'])(
  'a text is not a copy from Telegram by %j',
  (line) => {
    expect(telegram.isIn?.(`first\n${line}\nlast`)).toBe(false);
  },
);
