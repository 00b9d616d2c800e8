/** What stands in for inline code, links without words of their own, addresses and formulas: a thing with a name, but no word. */
export const OBJECT = '\uFFFC';

const FILL = new Map<string, string>();

/**
 * The same text with everything that is not the writer's own prose blanked, at the same length, so that every offset stays:
 * inline code, formulas, link targets, addresses, tags, comments, HTML, Templater tags, inline fields, block ids, list marks
 * and quote marks. `open` is a comment mark that an earlier line left open.
 */
export function maskParagraph(text: string, open = ''): string {
  const out = new Blanks(text);
  let at = open === '' ? 0 : closeComment(out, 0, open);
  let lineStart = at === 0;
  const closers = new Map<string, number>();
  while (at < text.length) {
    if (lineStart) { at = maskLineStart(out, at); lineStart = false; continue; }
    const code = text.charCodeAt(at);
    if (code === 10) { lineStart = true; at += 1; continue; }
    at = MARKS[code] === 1 ? maskMark(out, at, code, closers) : at + 1;
  }
  return out.finish();
}

/** Characters at which something may have to be blanked: ! # $ % ( : < [ \ ] ^ ` and the letters that begin an address. */
const MARKS = (() => {
  const table = new Uint8Array(65_536);
  for (const char of '#$%(:<[\\]^`!') table[char.charCodeAt(0)] = 1;
  return table;
})();

class Blanks {
  private readonly parts: string[] = [];
  private last = 0;
  constructor(readonly text: string) {}

  blank(from: number, to: number, char = ' '): number {
    if (to <= from || from < this.last) return Math.max(to, this.last);
    this.parts.push(this.text.slice(this.last, from), toFill(this.text, from, to, char));
    this.last = to;
    return to;
  }

  finish(): string {
    return this.last === 0 ? this.text : this.parts.join('') + this.text.slice(this.last);
  }
}

function toFill(text: string, from: number, to: number, char: string): string {
  if (text.indexOf('\n', from) === -1 || text.indexOf('\n', from) >= to) {
    const length = to - from;
    const key = char + String(length);
    const known = FILL.get(key);
    if (known !== undefined) return known;
    const fill = char.repeat(length);
    if (length < 200) FILL.set(key, fill);
    return fill;
  }
  return text.slice(from, to).replace(/[^\n]/g, char);
}

function closeComment(out: Blanks, at: number, mark: string): number {
  const end = out.text.indexOf(mark, at);
  return out.blank(at, end === -1 ? out.text.length : end + mark.length);
}

/** Blanks quote marks, list marks, task boxes, heading marks and an inline field's key at the beginning of a line. */
function maskLineStart(out: Blanks, start: number): number {
  const { text } = out;
  let at = skipBlank(text, start);
  while (text.charCodeAt(at) === 62) at = skipBlank(text, at + 1);
  const code = text.charCodeAt(at);
  if (code === 91 && text.charCodeAt(at + 1) === 33) { const end = text.indexOf(']', at); if (end !== -1 && end - at < 80) at = skipBlank(text, end + (/[+-]/.test(text[end + 1] ?? '') ? 2 : 1)); }
  if (code === 35) { while (text.charCodeAt(at) === 35) at += 1; if (!isBlank(text.charCodeAt(at))) at = start; }
  else if ((code === 45 || code === 42 || code === 43) && isBlank(text.charCodeAt(at + 1))) at = skipBox(text, skipBlank(text, at + 1));
  else if (code >= 48 && code <= 57) at = skipNumber(text, at);
  out.blank(start, at);
  const key = readFieldKey(text, at);
  return key === -1 ? at : out.blank(at, toLineEnd(text, key));
}

function skipNumber(text: string, start: number): number {
  let at = start;
  while (at - start < 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  const code = text.charCodeAt(at);
  return (code === 46 || code === 41) && isBlank(text.charCodeAt(at + 1)) ? skipBox(text, skipBlank(text, at + 1)) : start;
}

function skipBox(text: string, at: number): number {
  return text.charCodeAt(at) === 91 && text.charCodeAt(at + 2) === 93 && isBlank(text.charCodeAt(at + 3)) ? skipBlank(text, at + 3) : at;
}

/** `key:: value` at the beginning of a line: the offset behind the colons, or -1. */
function readFieldKey(text: string, start: number): number {
  let at = start;
  while (at - start < 40 && /[\p{L}\p{N} _*-]/u.test(text[at] ?? '')) at += 1;
  return at > start && text.charCodeAt(at) === 58 && text.charCodeAt(at + 1) === 58 ? at + 2 : -1;
}

function maskMark(out: Blanks, at: number, code: number, closers: Map<string, number>): number {
  const { text } = out;
  switch (code) {
    case 92: return at + 2;
    case 96: return maskCode(out, at, closers);
    case 36: return maskMaths(out, at, closers);
    case 37: return text.charCodeAt(at + 1) === 37 ? closeComment(out, out.blank(at, at + 2), '%%') : at + 1;
    case 60: return maskAngle(out, at, closers);
    case 33: return text.charCodeAt(at + 1) === 91 ? maskEmbed(out, at, closers) : at + 1;
    case 91: return maskBracket(out, at, closers);
    case 93: return maskTarget(out, at);
    case 40: return maskField(out, at, 41);
    case 35: return maskTag(out, at);
    case 94: return maskBlockId(out, at);
    default: return maskAddress(out, at);
  }
}

/** Finds a closing mark once per mark and paragraph: where it was not found behind an offset, it is not sought again. */
function findCloser(text: string, mark: string, from: number, closers: Map<string, number>, limit = 4000): number {
  const gone = closers.get(mark);
  if (gone !== undefined && from >= gone) return -1;
  const end = text.indexOf(mark, from);
  if (end === -1) closers.set(mark, from);
  return end === -1 || end - from > limit ? -1 : end;
}

function maskCode(out: Blanks, at: number, closers: Map<string, number>): number {
  const { text } = out;
  let run = 1;
  while (text.charCodeAt(at + run) === 96) run += 1;
  if (run > 4) return at + run;
  const mark = '`'.repeat(run);
  let end = findCloser(text, mark, at + run, closers);
  for (let tries = 0; end !== -1 && text.charCodeAt(end + run) === 96 && tries < 4; tries += 1) {
    let past = end + run;
    while (text.charCodeAt(past) === 96) past += 1;
    end = findCloser(text, mark, past, closers);
  }
  return end === -1 ? at + run : out.blank(at, end + run, OBJECT);
}

function maskMaths(out: Blanks, at: number, closers: Map<string, number>): number {
  const { text } = out;
  if (text.charCodeAt(at + 1) === 36) {
    const end = findCloser(text, '$$', at + 2, closers);
    return end === -1 ? at + 2 : out.blank(at, end + 2, OBJECT);
  }
  if (isBlank(text.charCodeAt(at + 1))) return at + 1;
  const end = findCloser(text, '$', at + 1, closers, 400);
  if (end === -1 || isBlank(text.charCodeAt(end - 1)) || isDigit(text.charCodeAt(end + 1)) || toLineEnd(text, at) < end) return at + 1;
  return out.blank(at, end + 1, OBJECT);
}

function maskAngle(out: Blanks, at: number, closers: Map<string, number>): number {
  const { text } = out;
  if (text.startsWith('<!--', at)) return closeComment(out, out.blank(at, at + 4), '-->');
  if (text.charCodeAt(at + 1) === 37) {
    const end = findCloser(text, '%>', at + 2, closers);
    return end === -1 ? at + 2 : out.blank(at, end + 2, OBJECT);
  }
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next) && next !== 47) return at + 1;
  const end = findCloser(text, '>', at + 1, closers, 400);
  return end === -1 || toLineEnd(text, at) < end ? at + 1 : out.blank(at, end + 1);
}

function maskEmbed(out: Blanks, at: number, closers: Map<string, number>): number {
  const { text } = out;
  if (text.charCodeAt(at + 2) === 91) {
    const end = findCloser(text, ']]', at + 3, closers, 400);
    return end === -1 ? at + 2 : out.blank(at, end + 2);
  }
  const end = findCloser(text, '](', at + 2, closers, 400);
  return end === -1 ? at + 1 : maskTarget(out, out.blank(at, end));
}

function maskBracket(out: Blanks, at: number, closers: Map<string, number>): number {
  const { text } = out;
  if (text.charCodeAt(at + 1) === 91) {
    const end = findCloser(text, ']]', at + 2, closers, 400);
    if (end === -1) return at + 2;
    const bar = text.indexOf('|', at);
    if (bar === -1 || bar > end) return out.blank(at, end + 2, OBJECT);
    out.blank(at, bar + 1);
    return bar + 1;
  }
  if (text.charCodeAt(at + 1) === 94) {
    const end = findCloser(text, ']', at + 2, closers, 80);
    return end === -1 ? at + 1 : out.blank(at, end + 1);
  }
  const field = maskField(out, at, 93);
  return field > at + 1 ? field : out.blank(at, at + 1);
}

function maskField(out: Blanks, at: number, closer: number): number {
  const key = readFieldKey(out.text, at + 1);
  if (key === -1) return at + 1;
  const end = out.text.indexOf(String.fromCharCode(closer), key);
  return end === -1 || end > toLineEnd(out.text, at) ? at + 1 : out.blank(at, end + 1);
}

/** `]`, `]]` and `](target)`. */
function maskTarget(out: Blanks, at: number): number {
  const { text } = out;
  if (text.charCodeAt(at + 1) === 93) return out.blank(at, at + 2);
  if (text.charCodeAt(at + 1) !== 40) return out.blank(at, at + 1);
  let depth = 0;
  for (let each = at + 1; each < at + 800 && each < text.length; each += 1) {
    const code = text.charCodeAt(each);
    if (code === 10) break;
    if (code === 40) depth += 1;
    if (code === 41) depth -= 1;
    if (depth === 0) return out.blank(at, each + 1);
  }
  return at + 1;
}

function maskTag(out: Blanks, at: number): number {
  const { text } = out;
  if (at > 0 && !isBlank(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 10) return at + 1;
  let end = at + 1;
  while (end - at < 100 && /[\p{L}\p{N}_/-]/u.test(text[end] ?? '')) end += 1;
  return end === at + 1 ? end : out.blank(at, end);
}

function maskBlockId(out: Blanks, at: number): number {
  const { text } = out;
  if (at === 0 || !isBlank(text.charCodeAt(at - 1))) return at + 1;
  let end = at + 1;
  while (end - at < 60 && /[A-Za-z0-9-]/.test(text[end] ?? '')) end += 1;
  return end > at + 1 && (end === text.length || text.charCodeAt(end) === 10 || text.charCodeAt(end) === 13) ? out.blank(at, end) : at + 1;
}

/** An address, seen at the colon of its `://`. */
function maskAddress(out: Blanks, at: number): number {
  const { text } = out;
  if (text.charCodeAt(at + 1) !== 47 || text.charCodeAt(at + 2) !== 47) return at + 1;
  let from = at;
  while (from > 0 && at - from < 12 && isLetter(text.charCodeAt(from - 1))) from -= 1;
  if (from === at) return at + 1;
  let to = at + 3;
  while (to < text.length && !/[\s<>"`|]/.test(text[to] ?? '')) to += 1;
  while (to > at + 3 && /[.,;:!?)\]*_]/.test(text[to - 1] ?? '')) to -= 1;
  return out.blank(from, to, OBJECT);
}

function toLineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function skipBlank(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
