import { describe, expect, test } from 'vitest';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'with day and time in front of the name',
    '[11/4/2026 9:22 AM] Ana Reyes\nlag is green?\n[11/4/2026 9:25 AM] Bo Lindqvist\ndraining by hand\nwill take a while',
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
    '[Yesterday 11:50 PM] Ana Reyes\nthe counter climbs\n[Today 12:10 AM] Bo Lindqvist\nThis message has been deleted.\n[Today 12:12 AM] Bo Lindqvist\nrestarted it',
    [
      '2026-11-03 23:50|Ana Reyes|the counter climbs',
      '00:12|Bo Lindqvist|restarted it',
      '- deleted: Bo Lindqvist [Today 12:10 AM]: This message has been deleted.',
    ],
  ],
  [
    'with what the program says itself',
    '[9:22 AM] Ana Reyes: green?\nBo Lindqvist added Noor Achterberg to the chat\nLast read\n[9:25 AM] Noor Achterberg (Guest): hello',
    [
      '09:22|Ana Reyes|green?',
      '09:25|Noor Achterberg|hello',
      '- notice: Bo Lindqvist added Noor Achterberg to the chat',
      '- furniture: Last read',
      '- furniture: Guest',
    ],
  ],
];

describe('a copy from Teams is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a copy from Teams', ...heard]);
  });
});
