import { expect, test } from 'vitest';
import { findSaidOffRecord } from '../../../../src/core/text/markdown/off-record-words';

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
