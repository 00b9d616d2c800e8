import { expect, test } from 'vitest';
import { LineReader, NOTE_START, readBlock, toSource } from '../../../../src/core/text/markdown/blocks';

/** A note as blocks: what each is and its words. */
function blocksOf(text: string): readonly string[] {
  const reader = new LineReader(toSource(text));
  const out: string[] = [];
  let state = NOTE_START;
  for (let at = 0; at < text.length;) {
    const { kind, level, length, after } = readBlock(reader, at, state);
    out.push(`${kind}${level === 0 ? '' : level} ${text.slice(at, at + length).trim()}`.trim());
    at += length;
    state = after;
  }
  return out;
}

test('a note is its properties, its headings, its paragraphs and what is quiet', () => {
  const note = '---\ntype: incident\n---\n# Story\nIt ran.\nAnd ran.\n\n- one\n- two\n\n```\ncode\n```\n> quoted\n';
  expect(blocksOf(note)).toEqual([
    'quiet ---\ntype: incident\n---',
    'heading1 # Story',
    'prose It ran.\nAnd ran.',
    'quiet',
    'prose - one',
    'prose - two',
    'quiet',
    'quiet ```\ncode\n```',
    'quiet > quoted',
  ]);
});

test('an underline makes a heading of the paragraph above it', () => {
  expect(blocksOf('Story\n=====\nIt ran.\n')).toEqual(['heading1 Story\n=====', 'prose It ran.']);
});

test('read in pieces of any size, a very long line and a very long list come to the same end', () => {
  const line = `${'the gauge was green and nobody saw it '.repeat(1_000)}\n`;
  const note = `${line}\n${'- an item of a long list\n'.repeat(2_000)}`;
  const reader = new LineReader(toSource(note));
  let [at, state, most] = [0, NOTE_START, 0];
  while (at < note.length) {
    const { length, after } = readBlock(reader, at, state);
    most = Math.max(most, length);
    at += length;
    state = after;
  }
  expect(at).toBe(note.length);
  expect(most).toBeLessThan(20_000);
});

test('two notes that are read turn about come out as each does alone', () => {
  const notes = [
    'It ran.\nAnd ran.\n\n- one\n- two\n# Story\nIt fell.\n',
    '```\ncode\n```\n> quoted\nwords\n\n1. one\n',
  ];
  const apart = notes.map(blocksOf);
  const readers = notes.map((text) => ({
    reader: new LineReader(toSource(text)),
    at: 0,
    state: NOTE_START,
    out: [''],
  }));
  for (let turn = 0; turn < 20; turn += 1)
    for (const [number, each] of readers.entries()) {
      const text = notes[number] ?? '';
      if (each.at >= text.length) continue;
      const { kind, level, length, after } = readBlock(each.reader, each.at, each.state);
      each.out.push(`${kind}${level === 0 ? '' : level} ${text.slice(each.at, each.at + length).trim()}`.trim());
      each.at += length;
      each.state = after;
    }
  expect(readers.map(({ out }) => out.slice(1))).toEqual(apart);
});
