import { isSameState } from '../text/markdown/block-state';
import {
  LineReader,
  LONG_LINE_REACH,
  NOTE_START,
  PROPERTIES_REACH,
  readBlock,
  type Block,
  type TextSource,
} from '../text/markdown/blocks';
import { maskParagraph } from '../text/markdown/mask';
import { blankOffRecord } from '../text/markdown/off-record';
import { toHeadingWords } from '../text/markdown/structure';
import type { Finding, Section } from './finding';
import type { Rulebook } from './rulebook';
import { scanProse } from './scan';
import { toSection } from './section';

/** What is told below the six levels of heading that stand above a place, the highest first. */
export type Levels = readonly Section[];

/** One block of a note with the sections that its headings put it in. */
export interface Chunk {
  readonly block: Block;
  readonly above: Levels;
  readonly after: Levels;
  readonly section: Section;
  /** What was found in it, and by which rules: kept as long as the chunk is. */
  seen: { readonly book: Rulebook; readonly findings: readonly Finding[] } | null;
}

/**
 * A note cut into chunks: those of `head` are certain; `tail` was certain before the last edit and is taken over as
 * soon as reading on from the head arrives at its first chunk in the same state. `tailFrom` is the offset of that
 * chunk.
 */
export interface ScannedNote {
  readonly head: readonly Chunk[];
  readonly headTo: number;
  readonly tail: readonly Chunk[];
  readonly tailFrom: number;
}

/** One replacement of a stretch of a note by text of another length. */
export interface NoteChange {
  readonly from: number;
  readonly to: number;
  readonly inserted: number;
}

const TOP: Levels = ['none', 'none', 'none', 'none', 'none', 'none'];

/** A note of which nothing has been read yet. */
export function startNote(): ScannedNote {
  return { head: [], headTo: 0, tail: [], tailFrom: 0 };
}

/** Whether all of a note has been read. */
export function isWhole(note: ScannedNote, source: TextSource): boolean {
  return note.tail.length === 0 && note.headTo >= source.length;
}

/**
 * Reads on for about as many characters as the budget allows. Only cuts the note; looking for findings is a step of its
 * own.
 */
export function readOn(note: ScannedNote, source: TextSource, budget: number): ScannedNote {
  if (isWhole(note, source)) return note;
  const reader = new LineReader(source);
  const added: Chunk[] = [];
  let at = note.headTo;
  let last = note.head[note.head.length - 1];
  let passed = 0;
  let tailFrom = note.tailFrom;
  const until = at + budget;
  for (;;) {
    while (passed < note.tail.length && tailFrom < at) {
      tailFrom += note.tail[passed]?.block.length ?? 0;
      passed += 1;
    }
    if (at >= source.length || at >= until) break;
    const next = note.tail[passed];
    if (tailFrom === at && next && follows(last, next)) {
      const rest = note.tail.slice(passed);
      return { head: note.head.concat(added, rest), headTo: at + sum(rest), tail: [], tailFrom: 0 };
    }
    last = toChunk(reader, source, at, last);
    added.push(last);
    at += last.block.length;
  }
  return {
    head: note.head.concat(added),
    headTo: at,
    tail: at >= source.length ? [] : note.tail.slice(passed),
    tailFrom,
  };
}

function sum(chunks: readonly Chunk[]): number {
  let total = 0;
  for (const chunk of chunks) total += chunk.block.length;
  return total;
}

/** Whether a chunk can stand right behind another: it was read in the state that the other leaves. */
function follows(last: Chunk | undefined, next: Chunk | undefined): boolean {
  return (
    next !== undefined &&
    isSameState(next.block.before, last?.block.after ?? NOTE_START) &&
    areSame(next.above, last?.after ?? TOP)
  );
}

function toChunk(reader: LineReader, source: TextSource, at: number, last: Chunk | undefined): Chunk {
  const above = last?.after ?? TOP;
  const block = readBlock(reader, at, last?.block.after ?? NOTE_START);
  const after =
    block.kind === 'heading'
      ? toAfter(above, block.level, source.slice(at, Math.min(at + block.length, at + 400)))
      : above;
  return { block, above, after, section: toOwnSection(block.kind === 'heading' ? after : above), seen: null };
}

function areSame(a: Levels, b: Levels): boolean {
  return a === b || a.every((section, level) => section === b[level]);
}

function toAfter(above: Levels, level: number, line: string): Levels {
  return [...above.slice(0, level - 1), toSection(toHeadingWords(line)), ...TOP.slice(level)];
}

/** The deepest heading that says what is told below it decides. */
function toOwnSection(levels: Levels): Section {
  let own: Section = 'none';
  for (let each = levels.length - 1; each >= 0; each -= 1) {
    const section = levels[each] ?? 'none';
    if (section !== 'none' && section !== 'other') return section;
    if (section === 'other') own = 'other';
  }
  return own;
}

/** Takes an edit in: what stands before it stays certain, what stands behind it waits to be taken over. */
export function changeNote(note: ScannedNote, change: NoteChange): ScannedNote {
  const shift = change.inserted - (change.to - change.from);
  const ahead = selectAhead(
    note,
    change.from < PROPERTIES_REACH && note.head[0]?.block.kind === 'quiet' ? 0 : change.from,
  );
  const behindTail = selectBehind(note.tail, note.tailFrom, change.to);
  const joined =
    note.tail.length === 0 || (note.tailFrom === note.headTo && follows(note.head[note.head.length - 1], note.tail[0]));
  if (behindTail.chunks.length < note.tail.length || !joined)
    return { ...ahead, tail: behindTail.chunks, tailFrom: behindTail.from + shift };
  const behindHead = selectBehind(note.head, 0, change.to);
  if (behindHead.chunks.length === 0) return { ...ahead, tail: note.tail, tailFrom: note.tailFrom + shift };
  return {
    ...ahead,
    tail: note.tail.length === 0 ? behindHead.chunks : [...behindHead.chunks, ...note.tail],
    tailFrom: behindHead.from + shift,
  };
}

/**
 * The chunks that an edit leaves alone: where a block ends depends on the line behind it, and within a very long line
 * on a little more.
 */
function selectAhead(note: ScannedNote, from: number): { readonly head: readonly Chunk[]; readonly headTo: number } {
  let kept = 0;
  let headTo = 0;
  while (kept < note.head.length) {
    const end = headTo + (note.head[kept]?.block.length ?? 0);
    if (end >= from) break;
    headTo = end;
    kept += 1;
  }
  for (
    let spare = 1;
    kept > 0 && (spare > 0 || (note.head[kept - 1]?.block.after.inside === true && headTo > from - LONG_LINE_REACH));
    spare -= 1
  ) {
    kept -= 1;
    headTo -= note.head[kept]?.block.length ?? 0;
  }
  return { head: note.head.slice(0, kept), headTo };
}

function selectBehind(
  chunks: readonly Chunk[],
  start: number,
  at: number,
): { readonly chunks: readonly Chunk[]; readonly from: number } {
  let from = start;
  for (let each = 0; each < chunks.length; each += 1) {
    if (from > at) return { chunks: each === 0 ? chunks : chunks.slice(each), from };
    from += chunks[each]?.block.length ?? 0;
  }
  return { chunks: [], from };
}

/** Whether a chunk has been looked through with these rules already. */
export function isLookedThrough(chunk: Chunk, book: Rulebook): boolean {
  return chunk.block.kind === 'quiet' || chunk.seen?.book === book;
}

/** The findings of a chunk, offsets counted from its beginning. Looked for once and kept as long as the chunk is. */
export function findingsOf(chunk: Chunk, source: TextSource, at: number, book: Rulebook): readonly Finding[] {
  if (chunk.block.kind === 'quiet' || chunk.section === 'parked' || chunk.section === 'transcript') return NONE;
  if (chunk.seen?.book === book) return chunk.seen.findings;
  const masked = maskParagraph(blankOffRecord(source.slice(at, at + chunk.block.length)), chunk.block.before.open);
  const findings = scanProse(masked, { section: chunk.section, heading: chunk.block.kind === 'heading', book });
  chunk.seen = { book, findings };
  return findings;
}

const NONE: readonly Finding[] = [];
