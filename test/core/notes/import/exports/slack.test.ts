import { describe, expect, test } from 'vitest';
import { hear } from '../heard';

const message = (user: string, ts: string, text: string, more: object = {}): object => ({
  type: 'message',
  user,
  ts,
  text,
  ...more,
});
const read = (data: unknown): readonly string[] => hear(JSON.stringify(data)).slice(1);

describe('what Slack exported is read', () => {
  test('with the answers that slackdump nests, and what they answer', () => {
    const data = {
      channel_id: 'C1',
      messages: [
        message('U1', '1793756520.000100', 'crane?', {
          slackdump_thread_replies: [message('U2', '1793756530.1', 'it was the relay')],
        }),
      ],
    };
    expect(read(data)).toEqual(['02:42|U1|crane?', '02:42:10|U2|(crane?) it was the relay']);
  });

  test('with answers of a thread that stand beside it', () => {
    const data = [
      message('U1', '1793756520.0', 'crane?', { thread_ts: '1793756520.0' }),
      message('U2', '1793756530.0', 'the relay', { thread_ts: '1793756520.0' }),
    ];
    expect(read(data)).toEqual(['02:42|U1|crane?', '02:42:10|U2|(crane?) the relay']);
  });

  test('without what was deleted, and without what only one could see', () => {
    const data = [
      message('USLACKBOT', '1793756520.0', 'This message was deleted.', { subtype: 'tombstone' }),
      message('U1', '1793756521.0', 'only you see this', { is_ephemeral: true }),
      message('U2', '1793756530.0', 'done'),
    ];
    expect(read(data)).toEqual([
      '02:42:10|U2|done',
      '- deleted: This message was deleted.',
      '- private: only you see this',
    ]);
  });

  test('with the words of an alert, and files named as left out', () => {
    const data = [
      {
        type: 'message',
        bot_id: 'B1',
        username: 'Gauge',
        ts: '1793756520.0',
        text: '',
        attachments: [{ title: 'Depth', text: 'over 900' }],
      },
      message('U2', '1793756530.0', 'see', { files: [{ name: 'graph.png' }] }),
    ];
    expect(read(data)).toEqual(['02:42|Gauge|Depth: over 900', '02:42:10|U2|see', '- furniture: U2: file graph.png']);
  });

  test('with joins as notices, and whatever is no message left out word for word', () => {
    const data = [
      message('U1', '1793756520.0', 'joined', { subtype: 'channel_join' }),
      message('U2', '1793756530.0', 'ok'),
      { odd: 1 },
      7,
    ];
    expect(read(data)).toEqual(['02:42:10|U2|ok', '- notice: joined', '- no-place: {"odd":1}', '- no-place: 7']);
  });

  test('once where a thread repeats what the channel holds', () => {
    const data = [
      message('U1', '1793756520.0', 'a'),
      message('U1', '1793756520.0', 'a'),
      message('U2', '1793756530.0', 'b'),
    ];
    expect(read(data)).toEqual(['02:42|U1|a', '02:42:10|U2|b']);
  });
});
