import { describe, expect, test } from 'vitest';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'with time and name',
    '09:22 Ana Reyes: lag is green?\n09:25 Bo Lindqvist: draining by\nhand',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo Lindqvist|draining by / hand'],
  ],
  [
    'with a wide colon',
    '09:22 田中：クレーンが止まった\n09:25 佐藤：見ています',
    ['09:22|田中|クレーンが止まった', '09:25|佐藤|見ています'],
  ],
  [
    'as a list, with the name in bold',
    '- 09:22 (UTC) - **Ana** posted that the crane stops\n- 09:25 (UTC) - **Bo Lindqvist** drained it',
    ['09:22|Ana|posted that the crane stops', '09:25|Bo Lindqvist|drained it'],
  ],
  [
    'with the time in brackets behind the name',
    'Ana Reyes (09:22): lag is green?\nBo Lindqvist [09:25] draining',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo Lindqvist|draining'],
  ],
  [
    'with day, zone and a dash',
    '2026-11-04 02:13 UTC - Ana: up\n2026-11-04 02:15 UTC - Bo: no',
    ['02:13|Ana|up', '02:15|Bo|no'],
  ],
  [
    'on a clock of twelve hours, with words before the first line',
    'From the radio:\n9:22 AM Ana: green?\n9:25 AM Bo: no',
    ['09:22|Ana|green?', '09:25|Bo|no', '- no-place: From the radio:'],
  ],
  [
    'as a list with numbers',
    '1. 09:22 Ana: green?\n2. 09:25 Bo: no',
    ['09:22|Ana|green?', '09:25|Bo|no', '- furniture: 1.', '- furniture: 2.'],
  ],
  ['as a list with dots', '• 09:22 Ana: green?\n* 09:25 Bo: no', ['09:22|Ana|green?', '09:25|Bo|no']],
  [
    'with colons behind brackets',
    'Ana [09:22]: green?\nBo Lind (09:25) : no',
    ['09:22|Ana|green?', '09:25|Bo Lind|no'],
  ],
  ['with name and time above the words', 'Ana — 09:22\ngreen?\nBo, 09:25\nno', ['09:22|Ana|green?', '09:25|Bo|no']],
  [
    'with dashes, bars and a notice',
    '09:22 - **Ana**: looked at it\n09:25 | **Bo** looked too\n-!- Noor left',
    ['09:22|Ana|looked at it', '09:25|Bo|looked too', '- notice: -!- Noor left'],
  ],
  [
    'with brackets of several forms',
    '[2026-11-04 09:22] Ana: green?\n<09:25> Bo: no',
    ['09:22|Ana|green?', '09:25|Bo|no'],
  ],
  [
    'with names in bold behind a dash or a colon, and bold words further on',
    '09:22  **Ana** posted a picture\n09:25 :  **Bo Lindqvist**:  no\n[09:27]  —  **Noor** left **it**',
    ['09:22|Ana|posted a picture', '09:25|Bo Lindqvist|no', '09:27|Noor|left **it**'],
  ],
  [
    'with the time behind the name in every way',
    'Ana Reyes(09:22)lag?\nBo Lindqvist [2026-11-04 09:25]  :  no\nCy  —  09:26\nyes\nDee,09:27\nok\n' +
      'Noor (on call): hello\n(09:28 odd): and',
    [
      '09:22|Ana Reyes|lag?',
      '09:25|Bo Lindqvist|no',
      '09:26|Cy|yes',
      '09:27|Dee|ok / Noor (on call): hello / (09:28 odd): and',
    ],
  ],
  [
    'as lists of every kind, with notices',
    '• 09:22 Ana: a\n12) 09:23 Bo: b\n  + 09:24 Cy: c\n*** Noor left\n--> x joined\n<-- x left\n→ y\n← z\n-!- w',
    [
      '09:22|Ana|a',
      '09:23|Bo|b',
      '09:24|Cy|c',
      '- furniture: 12',
      '- notice: *** Noor left',
      '- notice: --> x joined',
      '- notice: <-- x left',
      '- notice: → y',
      '- notice: ← z',
      '- notice: -!- w',
    ],
  ],
];

describe('plain lines are heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['plain lines', ...heard]);
  });
});
