import { expect, test } from 'vitest';
import { hear } from '../heard';

const read = (data: unknown): readonly string[] => hear(JSON.stringify(data));

test('an export of Discord, in the reader’s zone', () => {
  const data = {
    messages: [
      {
        id: 'a',
        type: 'Default',
        timestamp: '2026-11-04T08:22:13+00:00',
        author: { name: 'ana', nickname: 'Ana' },
        content: 'lag?',
      },
      {
        id: 'b',
        type: 'Reply',
        timestamp: '2026-11-04T08:25:00+00:00',
        author: { name: 'bo' },
        content: 'no',
        reference: { messageId: 'a' },
      },
      {
        id: 'c',
        type: 'GuildMemberJoin',
        timestamp: '2026-11-04T08:26:00+00:00',
        author: { name: 'noor' },
        content: 'Joined.',
      },
    ],
  };
  expect(read(data)).toEqual(['a Discord export', '09:22:13|Ana|lag?', '09:25|bo|(lag?) no', '- notice: Joined.']);
});
