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
