import { skipBlank } from '../place/char';
import { DEEPEST, FRESH, QUIET, toItem, toState, type BlockState } from './block-state';
import { advanceComment } from './comments';
import { isInQuote, isVerbatim, settle, settleText } from './containers';
import { Cursor, passContainers } from './cursor';
import {
  closesFence,
  closesHtml,
  countCells,
  countRulerCells,
  isRule,
  readItemMark,
  toFence,
  toHeadingLevel,
  toHtmlEnd,
  toUnderlineLevel,
  type ItemMark,
} from './starts';
import { NONE, tell, told, type LineKind, type LineType, type Opened, type ReadLine } from './read-line';

const cursor = new Cursor();

/**
 * Reads one line, its break included or not, in the state that the lines above leave: the structure of CommonMark with
 * what Obsidian adds to it. Takes time in proportion to the line. The answer is good until the next line is read.
 */
export function readLine(text: string, state: BlockState): ReadLine {
  told.turn += 1;
  told.level = 0;
  told.lazy = false;
  told.alone = false;
  told.starts = false;
  told.opened = NONE;
  told.kept = state.around.length;
  told.content = 0;
  if (state.inside) return readPiece(text, state);
  cursor.start(text);
  if (state.open !== '' && !(cursor.code !== 62 && isInQuote(state.around))) return readInComment(text, state);
  const kept = passContainers(cursor, state.around);
  told.kept = kept;
  const all = kept === state.around.length;
  if (all && isVerbatim(state.leaf)) return readVerbatim(text, state);
  if (cursor.isBlank) return readBlank(state, kept);
  return readStarts(text, state, kept);
}

/** A piece of a very long line: what it is was told by the line's beginning. */
function readPiece(text: string, state: BlockState): ReadLine {
  const { around, leaf } = state;
  const code = isVerbatim(leaf) && leaf !== 'h:blank';
  const open = code ? state.open : advanceComment(text, state.open);
  const inside = text.charCodeAt(text.length - 1) !== 10;
  told.starts = true;
  return tell('text', around.includes(QUIET) || code ? 'quiet' : 'prose', toState(around, leaf, open, inside));
}

function readInComment(text: string, state: BlockState): ReadLine {
  const closer = text.indexOf(state.open);
  const open = advanceComment(text, state.open);
  told.content = closer === -1 ? text.length : closer + state.open.length;
  if (closer === -1) return tell('comment', 'quiet', withOpen(state, state.leaf, open));
  const leaf = text.slice(told.content).trim() === '' ? '' : 'p';
  return tell('comment', 'prose', withOpen(state, leaf, open));
}

function withOpen(state: BlockState, leaf: string, open: BlockState['open']): BlockState {
  return toState(state.around, leaf, open, false);
}

function readVerbatim(text: string, state: BlockState): ReadLine {
  const { around, leaf } = state;
  told.content = cursor.at;
  if (leaf.charCodeAt(0) === 104) {
    const end = leaf.slice(2);
    if (end === 'blank' && cursor.isBlank) return readBlank(state, around.length);
    const closed = end !== 'blank' && closesHtml(text, cursor.at, end);
    const raw = end !== 'blank';
    const quiet = raw || around.includes(QUIET) || around.includes(FRESH);
    return tell(raw ? 'raw' : 'html', quiet ? 'quiet' : 'prose', toState(around, closed ? '' : leaf, '', false));
  }
  const closes = closesFence(text, cursor.next, cursor.indent, leaf);
  return tell(closes ? 'fence-close' : 'code', 'quiet', toState(around, closes ? '' : leaf, '', false));
}

function readBlank(state: BlockState, kept: number): ReadLine {
  const around = state.around.length === kept ? state.around : state.around.slice(0, kept);
  const leaf = state.leaf === 'i' && around.length === state.around.length ? 'i' : '';
  told.content = cursor.next;
  told.starts = kept < state.around.length;
  const quiet = around.includes(QUIET) || around.includes(FRESH);
  return tell('blank', quiet ? 'quiet' : 'blank', toState(around, leaf, '', false));
}

/**
 * Looks for what begins in a line that is neither empty nor in code: quotes and items first, then a block inside them.
 */
function readStarts(text: string, state: BlockState, kept: number): ReadLine {
  const isOpen = state.leaf.charCodeAt(0) === 112;
  const all = kept === state.around.length;
  let around = all ? state.around : state.around.slice(0, kept);
  const opened: Opened[] = [];
  let paragraph = all && isOpen;
  let lazy = !all && isOpen;
  for (;;) {
    if (cursor.indent > 3) {
      if (!paragraph && !lazy) return readIndented(state, settle(around), opened);
      break;
    }
    const next = openContainer(text, around, paragraph, opened);
    if (next === null) break;
    around = next;
    paragraph = false;
    lazy = false;
  }
  told.opened = opened.length === 0 ? NONE : opened;
  const at = cursor.next;
  told.content = at;
  if (cursor.isBlank) return readBare(around);
  const leaf = all && opened.length === 0 ? state.leaf : '';
  if (cursor.indent <= 3) {
    const found = readLeafStart(text, at, around, paragraph ? 'open' : lazy ? 'lazy' : 'none', leaf);
    if (found !== null) return found;
  }
  return lazy ? readLazy(text, state) : readText(text, at, around, paragraph, leaf);
}

/** A line that holds the marks of new quotes and items and no words yet. */
function readBare(around: string): ReadLine {
  told.starts = true;
  const quiet = around.includes(QUIET) || around.includes(FRESH);
  return tell('blank', quiet ? 'quiet' : 'prose', toState(around, '', '', false));
}

/** The containers with one more that begins here, or nothing when none does. */
function openContainer(text: string, around: string, paragraph: boolean, opened: Opened[]): string | null {
  const { next, code } = cursor;
  if (around.length >= DEEPEST) return null;
  if (code === 62) {
    cursor.pass(1);
    if (cursor.isAtSpace) cursor.skip(1);
    opened.push({ mark: next, content: cursor.at, item: null });
    return settle(around) + FRESH;
  }
  const bullet = code === 45 || code === 42 || code === 43;
  if (!bullet && !(code >= 48 && code <= 57)) return null;
  if ((code === 45 || code === 42) && isRule(text, next)) return null;
  const item = readItemMark(text, next);
  if (item === null || (paragraph && code === 45 && toUnderlineLevel(text, next) > 0)) return null;
  return openItem(around, paragraph, item, opened);
}

function openItem(around: string, paragraph: boolean, item: ItemMark, opened: Opened[]): string | null {
  const { next, indent } = cursor;
  const behind = cursor.text.charCodeAt(skipBlank(cursor.text, next + item.length));
  const empty = Number.isNaN(behind) || behind === 10 || behind === 13;
  if (paragraph && (empty || (item.number !== null && item.number !== 1))) return null;
  cursor.pass(item.length);
  const gap = empty || cursor.indent > 4 ? 1 : cursor.indent;
  cursor.skip(gap);
  opened.push({ mark: next, content: cursor.at, item });
  return settle(around) + toItem(indent + item.length + gap, empty);
}

function readIndented(state: BlockState, around: string, opened: readonly Opened[]): ReadLine {
  told.opened = opened.length === 0 ? NONE : opened;
  told.starts = opened.length > 0 || state.leaf !== 'i';
  told.content = cursor.at;
  return tell('code', 'quiet', toState(around, 'i', '', false));
}

/** A block other than a paragraph that begins here, or nothing. */
function readLeafStart(
  text: string,
  at: number,
  around: string,
  above: 'open' | 'lazy' | 'none',
  leafBefore: string,
): ReadLine | null {
  const code = text.charCodeAt(at);
  const paragraph = above === 'open';
  switch (code) {
    case 35:
      told.level = toHeadingLevel(text, at);
      return told.level === 0 ? null : tellBlock('heading', around, '', around === '' ? 'heading' : 'prose', text);
    case 61:
    case 45:
    case 42:
    case 95:
      return readStrokes(text, at, around, paragraph, leafBefore);
    case 96:
    case 126:
    case 36: {
      const fence = toFence(text, at, code);
      return fence === '' ? null : tellFence(around, fence);
    }
    case 60:
      return readTag(text, at, around, above !== 'none' || leafBefore === 't');
    case 124:
    case 58:
      if (paragraph && readRuler(text, at, around, leafBefore)) return told;
      return above !== 'lazy' && code === 124 && leafBefore.charCodeAt(0) !== 116
        ? readRow(text, at, around, paragraph)
        : null;
    default:
      return null;
  }
}

/** A line of `=`, `-`, `*` or `_`: the ruler of a table, an underline of the paragraph above, or a rule. */
function readStrokes(
  text: string,
  at: number,
  around: string,
  paragraph: boolean,
  leafBefore: string,
): ReadLine | null {
  if (paragraph) {
    if (readRuler(text, at, around, leafBefore)) return told;
    told.level = toUnderlineLevel(text, at);
    if (told.level > 0) return tellBlock('underline', around, '', 'quiet', text);
  }
  const isStroke = text.charCodeAt(at) !== 61 && isRule(text, at);
  return isStroke ? tellBlock('rule', around, '', 'quiet', text) : null;
}

/** A line that begins with `<`: what HTML begins there, if any may interrupt what stands above. */
function readTag(text: string, at: number, around: string, interrupts: boolean): ReadLine | null {
  const fence = toFence(text, at, 60);
  if (fence !== '') return tellFence(around, fence);
  const end = toHtmlEnd(text, at, interrupts);
  if (end === '') return null;
  if (end === 'blank') return tellBlock('html', around, 'h:blank', 'prose', text, false);
  const closed = closesHtml(text, at + 1, end);
  return tellBlock('raw', around, closed ? '' : `h:${end}`, 'quiet', text, false);
}

function tellFence(around: string, fence: string): ReadLine {
  told.starts = true;
  return tell('fence-open', 'quiet', toState(settle(around), fence, '', false));
}

function tellBlock(type: LineType, around: string, leaf: string, kind: LineKind, text: string, alone = true): ReadLine {
  const settled = settle(around);
  told.starts = true;
  told.alone = alone;
  const quiet = settled.includes(QUIET);
  const open = kind === 'quiet' || type === 'html' ? '' : advanceComment(text, '');
  return tell(type, quiet ? 'quiet' : kind, toState(settled, leaf, open, false));
}

/** Whether the line is the ruler under a table's head: the line above has as many cells. */
function readRuler(text: string, at: number, around: string, leafBefore: string): boolean {
  const head = Number(leafBefore.slice(1));
  if (!(head > 0) || countRulerCells(text, at) !== head) return false;
  tellBlock('ruler', around, 't', 'quiet', text);
  return true;
}

/**
 * A line that begins with a bar: a row for the reader of words, a paragraph until a ruler says that it heads a table.
 */
function readRow(text: string, at: number, around: string, paragraph: boolean): ReadLine {
  const isRuler = /^[|:\- \t\r\n]+$/.test(text.slice(at, at + 400));
  told.starts = true;
  told.alone = true;
  const settled = paragraph ? around : settle(around);
  const quiet = settled.includes(QUIET) || isRuler;
  const open = advanceComment(text, '');
  return tell('text', quiet ? 'quiet' : 'prose', toState(settled, toParagraph(text, at), open, false));
}

/** A line that goes on with the paragraph of quotes and items whose marks it does not repeat. */
function readLazy(text: string, state: BlockState): ReadLine {
  told.lazy = true;
  told.kept = state.around.length;
  const open = advanceComment(text, '');
  const quiet = state.around.includes(QUIET);
  return tell('text', quiet ? 'quiet' : 'prose', toState(state.around, 'p', open, false));
}

function readText(text: string, at: number, before: string, paragraph: boolean, leafBefore: string): ReadLine {
  const around = paragraph ? before : settleText(text, at, before);
  const quiet = around.includes(QUIET);
  const open = advanceComment(text, '');
  if (leafBefore === 't') {
    told.starts = true;
    told.alone = true;
    return tell('row', quiet ? 'quiet' : 'prose', toState(around, 't', open, false));
  }
  told.starts = !paragraph;
  const leaf = open === '' && text.startsWith('<!--', at) ? '' : toParagraph(text, at);
  return tell('text', quiet ? 'quiet' : 'prose', toState(around, leaf, open, false));
}

/** An open paragraph, with the number of cells when its last line could head a table: not one set in as far as code. */
function toParagraph(text: string, at: number): string {
  const cells = cursor.indent > 3 ? 0 : countCells(text, at);
  return cells === 0 ? 'p' : `p${cells}`;
}
