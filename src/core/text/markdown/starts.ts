import { isBlank, isLetter, skipBlank } from '../place/char';

/** How many times the character at an offset stands there in a row. */
export function countRun(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at;
  while (text.charCodeAt(end) === code) end += 1;
  return end - at;
}

/** Whether a line ends at an offset: at a break or where the text ends. */
export function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code === 10 || code === 13;
}

/** The level of a heading that begins at an offset, `## Story`, or 0. */
export function toHeadingLevel(text: string, at: number): number {
  const run = countRun(text, at);
  return run <= 6 && (isBlank(text.charCodeAt(at + run)) || isLineEnd(text, at + run)) ? run : 0;
}

/** The level that an underline gives to the paragraph above it: 1 for `===`, 2 for `---`, else 0. */
export function toUnderlineLevel(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 61 && code !== 45) return 0;
  return isLineEnd(text, skipBlank(text, at + countRun(text, at))) ? (code === 61 ? 1 : 2) : 0;
}

/** Whether a ruler stands at an offset: three or more of `-`, `*` or `_`, with nothing but spaces between. */
export function isRule(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  let marks = 0;
  let each = at;
  for (; ; each += 1) {
    const here = text.charCodeAt(each);
    if (here === code) marks += 1;
    else if (!isBlank(here)) break;
  }
  return marks >= 3 && isLineEnd(text, each);
}

/** What a list item begins with at an offset: its mark's length and number, or nothing. */
export interface ItemMark {
  readonly length: number;
  /** The number as written; nothing for a bullet. */
  readonly number: number | null;
  /** The character that tells one list from another: the bullet, or what stands behind the number. */
  readonly sign: number;
}

/** Reads the mark of a list item: `-`, `*`, `+`, `1.` or `1)`, with a space or nothing behind it. */
export function readItemMark(text: string, at: number): ItemMark | null {
  const code = text.charCodeAt(at);
  if (code === 45 || code === 42 || code === 43)
    return isGap(text, at + 1) ? { length: 1, number: null, sign: code } : null;
  let end = at;
  while (end - at < 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  const sign = text.charCodeAt(end);
  if (end === at || (sign !== 46 && sign !== 41) || !isGap(text, end + 1)) return null;
  return { length: end + 1 - at, number: Number(text.slice(at, end)), sign };
}

function isGap(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at)) || isLineEnd(text, at);
}

/**
 * What is open behind a line that opens code: the character of the fence and its length, `$$` for a formula, `%>` for a
 * block of Templater's; empty when the line opens none.
 */
export function toFence(text: string, at: number, code: number): string {
  if (code === 36) return text.charCodeAt(at + 1) === 36 && !text.includes('$$', at + 2) ? '$$' : '';
  if (code === 60) return text.charCodeAt(at + 1) === 37 && !text.includes('%>', at + 2) ? '%>' : '';
  if (code !== 96 && code !== 126) return '';
  const run = countRun(text, at);
  if (run < 3 || (code === 96 && text.includes('`', at + run))) return '';
  return String.fromCharCode(code) + String(run);
}

/** Whether a line, read from an offset on, closes the code that `toFence` told of. */
export function closesFence(text: string, at: number, indent: number, leaf: string): boolean {
  if (leaf === '$$' || leaf === '%>') return text.includes(leaf, at);
  if (indent > 3 || text.charCodeAt(at) !== leaf.charCodeAt(0)) return false;
  const run = countRun(text, at);
  return run >= Number(leaf.slice(1)) && isLineEnd(text, skipBlank(text, at + run));
}

const RAW = /^<(script|pre|style|textarea)(?:[\s>]|$)/i;
const BLOCK_TAG = new RegExp(
  '^</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|' +
    'dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|' +
    'legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|' +
    'tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\\s|/?>|$)',
  'i',
);
const ATTRIBUTE = /\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?/;
const WHOLE_TAG = new RegExp(
  `^(?:<[a-z][a-z0-9-]*(?:${ATTRIBUTE.source})*\\s*\\/?>|<\\/[a-z][a-z0-9-]*\\s*>)\\s*$`,
  'i',
);
const LONGEST_TAG = 400;

/**
 * What ends the block of HTML that a line opens: a closing mark, or `blank` for an empty line; empty when it opens
 * none. A tag alone in its line cannot cut a paragraph in two (CommonMark 0.31, “HTML blocks”, kinds 1 and 3 to 7;
 * kind 2, the comment, is read as a comment wherever it stands).
 */
export function toHtmlEnd(text: string, at: number, inParagraph: boolean): string {
  const code = text.charCodeAt(at + 1);
  if (code === 63) return '?>';
  if (code === 33) return toDeclarationEnd(text, at);
  if (!isLetter(code) && code !== 47) return '';
  const head = text.slice(at, at + LONGEST_TAG);
  const raw = RAW.exec(head)?.[1];
  if (raw !== undefined) return `</${raw.toLowerCase()}>`;
  if (BLOCK_TAG.test(head)) return 'blank';
  return !inParagraph && head.length < LONGEST_TAG && WHOLE_TAG.test(head) ? 'blank' : '';
}

function toDeclarationEnd(text: string, at: number): string {
  if (text.startsWith('<![CDATA[', at)) return ']]>';
  return isLetter(text.charCodeAt(at + 2)) ? '>' : '';
}

/**
 * Whether a line, read from an offset on, ends the block of HTML that is open; `blank` is told by the reader itself.
 */
export function closesHtml(text: string, at: number, end: string): boolean {
  const lower = end.startsWith('</') ? text.slice(at).toLowerCase() : text;
  return end.startsWith('</') ? /<\/(?:script|pre|style|textarea)>/.test(lower) : lower.includes(end, at);
}

/** How many cells a line holds when it is a row of a table: bars that no backslash stands before part them. */
export function countCells(text: string, at: number): number {
  if (text.indexOf('|', at) === -1) return 0;
  let cells = 1;
  let last = -1;
  let end = text.length;
  while (end > at && (isBlank(text.charCodeAt(end - 1)) || isLineEnd(text, end - 1))) end -= 1;
  for (let each = at; each < end; each += 1) {
    const code = text.charCodeAt(each);
    if (code === 92) each += 1;
    else if (code === 124) {
      if (each > at && each < end - 1) cells += 1;
      last = each;
    }
  }
  return last === -1 ? 0 : cells;
}

/** How many columns the ruler under a table's head has, `| --- | :-: |`; 0 when the line is none. */
export function countRulerCells(text: string, at: number): number {
  let cells = 0;
  let hyphens = 0;
  let bars = 0;
  let each = at;
  for (; !isLineEnd(text, each); each += 1) {
    const code = text.charCodeAt(each);
    if (code === 45) hyphens += 1;
    else if (code === 124) {
      bars += 1;
      if (hyphens > 0) cells += 1;
      else if (each !== at) return 0;
      hyphens = 0;
    } else if (code !== 58 && !isBlank(code)) return 0;
  }
  if (hyphens > 0) cells += 1;
  return bars > 0 || text.charCodeAt(at) === 58 || text.charCodeAt(skipBlank(text, each) - 1) === 58 ? cells : 0;
}
