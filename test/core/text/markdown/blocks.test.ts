import { expect, test } from 'vitest';
import {
  FRESH,
  isEmptyItem,
  isSameState,
  PROSE,
  QUIET,
  START,
  toItem,
  toItemWidth,
  toState,
  type BlockState,
} from '../../../../src/core/text/markdown/block-state';
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

/** How long the pieces of a text are, but for the last. */
function lengthsOf(text: string): readonly number[] {
  const cuts = cutsOf(text).map(({ at }) => at);
  return cuts.slice(0, -1).map((at, place) => at - (cuts[place - 1] ?? 0));
}

test('which space or line a long text is cut at is told by its words, and not by the length alone', () => {
  const pieces = lengthsOf(LONG);
  expect(Math.max(...pieces) - Math.min(...pieces)).toBeGreaterThan(100);
  const lines = lengthsOf(LONG.replace(/(.{20,30}) /g, '$1\n'));
  expect(lines.length).toBeGreaterThan(3);
  expect(Math.max(...lines) - Math.min(...lines)).toBeGreaterThan(100);
});

test('a line that is not longer than a piece is one, wherever it stands', () => {
  const line = LONG.slice(0, 3_999).trimEnd().padEnd(3_999, '.');
  for (const above of ['', 'It ran.\n\n'.repeat(1_000)])
    for (const whole of [`${line}\n`, `${line.slice(1)}\n`, line]) {
      const cuts = cutsOf(`${above}${whole}`);
      expect(cuts.at(-1)?.at).toBe(above.length + whole.length);
      expect(cuts.at(-2)?.at ?? 0).toBe(above.length);
    }
});

test('nothing of a long note is asked for twice but its beginning, which may be properties', () => {
  const asked: (readonly [number, number])[] = [];
  const note = `${'It ran.\n\n'.repeat(15_000)}It fell.`;
  const source = {
    length: note.length,
    slice: (from: number, to: number) => (asked.push([from, to]), note.slice(from, to)),
  };
  const reader = new LineReader(source);
  let [at, state] = [0, NOTE_START];
  while (at < note.length) {
    const { length, after } = readBlock(reader, at, state);
    at += length;
    state = after;
  }
  const [properties, ...stretches] = asked;
  expect(properties).toEqual([0, 16_000]);
  expect(stretches.map(([from, to]) => to - from)).toEqual([64_000, 64_000, note.length - (stretches[2]?.[0] ?? 0)]);
  expect(stretches.every(([from], place) => from > (stretches[place - 1]?.[1] ?? 0) - 10)).toBe(true);
});

test('a line that is read again in another state is read anew', () => {
  const reader = new LineReader(toSource('It ran.\n'));
  const fence = readBlock(new LineReader(toSource('```\n')), 0, NOTE_START).after;
  expect([
    reader.readAt(0, NOTE_START).kind,
    reader.readAt(0, fence).kind,
    reader.readAt(0, fence).kind,
    reader.readAt(0, NOTE_START).kind,
  ]).toEqual(['prose', 'quiet', 'quiet', 'prose']);
});

test('properties that end where the first stretch does, or far above it, are a block of their own', () => {
  const exact = `---\na: ${'x'.repeat(15_988)}\n---\n`;
  expect(exact).toHaveLength(16_000);
  expect(cutsOf(`${exact}It ran.\n`)[0]).toEqual({ at: 16_000, kind: 'quiet' });
  expect(cutsOf(`---\na: x\n---\n${LONG}`)[0]).toEqual({ at: 13, kind: 'quiet' });
});

test('an item knows how far its content is indented and whether it has any, and a quote is none', () => {
  const told = (character: string): readonly [number, boolean] => {
    const code = character.charCodeAt(0);
    return [toItemWidth(code), isEmptyItem(code)];
  };
  expect([0, 1, 4, 99_999].map((width) => told(toItem(width, false)))).toEqual([
    [0, false],
    [1, false],
    [4, false],
    [0x4000, false],
  ]);
  expect([0, 2].map((width) => told(toItem(width, true)))).toEqual([
    [0, true],
    [2, true],
  ]);
  expect([FRESH, QUIET, PROSE].map((quote) => told(quote)[0])).toEqual([-1, -1, -1]);
});

test('a state that was made before is given again, and one that differs in anything is another', () => {
  const make = (place: number): BlockState => toState('q'.repeat(place + 1), 'p', '%%', true);
  const made = [0, 1, 2, 3, 4].map(make);
  expect([0, 1, 2, 3, 4].map(make).every((state, place) => state === made[place])).toBe(true);
  const [first] = made;
  const others = [toState('p', 'p', '%%', true), toState('q', '', '%%', true), toState('q', 'p', '-->', true)];
  for (const other of [...others, toState('q', 'p', '%%', false)]) expect(other).not.toEqual(first);
});
