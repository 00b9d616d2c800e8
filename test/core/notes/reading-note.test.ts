import { describe, expect, test } from 'vitest';
import { addRemark, addReply, readReadingLines, REMARK_ROWS } from '../../../src/core/notes/reading-note';
import { isRefusal, type Edited, type Refusal } from '../../../src/core/text/edit/change';
import { GROUP } from '../reading/vault';

const MIA = GROUP['Readings/Mia reads the queue.md'] ?? '';
const BO = GROUP['Readings/Bo reads the queue.md'] ?? '';

function toText(edit: Edited | Refusal): string {
  if (isRefusal(edit)) throw new Error(`refused: ${edit.refused}`);
  return edit.text;
}

describe('a reading note', () => {
  test('gives its remarks in the order of the text, each with the words it is about and the link', () => {
    expect(
      readReadingLines(MIA).remarks.map(({ remark, words, quote, link, id }) => [remark, words, quote, link, id]),
    ).toEqual([
      ['expected', 'Something with a full disk, I suppose.', '', '', null],
      [
        'question',
        'Who decides which region?',
        'The lease is found in the wrong region.',
        'Stalled queue#^lease',
        'q-0001',
      ],
      ['question', 'What is a lease?', 'had lost its lease', 'Stalled queue#Story', 'q-0002'],
      ['question', 'Why restart at all?', 'restarts the consumer on a hunch', 'Stalled queue#Moments', 'q-0003'],
      ['question', 'Where was everybody?', '', '', 'q-0004'],
      ['news', '', 'a lease outlives its consumer by an hour', 'Stalled queue#Who knew what', 'n-0001'],
    ]);
  });

  test('gives replies with what they say and where the answer stands', () => {
    expect(
      readReadingLines(BO).replies.map(({ note, id, reply, words, link }) => [note, id, reply, words, link]),
    ).toEqual([
      ['Mia reads the queue', 'q-0002', 'basic', 'The right to read.', ''],
      ['Mia reads the queue', 'q-0001', 'nobody-knows', '', ''],
      ['Mia reads the queue', 'q-0003', 'answered', '', 'Stalled queue#Story'],
    ]);
  });

  test('says nothing that stands off the record, in code or in a comment', () => {
    const text = '## Questions\n\n```\n- in code?\n```\n\n%%\n- in a comment?\n%%\n\n> [!off-record]\n> - TAINTED?\n';
    expect(readReadingLines(text)).toEqual({ remarks: [], replies: [] });
    expect(JSON.stringify(readReadingLines(MIA))).not.toContain('TAINTED');
  });

  test('a question that goes on below is read whole', () => {
    expect(readReadingLines('## Questions\n\n- Who closes it\n  when nobody is there? ^q-1\n').remarks).toMatchObject([
      { words: 'Who closes it when nobody is there?', id: 'q-1' },
    ]);
  });

  test('every sort of remark is written under its heading and read back as the same words', () => {
    let text = '---\ntype: reading\n---\n\nOn the boat.\n';
    for (const { remark } of REMARK_ROWS)
      text = toText(
        addRemark(text, { remark, words: `My ${remark}?`, quote: 'every lamp was green', link: 'Queue#Story' }),
      );
    const read = readReadingLines(text).remarks;
    expect(read.map(({ remark, words, quote, link }) => [remark, words, quote, link])).toEqual(
      REMARK_ROWS.map(({ remark }) => [remark, `My ${remark}?`, 'every lamp was green', 'Queue#Story']),
    );
    expect(new Set(read.map(({ id }) => id)).size).toBe(REMARK_ROWS.length);
    expect(text).toContain('On the boat.');
  });

  test('a remark without words, and one without a passage, are read back as they were left', () => {
    const silent = toText(addRemark('', { remark: 'surprise', words: '', quote: 'the lease', link: 'Queue' }));
    expect(readReadingLines(silent).remarks).toMatchObject([{ words: '', quote: 'the lease', link: 'Queue' }]);
    const alone = toText(addRemark('', { remark: 'question', words: 'Who\nsings?', quote: '', link: '' }));
    expect(readReadingLines(alone).remarks).toMatchObject([{ words: 'Who sings?', quote: '', link: '' }]);
  });

  test('the same remark pressed twice stands there once', () => {
    const remark = { remark: 'news', words: '', quote: 'the lease', link: 'Queue' } as const;
    const once = toText(addRemark('', remark));
    expect(toText(addRemark(once, remark))).toBe(once);
  });

  test.each(['basic', 'good', 'nobody-knows', 'answered'] as const)('a reply %s is written and read back', (reply) => {
    const link = reply === 'answered' ? 'Stalled queue#Story' : '';
    const text = toText(addReply(MIA, { note: 'Noor reads', id: 'q-9', reply, words: 'As far as I know.', link }));
    expect(readReadingLines(text).replies).toMatchObject([
      { note: 'Noor reads', id: 'q-9', reply, words: 'As far as I know.', link },
    ]);
  });

  test('a second reply to the same question takes the place of the first and of nothing else', () => {
    const text = toText(
      addReply(BO, { note: 'Mia reads the queue', id: 'q-0002', reply: 'good', words: '', link: '' }),
    );
    expect(readReadingLines(text).replies.map(({ id, reply }) => `${id} ${reply}`)).toEqual([
      'q-0002 good',
      'q-0001 nobody-knows',
      'q-0003 answered',
    ]);
    expect(text.split('\n').length).toBe(BO.split('\n').length);
  });
});
