import { describe, expect, test } from 'vitest';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'parted by tabs, with names',
    '09:22\tAna Reyes\tlag is green?\n09:25\tBo Lindqvist\tdraining by hand',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo Lindqvist|draining by hand'],
  ],
  [
    'parted by bars, with a heading',
    '| Time | What |\n|---|---|\n| 09:22 | the crane stops |\n| 09:25 | draining by hand |',
    ['09:22||the crane stops', '09:25||draining by hand', '- furniture: | Time | What |', '- furniture: |---|---|'],
  ],
  [
    'with day and time in columns of their own',
    '| 2026-11-05 | 15:57 | Crane stops |\n| 2026-11-05 | 16:10 | Crane is back |',
    ['2026-11-05 15:57||Crane stops', '2026-11-05 16:10||Crane is back'],
  ],
  [
    'of commas and quotes, with a heading that says who',
    'timestamp,user,message\n2026-11-04 09:22,ana,"green, is it?"\n2026-11-04 09:25,bo,draining',
    ['09:22|ana|green, is it?', '09:25|bo|draining', '- furniture: timestamp,user,message'],
  ],
  [
    'of semicolons',
    'Time;Who;Event\n09:22;Ana Reyes;crane stops\n09:25;Bo Lindqvist;crane is back',
    ['09:22|Ana Reyes|crane stops', '09:25|Bo Lindqvist|crane is back', '- furniture: Time;Who;Event'],
  ],
  [
    'with who behind what',
    'Time\tEvent\tBy\n09:22\tcrane stops\tAna Reyes\n09:25\tcrane is back\tBo Lindqvist',
    ['09:22|Ana Reyes|crane stops', '09:25|Bo Lindqvist|crane is back', '- furniture: Time\tEvent\tBy'],
  ],
];

describe('a table is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a table', ...heard]);
  });
});
