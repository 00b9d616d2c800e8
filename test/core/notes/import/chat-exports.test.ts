import { describe, expect, test } from 'vitest';
import { hear } from './heard';

const read = (data: unknown): readonly string[] => hear(JSON.stringify(data));

describe('an export of another program is read', () => {
  test('of Telegram, with what is answered and services left out', () => {
    const data = {
      name: 'Cranes',
      messages: [
        {
          id: 1,
          type: 'message',
          date: '2026-11-04T09:22:13',
          from: 'Ana',
          text: ['is the ', { type: 'bold', text: 'crane' }, ' back?'],
        },
        { id: 2, type: 'service', actor: 'Noor', action: 'join_group' },
        { id: 3, type: 'message', date: '2026-11-04T09:25:00', from: 'Bo', text: 'yes', reply_to_message_id: 1 },
      ],
    };
    expect(read(data)).toEqual([
      'a Telegram export',
      '09:22:13|Ana|is the crane back?',
      '09:25:00|Bo|(is the crane back?) yes',
      '- notice: {"id":2,"type":"service","actor":"Noor","action":"join_group"}',
    ]);
  });

  test('of Discord, in the reader’s zone', () => {
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

  test('of Google Chat, with something deleted', () => {
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

  test('of Element, with something taken back', () => {
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

  test('of Mattermost, line by line, without direct messages', () => {
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

  test('of a pager, where nobody speaks', () => {
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
});
