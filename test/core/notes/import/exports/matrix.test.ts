import { expect, test } from 'vitest';
import { hear } from '../heard';

const read = (data: unknown): readonly string[] => hear(JSON.stringify(data));

test('an export of Element, with something taken back', () => {
  const at = 1_793_780_533_000;
  const data = {
    messages: [
      {
        type: 'm.room.message',
        event_id: '$1',
        sender: '@ana:example.org',
        origin_server_ts: at,
        content: { body: 'lag?' },
      },
      {
        type: 'm.room.message',
        event_id: '$2',
        sender: '@bo:example.org',
        origin_server_ts: at + 60_000,
        content: { body: '> <@ana:example.org> lag?\n\nno', 'm.relates_to': { 'm.in_reply_to': { event_id: '$1' } } },
      },
      {
        type: 'm.room.message',
        event_id: '$3',
        sender: '@bo:example.org',
        origin_server_ts: at,
        content: {},
        unsigned: { redacted_because: {} },
      },
      { type: 'm.room.member', sender: '@noor:example.org', origin_server_ts: at },
    ],
  };
  expect(read(data).slice(0, 3)).toEqual(['a room of Matrix', '09:22:13|ana|lag?', '09:23:13|bo|(lag?) no']);
  expect(
    read(data)
      .slice(3)
      .map((line) => line.slice(0, 9)),
  ).toEqual(['- deleted', '- notice:']);
});
