import { describe, expect, test } from 'vitest';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'with times above the sentences',
    '9:22 AM\nNotified Ana Reyes by phone.\n9:24 AM\nAcknowledged by Ana Reyes.\n9:31 AM\nEscalated to Level 2.\n' +
      '9:33 AM\nResolved by Bo Lindqvist.',
    [
      '09:22||Notified Ana Reyes by phone.',
      '09:24||Acknowledged by Ana Reyes.',
      '09:31||Escalated to Level 2.',
      '09:33||Resolved by Bo Lindqvist.',
    ],
  ],
  [
    'with day and time in front of each',
    'Nov 4, 2026 9:22:13 AM: Alert created via Grafana\nNov 4, 2026 9:24:00 AM: Alert acknowledged by ana@example.com',
    ['09:22:13||Alert created via Grafana', '09:24:00||Alert acknowledged by ana@example.com'],
  ],
  [
    'with the day between',
    'Wednesday, Nov 4\nat 9:22 AM\nTriggered through the website.\nat 9:24 AM\n' +
      'Bo Lindqvist was assigned to the incident.',
    [
      '09:22||Triggered through the website.',
      '09:24||Bo Lindqvist was assigned to the incident.',
      '- day: Wednesday, Nov 4',
    ],
  ],
  [
    'of a tool that says who did it',
    '2026-11-04 09:22:13 Ana Reyes declared the incident\n' +
      '2026-11-04 09:25:00 Ana Reyes changed severity to major\n' +
      '2026-11-04 09:40:00 Bo Lindqvist changed status to resolved',
    [
      '09:22:13||Ana Reyes declared the incident',
      '09:25:00||Ana Reyes changed severity to major',
      '09:40:00||Bo Lindqvist changed status to resolved',
    ],
  ],
  [
    'with the time behind',
    'Triggered by crane-gauge at 9:22 AM\nAcknowledged by Ana Reyes at 9:24 AM\nResolved by Ana Reyes at 9:40 AM',
    ['09:22||Triggered by crane-gauge', '09:24||Acknowledged by Ana Reyes', '09:40||Resolved by Ana Reyes'],
  ],
  [
    'in another zone',
    '09:22 UTC - Alert fired: queue depth\n09:24 UTC - Paged the on-call for cranes\n09:40 UTC - Alert resolved',
    ['09:22||Alert fired: queue depth', '09:24||Paged the on-call for cranes', '09:40||Alert resolved'],
  ],
  [
    'with the time behind a dash, a bar or in brackets',
    'Triggered by crane-gauge - 9:22 AM\nAcknowledged by Ana Reyes | 9:24 AM\nResolved by Ana Reyes (9:40 AM).',
    ['09:22||Triggered by crane-gauge', '09:24||Acknowledged by Ana Reyes', '09:40||Resolved by Ana Reyes'],
  ],
  [
    'with day and time behind',
    'Triggered by crane-gauge on Nov 4, 2026 9:22 AM\nAcknowledged by Ana Reyes, at 9:24 AM',
    ['09:22||Triggered by crane-gauge', '09:24||Acknowledged by Ana Reyes'],
  ],
  [
    'with a sentence that logs nothing',
    '09:22: Alert fired\n09:24 - Snoozed by Ana\n09:25 lunch was late\n09:26 | Added a note: x\n' +
      '09:27 Added label x\n09:28 Changed the title',
    [
      '09:22||Alert fired',
      '09:24||Snoozed by Ana / 09:25 lunch was late',
      '09:26||Added a note: x',
      '09:27||Added label x',
      '09:28||Changed the title',
    ],
  ],
];

describe('a pager’s timeline is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a pager’s timeline', ...heard]);
  });
});
