import { describe, expect, test } from 'vitest';
import { hear } from '../heard';

const read = (data: unknown): readonly string[] => hear(JSON.stringify(data));

test('an export of Telegram, with what is answered and services left out', () => {
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

/** One object of a file, and what is heard in it, one line each; the program’s own name left away. */
type Sample = readonly [name: string, item: object, heard: readonly string[]];

const heard = (data: unknown): readonly string[] => hear(JSON.stringify(data)).slice(1);
const at = (minute: number): string => `2026-11-04T08:${minute}:00+00:00`;

describe('a file of Telegram', () => {
  const said = (minute: number, text: unknown, more: object = {}): object => ({
    id: minute,
    type: 'message',
    date: `2026-11-04T09:${minute}:00`,
    date_unixtime: String(Date.parse(at(minute)) / 1000),
    from: 'Ana Reyes',
    text,
    ...more,
  });
  const back = '09:30|Ana Reyes|back';
  test.each<Sample>([
    [
      'words in marked parts',
      said(22, ['see ', { type: 'link', text: 'https://x' }, ' now']),
      ['09:22|Ana Reyes|see https://x now', back],
    ],
    [
      'an edited one keeps its first time',
      said(22, 'lag?', { edited: '2026-11-04T09:29:00' }),
      ['09:22|Ana Reyes|lag?', back],
    ],
    ['an answer', said(31, 'sure?', { reply_to_message_id: 30 }), [back, '09:31|Ana Reyes|(back) sure?']],
    [
      'somebody who joined',
      said(22, '', { type: 'service', action: 'invite_members', actor: 'Bo' }),
      [back, expect.stringMatching(/^- notice: .*invite_members/) as string],
    ],
    [
      'a photo with words is named as left out',
      said(22, 'see', { photo: 'photos/gauge.jpg', reactions: [{ emoji: '👍', count: 1 }] }),
      [
        '09:22|Ana Reyes|see',
        back,
        '- furniture: Ana Reyes: file photos/gauge.jpg',
        '- furniture: below Ana Reyes: 👍 1',
      ],
    ],
    [
      'a sticker alone has no words',
      said(22, '', { file: 'stickers/s.tgs', media_type: 'sticker' }),
      [back, expect.stringMatching(/^- no-place: /) as string, '- furniture: Ana Reyes: file stickers/s.tgs'],
    ],
  ])('%s', (_name, item, lines) => {
    expect(heard({ name: 'On call', messages: [item, said(30, 'back')] })).toEqual(lines);
  });
});

test('of a file of Telegram, who is not named is told by a number, and what is no text is left out', () => {
  const odd = [
    { id: 3, type: 'message', date: '2026-11-04T09:24:13', text: 7 },
    { id: 5, type: 'message', from: 'Bo', text: 'no time' },
  ];
  const messages = [
    { id: 1, type: 'message', date: '2026-11-04T09:22:13', from: 'Ana', text: 'a' },
    { id: 2, type: 'message', date: '2026-11-04T09:23:13', from_id: 'user7', text: [{ type: 'bold' }, 'b'] },
    { id: 4, type: 'message', date_unixtime: String(Date.parse(at(25)) / 1000), text: 'c' },
    ...odd,
    { id: 6, text: 'of no type' },
  ];
  expect(heard({ messages })).toEqual([
    '09:22:13|Ana|a',
    '09:23:13|user7|b',
    '09:25|Unknown|c',
    ...odd.map((item) => `- no-place: ${JSON.stringify(item)}`),
    '- notice: {"id":6,"text":"of no type"}',
  ]);
});

test.each([
  [{ from: 'Ana', date: '2026-11-04T09:22:13' }, '09:22:13|Ana|a'],
  [{ date_unixtime: String(Date.parse(at(22)) / 1000) }, '09:22|Unknown|a'],
])('a file of Telegram is known by %j alone', (more, line) => {
  expect(heard({ messages: [{ id: 1, type: 'message', text: 'a', ...more }, {}] })[0]).toBe(line);
});

test('a file without names and times is none of Telegram', () => {
  expect(read({ messages: [{ id: 1, type: 'message', text: 'a', date: '2026-11-04T09:22:13' }] })).toEqual(['nothing']);
});
