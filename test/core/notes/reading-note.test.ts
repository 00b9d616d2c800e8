import { describe, expect, test } from 'vitest';
import {
  addRemark,
  addReply,
  isSameNote,
  readReadingLines,
  REMARK_ROWS,
  toQuestionState,
  toRemarkLine,
  type ReplyKind,
} from '../../../src/core/notes/reading-note';
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

test('a reader is offered these sorts of remark, in this order and these words', () => {
  expect(REMARK_ROWS.map(({ remark, heading, press, asks }) => [remark, heading, press, asks].join(' | '))).toEqual([
    'expected | Before I read |  | What do you expect, before you read?',
    'question | Questions | Ask about this | What would you ask those who were there?',
    'surprise | What surprised me | Surprised me | What surprised you?',
    'news | New to me | I did not know this | What was new to you?',
    'unclear | What I cannot follow | I cannot follow this | What can you not follow?',
    'known | I thought everybody knew | Thought everybody knew this | What did you think everybody knew?',
    'unsure | Unsure about |  | What are you unsure about?',
  ]);
  expect(REMARK_ROWS.filter(({ icon }) => !/^[a-z]+(?:-[a-z]+)*$/.test(icon))).toEqual([]);
});

test.each<[string, readonly ReplyKind[]]>([
  ['open', []],
  ['basic', ['basic']],
  ['good', ['basic', 'good']],
  ['nobody-knows', ['good', 'nobody-knows', 'basic']],
  ['answered', ['nobody-knows', 'good', 'answered']],
])('a question stands as %s after %j', (state, replies) => {
  expect(toQuestionState(replies)).toBe(state);
});

describe('an item of a reading note', () => {
  const words = (items: string, heading = '## Questions'): readonly string[] =>
    readReadingLines(`${heading}\n\n${items}\n`).remarks.map((each) => `${each.words}|${each.quote}|${each.link}`);

  test.each([
    ['- Why?', 'Why?||'],
    ['- Why? — “the lease” [[Queue#Story]]', 'Why?|the lease|Queue#Story'],
    ['- Why?  -  "the lease" [[Queue]]', 'Why?|the lease|Queue'],
    ['- Why? — “the lease”', 'Why?|the lease|'],
    ['- “the lease” [[Queue]]', '|the lease|Queue'],
    ['- He said “the lease” twice', 'He said “the lease” twice||'],
    ['- Is it “the lease”', 'Is it “the lease”||'],
    ['- See [[Queue]]', 'See Queue||'],
    ['- Why? — “the lease” of [[Queue]] here', 'Why? — “the lease” of Queue here||'],
    ['- Why [[Queue]]? — “the lease” [[Queue#Story]]', 'Why Queue?|the lease|Queue#Story'],
  ])('%j is read as %j', (item, read) => {
    expect(words(item)).toEqual([read]);
  });

  test('is read to its last line, up to what is quoted, off the record or of another item', () => {
    expect(words('- Who closes it\n    when nobody\n  is there?')).toEqual(['Who closes it when nobody is there?||']);
    expect(words('- Who closes it\n  - a child')).toEqual(['Who closes it||']);
    expect(words('- Who closes it\n\nA paragraph.')).toEqual(['Who closes it||']);
    expect(words('- Who closes it\n  > quoted')).toEqual(['Who closes it||']);
    expect(words('- Who closes it\n  ## A heading')).toEqual(['Who closes it||']);
    expect(words('> - Who closes it\n> when?')).toEqual(['Who closes it when?||']);
    expect(words('- Who closes it\n- Who opens it')).toEqual(['Who closes it||', 'Who opens it||']);
    expect(words('- Who closes it\n  > [!off-record]\n  > TAINTED')).toEqual(['Who closes it||']);
    expect(words('- Who closes it\n  off the record: TAINTED')).not.toContain('TAINTED');
  });

  test('counts under a heading that is known, and not without words', () => {
    expect(words('- Who?', '# What surprised me')).toEqual(['Who?||']);
    expect(words('- Who?', '## questions, mine')).toEqual(['Who?||']);
    expect(readReadingLines('## Questions, mine\n- Who?').remarks).toMatchObject([
      { remark: 'question', words: 'Who?' },
    ]);
    expect(words('- Who?', '## My questions')).toEqual([]);
    expect(words('- Who?', '## Questionsable')).toEqual([]);
    expect(words('- Who?', 'No heading')).toEqual([]);
    expect(words('-\n- ')).toEqual([]);
    expect(words('- Who?\n  - and when?')).toEqual(['Who?||']);
    expect(readReadingLines('## Questions\n\n- Who? ^q-1\n').remarks).toEqual([
      { remark: 'question', words: 'Who?', quote: '', link: '', id: 'q-1', line: 2 },
    ]);
  });

  test('is a reply where a link to a question stands first and says how, or where it is answered', () => {
    const replies = (item: string): readonly string[] =>
      readReadingLines(`## Replies\n\n${item}\n`).replies.map((each) =>
        [each.note, each.id, each.reply, each.words, each.link, each.line].join('|'),
      );
    expect(replies('- [[Mia#^q-1]] #q/basic')).toEqual(['Mia|q-1|basic|||2']);
    expect(replies('- [[Mia#^q-1]] #q/good see [[Queue]] there')).toEqual(['Mia|q-1|good|see Queue there|Queue|2']);
    expect(replies('- [[Mia#^q-1]] so [[Queue#Story]] it is')).toEqual(['Mia|q-1|answered|so it is|Queue#Story|2']);
    expect(replies('- [[Mia#^q-1]] #q/goodness')).toEqual([]);
    expect(replies('- [[Mia#^q-1]] x#q/good')).toEqual([]);
    expect(replies('- [[Mia#^q-1]] #q/other')).toEqual([]);
    expect(replies('- [[Mia#^q-1]]')).toEqual([]);
    expect(replies('- [[Mia#Story]] #q/good')).toEqual([]);
    expect(replies('- See [[Mia#^q-1]] #q/good')).toEqual([]);
  });
});

describe('a remark that is added', () => {
  const remark = { remark: 'news', words: 'So', quote: 'the lease', link: 'Queue' } as const;
  const once = toText(addRemark('', remark));

  test('is one item with words, passage, link and an id that names its sort', () => {
    expect(toRemarkLine(remark, '')).toMatch(/^- So — “the lease” \[\[Queue\]\] \^n-[a-z\d]{5}$/);
    expect(toRemarkLine({ ...remark, link: '' }, '')).toMatch(/^- So — “the lease” \^n-/);
    expect(toRemarkLine({ ...remark, quote: '' }, '')).toMatch(/^- So \^n-/);
    expect(toRemarkLine({ ...remark, words: '  a \n\n  b ' }, '')).toMatch(/^- a b — /);
  });

  test('has an id of its own, whatever stands there', () => {
    const id = (text: string): string => toRemarkLine(remark, text).replace(/^.*\^/, '');
    const first = id('');
    expect(id(`^${first}`)).toBe(`${first}-2`);
    expect(id(`^${first} ^${first}-2`)).toBe(`${first}-3`);
    expect(id(first)).toBe(first);
    expect(toRemarkLine({ ...remark, words: 'Other' }, '')).not.toContain(first);
  });

  test.each([
    { ...remark, remark: 'surprise' as const },
    { ...remark, words: 'No' },
    { ...remark, quote: 'another' },
    { ...remark, link: 'Queue#Story' },
  ])('stands beside one that differs: %j', (other) => {
    expect(readReadingLines(toText(addRemark(once, other))).remarks).toHaveLength(2);
  });

  test('changes nothing where it stands already, however it is broken', () => {
    expect(addRemark(once, { ...remark, words: ' So\n', quote: 'the\nlease' })).toEqual({ text: once, changes: [] });
  });
});

describe('a reply that is added', () => {
  const reply = { note: 'Mia', id: 'q-1', reply: 'good', words: 'So\nit is', link: 'Queue' } as const;
  const last = (text: string): string => text.trimEnd().split('\n').pop() ?? '';

  test('says what it is in one line', () => {
    expect(last(toText(addReply('', reply)))).toBe('- [[Mia#^q-1]] #q/good [[Queue]] So it is');
    expect(last(toText(addReply('', { ...reply, reply: 'answered', words: '' })))).toBe('- [[Mia#^q-1]] [[Queue]]');
    expect(last(toText(addReply('', { ...reply, link: '', words: '' })))).toBe('- [[Mia#^q-1]] #q/good');
  });

  test('takes the place of one to the same question only', () => {
    const text = toText(addReply('', reply));
    const lines = (more: Partial<typeof reply> | { note: string }): number =>
      readReadingLines(toText(addReply(text, { ...reply, ...more }))).replies.length;
    expect(lines({})).toBe(1);
    expect(lines({ note: 'Readings/mia' })).toBe(1);
    expect(lines({ note: 'Bo' })).toBe(2);
    expect(readReadingLines(toText(addReply(text, { ...reply, id: 'q-2' }))).replies).toHaveLength(2);
  });
});

test.each([
  ['Mia', 'mia', true],
  ['Readings/Mia', 'Mia', true],
  ['Mia', 'Mio', false],
  ['Re\u0301yes', 'R\u00e9yes', true],
])('whether %j and %j name one note: %s', (one, other, is) => {
  expect(isSameNote(one, other)).toBe(is);
});
