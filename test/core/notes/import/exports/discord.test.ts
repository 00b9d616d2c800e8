import { describe, expect, test } from 'vitest';
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

/** One object of a file, and what is heard in it, one line each; the program’s own name left away. */
type Sample = readonly [name: string, item: object, heard: readonly string[]];

const heard = (data: unknown): readonly string[] => hear(JSON.stringify(data)).slice(1);
const at = (minute: number): string => `2026-11-04T08:${minute}:00+00:00`;
const LATER = '09:30|bo|back';

describe('a file of Discord’s exporter', () => {
  const later = { id: 'z', type: 'Default', timestamp: at(30), author: { name: 'bo' }, content: 'back' };
  const ana = { name: 'ana.r', nickname: 'Ana' };
  test.each<Sample>([
    ['an edited message keeps its first time', { content: 'lag?', timestampEdited: at(29) }, ['09:22|Ana|lag?', LATER]],
    ['a name without a nickname', { content: 'lag?', author: { name: 'ana.r' } }, ['09:22|ana.r|lag?', LATER]],
    [
      'an attachment and reactions are named as left out',
      { content: 'see', attachments: [{ fileName: 'gauge.png' }], reactions: [{ emoji: { name: '👀' }, count: 2 }] },
      ['09:22|Ana|see', LATER, '- furniture: Ana: file gauge.png', '- furniture: below Ana: 👀 2'],
    ],
    [
      'a card below it is read',
      { content: '', embeds: [{ title: 'Alert', description: 'lag over 10 s' }] },
      ['09:22|Ana|Alert / lag over 10 s', LATER],
    ],
    [
      'a pin is a notice',
      { type: 'ChannelPinnedMessage', content: 'Pinned a message.' },
      [LATER, '- notice: Pinned a message.'],
    ],
    [
      'an answer to something deleted',
      { type: 'Reply', content: 'no', reference: { messageId: 'gone' } },
      ['09:22|Ana|no', LATER],
    ],
  ])('%s', (_name, item, lines) => {
    const first = { id: 'a', type: 'Default', timestamp: at(22), author: ana, ...item };
    expect(heard({ messages: [first, later] })).toEqual(lines);
  });
});

describe('of a file of Discord’s exporter', () => {
  test('a message without a type or with a number for it is one, and what tells something is a notice', () => {
    const call = { id: 'd', type: 'Call', author: { name: 'bo' }, content: '' };
    const undated = { id: 'c', type: 'ChatInputCommand', author: { name: 'bo' }, content: 'no time' };
    const messages = [
      { id: 'a', timestamp: at(22), author: { name: 'ana' }, content: 'no type' },
      { id: 'b', type: '19', timestamp: at(23), author: {}, content: 'by number', reference: { messageId: 'a' } },
      undated,
      call,
      { type: 'ThreadReply', content: 'in a thread' },
    ];
    expect(heard({ messages })).toEqual([
      '09:22|ana|no type',
      '09:23|Unknown|(no type) by number',
      `- no-place: ${JSON.stringify(undated)}`,
      `- notice: ${JSON.stringify(call)}`,
      '- notice: in a thread',
    ]);
  });

  test('cards of which each has a part are read in their order', () => {
    const embeds = [{ title: 'Alert' }, { description: 'lag' }, {}];
    expect(heard({ messages: [{ type: 'Reply', timestamp: at(24), author: { name: 'bo' }, embeds }] })).toEqual([
      '09:24|bo|Alert / lag',
    ]);
  });

  test('it is none where no message has both an author and a time', () => {
    const messages = [
      { author: { name: 'ana' }, content: 'a' },
      { timestamp: at(24), content: 'b' },
    ];
    expect(hear(JSON.stringify({ messages }))).toEqual(['nothing']);
  });
});
