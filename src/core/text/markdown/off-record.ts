import { toLineEnd } from '../place/char';
import { covers, toMerged, type Span } from '../place/span';
import { findSignWords, isAgreedSign, isOffRecordSign, isSignTitle } from './off-record-sign';
import { skipEmpty, toReaches } from './off-record-reach';
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
  const parts = toMerged([...toReaches(text, starts), ...called, ...said.map(({ part }) => part)]);
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
  return toReaches(
    text,
    notes.map((hit) => hit.index + hit[0].length),
  ).map(({ from, to }) => ({ from, to: toIndentedEnd(text, to) }));
}

/** A footnote goes on over empty lines as long as what follows is set in. */
function toIndentedEnd(text: string, end: number): number {
  let to = end;
  for (let next = skipEmpty(text, end + 1); next < text.length; next = skipEmpty(text, to + 1)) {
    if (!/^[> ]*(?: {2}|\t)/.test(text.slice(next, next + 80))) break;
    to = toLineEnd(text, next);
  }
  return to;
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
  const signs = new Set(findMarks(text).map(({ from }) => toLineEnd(text, from)));
  const titles = findTitleSigns(text).filter(({ to }) => !signs.has(toLineEnd(text, to)));
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
