import { expect, test } from 'vitest';
import { findSaidOffRecord, maySayInWords } from '../../../../src/core/text/markdown/off-record-words';

const said = (text: string): readonly string[] =>
  findSaidOffRecord(text).map(({ at, part }) => `${text.slice(at.from, at.to)} → ${text.slice(part.from, part.to)}`);

test.each([
  [
    'a heading hides its section',
    'a\n\n## Off the record\n\nb\n\n### c\n\n## d',
    'Off the record → ## Off the record\n\nb\n\n### c\n\n',
  ],
  [
    'an item hides itself and what is below it',
    '- a\n- off the record: b\n  - c\n- d',
    'off the record → - off the record: b\n  - c',
  ],
  ['words before a paragraph hide it', 'a\n\n**Off-record:** b\nc\n\nd', 'Off-record → **Off-record:** b\nc'],
  ['a tag hides the paragraph it ends', 'a\n\nb\nc #off-record\n\nd', 'off-record → b\nc #off-record'],
  ['a short tag does the same', '- a #otr\n- b', '#otr → - a #otr'],
  ['a field that says yes hides its item', '- a [off-record:: yes]\n- b', 'off-record → - a [off-record:: yes]'],
  [
    'a line of tags at the top hides the note',
    '#talk #off-record\n\na\n\nb',
    'off-record → #talk #off-record\n\na\n\nb',
  ],
])('%s', (_what, text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test.each([
  'He said so off the record.',
  '- Was it off the record?',
  '[[Off the record]]',
  '#handoff-record a',
  'off-record:: no',
  '---\nnote: off the record\n---\n',
])('%j says nothing of the kind', (text) => {
  expect(said(text)).toEqual([]);
});

test('words that stand in a part that is hidden already add nothing to it', () => {
  expect(said('# Off the record\n\n- off-record: a\n')).toEqual([
    'Off the record → # Off the record\n\n- off-record: a\n',
    'off-record → off-record',
  ]);
});

test.each([
  'offrecord: b',
  'off of  the record: b',
  'off the   record: b',
  'off the record - b',
  'off-record, says Ana:: no',
  '[[2026]] off-record: b',
  '<strong>off the record</strong> b',
  '#off-record b',
  '(#off-record) b',
  '#talk/off-record b',
  '#2026/off-record b',
  '#otr b',
  '#talk/otr b',
  '#2026/otr b',
])('the paragraph of “%s” is hidden, and the one below it is not', (words) => {
  const text = `a\n\n${words}\nc\n\nd`;
  expect(findSaidOffRecord(text).map(({ part }) => text.slice(part.from, part.to))).toEqual([`${words}\nc`]);
  expect(findSaidOffRecord(words).map(({ part }) => part.from)).toEqual([0]);
});

test.each([
  '#talk he told off-record things',
  '#off-record2 b',
  'off-record::no',
  'off-record::',
  '**off-record** :: no',
  '[! off record] b',
  '---\noff-record: yes\n---\n',
])('“%s” hides nothing by its words', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  [
    'below blank lines, tags at the top hide all that is written',
    '\n\n#talk  #off-record\n\na',
    '#talk  #off-record\n\na',
  ],
  ['further down, a line of tags hides itself', 'a\n\n#talk #off-record\n\nb', '#talk #off-record'],
  ['a paragraph in a section leaves the section', '## Story\n\n**Off-record:** b\n\nc', '**Off-record:** b'],
  ['a paragraph right below a heading leaves the heading', 'a\n# B\n**Off-record:** c', '**Off-record:** c'],
  ['a heading right below ends it', '**Off-record:** b\n# C', '**Off-record:** b'],
  ['code right below ends it', '**Off-record:** b\n```\nc\n```', '**Off-record:** b'],
  ['properties above count no lines', '---\ntype: x\n---\na\n\n**Off-record:** b\nc\n\nd', '**Off-record:** b\nc'],
  ['an item in an item hides the outer one', 'a\n\n- - off-record: b\n  - c\n- d', '- - off-record: b\n  - c'],
  ['far down in a long note', `${'a\n\n'.repeat(100)}**Off-record:** b\n\nc`, '**Off-record:** b'],
])('%s', (_what, text, hidden) => {
  expect(findSaidOffRecord(text).map(({ part }) => text.slice(part.from, part.to))).toEqual([hidden]);
});

test('words and tags are found in the order of the note', () => {
  expect(said('#otr a\n\noff-record: b')).toEqual(['#otr → #otr a', 'off-record → off-record: b']);
});

test('a text that says so nowhere is told at once', () => {
  expect(['a # b', 'the record', '#talk', ' off the record', ' #otr'].map(maySayInWords)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
