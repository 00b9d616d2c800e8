import { describe, expect, test } from 'vitest';
import { mattermost } from '../../../../../src/core/notes/import/forms/mattermost';
import { hear, hearAmong, isSaidAmong, type Samples } from '../heard';

const samples: Samples = [
  [
    'with handles above the time',
    'ana.reyes\n9:22 AM\nlag is green?\nbo.l\n9:25 AM\ndraining by hand',
    ['09:22|ana.reyes|lag is green?', '09:25|bo.l|draining by hand'],
  ],
  [
    'with handles beside the time',
    'ana.reyes 9:22 AM\nlag is green?\nbo.l 9:25 AM\ndraining',
    ['09:22|ana.reyes|lag is green?', '09:25|bo.l|draining'],
  ],
  [
    'with what is answered',
    'ana.reyes\n9:22 AM\nis the crane back?\nbo.l\n9:25 AM\n' +
      'Commented on ana.reyes’s message: is the crane back?\nit was the relay',
    ['09:22|ana.reyes|is the crane back?', '09:25|bo.l|(is the crane back?) it was the relay'],
  ],
  [
    'with a bot and a deleted message',
    'gauge BOT 9:21 AM\ndepth over 900\nana.reyes 9:22 AM\n(message deleted)\nana.reyes 9:23 AM\nI see it',
    [
      '09:21|gauge|depth over 900',
      '09:23|ana.reyes|I see it',
      '- furniture: BOT',
      '- deleted: ana.reyes 9:22 AM: (message deleted)',
    ],
  ],
  [
    'with notices and reactions',
    'ana.reyes 9:22 AM\ngreen?\n:+1: 2\n@noor joined the channel.\nbo.l 9:25 AM\nno',
    ['09:22|ana.reyes|green?', '09:25|bo.l|no', '- furniture: :+1: 2', '- notice: @noor joined the channel.'],
  ],
  [
    'on a clock of twenty-four hours',
    'ana.reyes\n21:22\ngreen?\nbo_l\n21:25\nno',
    ['21:22|ana.reyes|green?', '21:25|bo_l|no'],
  ],
  [
    'with answers, a bot and handles with their sign',
    '@ana.r 9:22 AM\nlag?\nana BOT  9:23 AM\ndepth\nBo 9:25 AM\ncommented on anas message: depth\nno\n' +
      "cy\n9:26 AM\nCommented on ana.r's message:  lag?\nyes",
    ['09:22|ana.r|lag?', '09:23|ana|depth', '09:25|Bo|(depth) no', '09:26|cy|(lag?) yes', '- furniture: BOT'],
  ],
  [
    'where a handle above a time alone tells the program',
    'ana.r\n  09:22\nlag?\nbo_l\n09:25\nno',
    ['09:22|ana.r|lag?', '09:25|bo_l|no'],
  ],
];

describe('a copy from Mattermost is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a copy from Mattermost', ...heard]);
  });
});

describe('among what somebody says in a copy from Mattermost', () => {
  test.each([
    '1 reply',
    '12 replies',
    'edited',
    '(edited)',
    'new messages',
    'BOT',
    'follow',
    'Following',
    'pinned',
    ':eyes:',
    ':+1: 12',
    ':white-check-mark:3',
    'Save',
    '7',
    '12',
  ])('%j is the program’s own', (line) => {
    expect(hearAmong('Mattermost', line)).toContain(`- furniture: ${line}`);
  });

  test.each([
    'noor joined the channel',
    'noor joined the team',
    'noor left the channel',
    'noor was added to the team by bo',
    '@noor added to the channel by @bo.c',
    'bo updated the channel header',
    'bo updated the channel purpose to: cranes',
  ])('%j is what the program tells', (line) => {
    expect(hearAmong('Mattermost', line)).toContain(`- notice: ${line}`);
  });

  test.each(['123 of them', 'a bot', 'we saved', 'following it'])('%j is said', (line) => {
    expect(isSaidAmong('Mattermost', line)).toBe(true);
  });
});

test.each([
  "Commented on ana's message:",
  'commented on anas message: lag?',
  "Commented on Bo Lindqvist's message:",
  '@ana.r 9:22 AM',
  'ana BOT 9:22',
  'anaBOT 12:22',
  'ana.r\n  9:22',
  'bo_l\n9:22 AM',
  'ana-2   09:22',
])('a text may be a copy from Mattermost where it holds %j', (line) => {
  expect([line, `first\n${line}\nlast`].map((text) => mattermost.isIn?.(text))).toEqual([true, true]);
});

test.each([
  "x Commented on ana's message:",
  'Commented on ana',
  'ana reyes 9:22',
  'Ana 9:22',
  'a 9:22',
  'ana 9:22 sharp',
  'ana XBOT 9:22',
  'ana\nx 9:22',
  'ana 9:2',
])('a text is not a copy from Mattermost by %j', (line) => {
  expect(mattermost.isIn?.(`first\n${line}\nlast`)).toBe(false);
});
