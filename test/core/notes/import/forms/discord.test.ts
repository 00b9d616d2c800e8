import { describe, expect, test } from 'vitest';
import { discord } from '../../../../../src/core/notes/import/forms/discord';
import { hear, hearAmong, isSaidAmong, type Samples } from '../heard';

const samples: Samples = [
  [
    'with a dash before the time',
    'Ana Reyes — 04/11/2026 09:22\nlag is green?\n\nAna Reyes — Today at 9:23 AM\nthat cannot be\n' +
      'Bo Lindqvist — Today at 9:25 AM\ndraining by hand',
    ['09:22|Ana Reyes|lag is green?', '09:23|Ana Reyes|that cannot be', '09:25|Bo Lindqvist|draining by hand'],
  ],
  [
    'with name, dash and time on lines of their own',
    'Ana Reyes\n — \nToday at 9:22 AM\nlag is green?\nGauge\nAPP\n — 9:24 AM\ndepth over 900',
    ['09:22|Ana Reyes|lag is green?', '09:24|Gauge|depth over 900', '- furniture: APP'],
  ],
  [
    'as older versions copied it',
    'Ana ReyesToday at 9:22 AM\nlag is green?\nboYesterday at 11:25 PM\ndraining',
    ['09:22|Ana Reyes|lag is green?', '2026-11-03 23:25|bo|draining'],
  ],
  [
    'in the compact view',
    '[9:22 AM]Ana: lag is green?\n[9:25 AM]bo_l: draining by hand\nstill',
    ['09:22|Ana|lag is green?', '09:25|bo_l|draining by hand / still'],
  ],
  [
    'from an exporter',
    '[11/04/2026 9:22 AM] ana#1234\nlag is green?\n\n[11/04/2026 9:25 AM] bo#0007\ndraining',
    ['09:22|ana|lag is green?', '09:25|bo|draining', '- furniture: #1234', '- furniture: #0007'],
  ],
  [
    'from an exporter, with what it puts around the words',
    '==============================================================\nGuild: Quay\nChannel: Ops / crane\n' +
      '==============================================================\n\n[11/4/2026 9:22 AM] ana.reyes\n' +
      'lag is green?\n\n\n[11/4/2026 9:25 AM] Bo Lind (pinned)\ndraining\nby hand\n\n{Attachments}\n' +
      'https://cdn.example/a.png\n\n{Reactions}\n👍 (2) 🎉\n\n' +
      '==============================================================\nExported 2 message(s)\n' +
      '==============================================================\n',
    [
      '09:22|ana.reyes|lag is green?',
      '09:25|Bo Lind|draining / by hand /  / https://cdn.example/a.png',
      '- furniture: ==============================================================',
      '- furniture: Guild: Quay',
      '- furniture: Channel: Ops / crane',
      '- furniture: ==============================================================',
      '- furniture: pinned',
      '- furniture: {Attachments}',
      '- furniture: {Reactions}',
      '- furniture: 👍 (2) 🎉',
      '- furniture: ==============================================================',
      '- furniture: Exported 2 message(s)',
      '- furniture: ==============================================================',
    ],
  ],
  [
    'with an answer and a deleted one',
    'Ana — Today at 9:22 AM\nis the crane back?\nBo — Today at 9:25 AM\n↱ is the crane back?\nit was the relay\n' +
      'Noor — Today at 9:26 AM\nMessage deleted',
    [
      '09:22|Ana|is the crane back?',
      '09:25|Bo|(is the crane back?) it was the relay',
      '- deleted: Noor Today at 9:26 AM: Message deleted',
    ],
  ],
  [
    'with answers as each of its versions marks them',
    'Ana — Today at 9:22 AM\nis the crane back?\nBo — Today at 9:25 AM\n┌──  is the crane back?\nit was the relay\n' +
      'Noor — Today at 9:26 AM\nReplying to Ana Reyes\nwas it?\nCy — Today at 9:27 AM\n↪is it?\nyes',
    [
      '09:22|Ana|is the crane back?',
      '09:25|Bo|(is the crane back?) it was the relay',
      '09:26|Noor|(Ana Reyes) was it?',
      '09:27|Cy|(is it?) yes',
    ],
  ],
  [
    'as older versions copied it, set in, and among the words what looks like one of their headings',
    '  AnaToday at 9:22 AM\nlag is green?\nNoor AchterbergYesterday at 11:25 PM\ndraining\n' +
      'we met him. HeToday at 9\nok',
    ['09:22|Ana|lag is green?', '2026-11-03 23:25|Noor Achterberg|draining / we met him. HeToday at 9 / ok'],
  ],
  [
    'with a badge below the name, and the time behind its dash',
    'Gauge\nBOT\n —\n9:24 AM\ndepth\nAna Reyes\n— Today at 9:25 AM\nno',
    ['09:24|Gauge|depth', '09:25|Ana Reyes|no', '- furniture: BOT'],
  ],
  [
    'in the compact view, with a pinned one and words that stand where a name does',
    '[9:22 AM]Ana: lag is green?\n[09:25] Bo Lind (pinned)\ndraining\n[9:26 AM] we drained it, twice.\n' +
      '[9:27 AM]Noor: ok',
    [
      '09:22|Ana|lag is green?',
      '09:25|Bo Lind|draining',
      '09:27|Noor|ok',
      '- furniture: pinned',
      '- heading: [9:26 AM] we drained it, twice.',
      '? [9:26 AM] we drained it, twice.',
    ],
  ],
  [
    'in the compact view on a clock of 24 hours',
    '[09:22]Ana: lag is green?\n[09:25]bo_l: draining by hand',
    ['09:22|Ana|lag is green?', '09:25|bo_l|draining by hand'],
  ],
  [
    'from an exporter, with names that are handles of several words',
    '[04.11.2026 09:22] ana reyes (ops)#1234\nlag is green?\n[04.11.2026 09:25] bo#0007\ndraining',
    ['09:22|ana reyes (ops)|lag is green?', '09:25|bo|draining', '- furniture: #1234', '- furniture: #0007'],
  ],
  [
    'from an exporter, where nothing but its own signs tells the program',
    '[04.11.2026 09:22] Ana Reyes\nlag is green?\n\n{Attachments}\ngauge.png\n\n[04.11.2026 09:25] Bo Lind\nno',
    ['09:22|Ana Reyes|lag is green? /  / gauge.png', '09:25|Bo Lind|no', '- furniture: {Attachments}'],
  ],
];

describe('a copy from Discord is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a copy from Discord', ...heard]);
  });
});

describe('among what somebody says in a copy from Discord', () => {
  test.each([
    'new',
    'edited',
    '(edited)',
    '👍',
    '👍🎉 12',
    '👍3',
    '7',
    '123',
    'image',
    'jump',
    'Original message was deleted',
    '[Original message was deleted]',
    'Click to see attachment',
    'Click to see attachment 🖼',
    '{Attachments}',
    '{Embed}',
    '{Stickers}',
    '{Reactions}',
    '👍 (2) 🎉',
    '👍 (12) 🎉 (3)',
    'Exported 1,024 message(s)',
    '====================',
  ])('%j is the program’s own', (line) => {
    expect(hearAmong('Discord', line)).toContain(`- furniture: ${line}`);
  });

  test.each([
    'Noor joined the server',
    'Noor joined the party.',
    'Bo pinned a message',
    'Bo pinned a message to this channel.',
    'Bo started a thread',
    'Bo started a thread: the crane',
    'Noor just joined',
    'Noor just landed!',
    'Everyone welcome Noor!',
    'everyone welcome Noor Achterberg',
  ])('%j is what the program tells', (line) => {
    expect(hearAmong('Discord', line)).toContain(`- notice: ${line}`);
  });

  test.each(['1234', 'a new jump', 'the image', 'exported 3 files', '{a set}', '====', '👍 (two) of them'])(
    '%j is said',
    (line) => {
      expect(isSaidAmong('Discord', line)).toBe(true);
    },
  );
});

test.each([
  'Ana — Today at 9:22 AM',
  'Ana –9:22',
  'Ana —today',
  'Ana — 04/11/2026 09:22',
  'Ana —\nYesterday at 9',
  'AnaToday at 9:22',
  'boyesterday at 11',
  '[9:22 AM]Ana',
  '[12:22]ana',
  '[04/11/2026 9:22 AM] ana#1234',
  '[4.11.2026 12:22] ana b#0007',
  '====================\nGuild: Ops',
  '{Attachments}',
  '{Embed}',
  '{Stickers}',
  '{Reactions}',
])('a text may be a copy from Discord where it holds %j', (line) => {
  expect([line, `first\n${line}\nlast`].map((text) => discord.isIn?.(text))).toEqual([true, true]);
});

test.each([
  'Ana - Today at 9:22',
  'we —  today',
  '9Today at 9',
  'HeToday at nine',
  'x [9:22]Ana',
  '[9:22] Ana',
  '[9:22XM]Ana',
  '[04/11/2026 9:22] ana#12345',
  '[04/11/2026 9:22] ana#123',
  'x =x =x =x =x =x =x =x =x =x =\nGuild: Ops',
  '===================\nGuild: Ops',
  '{Attachments} x',
  'x {Embed}',
])('a text is not a copy from Discord by %j', (line) => {
  expect(discord.isIn?.(`first\n${line}\nlast`)).toBe(false);
});
