import { describe, expect, test } from 'vitest';
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

/** One object of a file, and what is heard in it, one line each; the program’s own name left away. */
type Sample = readonly [name: string, item: object, heard: readonly string[]];

const heard = (data: unknown): readonly string[] =>
  hear(typeof data === 'string' ? data : JSON.stringify(data)).slice(1);
const at = (minute: number): string => `2026-11-04T08:${minute}:00+00:00`;

describe('a file of Mattermost', () => {
  const post = (minute: number, message: string, more: object = {}): object => ({
    type: 'post',
    post: { team: 't', channel: 'c', user: 'ana.r', message, create_at: Date.parse(at(minute)), ...more },
  });
  const back = '09:30|ana.r|back';
  const lines = (...rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
  test.each<Sample>([
    ['a post', post(22, 'lag?'), ['09:22|ana.r|lag?', back]],
    [
      'answers with what they answer',
      post(22, 'lag?', { replies: [{ user: 'bo', message: 'no', create_at: Date.parse(at(23)) }] }),
      ['09:22|ana.r|lag?', '09:23|bo|(lag?) no', back],
    ],
    ['a deleted post', post(22, 'oops', { delete_at: 1 }), [back, '- deleted: oops']],
    ['a notice', post(22, 'bo joined.', { type: 'system_join_channel' }), [back, '- notice: bo joined.']],
    [
      'a direct message',
      { type: 'direct_post', direct_post: { user: 'ana.r', message: 'between us', create_at: Date.parse(at(22)) } },
      [back, '- private: between us'],
    ],
    [
      'a file and a reaction',
      post(22, 'see', { attachments: [{ path: 'data/gauge.png' }], reactions: [{ user: 'bo', emoji_name: 'eyes' }] }),
      ['09:22|ana.r|see', back, '- furniture: ana.r: file data/gauge.png', '- furniture: below ana.r: eyes'],
    ],
  ])('%s', (_name, item, told) => {
    expect(heard(lines(item, post(30, 'back')))).toEqual(told);
  });
});

describe('of a file of Mattermost', () => {
  const rows = (...posts: readonly object[]): string => posts.map((post) => JSON.stringify(post)).join('\n');
  const when = Date.parse(at(22));

  test('answers to a picture without words answer nothing that could be named', () => {
    const reply = { user: 'bo', message: 'no', create_at: Date.parse(at(23)) };
    const post = { user: 'ana', message: '', create_at: when, attachments: [{ path: 'a.png' }], replies: [reply] };
    expect(heard(rows({ type: 'post', post }))).toEqual([
      '09:23|bo|no',
      `- no-place: ${JSON.stringify(post)}`,
      '- furniture: ana: file a.png',
    ]);
  });

  test('what has no author is somebody’s, and what has no words is left out whole', () => {
    const deleted = { user: 'bo', message: '', delete_at: 5 };
    const added = { user: 'bo', type: 'system_add' };
    const direct = { type: 'direct_post', direct_post: { user: 'bo' } };
    const kept = { message: 'who?', create_at: when, delete_at: 0 };
    const file = rows({ post: kept }, { post: deleted }, { post: added }, direct, { type: 'version' });
    expect(heard(file)).toEqual([
      '09:22|Unknown|who?',
      `- deleted: ${JSON.stringify(deleted)}`,
      `- notice: ${JSON.stringify(added)}`,
      `- private: ${JSON.stringify(direct)}`,
      '- furniture: {"type":"version"}',
    ]);
  });

  test('a single line is one, too', () => {
    expect(heard(rows({ post: { user: 'ana', message: 'alone', create_at: when } }))).toEqual(['09:22|ana|alone']);
  });

  test('lines without any post are none', () => {
    expect(hear(rows({ type: 'version' }, { type: 'user', user: { username: 'ana' } }))).toEqual(['nothing']);
  });
});
