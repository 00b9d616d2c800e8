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

  test('with people, channels, groups and links as a reader would see them', () => {
    const data = [
      message('U1', '1793756520.0', '<@U2> and <@U9|Noor>, see <#C0CRANE12|crane> <!here> <!subteam^S0A1|@oncall>'),
      message('U2', '1793756521.0', 'look at <https://quay.example/g|the gauge>, <https://quay.example> or'),
      message('U2', '1793756522.0', '<mailto:ops@quay.example> <!channel|channel>'),
      message('U2', '1793756523.0', 'a &lt; b &amp;&amp; c &gt; d'),
    ];
    expect(read(data)).toEqual([
      '02:42|U1|@U2 and @Noor, see #crane @here @oncall',
      '02:42:01|U2|look at [the gauge](https://quay.example/g), https://quay.example or',
      '02:42:02|U2|mailto:ops@quay.example @channel',
      '02:42:03|U2|a < b && c > d',
    ]);
  });

  test('with the names that stand in a list beside the messages, else in the messages, else with their ids', () => {
    const data = {
      users: [
        { id: 'U1', profile: { real_name: 'Ana Reyes', display_name: 'ana' }, name: 'a.reyes' },
        { id: 'U2', real_name: 'Bo Lindqvist', name: 'bo' },
        { id: 'U3', name: 'noor' },
        { id: 'U4', name: 'Cy of the list' },
        { id: 'U5' },
        { name: 'nobody' },
      ],
      messages: [
        message('U1', '1793756520.0', '<@U2>: lag?'),
        message('U2', '1793756521.0', 'no'),
        message('U3', '1793756522.0', 'yes'),
        message('U4', '1793756523.0', 'hm', { user_profile: { display_name: 'cy' } }),
        message('U5', '1793756524.0', 'ok'),
        message('U6', '1793756525.0', 'back', { user_profile: { display_name: 'eve', name: 'e' } }),
        message('U6', '1793756526.0', 'where?', { user_profile: { real_name: 'Eve Dee' } }),
        { type: 'message', bot_id: 'B7', ts: '1793756527.0', text: 'depth' },
        { type: 'message', ts: '1793756528.0', text: 'whose?' },
      ],
    };
    expect(read(data)).toEqual([
      '02:42|Ana Reyes|@Bo Lindqvist: lag?',
      '02:42:01|Bo Lindqvist|no',
      '02:42:02|noor|yes',
      '02:42:03|Cy of the list|hm',
      '02:42:04|U5|ok',
      '02:42:05|eve|back',
      '02:42:06|eve|where?',
      '02:42:07|B7|depth',
      '02:42:08|Unknown|whose?',
    ]);
  });

  test('with cards that have a title alone, or words to stand in for them', () => {
    const attachments = [
      { fallback: 'Depth over 900' },
      { title: 'Runbook' },
      { title: 'Gauge', text: 'a', fallback: 'b' },
    ];
    expect(read([message('U1', '1793756520.0', 'see:', { attachments })])).toEqual([
      '02:42|U1|see: / Depth over 900 / Runbook / Gauge: a',
    ]);
  });

  test.each(['channel_topic', 'group_name', 'channel_convert_to_private', 'pinned_item', 'bot_add', 'reminder_add'])(
    'with %s as a notice',
    (subtype) => {
      const data = [message('U1', '1793756520.0', 'so it is', { subtype }), message('U2', '1793756521.0', 'ok')];
      expect(read(data)).toEqual(['02:42:01|U2|ok', '- notice: so it is']);
    },
  );

  test('with what is no notice though its kind sounds so, and what has no words left out whole', () => {
    const data = [
      message('U1', '1793756520.0', 'to the channel, too', { subtype: 'thread_broadcast' }),
      message('U1', '1793756521.0', '', { subtype: 'huddle_thread' }),
      message('U1', '1793756522.0', 'ok', { subtype: 'my_channel_join' }),
    ];
    expect(read(data)).toEqual([
      '02:42|U1|to the channel, too',
      '02:42:02|U1|ok',
      `- notice: ${JSON.stringify(data[1])}`,
    ]);
  });

  test('with answers to an answer, whose thread has no words to name', () => {
    const deep = message('U3', '1793756540.0', 'deeper');
    const first = message('U2', '1793756530.0', 'first', {
      thread_ts: '1793756520.0',
      slackdump_thread_replies: [deep],
    });
    const parent = message('U1', '1793756520.0', '', { slackdump_thread_replies: [first, 'odd'] });
    expect(read({ messages: [parent] })).toEqual([
      '02:42:10|U2|first',
      '02:42:20|U3|(first) deeper',
      `- no-place: ${JSON.stringify(message('U1', '1793756520.0', ''))}`,
      '- no-place: odd',
    ]);
  });

  test('twice where two say the same at once, or one says two things', () => {
    const data = [
      message('U1', '1793756520.0', 'a'),
      message('U2', '1793756520.0', 'a'),
      message('U1', '1793756520.0', 'b'),
      { odd: 1 },
      { odd: 1 },
    ];
    expect(read(data)).toEqual([
      '02:42|U1|a',
      '02:42|U2|a',
      '02:42|U1|b',
      '- no-place: {"odd":1}',
      '- no-place: {"odd":1}',
    ]);
  });
});

test('a card without anything to say leaves no gap among the words of Slack’s file', () => {
  const attachments = [{}, { title: 'Gauge' }, { color: 'red' }, { text: 'red' }];
  expect(read([message('U1', '1793756520.0', ' see ', { attachments })])).toEqual(['02:42|U1|see / Gauge / red']);
});
