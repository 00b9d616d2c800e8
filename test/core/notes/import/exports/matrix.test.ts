import { describe, expect, test } from 'vitest';
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

/** One object of a file, and what is heard in it, one line each; the program’s own name left away. */
type Sample = readonly [name: string, item: object, heard: readonly string[]];

const heard = (data: unknown): readonly string[] => hear(JSON.stringify(data)).slice(1);
const at = (minute: number): string => `2026-11-04T08:${minute}:00+00:00`;

describe('a file of Element', () => {
  const event = (minute: number, body: string, more: object = {}): object => ({
    type: 'm.room.message',
    sender: '@ana:example.org',
    origin_server_ts: Date.parse(at(minute)),
    event_id: `$${minute}`,
    content: { msgtype: 'm.text', body },
    ...more,
  });
  const back = '09:30|ana|back';
  test.each<Sample>([
    ['a message, by the name of its sender', event(22, 'lag?'), ['09:22|ana|lag?', back]],
    ['a name that the room knows', event(22, 'lag?', { sender_name: 'Ana Reyes' }), ['09:22|Ana Reyes|lag?', back]],
    [
      'an answer without the quote that it repeats',
      event(31, '> <@bo:example.org> back\n\nsure?', {
        content: {
          body: '> <@bo:example.org> back\n\nsure?',
          'm.relates_to': { 'm.in_reply_to': { event_id: '$30' } },
        },
      }),
      [back, '09:31|ana|(back) sure?'],
    ],
    [
      'one that was taken back',
      event(22, '', { content: {}, unsigned: { redacted_because: {} }, event_id: '$r' }),
      [back, expect.stringMatching(/^- deleted: \{"type":"m\.room\.message"/) as string],
    ],
    [
      'a later version of a message is no message of its own',
      event(31, '* back!', {
        content: { body: '* back!', 'm.relates_to': { rel_type: 'm.replace', event_id: '$30' } },
      }),
      [back, '- notice: * back!'],
    ],
    [
      'somebody who joined',
      event(22, '', { type: 'm.room.member', content: { membership: 'join' } }),
      [back, expect.stringMatching(/^- notice: .*"join"/) as string],
    ],
    [
      'a picture, by its name',
      event(22, 'gauge.png', { content: { msgtype: 'm.image', body: 'gauge.png' } }),
      ['09:22|ana|gauge.png', back],
    ],
  ])('%s', (_name, item, lines) => {
    expect(heard({ messages: [item, event(30, 'back')] })).toEqual(lines);
  });
});

test('of a room’s file, quotes go where they repeat what is answered, and stay where somebody wrote them', () => {
  const at = (minute: number): number => Date.parse(`2026-11-04T08:${String(minute)}:00Z`);
  const said = (event_id: string, body: string, minute: number, more: object = {}, content: object = {}): object => ({
    type: 'm.room.message',
    event_id,
    sender: '@ana:quay.example',
    origin_server_ts: at(minute),
    content: { body, ...content },
    ...more,
  });
  const answering = (event_id: string): object => ({ 'm.relates_to': { 'm.in_reply_to': { event_id } } });
  const member = { type: 'm.room.member', origin_server_ts: at(25), sender: 'x' };
  const messages = [
    said('a', 'lag?\n> 900', 22),
    said('b', '> <@ana:quay.example> lag?\n> more\nno', 23, { sender: 'bo' }, answering('a')),
    said('c', 'who?', 24, { sender: undefined }, answering('gone')),
    member,
    said('d', '* lag', 26, {}, { 'm.relates_to': { rel_type: 'm.replace' } }),
    said('e', '', 27, { unsigned: { redacted_because: {} } }),
  ];
  expect(hear(JSON.stringify({ messages })).slice(1)).toEqual([
    '09:22|ana|lag? / > 900',
    '09:23|bo|(lag?) no',
    '09:24|Unknown|who?',
    `- notice: ${JSON.stringify(member)}`,
    '- notice: * lag',
    `- deleted: ${JSON.stringify(messages[5])}`,
  ]);
});
