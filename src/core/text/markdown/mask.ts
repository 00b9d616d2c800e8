import { Blanks, OBJECT } from './blanks';
import { hasBreak, isBlank, isDigit, isLetter, isWordPart } from '../place/char';
import { maskLineStart, readFieldKey } from './mask-line';

/**
 * The same text with everything that is not the writer's own prose blanked, at the same length, so that every offset
 * stays: inline code, formulas, link targets, addresses, tags, comments, HTML, Templater tags, inline fields, block
 * ids, list marks and quote marks. `open` is a comment mark that an earlier line left open.
 */
export function maskParagraph(text: string, open = ''): string {
  const out = new Blanks(text);
  let at = open === '' ? 0 : closeComment(out, 0, open);
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
  return out.finish();
}

const PLAIN = 0;
const MARK = 1;
const FEED = 2;
/**
 * Characters at which something may have to be blanked: ! # $ % ( : < [ \ ] ^ ` and the colon of an address; and where
 * a line ends.
 */
const MARKS = (() => {
  const table = new Uint8Array(128);
  for (const char of '#$%(:<[\\]^`!') table[char.charCodeAt(0)] = MARK;
  table[10] = FEED;
  return table;
})();

function closeComment(out: Blanks, at: number, mark: string): number {
  const end = out.text.indexOf(mark, at);
  return out.blank(at, end === -1 ? out.text.length : end + mark.length);
}

function maskMark(out: Blanks, at: number, code: number): number {
  const { text } = out;
  switch (code) {
    case 92:
      return at + 2;
    case 96:
      return maskCode(out, at);
    case 36:
      return maskMaths(out, at);
    case 37:
      return text.charCodeAt(at + 1) === 37 ? closeComment(out, out.blank(at, at + 2), '%%') : at + 1;
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
    default:
      return maskAddress(out, at);
  }
}

function maskCode(out: Blanks, at: number): number {
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
  return end === -1 ? at + run : out.blank(at, end + run, OBJECT);
}

function maskMaths(out: Blanks, at: number): number {
  const { text } = out;
  if (text.charCodeAt(at + 1) === 36) {
    const end = out.findCloser('$$', at + 2);
    return end === -1 ? at + 2 : out.blank(at, end + 2, OBJECT);
  }
  if (isBlank(text.charCodeAt(at + 1))) return at + 1;
  const end = out.findCloser('$', at + 1, 400);
  if (end === -1 || isBlank(text.charCodeAt(end - 1)) || isDigit(text.charCodeAt(end + 1)) || hasBreak(text, at, end))
    return at + 1;
  return out.blank(at, end + 1, OBJECT);
}

function maskAngle(out: Blanks, at: number): number {
  const { text } = out;
  if (text.startsWith('<!--', at)) return closeComment(out, out.blank(at, at + 4), '-->');
  if (text.charCodeAt(at + 1) === 37) {
    const end = out.findCloser('%>', at + 2);
    return end === -1 ? at + 2 : out.blank(at, end + 2, OBJECT);
  }
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next) && next !== 47) return at + 1;
  const end = out.findCloser('>', at + 1, 400);
  return end === -1 || hasBreak(text, at, end) ? at + 1 : out.blank(at, end + 1);
}

function maskEmbed(out: Blanks, at: number): number {
  const { text } = out;
  if (text.charCodeAt(at + 2) === 91) {
    const end = out.findCloser(']]', at + 3, 400);
    return end === -1 ? at + 2 : out.blank(at, end + 2);
  }
  const end = out.findCloser('](', at + 2, 400);
  return end === -1 ? at + 1 : maskTarget(out, out.blank(at, end));
}

function maskBracket(out: Blanks, at: number): number {
  const { text } = out;
  if (text.charCodeAt(at + 1) === 91) {
    const end = out.findCloser(']]', at + 2, 400);
    if (end === -1) return at + 2;
    let bar = at + 2;
    while (bar < end && text.charCodeAt(bar) !== 124) bar += 1;
    if (bar === end) return out.blank(at, end + 2, OBJECT);
    out.blank(at, bar + 1);
    return bar + 1;
  }
  if (text.charCodeAt(at + 1) === 94) {
    const end = out.findCloser(']', at + 2, 80);
    return end === -1 ? at + 1 : out.blank(at, end + 1);
  }
  const field = maskField(out, at, 93);
  return field > at + 1 ? field : out.blank(at, at + 1);
}

function maskField(out: Blanks, at: number, closer: number): number {
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
  return out.text.charCodeAt(end) === closer ? out.blank(at, end + 1) : at + 1;
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
  while (end - at < 100 && isWordPart(text.charCodeAt(end))) end += 1;
  return end === at + 1 ? end : out.blank(at, end);
}

function maskBlockId(out: Blanks, at: number): number {
  const { text } = out;
  if (at === 0 || !isBlank(text.charCodeAt(at - 1))) return at + 1;
  let end = at + 1;
  while (end - at < 60 && /[A-Za-z0-9-]/.test(text[end] ?? '')) end += 1;
  return end > at + 1 && (end === text.length || text.charCodeAt(end) === 10 || text.charCodeAt(end) === 13)
    ? out.blank(at, end)
    : at + 1;
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
