import { expect, test } from 'vitest';
import { findKnowledgeSeed, toQuoteBody } from '../../../src/core/notes/from-selection';
import { readNote } from '../atlas/cards';

const path = 'Interviews/Ana.md';
const text =
  '---\ntype: interview\nincident: "[[Stall]]"\nwith: "[[Ana Reyes]]"\n---\nThe replay **needs the old key**. ' +
  'That took us an hour.\n\n> [!off-record]\n> The vendor lied.\n';
const card = readNote(path, { [path]: text }).card;
const select = (words: string) =>
  findKnowledgeSeed(text, { from: text.indexOf(words), to: text.indexOf(words) + words.length }, card);

test('few words become the claim, with the incident and the person the note knows', () => {
  expect([...(select('The replay **needs the old key**.')?.seed ?? [])]).toEqual([
    ['title', ['The replay needs the old key']],
    ['revealed-by', ['Stall']],
    ['held-by', ['Ana Reyes']],
  ]);
});

test('what was said off the record becomes nothing', () => {
  expect(select('The vendor lied.')).toBeNull();
});

test.each([
  'type: interview\nattribution: off record',
  'type: interview\nAttribution:\n  - "off the record"',
  'type: interview\nattribution: off\n  record',
  'type: interview\nattribution: hush',
  '{type: interview, attribution: off record}',
  'off-record: true',
])('nor what stands in a note that says so itself, before it has a card: %j', (yaml) => {
  const note = `---\n${yaml}\n---\nThe vendor lied.\n`;
  expect(findKnowledgeSeed(note, { from: note.indexOf('The'), to: note.length }, null)).toBeNull();
});

test('a note without a card that says nothing of the kind gives its words', () => {
  const note = '---\ntype: interview\nattribution: named # agreed\n---\nIt needs the key.\n';
  expect(findKnowledgeSeed(note, { from: note.indexOf('It'), to: note.length }, null)?.quote).toBe('It needs the key.');
});

test('the body keeps the words and the way back', () => {
  expect(toQuoteBody('It needs the key.', 'Ana', 'k-1')).toBe('> It needs the key.\n\nFrom [[Ana#^k-1]].\n');
});

test.each([
  ['incident', '', { 'revealed-by': ['Notes/Here.md'] }],
  ['system', '', { about: ['Notes/Here.md'] }],
  ['person', '', { 'held-by': ['Notes/Here.md'] }],
  ['review', 'incident: "[[Stall]]"\n', { 'revealed-by': ['Stall'] }],
  ['reading', 'incident: ["[[Stall]]"]\n', { 'revealed-by': ['Stall'] }],
  ['interview', 'incident: "[[Stall]]"\nwith: "[[Ana]]"\n', { 'revealed-by': ['Stall'], 'held-by': ['Ana'] }],
  ['interview', 'incident: "[[Stall]]"\nwith: "[[Ana]]"\nattribution: role only\n', { 'revealed-by': ['Stall'] }],
  ['theme', '', {}],
  ['knowledge', '', {}],
])('a note of the kind %s gives what it knows: %j', (type, properties, known) => {
  const note = `---\ntype: ${type}\n${properties}---\nIt needs the key.\n`;
  const here = readNote('Notes/Here.md', { 'Notes/Here.md': note }).card;
  const seed = findKnowledgeSeed(note, { from: note.indexOf('It'), to: note.length }, here)?.seed ?? [];
  expect(Object.fromEntries(seed)).toEqual({ title: ['It needs the key'], ...known });
});

test.each([
  ['It needs the key', 'It needs the key'],
  ['Why?! Because…', 'Why?! Because'],
  [`${'x'.repeat(119)}.`, 'x'.repeat(119)],
  [`${'x'.repeat(120)}.`, undefined],
  ['One line.\nAnother.', undefined],
  ['\n One line. \n', 'One line'],
])('%j becomes the claim %s', (words, title) => {
  const seed = findKnowledgeSeed(words, { from: 0, to: words.length }, null);
  expect(seed?.seed.get('title')?.[0]).toBe(title);
  expect(seed?.seed.size).toBe(title === undefined ? 0 : 1);
});

test('blanks and marks alone become nothing', () => {
  expect(findKnowledgeSeed('a \n b', { from: 1, to: 4 }, null)).toBeNull();
});

test('the way back leads to the note where no line has an id, and each line of the words is quoted', () => {
  expect(toQuoteBody('It needs\nthe key.', 'Ana', null)).toBe('> It needs\n> the key.\n\nFrom [[Ana]].\n');
});
