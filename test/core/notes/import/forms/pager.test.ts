import { describe, expect, test } from 'vitest';
import { pager } from '../../../../../src/core/notes/import/forms/pager';
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

describe('what stands above the first time of a pager’s copy is nobody', () => {
  const log = '9:22 AM\nTriggered by API\n9:24 AM\nNotified Ana Reyes by phone\n9:25 AM\nAcknowledged by Ana Reyes';
  const logged = ['09:22||Triggered by API', '09:24||Notified Ana Reyes by phone', '09:25||Acknowledged by Ana Reyes'];

  test.each([
    ['Timeline', 'furniture'],
    ['Activity', 'furniture'],
    ['Incident Timeline', 'furniture'],
    ['## Timeline', 'furniture'],
    ['Log Entries', 'furniture'],
    ['Payments Queue', 'no-place'],
    ['Incident 4411', 'no-place'],
    ['Alerts', 'no-place'],
  ])('%s', (title, why) => {
    const heard = ['a pager’s timeline', ...logged, `- ${why}: ${title}`];
    expect(hear(`${title}\n${log}`)).toEqual(heard);
    expect(hear(`${title}\n${log.replace(/^(?=9)/gm, '11/4/2026 ')}`)).toEqual(heard);
    expect(hear(`${title}\n${log.replace(/ AM/g, '')}`).slice(1)).toEqual(heard.slice(1));
  });

  test('whatever it logs, below a title that says so', () => {
    expect(hear('Timeline\n9:22 AM\nthe crane stopped\n9:24 AM\nAna restarted it')).toEqual([
      'a pager’s timeline',
      '09:22||the crane stopped',
      '09:24||Ana restarted it',
      '- furniture: Timeline',
    ]);
  });

  test('and no word of one event speaks', () => {
    expect(hear('Payments Queue\n9:22 AM\nTriggered\n9:24 AM\nEscalated\n9:25 AM\nResolved')).toEqual([
      'a pager’s timeline',
      '09:22||Triggered',
      '09:24||Escalated',
      '09:25||Resolved',
      '- no-place: Payments Queue',
    ]);
  });

  test('but a program that speaks in turn with somebody is heard', () => {
    const heard = hear(
      'Incident Bot\n9:22 AM\nIncident declared\nAna Reyes\n9:24 AM\nAcknowledged\nIncident Bot\n9:25 AM\nResolved',
    );
    expect(heard.slice(1, 3)).toEqual(['09:22|Incident Bot|Incident declared', '09:24|Ana Reyes|Acknowledged']);
  });

  test('and so is somebody who tells of it alone', () => {
    expect(hear('Ana Reyes\n9:22 AM\nacknowledged\n9:24\nresolved, I think')).toEqual([
      'a copy from Slack',
      '09:22|Ana Reyes|acknowledged',
      '09:24|Ana Reyes|resolved, I think',
    ]);
    expect(hear('Ana Reyes\n9:22 AM\nIncident declared\n9:24 AM\ndraining\n9:25 AM\nit helps')[1]).toBe(
      '09:22|Ana Reyes|Incident declared',
    );
  });

  test('in a chat a title has no words of its own either', () => {
    const heard = hear('Activity\n9:22 AM\nstopped\nAna Reyes\n  9:24 AM\nI restarted it\nBo\n  9:25 AM\nok');
    expect(heard.slice(0, 3)).toEqual(['a copy from Slack', '09:24|Ana Reyes|I restarted it', '09:25|Bo|ok']);
  });

  test('nor has the word above the first place of a transcript', () => {
    expect(hear('Transcript\n00:00:10\nAna Reyes: green\n00:00:20\nBo: no')).toEqual([
      'a transcript of a meeting',
      '+10|Ana Reyes|green',
      '+20|Bo|no',
      '- furniture: Transcript',
    ]);
  });
});

test.each(['Alert fired\nAlert resolved', '## Timeline', '  Activity log  ', 'Incident timeline:'])(
  'a text may be a pager’s timeline where it holds %j',
  (line) => {
    expect([line, `first\n${line}\nlast`].map((text) => pager.isIn?.(text))).toEqual([true, true]);
  },
);

test.each(['Alert fired', 'The timeline was wrong', 'nothing'])('a text is not a pager’s timeline by %j', (line) => {
  expect(pager.isIn?.(`first\n${line}\nlast`)).toBe(false);
});
