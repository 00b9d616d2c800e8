import type { Span } from '../place/span';
import { readCells } from './cells';
import { toPlainWords, type PlainChoice } from './plain-words';
import { countRulerCells } from './starts';

const ENDS = new Set(['.', '!', '?', '…']);
/** So far on either side a sentence is looked for. */
const REACH = 400;
const SHORT = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|etc|approx|Mr|Mrs|Ms|Dr|No|St)\.$/;

/**
 * The sentence around an offset: bounded by blank lines, list items, headings, table rows and sentence ends.
 * Hard-wrapped lines are joined. Never longer than 400 characters on either side, so a line of a megabyte costs no more
 * than a short one.
 */
export function findSentence(text: string, offset: number): Span {
  const low = offset - REACH;
  const high = offset + REACH;
  let from = offset;
  while (from > 0 && from > low && !startsHere(text, from)) from -= 1;
  let to = offset;
  while (to < text.length && to < high && !endsHere(text, to)) to += 1;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { from, to };
}

function endsHere(text: string, at: number): boolean {
  if (at > 0 && isSentenceEnd(text, at - 1)) return true;
  return text[at] === '\n' && isBlockStart(text, at + 1);
}

function startsHere(text: string, at: number): boolean {
  if (text[at - 1] === '\n' && isBlockStart(text, at)) return true;
  return at >= 1 && isSentenceEnd(text, at - 1) && /\s/.test(text[at] ?? '');
}

function isSentenceEnd(text: string, at: number): boolean {
  if (!ENDS.has(text[at] ?? '')) return false;
  const next = text[at + 1];
  if (next !== undefined && !/\s/.test(next)) return false;
  return text[at] !== '.' || !SHORT.test(text.slice(Math.max(0, at - 8), at + 1));
}

/** A heading is a block of its own, however close the next line stands. */
function isBlockStart(text: string, at: number): boolean {
  return (
    /^[ \t]*(?:\r?\n|(?:[-*+]|\d+[.)]|#{1,6})[ \t]|>|\||```|~~~|$)/.test(text.slice(at, at + 40)) ||
    /(?:^|\n)[ \t]*#{1,6}[ \t][^\n]*$/.test(text.slice(at < REACH ? 0 : at - REACH, at - 1))
  );
}

const EMPHASIS = /`[^`\n]+`|(\*{1,3})(?=\S)((?:`[^`\n]*`|[^*`\n])+)\1/g;
const UNDERSCORED = /`[^`\n]+`|(^|[^\p{L}\p{N}_])(_{1,3})(?=\S)((?:`[^`\n]*`|[^_`\n])+)\2(?![\p{L}\p{N}_])/gu;

/**
 * Takes emphasis and code marks away; the stars of `2 * 3` and the underscores of a name such as `retry_count` stay.
 */
function dropEmphasis(text: string): string {
  return text
    .replace(EMPHASIS, (whole, _marks, inner?: string) =>
      inner === undefined || /(?:^|\s)$/.test(inner) ? whole : inner,
    )
    .replace(UNDERSCORED, (whole, before = '', _marks, inner?: string) =>
      inner === undefined || /(?:^|\s)$/.test(inner) ? whole : before + inner,
    )
    .replace(/`([^`\n]+)`/g, '$1');
}

/** A sign that a backslash makes plain is set aside, in signs that nobody writes, while all others are looked at. */
const ESCAPED = /`[^`\n]+`|\\([!-/:-@[-`{-~])/g;
const SET_ASIDE = 0xe000;

function setAside(raw: string): string {
  return raw.replace(ESCAPED, (whole, sign?: string) =>
    sign === undefined ? whole : String.fromCharCode(SET_ASIDE + sign.charCodeAt(0)),
  );
}

/**
 * A sentence made readable: list marks, quote marks, link brackets, emphasis, tags of marks, block ids, footnotes and
 * what is struck out are taken away, the cells of a table told one after the other, spaces joined.
 */
export function toPlainSentence(raw: string, choice: PlainChoice = {}): string {
  const words = toPlainWords(setAside(raw), choice).split('\n').map(toPlainRow).join(' ');
  return dropEmphasis(words)
    .replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - SET_ASIDE))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The cells of a row of a table are told one after the other; a ruler tells nothing. */
function toPlainRow(line: string): string {
  const row = line.trim();
  if (!row.startsWith('|') && !row.endsWith('|')) return line;
  return readCells(row)
    .filter((cell) => cell !== '' && !isRulerCell(cell))
    .join(' · ');
}

function isRulerCell(cell: string): boolean {
  return countRulerCells(`|${cell}|`, 0) > 0;
}

/** What somebody said, made readable line by line as `toPlainSentence` does; empty lines are left out. */
export function toPlainLines(raw: string): string {
  return raw
    .split('\n')
    .map((line) => toPlainSentence(line))
    .filter((line) => line !== '')
    .join('\n');
}
