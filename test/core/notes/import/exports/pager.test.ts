import { expect, test } from 'vitest';
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
