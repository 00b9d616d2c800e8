import { expect, test } from 'vitest';
import { isSameState, START } from '../../../../src/core/text/markdown/block-state';
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

/** Where the blocks of a note end, and what kind each is. */
function cutsOf(text: string): readonly { readonly at: number; readonly kind: string }[] {
  const reader = new LineReader(toSource(text));
  const out: { at: number; kind: string }[] = [];
  let [at, state] = [0, NOTE_START];
  while (at < text.length) {
    const { kind, length, after } = readBlock(reader, at, state);
    at += length;
    out.push({ at, kind });
    state = after;
  }
  return out;
}

const WORDS = 'the gauge was green and nobody at the desk saw that it had stopped '.split(' ');
const LONG = Array.from({ length: 3_500 }, (_each, at) => `${WORDS[(at * at) % WORDS.length] ?? ''}${at % 13}`).join(
  ' ',
);

test('a very long line is cut at spaces, and an edit at its beginning moves no cut far behind it', () => {
  const cuts = cutsOf(LONG);
  expect(cuts.length).toBeGreaterThan(5);
  for (const { at } of cuts.slice(0, -1)) expect(LONG[at - 1]).toBe(' ');
  for (const [place, { at }] of cuts.slice(0, -1).entries()) {
    const length = at - (cuts[place - 1]?.at ?? 0);
    expect(length).toBeGreaterThan(2_000);
    expect(length).toBeLessThan(4_000);
  }
  const moved = cutsOf(`Now ${LONG}`).map(({ at }) => at - 4);
  expect(moved.slice(-3)).toEqual(cuts.slice(-3).map(({ at }) => at));
});

test('a very long line without a space is cut all the same', () => {
  expect(cutsOf('a'.repeat(40_000)).map(({ at }) => at)).toEqual([16_000, 32_000, 40_000]);
  expect(cutsOf('a'.repeat(4_000)).map(({ at }) => at)).toEqual([4_000]);
});

test('the pieces of a very long line are what its beginning is', () => {
  expect(new Set(cutsOf(LONG).map(({ kind }) => kind))).toEqual(new Set(['prose']));
  expect(new Set(cutsOf(`> ${LONG}`).map(({ kind }) => kind))).toEqual(new Set(['quiet']));
  expect(new Set(cutsOf(`> [!note] ${LONG}`).map(({ kind }) => kind))).toEqual(new Set(['prose']));
  expect(new Set(cutsOf(`\`\`\`\n${LONG}\n\`\`\``).map(({ kind }) => kind))).toEqual(new Set(['quiet']));
  expect(new Set(cutsOf(`<div>\n${LONG}`).map(({ kind }) => kind))).toEqual(new Set(['prose']));
});

test('what a very long line opens and does not close is open behind it', () => {
  expect(cutsOf(`%% ${LONG}\nsecret\n%%\nIt ran.\n`).slice(-3)).toMatchObject([
    { kind: 'quiet' },
    { kind: 'prose' },
    { kind: 'prose' },
  ]);
  expect(
    cutsOf(`${LONG}\nIt ran.\n\nIt fell.\n`)
      .slice(-3)
      .map(({ kind }) => kind),
  ).toEqual(['prose', 'quiet', 'prose']);
  expect(cutsOf(`\`\`\`\n%% ${LONG}\n\`\`\`\nIt ran.\n`).at(-1)).toMatchObject({ kind: 'prose' });
});

test('a long paragraph is cut behind lines, and an edit at its beginning moves no cut far behind it', () => {
  const note = Array.from({ length: 1_000 }, (_each, at) => `${LONG.slice(at * 17, at * 17 + 20 + (at % 11))}\n`).join(
    '',
  );
  const cuts = cutsOf(note);
  expect(cuts.length).toBeGreaterThan(5);
  for (const [place, { at }] of cuts.slice(0, -1).entries()) {
    expect(note[at - 1]).toBe('\n');
    const length = at - (cuts[place - 1]?.at ?? 0);
    expect(length).toBeGreaterThanOrEqual(4_000);
    expect(length).toBeLessThan(6_000);
  }
  const moved = cutsOf(`Now it is.\n${note}`).map(({ at }) => at - 11);
  expect(moved.slice(-3)).toEqual(cuts.slice(-3).map(({ at }) => at));
});

test('lines that are all alike are cut by their number', () => {
  const cuts = cutsOf('a line alike\n'.repeat(1_500));
  expect(cuts[0]?.at).toBeGreaterThanOrEqual(4_000);
  expect(cuts[0]?.at).toBeLessThan(16_013);
});

test('a long note is asked for in few stretches', () => {
  const note = 'It ran.\n\n'.repeat(8_000);
  let asked = 0;
  const source = { length: note.length, slice: (from: number, to: number) => ((asked += 1), note.slice(from, to)) };
  const reader = new LineReader(source);
  let [at, state] = [0, NOTE_START];
  while (at < note.length) {
    const { length, after } = readBlock(reader, at, state);
    at += length;
    state = after;
  }
  expect(asked).toBeLessThan(5);
});

test('properties are a block of their own, and those that are longer than anybody writes are none', () => {
  const toNote = (length: number): string => `---\na: ${'x'.repeat(length)}\n---\nIt ran.\n`;
  expect(cutsOf(toNote(15_000))[0]).toEqual({ at: 15_012, kind: 'quiet' });
  expect(cutsOf(toNote(17_000))[0]?.at).not.toBe(17_012);
  expect(cutsOf('---\na: x\n---')[0]).toEqual({ at: 12, kind: 'quiet' });
});

test('an underline in a quote or an item makes no heading of the note', () => {
  expect(blocksOf('- Story\n  ---\nIt ran.\n')).toEqual(['prose - Story', 'quiet ---', 'prose It ran.']);
  expect(blocksOf('Story\n---\n')).toEqual(['heading2 Story\n---']);
  expect(blocksOf('===\nIt ran.\n')).toEqual(['prose ===\nIt ran.']);
});

test('where the first stretch ends within the closing line, nobody takes it for the end of the properties', () => {
  const open = `---\na: ${'x'.repeat(15_989)}\n---`;
  expect(open).toHaveLength(16_000);
  expect(cutsOf(`${open} more\nIt ran.\n`)[0]?.at).not.toBe(16_000);
  expect(cutsOf(open)[0]).toEqual({ at: 16_000, kind: 'quiet' });
});

test('a note can be read on alike where quotes, block, comment and place in the line are the same', () => {
  expect(isSameState(START, { ...START })).toBe(true);
  expect(isSameState(START, START)).toBe(true);
  for (const other of [{ around: 'q' }, { leaf: 'p' }, { open: '%%' as const }, { inside: true }])
    expect(isSameState(START, { ...START, ...other })).toBe(false);
});
