import { INLINE, type InlineReader } from './inline-reader';
import { hasBreak, isBlank, isDigit, isLetter, isWordPart } from '../place/char';
import { readFieldKey, maskLineStart } from './inline-lead';

/**
 * Reads the words of a paragraph from left to right and hands over all that is no plain word: inline code, formulas,
 * links, addresses, tags, comments, HTML, Templater tags, placeholders, inline fields, block ids, list marks and quote
 * marks, what is struck out. `open` is a comment mark that an earlier line left open. Time is proportional to the text.
 */
export function walkInline(out: InlineReader, open = ''): void {
  const { text } = out;
  let at = open === '' ? 0 : closeComment(out, 0, 0, open);
  let lineStart = at === 0;
  while (at < text.length) {
    if (lineStart) {
      at = maskLineStart(out, at);
      lineStart = false;
      continue;
    }
    const code = text.charCodeAt(at);
    const mark = MARKS[code];
    if (mark === PLAIN) {
      at += 1;
      continue;
    }
    if (code === 10) {
      lineStart = true;
      at += 1;
      continue;
    }
    at = mark === MARK ? maskMark(out, at, code) : at + 1;
  }
}

const PLAIN = 0;
const MARK = 1;
const FEED = 2;
/**
 * Characters at which something may have to be blanked: ! # $ % ( : < = [ \ ] ^ ` { ~ and the colon of an address; and
 * where a line ends.
 */
const MARKS = (() => {
  const table = new Uint8Array(128);
  for (const char of '#$%(:<=[\\]^`!{~') table[char.charCodeAt(0)] = MARK;
  table[10] = FEED;
  return table;
})();

function closeComment(out: InlineReader, from: number, at: number, mark: string): number {
  const end = out.text.indexOf(mark, at);
  return out.take(from, end === -1 ? out.text.length : end + mark.length, INLINE.comment);
}

function maskMark(out: InlineReader, at: number, code: number): number {
  const { text } = out;
  switch (code) {
    case 92:
      return at + 2;
    case 96:
      return maskCode(out, at);
    case 36:
      return maskMaths(out, at);
    case 37:
      return text.charCodeAt(at + 1) === 37 ? closeComment(out, at, at + 2, '%%') : at + 1;
    case 60:
      return maskAngle(out, at);
    case 33:
      return text.charCodeAt(at + 1) === 91 ? maskEmbed(out, at) : at + 1;
    case 91:
      return maskBracket(out, at);
    case 93:
      return maskTarget(out, at);
    case 40:
      return maskField(out, at, 41);
    case 35:
      return maskTag(out, at);
    case 94:
      return maskBlockId(out, at);
    case 61:
      return text.charCodeAt(at + 1) === 61 ? maskHighlight(out, at) : at + 1;
    case 123:
      return text.charCodeAt(at + 1) === 123 ? maskPlaceholder(out, at) : at + 1;
    case 126:
      return text.charCodeAt(at + 1) === 126 ? maskStruck(out, at) : at + 1;
    default:
      return maskAddress(out, at);
  }
}

function maskCode(out: InlineReader, at: number): number {
  const { text } = out;
  let run = 1;
  while (text.charCodeAt(at + run) === 96) run += 1;
  if (run > 4) return at + run;
  const mark = '`'.repeat(run);
  let end = out.findCloser(mark, at + run);
  for (let tries = 0; end !== -1 && text.charCodeAt(end + run) === 96 && tries < 4; tries += 1) {
    let past = end + run;
    while (text.charCodeAt(past) === 96) past += 1;
    end = out.findCloser(mark, past);
  }
  return end === -1 ? at + run : out.take(at, end + run, INLINE.code);
}

function maskMaths(out: InlineReader, at: number): number {
  const { text } = out;
  if (text.charCodeAt(at + 1) === 36) {
    const end = out.findCloser('$$', at + 2);
    return end === -1 ? at + 2 : out.take(at, end + 2, INLINE.formula);
  }
  if (isBlank(text.charCodeAt(at + 1))) return at + 1;
  const end = out.findCloser('$', at + 1, 400);
  if (end === -1 || isBlank(text.charCodeAt(end - 1)) || isDigit(text.charCodeAt(end + 1)) || hasBreak(text, at, end))
    return at + 1;
  return out.take(at, end + 1, INLINE.formula);
}

/** `==highlighted==`: the words are read, their signs are not. A row of more signs is none. */
function maskHighlight(out: InlineReader, at: number): number {
  let end = at;
  while (out.text.charCodeAt(end) === 61) end += 1;
  return end - at === 2 ? out.take(at, end, INLINE.highlight) : end;
}

function maskPlaceholder(out: InlineReader, at: number): number {
  const end = out.findCloser('}}', at + 2);
  return end === -1 ? at + 2 : out.take(at, end + 2, INLINE.template);
}

function maskStruck(out: InlineReader, at: number): number {
  const { text } = out;
  let open = at;
  while (text.charCodeAt(open) === 126) open += 1;
  const next = text.charCodeAt(open);
  if (open - at > 2 || isBlank(next) || next === 10 || next === 13) return open;
  const end = out.findCloser('~~', open);
  return end === -1 ? open : out.take(at, end + 2, INLINE.struck);
}

function maskAngle(out: InlineReader, at: number): number {
  const { text } = out;
  if (text.startsWith('<!--', at)) return closeComment(out, at, at + 4, '-->');
  if (text.charCodeAt(at + 1) === 37) {
    const end = out.findCloser('%>', at + 2);
    return end === -1 ? at + 2 : out.take(at, end + 2, INLINE.template);
  }
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next) && next !== 47) return at + 1;
  const end = out.findCloser('>', at + 1, 400);
  return end === -1 || hasBreak(text, at, end) ? at + 1 : out.take(at, end + 1, INLINE.html);
}

function maskEmbed(out: InlineReader, at: number): number {
  const { text } = out;
  if (text.charCodeAt(at + 2) === 91) {
    const end = out.findCloser(']]', at + 3, 400);
    return end === -1 ? at + 2 : out.take(at, end + 2, INLINE.embed);
  }
  const end = out.findCloser('](', at + 2, 400);
  return end === -1 ? at + 1 : maskTarget(out, out.take(at, end, INLINE.picture));
}

function maskBracket(out: InlineReader, at: number): number {
  const { text } = out;
  if (text.charCodeAt(at + 1) === 91) {
    const end = out.findCloser(']]', at + 2, 400);
    if (end === -1) return at + 2;
    let bar = at + 2;
    while (bar < end && text.charCodeAt(bar) !== 124) bar += 1;
    if (bar === end) return out.take(at, end + 2, INLINE.link);
    out.take(at, bar + 1, INLINE.linkPart);
    return bar + 1;
  }
  if (text.charCodeAt(at + 1) === 94) {
    const end = out.findCloser(']', at + 2, 80);
    return end === -1 ? at + 1 : out.take(at, end + 1, INLINE.footnote);
  }
  const field = maskField(out, at, 93);
  return field > at + 1 ? field : out.take(at, at + 1, INLINE.bracket);
}

function maskField(out: InlineReader, at: number, closer: number): number {
  const key = readFieldKey(out.text, at + 1);
  if (key === -1) return at + 1;
  let end = key;
  while (
    end - key < 400 &&
    end < out.text.length &&
    out.text.charCodeAt(end) !== closer &&
    out.text.charCodeAt(end) !== 10
  )
    end += 1;
  return out.text.charCodeAt(end) === closer ? out.take(at, end + 1, INLINE.field) : at + 1;
}

/** `]`, `]]` and `](target)`. */
function maskTarget(out: InlineReader, at: number): number {
  const { text } = out;
  if (text.charCodeAt(at + 1) === 93) return out.take(at, at + 2, INLINE.linkPart);
  if (text.charCodeAt(at + 1) !== 40) return out.take(at, at + 1, INLINE.bracket);
  let depth = 0;
  for (let each = at + 1; each < at + 800 && each < text.length; each += 1) {
    const code = text.charCodeAt(each);
    if (code === 10) break;
    if (code === 40) depth += 1;
    if (code === 41) depth -= 1;
    if (depth === 0) return out.take(at, each + 1, INLINE.target);
  }
  return at + 1;
}

function maskTag(out: InlineReader, at: number): number {
  const { text } = out;
  if (at > 0 && !isBlank(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 10) return at + 1;
  let end = at + 1;
  while (end - at < 100 && isWordPart(text.charCodeAt(end))) end += 1;
  return end === at + 1 ? end : out.take(at, end, INLINE.tag);
}

function maskBlockId(out: InlineReader, at: number): number {
  const { text } = out;
  if (at === 0 || !isBlank(text.charCodeAt(at - 1))) return at + 1;
  let end = at + 1;
  while (end - at < 60 && /[A-Za-z0-9-]/.test(text[end] ?? '')) end += 1;
  return end > at + 1 && (end === text.length || text.charCodeAt(end) === 10 || text.charCodeAt(end) === 13)
    ? out.take(at, end, INLINE.blockId)
    : at + 1;
}

/** An address, seen at the colon of its `://`. */
function maskAddress(out: InlineReader, at: number): number {
  const { text } = out;
  if (text.charCodeAt(at + 1) !== 47 || text.charCodeAt(at + 2) !== 47) return at + 1;
  let from = at;
  while (from > 0 && at - from < 12 && isLetter(text.charCodeAt(from - 1))) from -= 1;
  if (from === at) return at + 1;
  let to = at + 3;
  while (to < text.length && !/[\s<>"`|]/.test(text[to] ?? '')) to += 1;
  while (to > at + 3 && /[.,;:!?)\]*_]/.test(text[to - 1] ?? '')) to -= 1;
  return out.take(from, to, INLINE.address);
}
