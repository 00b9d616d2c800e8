import { expect, test } from 'vitest';
import { hear } from '../heard';

test('an export of Mattermost, line by line, without direct messages', () => {
  const rows = [
    { type: 'version', version: 1 },
    {
      type: 'post',
      post: {
        user: 'ana',
        message: 'lag?',
        create_at: 1_793_780_533_000,
        replies: [{ user: 'bo', message: 'no', create_at: 1_793_780_593_000 }],
      },
    },
    { type: 'direct_post', direct_post: { user: 'bo', message: 'call me', create_at: 1_793_780_593_000 } },
  ];
  expect(hear(rows.map((row) => JSON.stringify(row)).join('\n'))).toEqual([
    'a Mattermost export',
    '09:22:13|ana|lag?',
    '09:23:13|bo|(lag?) no',
    '- furniture: {"type":"version","version":1}',
    '- private: call me',
  ]);
});
