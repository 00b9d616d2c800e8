import { describe, expect, test } from 'vitest';
import { matrix } from '../../../../../src/core/notes/import/forms/matrix';
import { hear, hearAmong, isSaidAmong, type Samples } from '../heard';

const samples: Samples = [
  [
    'exported as text',
    '11/4/2026, 9:22:13 AM - Ana Reyes: lag is green?\n11/4/2026, 9:25:00 AM - Bo Lindqvist: draining\nby hand',
    ['09:22:13|Ana Reyes|lag is green?', '09:25:00|Bo Lindqvist|draining / by hand'],
  ],
  [
    'exported with what is answered',
    'Nov 4, 2026, 9:22:13 AM - Ana Reyes: is the crane back?\n' +
      'Nov 4, 2026, 9:25:00 AM - Bo: <Ana Reyes> "is the crane back?" it was the relay',
    ['09:22:13|Ana Reyes|is the crane back?', '09:25:00|Bo|(Ana Reyes: is the crane back?) it was the relay'],
  ],
  [
    'exported with the beginning of what is answered beside its name',
    '11/4/2026, 9:22:13 AM - Ana Reyes: is the crane back?\n' +
      '11/4/2026, 9:25:00 AM - Bo: <@ana:example.org "is the crane back?"> it was the relay',
    ['09:22:13|Ana Reyes|is the crane back?', '09:25:00|Bo|(@ana:example.org: is the crane back?) it was the relay'],
  ],
  [
    'copied, with the name above the time',
    'Ana Reyes\n09:22\nlag is green?\nBo Lindqvist\n09:25\nIn reply to Ana Reyes: lag is green?\ndraining by hand',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo Lindqvist|(Ana Reyes: lag is green?) draining by hand'],
  ],
  [
    'with addresses instead of names',
    '2026-11-04 09:22:13 - @ana:example.org: lag is green?\n2026-11-04 09:25:00 - @bo:example.org: draining',
    ['09:22:13|ana|lag is green?', '09:25:00|bo|draining'],
  ],
  [
    'with what the program says itself',
    'Ana Reyes\n09:22\ngreen?\n@noor:example.org joined the room\nBo Lindqvist\n09:25\nMessage deleted\n' +
      'Bo Lindqvist\n09:26\nno',
    [
      '09:22|Ana Reyes|green?',
      '09:26|Bo Lindqvist|no',
      '- notice: @noor:example.org joined the room',
      '- deleted: Bo Lindqvist 09:25: Message deleted',
    ],
  ],
  [
    'with an edit and readers',
    'In reply to\nAna Reyes\n09:22\ngreen?\n(edited)\nSeen by 3 people\nBo Lindqvist\n09:25\nno',
    [
      '09:22|Ana Reyes|green?',
      '09:25|Bo Lindqvist|no',
      '- no-place: In reply to',
      '- furniture: (edited)',
      '- furniture: Seen by 3 people',
    ],
  ],
  [
    'exported with answers as its versions write them, and words between such signs',
    '4/11/2026, 09:22:13 - Ana Reyes: lag?\n4/11/2026, 09:23:13 - @bo:quay.example: no\n' +
      '4/11/2026, 09:24:13 - Noor: <Ana Reyes> in reply to "lag?": not now\n' +
      '4/11/2026, 09:25:13 - Cy: <Ana Reyes “lag?”> it is\n4/11/2026, 09:26:13 - Cy: see <it "so"> they say\n' +
      '4/11/2026, 09:27:13 - Cy: <b>“so”',
    [
      '09:22:13|Ana Reyes|lag?',
      '09:23:13|bo|no',
      '09:24:13|Noor|(Ana Reyes: lag?) not now',
      '09:25:13|Cy|(Ana Reyes: lag?) it is',
      '09:26:13|Cy|see <it "so"> they say',
      '- furniture: in reply to',
      '- no-place: Cy 4/11/2026, 09:27:13: (answering “b: so”)',
    ],
  ],
  [
    'copied, with answers of two kinds',
    'Ana\n09:22\nlag?\nBo\n09:25\nIn reply to Ana\nno\nCy\n09:26\n> lag?\nyes',
    ['09:22|Ana|lag?', '09:25|Bo|(Ana) no', '09:26|Cy|(lag?) yes'],
  ],
];

describe('a room of Matrix is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a room of Matrix', ...heard]);
  });
});

describe('among what somebody says in a room of Matrix', () => {
  test.each([
    'edited',
    '(edited)',
    '👍',
    '👍🎉 12',
    '❤3',
    'Decrypting',
    'decrypting…',
    'decrypting...',
    'Reply in thread',
    'Read by noor',
    'seen by noor, bo and 3 others',
  ])('%j is the program’s own', (line) => {
    expect(hearAmong('Matrix', line)).toContain(`- furniture: ${line}`);
  });

  test.each([
    'Noor joined',
    'Noor left the room',
    'noor was invited',
    'noor was invited by bo',
    'bo made no changes',
    'bo made no change',
    'Bo changed the room name to Crane',
    'Bo set the room topic to crane',
    'Bo removed their avatar',
    'bo set their display name to Bo',
    'bo changed their picture',
    'bo changed the room address',
    '@noor:example.org joined the room',
  ])('%j is what the program tells', (line) => {
    expect(hearAmong('Matrix', line)).toContain(`- notice: ${line}`);
  });

  test.each(['edited by hand', 'decrypting it'])('%j is said', (line) => {
    expect(isSaidAmong('Matrix', line)).toBe(true);
  });
});

test.each([
  'In reply to Ana',
  'in reply to',
  '@ana:quay.example',
  '@noor.x=1/2:quay-2.example joined',
  '4/11/2026, 09:22:13 - Ana: x',
  'Nov 4, 2026, 9:22:13 AM - Ana: x',
  '[2026-11-04 09:22] - Ana: x',
])('a text may be a room of Matrix where it holds %j', (line) => {
  expect([line, `first\n${line}\nlast`].map((text) => matrix.isIn?.(text))).toEqual([true, true]);
});

test.each([
  'x in reply to Ana',
  'it was said at some length in the log of the night: 4/11/2026, 09:22:13 - Ana: x',
  'x @ana:quay.example',
  '@ana',
  '9:22 - Ana: x',
  '4/11/2026, 09:22:13 - Ana',
  '4/11/2026, 09:22:13 XM - Ana: x',
])('a text is not a room of Matrix by %j', (line) => {
  expect(matrix.isIn?.(`first\n${line}\nlast`)).toBe(false);
});
