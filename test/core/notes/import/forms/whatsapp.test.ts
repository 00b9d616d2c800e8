import { describe, expect, test } from 'vitest';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'from iOS, with a year of two figures',
    '[04.11.26, 09:22:13] Ana Reyes: lag is green?\n[04.11.26, 09:25:00] Bo: draining\nby hand',
    ['09:22:13|Ana Reyes|lag is green?', '09:25:00|Bo|draining / by hand'],
  ],
  [
    'from Android',
    '04/11/2026, 09:22 - Ana Reyes: lag is green?\n04/11/2026, 09:25 - Bo: draining',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo|draining'],
  ],
  [
    'with the marks of direction and narrow spaces that iOS writes',
    '\u200e[11/4/26, 9:22:13\u202fAM] Ana Reyes: lag is green?\n[11/4/26, 9:25:00\u202fAM] Bo: \u200eimage omitted\n[11/4/26, 9:26:00\u202fAM] Bo: here',
    ['09:22:13|Ana Reyes|lag is green?', '09:25:00|Bo|image omitted', '09:26:00|Bo|here'],
  ],
  [
    'with what the program says itself',
    '04/11/2026, 09:20 - Messages and calls are end-to-end encrypted.\n04/11/2026, 09:21 - Ana added Bo\n04/11/2026, 09:22 - Ana: green?',
    [
      '09:22|Ana|green?',
      '- notice: 04/11/2026, 09:20: Messages and calls are end-to-end encrypted.',
      '- notice: 04/11/2026, 09:21: Ana added Bo',
    ],
  ],
  [
    'with a number instead of a name, and something deleted',
    '04/11/2026, 09:22 - +49 151 5550123: green?\n04/11/2026, 09:23 - Ana: This message was deleted\n04/11/2026, 09:24 - Ana: yes',
    ['09:22|+49 151 5550123|green?', '09:24|Ana|yes', '- deleted: Ana 04/11/2026, 09:23: This message was deleted'],
  ],
  [
    'over several days, whose order one of them shows',
    '24/10/2026, 23:58 - Ana: one\n05/11/2026, 00:03 - Bo: two\n06/11/2026, 00:04 - Ana: three',
    ['2026-10-24 23:58|Ana|one', '2026-11-05 00:03|Bo|two', '2026-11-06 00:04|Ana|three'],
  ],
];

describe('a chat from WhatsApp is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a chat from WhatsApp', ...heard]);
  });
});
