import { START, toState, type BlockState } from './block-state';
import { findFrontmatter } from './frontmatter';
import { readLine } from './line-reader';
import { told, type LineKind, type ReadLine } from './read-line';

/** A text that can be read piece by piece, as an editor's document can; offsets are UTF-16 units. */
export interface TextSource {
  readonly length: number;
  slice(from: number, to: number): string;
}

/**
 * A run of lines that is read as one: a paragraph, a list item, a table row, a heading, or whatever is not the writer's
 * prose (`quiet`: properties, code, quotes, empty lines). `before` and `after` are all that reading on from there
 * needs.
 */
export interface Block {
  readonly kind: 'prose' | 'heading' | 'quiet';
  /** The level of a heading, else 0. */
  readonly level: number;
  readonly length: number;
  readonly before: BlockState;
  readonly after: BlockState;
}

/** The state at the beginning of every note. */
export const NOTE_START = START;

const PIECE = 4_000;
const LIMIT = 16_000;
const PROPERTIES_LIMIT = 16_000;

/** A plain string as a source. */
export function toSource(text: string): TextSource {
  return { length: text.length, slice: (from, to) => text.slice(from, to) };
}

/** Reads lines of a source in order, a stretch at a time, so that an editor's document is cut into few strings. */
export class LineReader {
  private stretch = '';
  private stretchFrom = 0;
  /** The words of the line that was read last. */
  last = '';
  private lastAt = -1;
  private lastState: BlockState = START;
  private lastTurn = -1;
  constructor(readonly source: TextSource) {}

  /**
   * The line that begins at an offset, its break included; a line longer than the limit comes in pieces cut at a space.
   */
  lineAt(at: number): string {
    let feed = this.feedAfter(at);
    if (feed === -1 && this.stretchFrom + this.stretch.length < this.source.length) {
      this.stretchFrom = at;
      this.stretch = this.source.slice(at, Math.min(this.source.length, at + 4 * LIMIT));
      feed = this.stretch.indexOf('\n');
    }
    const from = at - this.stretchFrom;
    const end = feed === -1 ? this.stretch.length : feed + 1;
    return end - from <= PIECE
      ? this.stretch.slice(from, end)
      : this.stretch.slice(from, toCut(this.stretch, from, end));
  }

  /**
   * The line that begins at an offset, read in the state above it: what the end of one block was told by is the
   * beginning of the next, and read once.
   */
  readAt(at: number, state: BlockState): ReadLine {
    if (at === this.lastAt && state === this.lastState && told.turn === this.lastTurn) return told;
    this.last = this.lineAt(at);
    this.lastAt = at;
    this.lastState = state;
    const line = readLine(this.last, state);
    this.lastTurn = told.turn;
    return line;
  }

  private feedAfter(at: number): number {
    const inside = at >= this.stretchFrom && at < this.stretchFrom + this.stretch.length;
    return inside ? this.stretch.indexOf('\n', at - this.stretchFrom) : -1;
  }
}

/**
 * Where a very long line is cut: at a space that its own neighbours choose, so that an edit elsewhere moves no other
 * cut.
 */
function toCut(text: string, from: number, end: number): number {
  const last = Math.min(end, from + LIMIT);
  for (let at = from + PIECE / 2; at < last; at += 1) {
    if (text.charCodeAt(at) !== 32) continue;
    const sum =
      text.charCodeAt(at - 1) +
      text.charCodeAt(at - 2) * 3 +
      text.charCodeAt(at - 3) * 7 +
      text.charCodeAt(at - 4) * 13 +
      text.charCodeAt(at + 1) * 5;
    if (sum % 32 === 0) return at + 1;
  }
  return last;
}

/** The block that begins at an offset. Reads no further than its end and one line. */
export function readBlock(reader: LineReader, at: number, before: BlockState): Block {
  const properties = at === 0 ? findPropertiesEnd(reader.source) : 0;
  if (properties > 0) return { kind: 'quiet', level: 0, length: properties, before, after: START };
  let length = 0;
  let state = before;
  let kind: LineKind | null = null;
  let level = 0;
  while (at + length < reader.source.length) {
    const line: ReadLine = reader.readAt(at + length, state);
    const text = reader.last;
    const heads: boolean = line.type === 'underline' && kind === 'prose' && line.after.around === '';
    if (kind !== null && !heads && (line.kind !== kind || line.starts)) break;
    kind = heads ? 'heading' : line.kind;
    if (kind === 'heading') ({ level } = line);
    const { alone, after } = line;
    const inside = text.charCodeAt(text.length - 1) !== 10;
    state = inside === after.inside ? after : toState(after.around, after.leaf, after.open, inside);
    length += text.length;
    if (kind === 'heading' || alone || inside || isLongEnough(length, text)) break;
  }
  return { kind: kind === 'heading' || kind === 'prose' ? kind : 'quiet', level, length, before, after: state };
}

/** Long runs of lines are cut behind lines that their own words choose. */
function isLongEnough(length: number, text: string): boolean {
  return length >= LIMIT || (length >= PIECE && isCutLine(text));
}

function isCutLine(text: string): boolean {
  return (text.length * 7 + text.charCodeAt(0) + text.charCodeAt(text.length >> 1)) % 8 === 0;
}

function findPropertiesEnd(source: TextSource): number {
  const head = source.slice(0, Math.min(source.length, PROPERTIES_LIMIT));
  const end = findFrontmatter(head)?.block.to ?? 0;
  // Where the stretch that was read ends within the closing line, nobody knows yet whether it is one.
  return end < head.length || head.length === source.length || head.endsWith('\n') ? end : 0;
}

/** How far behind a piece of a very long line an edit can change where that piece ends. */
export const LONG_LINE_REACH = LIMIT;

/** How far from a note's beginning an edit can change whether it opens with properties. */
export const PROPERTIES_REACH = PROPERTIES_LIMIT;
