import { findWikilinks } from '../text/markdown/wikilink';
import { findWhen } from './read-when';
import { addMinutes, toWhen, type When, type WhenContext } from './when';
import { toOneOf } from '../text/one-of';

/** What the line of a moment says, and how far its time reaches into the line. */
export interface MomentWords {
  readonly written: string;
  readonly when: When;
  readonly until: When | null;
  readonly speaker: string | null;
  readonly text: string;
}

const RANGE = /^\s?(?:[-–—→]|to|until|till)\s?(?=\d{1,2}(?::\d{2}|\s?[ap]m))/i;
const BETWEEN = /^between\s+/i;
const AND = /^\s+and\s+(?=\d)/i;
/** An end that nobody knows: `12:26-12:??`. */
const OPEN_END = /^\s?(?:[-–—→]|to|until|till)\s?(?:[\d?]{1,2}:)?\?{1,3}(?=[\s|:,]|$)/i;
/** What may stand between a time and the link to who speaks. */
const BEFORE_SPEAKER = /^\s*(?:[-–—]\s+)?/;
const LONGEST_LINK = 1_000;
/** Small words in front of a time: `At about 09:22`, `On 4 November at 09:22`. */
const ABOUT =
  /^(?:(?:on|around|about|circa|approx(?:\.|imately)?|roughly|at|from|by|ca?\.|um|gegen|à|vers|a las)\s+){1,3}/i;
const SINCE_START = toOneOf([
  /(\d{1,2}):(\d{2})(?::\d{2})?/,
  /(?:(\d{1,3})\s?(?:h|hrs?|hours?)\.?\s?)?(?:(\d{1,4})\s?(?:m|min|mins|minutes?)\.?)?/,
]);
const FROM_START = new RegExp(`^T\\s?([+\\-−–])\\s?(?:${SINCE_START})(?=[\\s:–—,*\`)-]|$)`, 'i');
const REACH = 120;
/** A few words in front of a time that ends the line. */
const LABEL = /^\p{L}[^\d:;.?!]{1,40}$/u;
/**
 * Reads a text whose beginning is a time, in bold, code, brackets, a link or bare: the time, the one it goes until, who
 * spoke, and the words. Nothing when it begins with none. `isProse`: the text is a paragraph, where a number may well
 * be part of a sentence.
 */
export function readMomentWords(rest: string, context: WhenContext, isProse = false): MomentWords | null {
  const bare = toBare(rest);
  const isBetween = BETWEEN.test(bare.text);
  const about = (isBetween ? BETWEEN : ABOUT).exec(bare.text)?.[0].length ?? 0;
  const begun = findFromStart(bare.text, context);
  const found = begun ?? findWhen(bare.text.slice(about), context);
  if (!found || !isMomentLike(bare.text.slice(about), found, isProse)) return null;
  if (found.when.time === null && /^on\s/i.test(bare.text)) return null;
  const at = (begun ? 0 : about) + found.length;
  const end = findUntil(bare.text.slice(at), found.when, context, isBetween ? AND : RANGE);
  if (isBetween && !end.until) return null;
  const until = end.until;
  const to = bare.toPlace(at + end.length);
  const when = until && found.when.zone === context.zone ? toZoned(found.when, until) : found.when;
  return { written: rest.slice(0, to), when, until, ...readBehind(rest, to) };
}

/** The end of a span behind its beginning, and how far it reaches; an end that nobody knows is passed over. */
function findUntil(
  text: string,
  { date, zone }: When,
  context: WhenContext,
  sign: RegExp,
): { readonly until: When | null; readonly length: number } {
  const range = sign.exec(text)?.[0].length ?? 0;
  const until = range > 0 ? findWhen(text.slice(range), { ...context, date, zone }) : null;
  if (until) return { until: until.when, length: range + until.length };
  return { until: null, length: OPEN_END.exec(text)?.[0].length ?? 0 };
}

/**
 * Reads an item whose time stands at its end behind a few words: `Resolved 2026-11-04 12:07`, `**Fixed:** 4 Nov 2026
 * 09:45 (UTC)`. Only a whole day with its hour counts there; a sentence that merely mentions one is none.
 */
export function readLabelledMoment(rest: string, context: WhenContext): MomentWords | null {
  const bare = toBare(rest);
  if (rest.length > REACH || !/\d[:.]\d\d|\d\s?[ap]m/i.test(bare.text)) return null;
  for (const gap of bare.text.matchAll(/(?::|\s[–—-]|\s(?:at|on))?\s+/g)) {
    const label = bare.text.slice(0, gap.index);
    if (!LABEL.test(label)) return null;
    const from = gap.index + gap[0].length;
    const behind = bare.text.slice(from).trimEnd();
    const found = findWhen(behind, { ...context, date: null });
    if (found?.when.date != null && found.when.time !== null && found.length === behind.length) {
      const written = rest.slice(bare.toPlace(from)).trim();
      return { written, when: found.when, until: null, speaker: null, text: label };
    }
  }
  return null;
}

function isMomentLike(
  text: string,
  { when, length }: { readonly when: When; readonly length: number },
  isProse: boolean,
): boolean {
  const behind = text.slice(length);
  if (/^[\w%]/.test(behind)) return false;
  if (when.time === null && when.doubt !== 'unclear-start') {
    const isWhole = /^[[(]?\d{4}-/.test(text);
    return isProse
      ? /^\s*[:–—]\s/.test(behind) && /\d{4}/.test(text.slice(0, length))
      : isWhole || /^\s*[:–—]\s/.test(behind);
  }
  // Digits alone, such as 1793758380, begin no paragraph of a person.
  return !isProse || /[:.h]|[ap]m|T/i.test(text.slice(0, length));
}

function readBehind(rest: string, end: number): Pick<MomentWords, 'speaker' | 'text'> {
  const behind = withoutOpenMarks(rest, end);
  const speaker = findSpeaker(behind);
  const words = behind.slice(speaker?.length ?? 0).replace(/^\s*(?:[-–—:|,]\s+)?/, '');
  return { speaker: speaker?.name ?? null, text: words.trim() };
}

/** Who speaks: the link right behind a time, when a colon follows it. */
function findSpeaker(behind: string): { readonly name: string; readonly length: number } | null {
  const from = BEFORE_SPEAKER.exec(behind)?.[0].length ?? 0;
  const link = findWikilinks(behind.slice(from, from + LONGEST_LINK))[0];
  const colon = link?.from === 0 ? /^\s*:\s*/.exec(behind.slice(from + link.to)) : null;
  return link && colon && link.target !== '' ? { name: link.target, length: from + link.to + colon[0].length } : null;
}

/** A mark such as `**` that opened before the time and closes behind its colon or behind the words goes. */
function withoutOpenMarks(rest: string, end: number): string {
  const behind = rest.slice(end).trimEnd();
  const mark = /^(?:\*{1,3}|_{1,3}|`|==)/.exec(rest.startsWith('[[') ? rest.slice(2) : rest)?.[0];
  const isOpen = mark !== undefined && rest.slice(0, end).split(mark).length % 2 === 0;
  if (!isOpen || behind.split(mark).length % 2 === 1) return behind;
  const sign = /^\s*[-–—:|,]?/.exec(behind)?.[0] ?? '';
  if (behind.startsWith(mark, sign.length)) return sign + behind.slice(sign.length + mark.length);
  return behind.endsWith(mark) ? behind.slice(0, -mark.length) : behind;
}

function toZoned(when: When, until: When): When {
  return until.zone === null || until.zone === when.zone
    ? when
    : (toWhen(when.date, when.time, until.zone, until.doubt === 'unclear-zone' ? 'unclear-zone' : null) ?? when);
}

function findFromStart(text: string, context: WhenContext): { readonly when: When; readonly length: number } | null {
  const hit = FROM_START.exec(text);
  if (!hit || (hit[2] ?? hit[4] ?? hit[5]) === undefined) return null;
  const minutes = Number(hit[2] ?? hit[4] ?? 0) * 60 + Number(hit[3] ?? hit[5] ?? 0);
  const start = context.start ?? null;
  const begun = start === null ? null : toWhen(context.date, start, context.zone);
  const when = begun
    ? addMinutes(begun, hit[1] === '+' ? minutes : -minutes)
    : toWhen(null, null, context.zone, 'unclear-start');
  return when && { when, length: hit[0].length };
}

/** The beginning of a text without marks of emphasis, code and links, and where each place of it stands in the text. */
export function toBare(text: string): { readonly text: string; readonly toPlace: (at: number) => number } {
  const places: number[] = [];
  let bare = '';
  const reach = Math.min(text.length, REACH);
  for (let at = 0; at < reach; at += 1) {
    const char = text[at] ?? '';
    const isMark = /[*`]/.test(char) || (char === '_' && !isWithinWord(text, at)) || isShown(text, at);
    const isLink = (char === '[' && text[at + 1] === '[') || (char === ']' && text[at + 1] === ']');
    if (isLink) at += 1;
    if (isMark || isLink) continue;
    places.push(at);
    bare += char;
  }
  // The marks that close right behind the time belong to it.
  const toPlace = (at: number): number => {
    let end = at === 0 ? 0 : (places[at - 1] ?? 0) + 1;
    for (;;) {
      const mark = /^(?:[*`]|\]\]|==|_(?!_*[^\W_]))/.exec(text.slice(end, end + 8))?.[0];
      if (mark === undefined) return end;
      end += mark.length;
    }
  };
  return { text: bare, toPlace };
}

/** Whether an underscore stands between letters or figures, with none or more beside it. */
function isWithinWord(text: string, at: number): boolean {
  return /[^\W_]_*$/.test(text.slice(0, at)) && /^_*[^\W_]/.test(text.slice(at + 1));
}

/** Whether a sign is one of the two that a marked text begins or ends with: `==09:22==`. */
function isShown(text: string, at: number): boolean {
  return text[at] === '=' && (text[at + 1] === '=' || text[at - 1] === '=');
}
