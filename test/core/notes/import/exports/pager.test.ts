import { describe, expect, test } from 'vitest';
import { hear } from '../heard';

const read = (data: unknown): readonly string[] => hear(JSON.stringify(data));

test('an export of a pager, where nobody speaks', () => {
  const data = {
    log_entries: [
      { type: 'trigger_log_entry', created_at: '2026-11-04T08:22:13Z', summary: 'Triggered through the API' },
      { type: 'acknowledge_log_entry', created_at: '2026-11-04T08:25:00Z', summary: 'Acknowledged by Ana Reyes' },
    ],
  };
  expect(read(data)).toEqual([
    'a pager’s log',
    '09:22:13||Triggered through the API',
    '09:25||Acknowledged by Ana Reyes',
  ]);
});

/** One object of a file, and what is heard in it, one line each; the program’s own name left away. */
type Sample = readonly [name: string, item: object, heard: readonly string[]];

const heard = (data: unknown): readonly string[] => hear(JSON.stringify(data)).slice(1);

describe('a log of a pager', () => {
  const entry = (minute: number, summary: string, more: object = {}): object => ({
    type: 'notify_log_entry',
    created_at: `2026-11-04T08:${minute}:00Z`,
    summary,
    ...more,
  });
  const back = '09:30||Resolved through the API.';
  test.each<Sample>([
    ['nobody speaks in it', entry(22, 'Notified Ana Reyes by phone.'), ['09:22||Notified Ana Reyes by phone.', back]],
    [
      'the words of its channel come first',
      entry(22, 'Triggered', { channel: { type: 'api', summary: 'lag over 10 s' } }),
      ['09:22||lag over 10 s', back],
    ],
    [
      'an acknowledgement',
      entry(22, 'Acknowledged by Ana Reyes.', { type: 'acknowledge_log_entry' }),
      ['09:22||Acknowledged by Ana Reyes.', back],
    ],
    [
      'a note that somebody wrote',
      entry(22, 'Note added', { channel: { type: 'note', summary: 'draining' } }),
      ['09:22||draining', back],
    ],
    ['one without words', entry(22, ''), [back, expect.stringMatching(/^- no-place: /) as string]],
    [
      'one without a time',
      entry(22, 'Escalated', { created_at: '' }),
      [back, expect.stringMatching(/^- no-place: .*Escalated/) as string],
    ],
  ])('%s', (_name, item, lines) => {
    expect(heard({ log_entries: [item, entry(30, 'Resolved through the API.')] })).toEqual(lines);
  });
});

test('the activity of an incident in Grafana: a note is somebody’s, the rest is told with who did it', () => {
  const item = (minute: number, activityKind: string, body: string): object => ({
    activityKind,
    body,
    eventTime: `2026-11-04T08:${minute}:00Z`,
    user: { name: 'Ana Reyes' },
  });
  expect(
    heard({ activityItems: [item(22, 'incidentCreated', 'Declared the incident'), item(25, 'userNote', 'draining')] }),
  ).toEqual(['09:22||Declared the incident (Ana Reyes)', '09:25|Ana Reyes|draining']);
});

test('the logs of an alert in Opsgenie', () => {
  const log = {
    log: 'Viewed on [EMail] by Ana',
    type: 'system',
    owner: 'System',
    createdAt: '2026-11-04T08:22:13.543Z',
    offset: '1',
  };
  expect(heard({ data: [log], took: 0.1, requestId: 'x' })).toEqual(['09:22:13||Viewed on [EMail] by Ana']);
});

describe('of a pager’s log', () => {
  const log = { createdAt: '2026-11-04T08:22:13Z', log: 'Alert created' };
  const hearAll = (data: object): readonly string[] => hear(JSON.stringify(data)).slice(1);

  test.each([
    ['beside other things', { logs: [log] }],
    ['inside an answer', { data: { logs: [log] } }],
    ['as an answer', { data: [log, { other: 1 }] }],
  ])('what Opsgenie wrote is found %s', (_name, data) => {
    expect(hearAll(data)).toEqual(['09:22:13||Alert created']);
  });

  test('a channel says more than a summary, and whoever did something stands behind it', () => {
    const empty = { created_at: '2026-11-04T08:24:13Z', user: { name: 'Ana' } };
    const entries = [
      { created_at: '2026-11-04T08:22:13Z', channel: { summary: 'Triggered through the API' }, summary: 'Triggered' },
      { created_at: '2026-11-04T08:23:13Z', summary: 'Acknowledged', user: { name: 'Ana' } },
      empty,
      { summary: 'no time' },
    ];
    expect(hearAll({ log_entries: entries, data: [log] })).toEqual([
      '09:22:13||Triggered through the API',
      '09:23:13||Acknowledged (Ana)',
      `- no-place: ${JSON.stringify(empty)}`,
      '- no-place: {"summary":"no time"}',
    ]);
  });

  test('a note of Grafana is spoken, and what changed is not', () => {
    const items = [
      { createdTime: '2026-11-04T08:22:13Z', activityKind: 'userNote', user: { name: 'Ana' }, body: 'I look' },
      { eventTime: '2026-11-04T08:23:13Z', activityKind: 'statusChanged', user: { name: 'Bo' }, body: 'resolved' },
      { eventTime: '2026-11-04T08:24:13Z', activityKind: 'userNote', body: 'whose?' },
    ];
    expect(hearAll({ activityItems: items })).toEqual([
      '09:22:13|Ana|I look',
      '09:23:13||resolved (Bo)',
      '09:24:13||whose?',
    ]);
  });
});
