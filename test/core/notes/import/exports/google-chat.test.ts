import { expect, test } from 'vitest';
import { hear } from '../heard';

const read = (data: unknown): readonly string[] => hear(JSON.stringify(data));

test('an export of Google Chat, with something deleted', () => {
  const data = {
    messages: [
      {
        creator: { name: 'Ana Reyes' },
        created_date: 'Wednesday, November 4, 2026 at 8:22:13 AM UTC',
        text: 'lag?',
        topic_id: 't1',
      },
      {
        creator: { name: 'Bo' },
        created_date: 'Wednesday, November 4, 2026 at 8:25:00 AM UTC',
        text: 'no',
        topic_id: 't1',
      },
      {
        creator: { name: 'Bo' },
        created_date: 'Wednesday, November 4, 2026 at 8:26:00 AM UTC',
        message_state: 'DELETED',
      },
    ],
  };
  expect(read(data).slice(0, 3)).toEqual(['a Google Chat export', '09:22:13|Ana Reyes|lag?', '09:25|Bo|(lag?) no']);
  expect(read(data)[3]).toMatch(/^- deleted: /);
});
