import { describe, expect, test } from 'vitest';
import { teams } from '../../../../../src/core/notes/import/forms/teams';
import { hear, hearAmong, isSaidAmong, type Samples } from '../heard';

const samples: Samples = [
  [
    'with day and time in front of the name',
    '[11/4/2026 9:22 AM] Ana Reyes\nlag is green?\n[11/4/2026 9:25 AM] Bo Lindqvist\ndraining by hand\n' +
      'will take a while',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo Lindqvist|draining by hand / will take a while'],
  ],
  [
    'with a short time, name and words on one line',
    '[9:22 AM] Ana Reyes: lag is green?\n[9:25 AM] Bo Lindqvist: draining by hand',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo Lindqvist|draining by hand'],
  ],
  [
    'with the month in letters and a year of two figures',
    '[04-Nov-26 09:22 AM] ana\nlag is green?\n[04-Nov-26 09:25 AM] bo\ndraining',
    ['09:22|ana|lag is green?', '09:25|bo|draining'],
  ],
  [
    'with the name above day and time',
    'Ana Reyes\n04/11/2026 09:22\nlag is green?\n\nBo Lindqvist\n04/11/2026 09:25\ndraining\nLike 2',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo Lindqvist|draining', '- furniture: Like 2'],
  ],
  [
    'from yesterday, with something deleted',
    '[Yesterday 11:50 PM] Ana Reyes\nthe counter climbs\n[Today 12:10 AM] Bo Lindqvist\n' +
      'This message has been deleted.\n[Today 12:12 AM] Bo Lindqvist\nrestarted it',
    [
      '2026-11-03 23:50|Ana Reyes|the counter climbs',
      '00:12|Bo Lindqvist|restarted it',
      '- deleted: Bo Lindqvist Today 12:10 AM: This message has been deleted.',
    ],
  ],
  [
    'with what the program says itself',
    '[9:22 AM] Ana Reyes: green?\nBo Lindqvist added Noor Achterberg to the chat\nLast read\n' +
      '[9:25 AM] Noor Achterberg (Guest): hello',
    [
      '09:22|Ana Reyes|green?',
      '09:25|Noor Achterberg|hello',
      '- notice: Bo Lindqvist added Noor Achterberg to the chat',
      '- furniture: Last read',
      '- furniture: Guest',
    ],
  ],
  [
    'with the family in front, and days without a year',
    '[11/3 12:41 PM] Reyes, Ana\nis the crane back?\n like 1\n\n[11/3 1:08 PM] Lind, Bo (Ops)\nit was the relay',
    [
      '2026-11-03 12:41|Reyes, Ana|is the crane back?',
      '2026-11-03 13:08|Lind, Bo (Ops)|it was the relay',
      '- furniture: like 1',
    ],
  ],
  [
    'with the time right behind the name, under a line that repeats how the message begins',
    'Lind, Bo11/4 1:10 PM\nNope, that is all\n\nor is it the typical number of cranes... by Dee, Eve\n' +
      'Dee, Eve11/4 1:11 PM\nor is it the typical number of cranes per hour\n\n' +
      'Profile picture of Reyes, Ana.So the relay was... by Reyes, Ana\nReyes, Ana11/4 1:43 PM\nEdited\n' +
      'So the relay was off',
    [
      '13:10|Lind, Bo|Nope, that is all',
      '13:11|Dee, Eve|or is it the typical number of cranes per hour',
      '13:43|Reyes, Ana|So the relay was off',
      '- furniture: or is it the typical number of cranes... by',
      '- furniture: Profile picture of .So the relay was... by',
      '- furniture: Edited',
    ],
  ],
  [
    'with a quoted message below the heading, which stays in the mouth of the one who said it',
    'Reyes, Ana11/4 10:39 AM\nPark, Cy\n11/4/26 10:22 AM\nthe updated gauge counts twice…\nI did not look into that!',
    [
      '10:39|Reyes, Ana|(Park, Cy: the updated gauge counts twice…) I did not look into that!',
      '- furniture: 11/4/26 10:22',
    ],
  ],
  [
    'with a quoted message between two signs, reactions and files',
    'Ana Reyes\n15/11/2026 2:34 pm\nis the crane back?\n👍\n2 like reactions.\nBo Lindqvist\n15/11/2026 2:45 pm\n' +
      'Begin Reference, preview of is the crane back? by Ana Reyes\nis the crane back?\nEnd Reference\n' +
      'it was the relay\nEdited.\nBo Lindqvist\n15/11/2026 2:46 pm\n(GIF Image)\nBo Lindqvist\n15/11/2026 2:47 pm\n' +
      '👍',
    [
      '2026-11-15 14:34|Ana Reyes|is the crane back?',
      '2026-11-15 14:45|Bo Lindqvist|(is the crane back? by Ana Reyes) it was the relay',
      '2026-11-15 14:47|Bo Lindqvist|👍',
      '- furniture: 👍',
      '- furniture: 2 like reactions.',
      '- furniture: Begin Reference preview of End Reference',
      '- furniture: Edited.',
      '- furniture: (GIF Image)',
      '- furniture: Bo Lindqvist 15/11/2026 2:46 pm',
    ],
  ],
  [
    'with people added who bring the history along',
    '[11/4/2026 9:22 AM] Reyes, Ana\nlag?\n' +
      'Reyes, Ana added Park, Cy and Lind, Bo to the chat and shared all chat history.\n' +
      '[11/4/2026 9:25 AM] Park, Cy\nhello',
    [
      '09:22|Reyes, Ana|lag?',
      '09:25|Park, Cy|hello',
      '- notice: Reyes, Ana added Park, Cy and Lind, Bo to the chat and shared all chat history.',
    ],
  ],
  [
    'in which words end with the name of whoever speaks next',
    'Bo Lindqvist\n04/11/2026 09:22\nwho looked at it?\nSwitched off twice by Ana Reyes\nAna Reyes\n' +
      '04/11/2026 09:25\nand nobody since\nand nobody... by Ana Reyes\nAna Reyes\n04/11/2026 09:26\nand nobody else',
    [
      '09:22|Bo Lindqvist|who looked at it? / Switched off twice by Ana Reyes',
      '09:25|Ana Reyes|and nobody since',
      '09:26|Ana Reyes|and nobody else',
      '- furniture: and nobody... by',
    ],
  ],
  [
    'with a short message that is repeated whole above its heading',
    'Bo Lindqvist\n04/11/2026 09:22\nlag?\nno by Ana Reyes\nAna Reyes\n04/11/2026 09:25\nno',
    ['09:22|Bo Lindqvist|lag?', '09:25|Ana Reyes|no', '- furniture: no by'],
  ],
  [
    'with a tab or spaces behind the time, and words with a colon of their own',
    '[11/4/2026 9:22 AM]\tAna Reyes\nlag?\n[11/4/2026 9:25 AM]   Bo Lindqvist: no: not yet',
    ['09:22|Ana Reyes|lag?', '09:25|Bo Lindqvist|no: not yet'],
  ],
  [
    'with the day and the time set in below the name',
    'Ana Reyes\n  04/11/2026 09:22\nlag?\nBo\n  04/11/2026, 09:25\nno',
    ['09:22|Ana Reyes|lag?', '09:25|Bo|no'],
  ],
  [
    'with answers marked as its versions do',
    '[11/4/2026 9:22 AM] Ana Reyes\nlag?\n[11/4/2026 9:25 AM] Bo Lindqvist\nReplying to Ana Reyes\nno\n' +
      '[11/4/2026 9:26 AM] Cy Park\nIn reply to: lag?\nyes\n[11/4/2026 9:27 AM] Cy Park\nIn reply to lag?\nyes',
    [
      '09:22|Ana Reyes|lag?',
      '09:25|Bo Lindqvist|(Ana Reyes) no',
      '09:26|Cy Park|(lag?) yes',
      '09:27|Cy Park|(lag?) yes',
    ],
  ],
  [
    'with a reference that says nothing of a preview, and one that does not end',
    'Ana Reyes\n15/11/2026 2:34 pm\nBegin Reference, is it back? by Bo\nis it back?\nEnd Reference\nyes\n' +
      'Bo\n15/11/2026 2:40 pm\nBegin reference, more\nno end',
    [
      '2026-11-15 14:34|Ana Reyes|(is it back? by Bo) yes',
      '2026-11-15 14:40|Bo|(more) no end',
      '- furniture: Begin Reference End Reference',
      '- furniture: Begin reference',
    ],
  ],
  [
    'with pictures that count who pressed them, and pictures that somebody wrote',
    'Ana Reyes\n04/11/2026 09:22\nlag?\n👍🏽\n12 thumbs-up reactions\n👩‍🚒\n1 heart reaction.\n👍 yes\n2 reactions\n' +
      '👍\n2 reactions to it',
    [
      '09:22|Ana Reyes|lag? / 👍 yes / 2 reactions / 👍 / 2 reactions to it',
      '- furniture: 👍🏽',
      '- furniture: 12 thumbs-up reactions',
      '- furniture: 👩‍🚒',
      '- furniture: 1 heart reaction.',
    ],
  ],
  [
    'under the beginning of a message whose words begin some lines below its heading',
    'Ana Reyes\n04/11/2026 09:22\nit was done by hand\n\nthe crane is back on line by Bo Lindqvist\nBo Lindqvist\n' +
      '04/11/2026 09:25\n\n\n  the crane is back, says the vendor\nProfile picture of Cy. by Cy\nCy\n' +
      '04/11/2026 09:26\nno',
    [
      '09:22|Ana Reyes|it was done by hand',
      '09:25|Bo Lindqvist|  the crane is back, says the vendor',
      '09:26|Cy|no',
      '- furniture: the crane is back on line by',
      '- furniture: Profile picture of by',
    ],
  ],
];

test.each([
  ['2026-01-01', '2025-12-31 23:58|Ana Reyes|lag?', '00:10|Bo Lindqvist|no'],
  ['2025-12-31', '23:58|Ana Reyes|lag?', '2026-01-01 00:10|Bo Lindqvist|no'],
])('in a copy from Teams, days without a year are those nearest to %s', (date, ...heard) => {
  const text = '[12/31 11:58 PM] Ana Reyes\nlag?\n[1/1 12:10 AM] Bo Lindqvist\nno';
  expect(hear(text, { date, zone: 'Europe/Berlin' })).toEqual(['a copy from Teams', ...heard]);
});

describe('a copy from Teams is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a copy from Teams', ...heard]);
  });
});

describe('among what somebody says in a copy from Teams', () => {
  test.each([
    'Like',
    'heart 3',
    'laugh 12',
    'thumbs up 2',
    'thumbsup',
    'surprised',
    'sad',
    'angry',
    '2 thumbs-up reactions',
    '1 like reaction.',
    '12 likes',
    '1 like',
    '23 laughs.',
    '2 hearts',
    'Edited',
    'edited.',
    'has context menu',
    'has context menu.',
    'Last read',
    'Collapse all',
    'Reply',
    'See more',
    'Translate',
    'Begin reply',
    'End reference',
    '1 reply',
    '12 replies',
    '3 replies from Noor',
    'Important',
    'IMPORTANT!',
    'Loop component',
    '(image)',
    '(GIF image)',
    'Url Preview for https://quay.example',
    'has an attachment: plan.pdf',
  ])('%j is the program’s own', (line) => {
    expect(hearAmong('Teams', line)).toContain(`- furniture: ${line}`);
  });

  test.each([
    'Bo Lindqvist added Noor to the chat',
    'Bo Lindqvist added Noor to the team',
    'Reyes, Ana removed Noor from the team',
    'Noor left the chat',
    'Noor joined the chat',
    'Noor joined the meeting',
    'Bo Lindqvist named the meeting Crane',
    'Bo Lindqvist started a call',
    'Bo Lindqvist started a meeting',
    'Bo Lindqvist changed the group name',
    'Bo Lindqvist changed the chat name to Crane and quay',
  ])('%j is what the program tells', (line) => {
    expect(hearAmong('Teams', line)).toContain(`- notice: ${line}`);
  });

  test.each(['we like 3 of them', 'edited it', 'important: drain it', 'see more of it below'])('%j is said', (line) => {
    expect(isSaidAmong('Teams', line)).toBe(true);
  });
});

test.each([
  '[9:22 AM] Ana',
  '  [11/4/2026 12:22 AM]Ana',
  '[x 9:22]\tÁna',
  'Ana 11/4 9:22 AM',
  'Lind, Bo11/4 1:10pm',
  '04/11/2026 09:22',
  '4.11.26, 9:22',
  '12.11.2026 9:22 pm',
])('a text may be a copy from Teams where it holds %j', (line) => {
  expect([line, `first\n${line}\nlast`].map((text) => teams.isIn?.(text))).toEqual([true, true]);
});

test.each([
  '[9:2] Ana',
  '[922] Ana',
  '[9:22] 4',
  'x [9:22] Ana',
  '11/4 9:22 AM sharp',
  '11/4 9:22 XM',
  '11-4 9:22',
  '4.11.26  9:22',
  '[9:22] [Ana]',
])('a text is not a copy from Teams by %j', (line) => {
  expect(teams.isIn?.(`first\n${line}\nlast`)).toBe(false);
});
