import { describe, expect, test } from 'vitest';
import { hear } from '../heard';

const read = (data: unknown): readonly string[] => hear(JSON.stringify(data));

test('an export of Google Chat, with something deleted', () => {
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

/** One object of a file, and what is heard in it, one line each; the program’s own name left away. */
type Sample = readonly [name: string, item: object, heard: readonly string[]];

const heard = (data: unknown): readonly string[] => hear(JSON.stringify(data)).slice(1);

describe('a file of Google’s Takeout', () => {
  const said = (text: string, time: string, more: object = {}): object => ({
    creator: { name: 'Ana Reyes', email: 'ana@example.org' },
    created_date: `Wednesday, November 4, 2026 at ${time}:00 AM UTC`,
    text,
    ...more,
  });
  const back = '09:30|Ana Reyes|back';
  test.each<Sample>([
    ['a message', said('lag?', '8:22'), ['09:22|Ana Reyes|lag?', back]],
    [
      'an edited one',
      said('lag!', '8:22', { previous_message_versions: [{ text: 'lag?' }] }),
      ['09:22|Ana Reyes|lag!', back],
    ],
    ['a deleted one', said('oops', '8:22', { message_state: 'DELETED' }), [back, '- deleted: Ana Reyes: oops']],
    [
      'a deleted one that keeps who did it',
      said('oops', '8:22', { deletion_metadata: { deletion_type: 'CREATOR' } }),
      [back, '- deleted: Ana Reyes: oops'],
    ],
    [
      'a file and a reaction',
      said('see', '8:22', {
        attached_files: [{ original_name: 'gauge.png' }],
        reactions: [{ emoji: { unicode: '👍' } }],
      }),
      ['09:22|Ana Reyes|see', back, '- furniture: Ana Reyes: file gauge.png', '- furniture: below Ana Reyes: 👍'],
    ],
    [
      'somebody without a name',
      said('lag?', '8:22', { creator: { email: 'x@example.org' } }),
      ['09:22|Unknown|lag?', back],
    ],
  ])('%s', (_name, item, lines) => {
    expect(heard({ messages: [item, said('back', '8:30')] })).toEqual(lines);
  });
});

describe('of a file of Google Chat', () => {
  const said = (text: string, minute: number, more: object = {}): object => ({
    creator: { name: 'Ana' },
    created_date: `Wednesday, November 4, 2026 at 8:${String(minute)}:13 AM UTC`,
    text,
    ...more,
  });
  const hearAll = (...messages: readonly object[]): readonly string[] => read({ messages }).slice(1);

  test('all answers of a topic name what begins it, and messages without a topic answer nothing', () => {
    const topic = { topic_id: 't' };
    expect(
      hearAll(
        said('one', 22, topic),
        said('two', 23, topic),
        said('three', 24, topic),
        said('four', 25),
        said('five', 26),
      ),
    ).toEqual([
      '09:22:13|Ana|one',
      '09:23:13|Ana|(one) two',
      '09:24:13|Ana|(one) three',
      '09:25:13|Ana|four',
      '09:26:13|Ana|five',
    ]);
  });

  test('what was deleted is left out, with its words where it has some', () => {
    const gone = said('', 23, { message_state: 'DELETED' });
    expect(hearAll(said('a', 22), gone, said('oops', 24, { deletion_metadata: {} }))).toEqual([
      '09:22:13|Ana|a',
      `- deleted: ${JSON.stringify(gone)}`,
      '- deleted: Ana: oops',
    ]);
  });

  test('a day may stand in any number of spaces, and who is not named is not known', () => {
    const created = 'Wednesday, November 4, 2026  at  8:22:13 AM UTC';
    const undated = { text: 'when?' };
    expect(hearAll(said('a', 22, { created_date: created, creator: {} }), undated)).toEqual([
      '09:22:13|Unknown|a',
      `- no-place: ${JSON.stringify(undated)}`,
    ]);
  });

  test('it is none where nobody wrote anything', () => {
    expect(read({ messages: [{ text: 'a', created_date: '2026-11-04T08:22:13Z' }] })).toEqual(['nothing']);
  });
});
