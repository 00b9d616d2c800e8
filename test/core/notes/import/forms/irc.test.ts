import { describe, expect, test } from 'vitest';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'of irssi',
    '--- Day changed Thu Nov 05 2026\n09:22 < ana> lag is green?\n09:23 <@bo> no\n09:24 -!- noor [~noor@example] has joined #ops',
    [
      '2026-11-05 09:22|ana|lag is green?',
      '2026-11-05 09:23|bo|no',
      '- day: --- Day changed Thu Nov 05 2026',
      '- notice: 09:24 -!- noor [~noor@example] has joined #ops',
    ],
  ],
  [
    'with the time in brackets and somebody acting',
    '[09:22] <ana> lag is green?\n[09:26] * ana waits\n[09:27] <bo> so do I',
    ['09:22|ana|lag is green?', '09:26|ana|waits', '09:27|bo|so do I'],
  ],
  [
    'of WeeChat',
    '2026-11-04 09:22:13\tana\tlag is green?\n2026-11-04 09:23:00\t-->\tnoor (noor@example) has joined #ops\n2026-11-04 09:25:00\t@bo\tdraining',
    [
      '09:22:13|ana|lag is green?',
      '09:25:00|bo|draining',
      '- notice: 2026-11-04 09:23:00\t-->\tnoor (noor@example) has joined #ops',
    ],
  ],
  [
    'of HexChat',
    'Nov 04 09:22:13 <ana>\tlag is green?\nNov 04 09:25:00 <bo>\tdraining',
    ['09:22:13|ana|lag is green?', '09:25:00|bo|draining'],
  ],
  [
    'with the day and a full time',
    '2026-11-04T09:22:13  <ana> lag is green?\n2026-11-04T09:25:00  <bo> draining',
    ['09:22:13|ana|lag is green?', '09:25:00|bo|draining'],
  ],
  [
    'that says when it was opened',
    '--- Log opened Tue Nov 03 23:50:00 2026\n23:58 < ana> lag\n--- Day changed Wed Nov 04 2026\n00:03 <@bo> hmm',
    [
      '2026-11-03 23:58|ana|lag',
      '00:03|bo|hmm',
      '- day: --- Log opened Tue Nov 03 23:50:00 2026',
      '- day: --- Day changed Wed Nov 04 2026',
    ],
  ],
];

describe('an IRC log is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['an IRC log', ...heard]);
  });
});
