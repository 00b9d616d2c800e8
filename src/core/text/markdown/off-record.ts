import { covers, toMerged, type Span } from '../place/span';
import { findSignWords, isAgreedSign, isOffRecordSign, isSignTitle } from './off-record-sign';
import { findSaidOffRecord, maySayInWords } from './off-record-words';
import { remember } from './remember';
import { readMarkdown } from './structure';
import { QUESTION_CALLOUT } from './callout-head';

// Words are hidden when any reading of a note says that they were told off the record: the structure of the Markdown,
// and a second, poorer and more generous one by lines. The second does not ask whether the sign stands in code, in a
// comment or in a quote, since a reader of the note may see it there; where the two differ, both hide.

const SIGN = /[[［](?:[\\*_`~=]|[^\S\n])*[!！ǃ¡]([^\][［］\n]{0,100})/g;
const QUOTE_START = /[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?>/;
/**
 * Brackets of another kind, or with the exclamation mark behind the words. An item that is empty goes on in the line
 * below, but where that begins a quote of its own: each line is read from one beginning only.
 */
const BARE_SIGN = new RegExp(
  `^${QUOTE_START.source}(?:>|[^\\S\\n]|[-*+](?:[^\\S\\n]|\\n(?!${QUOTE_START.source})))*` +
    /!?[[［({【<][!¡]?([^\][［］(){}【】<>\n!]{3,60})!?[\]］)}】>](?![([:])/.source,
  'gm',
);
/** The head of a callout of any type with its title: the title may be the sign. */
const TITLED = /[[［](?:[\\*_`~=]|[^\S\n])*[!！ǃ¡]([^\][［］\n]{0,100})[\]］][+-]?([^\n]*)/g;

/**
 * A place where somebody wrote that what follows is off the record: the words of the sign alone, never what was said
 * beside them, and the span of all that stands in its brackets.
 */
export interface OffRecordMark extends Span {
  readonly written: string;
  /** Whether it is written just as it is agreed, but for its case. */
  readonly agreed: boolean;
}

/**
 * The parts of a note that somebody said off the record, at any depth and however the sign is spelled: apart from each
 * other and in the order of the text. Nothing inside them may be repeated anywhere but in the note itself.
 */
export function findOffRecord(text: string): readonly Span[] {
  return text.length > LONG || maySayOffRecord(text) ? findParts(text) : NOTHING;
}

/** A paragraph is asked once; a note is asked for each of its links, and what was told of it is remembered. */
const LONG = 2_000;
const NOTHING: readonly Span[] = [];
const EXCLAMATION = /[!！ǃ¡]/;

/**
 * Whether a text holds anything that one of the readers below begins with. Nearly no text does, and each is asked for
 * every paragraph that is looked through.
 */
function maySayOffRecord(text: string): boolean {
  return text.includes('>') || (hasBracket(text) && EXCLAMATION.test(text)) || maySayInWords(text);
}

const findParts: (text: string) => readonly Span[] = remember((text) => {
  if (!maySayOffRecord(text)) return NOTHING;
  const called = text.includes('[!') ? findCalloutSpans(text) : [];
  const said = findSaidOffRecord(text);
  const signs = [...findMarks(text), ...findTitleSigns(text), ...said.map(({ at }) => at)];
  const starts = signs.map(({ from }) => from).sort((a, b) => a - b);
  const parts = toMerged([...toGenerousSpans(text, starts), ...called, ...said.map(({ part }) => part)]);
  return toMerged([...parts, ...findFootnotes(text, parts)]);
});

/** What stands in footnotes of words off the record belongs to them. */
function findFootnotes(text: string, parts: readonly Span[]): readonly Span[] {
  if (parts.length === 0) return [];
  const names = new Set(
    parts.flatMap(({ from, to }) => [...text.slice(from, to).matchAll(/\[\^([^\]\s]{1,80})\]/g)].map((hit) => hit[1])),
  );
  if (names.size === 0) return [];
  const notes = [...text.matchAll(/^[> \t]*\[\^([^\]\s]{1,80})\]:/gm)].filter((hit) => names.has(hit[1]));
  return toGenerousSpans(
    text,
    notes.map((hit) => hit.index + hit[0].length),
  ).map(({ from, to }) => ({ from, to: toIndentedEnd(text, to) }));
}

/** A footnote goes on over empty lines as long as what follows is set in. */
function toIndentedEnd(text: string, end: number): number {
  let to = end;
  for (let next = skipEmpty(text, end + 1); next < text.length; next = skipEmpty(text, to + 1)) {
    if (!/^[> ]*(?: {2}|\t)/.test(text.slice(next, next + 80))) break;
    to = toEnd(text, next);
  }
  return to;
}

/** No part is quoted deeper than this for the reading by lines; deeper ones are taken for as deep. */
const DEEPEST = 60;

/**
 * A sign that stands in a part of its own depth reaches as far as that: each line is looked at once for each depth.
 * `signs` lie in the order of the text; thousands may stand on one line, so that none of them looks through all of it.
 */
function toGenerousSpans(text: string, signs: readonly number[]): readonly Span[] {
  const reached = new Map<number, number>();
  let line: Span = { from: 0, to: -1 };
  let [begun, seen] = [0, 0];
  return signs.flatMap((sign) => {
    if (sign > line.to) {
      line = { from: text.lastIndexOf('\n', sign) + 1, to: toEnd(text, sign) };
      [begun, seen] = [line.from, line.from];
    }
    // The editor ends a line at a lone return, too.
    const lone = text.slice(seen, sign).lastIndexOf('\r');
    if (lone !== -1) begun = seen + lone + 1;
    seen = sign;
    return [...toDepths(text, text.slice(begun, sign), line.to)].flatMap((depth) => {
      if ((reached.get(depth) ?? -1) > line.from) return [];
      const span = toGenerousSpan(text, line.from, depth);
      reached.set(depth, span.to);
      return [span];
    });
  });
}

/**
 * How deep a sign may be quoted, by what stands before it: as Markdown counts, and with any other sign between the
 * marks. Behind words a `>` is an arrow, and behind a space that is none to Markdown it begins no quote.
 */
function toDepths(text: string, before: string, lineEnd: number): ReadonlySet<number> {
  const lead = LEAD.exec(before)?.[0] ?? '';
  const rest = before.slice(lead.length).replace(/^\[\^[^\]]*\]:[ \t]*/, '');
  const isLoose = !/[\p{L}\p{N}]/u.test(rest) && (countMarks(lead) > 0 || !/^\s/.test(rest));
  const depths = new Set([countMarks(lead), ...(isLoose ? [countMarks(lead + rest)] : [])]);
  if (Math.max(...depths) === 0) depths.add(toDepthBelow(text, lineEnd));
  return depths;
}

/** How deep the line below that of a sign is quoted, when it goes on with what the sign began. */
function toDepthBelow(text: string, lineEnd: number): number {
  const next = lineEnd + 1;
  const line = text.slice(next, toEnd(text, next));
  const lead = LEAD.exec(line)?.[0] ?? '';
  return line.startsWith('[!', lead.length) ? 0 : countMarks(lead);
}

/** The signs of a note that are not written as agreed, `> [!off-record]`, though they are taken for it. */
export function findNearSigns(text: string): readonly OffRecordMark[] {
  return maySayOffRecord(text) ? findMarks(text).filter(({ agreed }) => !agreed) : [];
}

function findMarks(text: string): readonly OffRecordMark[] {
  const marks = new Map<number, OffRecordMark>();
  for (const pattern of [...(hasBracket(text) ? [SIGN] : []), ...(text.includes('>') ? [BARE_SIGN] : [])])
    for (const hit of text.matchAll(pattern)) {
      const whole = (hit[1] ?? '').split('|')[0] ?? '';
      const sign = findSignWords(whole);
      if (!sign) continue;
      const from = hit.index + hit[0].indexOf(hit[1] ?? '');
      const agreed = isAgreedSign(whole) && text.startsWith('[!', from - 2);
      const mark = { written: whole.slice(sign.from, sign.to), from, to: from + whole.length, agreed };
      if (!marks.has(from)) marks.set(from, mark);
    }
  return [...marks.values()].sort((a, b) => a.from - b.from);
}

/** Words that are no callout of ours and were taken for the sign: in a title, or outside any callout that is one. */
export function findNearWords(text: string): readonly Span[] {
  if (!maySayOffRecord(text)) return NOTHING;
  const called = text.includes('[!') ? findCalloutSpans(text) : [];
  const signs = new Set(findMarks(text).map(({ from }) => toEnd(text, from)));
  const titles = findTitleSigns(text).filter(({ to }) => !signs.has(toEnd(text, to)));
  const said = findSaidOffRecord(text).flatMap(({ at }) => (isOffRecord(at, called) ? [] : [at]));
  return [...titles, ...said].sort((a, b) => a.from - b.from);
}

/** The words of the sign in titles of callouts. A question may ask about it. */
function findTitleSigns(text: string): readonly Span[] {
  if (!hasBracket(text)) return [];
  return [...text.matchAll(TITLED)].flatMap((hit) => {
    const type = (hit[1] ?? '').split('|')[0] ?? '';
    const title = hit[2] ?? '';
    if (type.trim().toLowerCase() === QUESTION_CALLOUT || !isSignTitle(title)) return [];
    const start = hit.index + hit[0].length - title.length;
    const words = findSignWords(title) ?? { from: 0, to: 0 };
    return [{ from: start + words.from, to: start + words.to }];
  });
}

function hasBracket(text: string): boolean {
  return text.includes('[') || text.includes('［');
}

/** What the structure of the note calls off the record: callouts of that type, or with nothing but that for a title. */
function findCalloutSpans(text: string): readonly Span[] {
  const { quotes, lines } = readMarkdown(text);
  return quotes.flatMap(({ head, first, last }) => {
    if (head === null) return [];
    const isHidden = isOffRecordSign(head.type) || (head.type !== QUESTION_CALLOUT && isSignTitle(head.title));
    return isHidden ? [{ from: lines[first]?.from ?? 0, to: lines[last]?.to ?? text.length }] : [];
  });
}

/** From the line of a sign on as far as anybody could think that it reaches. */
function toGenerousSpan(text: string, from: number, depth: number): Span {
  let to = toEnd(text, from);
  for (let next = to + 1; next <= text.length;) {
    const end = toEnd(text, next);
    const line = text.slice(next, end).replace(/\r$/, '');
    if (isEmpty(line)) {
      const beyond = skipEmpty(text, end + 1);
      if (depth === 0 && isBracketAlone(text.slice(from, to)) && beyond < text.length) {
        to = toEnd(text, beyond);
        next = to + 1;
        continue;
      }
      if (depth === 0 || beyond >= text.length || !isQuotedOn(text.slice(beyond, toEnd(text, beyond)), depth)) break;
      next = beyond;
      continue;
    }
    if (!goesOn(line, depth)) break;
    to = end;
    next = end + 1;
  }
  return { from, to: text[to - 1] === '\r' ? to - 1 : to };
}

/** A line that is nothing but the sign: what it speaks of can only stand below it. */
function isBracketAlone(line: string): boolean {
  return /^[ \t]*[[［][^\]］\n]*[\]］][+-]?\s*$/.test(line);
}

function toEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed;
}

/** Only spaces and tabs make an empty line; any other space is a word to Markdown, and a paragraph goes on over it. */
function isEmpty(line: string): boolean {
  return /^[ \t]*\r?$/.test(line);
}

function skipEmpty(text: string, start: number): number {
  let at = start;
  while (at < text.length && isEmpty(text.slice(at, toEnd(text, at)))) at = toEnd(text, at) + 1;
  return at;
}

const LEAD = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/;
/** An item that may end a paragraph: it has words, and a number must be the first. */
const ITEM = /^[ \t>]*(?:[-*+]|1[.)])[ \t]+\S/;
const BLOCK = /^(?:#{1,6}(?:[ \t]|$)|`{3,}[^`]*$|~{3}|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/;

function countMarks(lead: string): number {
  let marks = 0;
  for (let at = 0; at < lead.length && marks < DEEPEST; at += 1) if (lead.charCodeAt(at) === 62) marks += 1;
  return marks;
}

/** Whether a line below the sign may belong to the same part. */
function goesOn(line: string, depth: number): boolean {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const marks = countMarks(lead);
  if (marks >= depth && depth > 0) return true;
  // A line that begins a block of its own cannot go on with the paragraph above it, but for one that is set in too far.
  const indent = /^[ \t>]*/.exec(line)?.[0] ?? '';
  const rest = line.slice(indent.length);
  const isCallout = depth === 0 && marks > 0 && rest.startsWith('[!');
  const isBlock = isCallout || (marks > 0 && rest === '') || ITEM.test(line) || BLOCK.test(rest);
  return !isBlock || /\t| {4}/.test(indent);
}

/** Whether a line behind an empty one is quoted as deep, without being a callout of its own. */
function isQuotedOn(line: string, depth: number): boolean {
  const lead = LEAD.exec(line)?.[0] ?? '';
  return countMarks(lead) >= depth && !line.startsWith('[!', lead.length);
}

/**
 * Whether a span stands inside something said off the record. `offRecord` lies in the order of the text, as
 * `findOffRecord` gives it, so that asking for each of many items costs little.
 */
export function isOffRecord(span: Span, offRecord: readonly Span[]): boolean {
  let low = 0;
  let high = offRecord.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offRecord[middle]?.to ?? 0) < span.from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < offRecord.length; at += 1) {
    const each = offRecord[at];
    if (!each || each.from > span.to) return false;
    if (covers(each, span) || (span.from < each.to && each.from < span.to)) return true;
  }
  return false;
}

/** The same text with everything said off the record blanked by spaces, so that offsets stay. Line breaks stay too. */
export function blankOffRecord(text: string, offRecord: readonly Span[] = findOffRecord(text)): string {
  let out = '';
  let at = 0;
  for (const { from, to } of offRecord) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    out += text.slice(at, start) + text.slice(start, to).replace(/[^\r\n]/g, ' ');
    at = to;
  }
  return out + text.slice(at);
}
