import { describe, expect, test } from 'vitest';
import { hear, type Samples } from '../heard';

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
];

describe('a room of Matrix is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a room of Matrix', ...heard]);
  });
});
