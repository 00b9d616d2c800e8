import type { Span } from './span';

/** How much of the text around a place is remembered on either side. */
const CONTEXT = 160;
/** Fewer signs than these say little about where a place stands; the beginning and the end of a note say enough. */
const TELLING = 16;
/** Among so many doubles not each is looked at: there only the whole of the surroundings tells. */
const MOST_FOUND = 400;

/**
 * A place in a note, remembered as words rather than as numbers, so that it can be found again after the note has
 * changed: the words themselves, what stood around them, and whether they stood there only once.
 */
export interface RememberedPlace {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly isOnly: boolean;
}

/**
 * Remembers a stretch of a text by its words. A stretch without a word of its own is remembered by its surroundings.
 */
export function toRemembered(text: string, { from, to }: Span): RememberedPlace {
  const even = text.replace(/\r\n/g, '\n');
  const start = from - countReturns(text, from);
  const end = to - countReturns(text, to);
  const words = even.slice(start, end);
  return {
    words,
    before: even.slice(Math.max(0, start - CONTEXT), start),
    after: even.slice(end, end + CONTEXT),
    isOnly: words.trim() !== '' && even.indexOf(words) === start && even.indexOf(words, start + 1) === -1,
  };
}

/**
 * Finds a remembered place in a text as it is now, exactly or not at all: the very words, and where they stand more
 * than once the one whose surroundings are the same. Two that fit alike are nothing: a guess would be worse.
 */
export function findRemembered(text: string, place: RememberedPlace): Span | null {
  const crlf = text.includes('\r\n');
  const even = crlf ? text.replace(/\r\n/g, '\n') : text;
  const found = findOccurrences(even, place.words);
  const only = found[0];
  const at = place.isOnly && found.length === 1 && only !== undefined ? only : findBest(even, place, found);
  if (at === null) return null;
  const end = at + place.words.length;
  return crlf ? { from: toOffset(text, at), to: toOffset(text, end) } : { from: at, to: end };
}

function findOccurrences(text: string, words: string): readonly number[] {
  if (words === '') return [];
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && found.length < MOST_FOUND; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

/** The one whose surroundings are like those remembered on at least one side, and more alike than any other's. */
function findBest(text: string, place: RememberedPlace, found: readonly number[]): number | null {
  const starts = place.words === '' ? findBetween(text, place) : found;
  if (starts.length === MOST_FOUND) return findWhole(text, place);
  let best: number | null = null;
  let most = 0;
  let isTied = false;
  for (const at of starts) {
    const before = countAlikeBefore(text, at, place.before);
    const after = countAlikeAfter(text, at + place.words.length, place.after);
    if (
      !tells(before, place.before, at === before) &&
      !tells(after, place.after, at + place.words.length + after === text.length)
    )
      continue;
    const alike = before + after;
    if (best !== null && alike <= most) {
      isTied ||= alike === most;
      continue;
    }
    best = at;
    most = alike;
    isTied = false;
  }
  return isTied ? null : best;
}

/** Where all that is remembered stands in one piece, and only there. */
function findWhole(text: string, { before, words, after }: RememberedPlace): number | null {
  const whole = before + words + after;
  const at = text.indexOf(whole);
  return at === -1 || text.indexOf(whole, at + 1) !== -1 ? null : at + before.length;
}

/** Whether what is alike on one side tells a place apart: enough of it, or all there is up to an end of the note. */
function tells(alike: number, side: string, reachesEnd: boolean): boolean {
  return alike >= TELLING || (alike === side.length && reachesEnd && side.length < CONTEXT);
}

function findBetween(text: string, { before, after }: RememberedPlace): readonly number[] {
  const lead = before.slice(-TELLING);
  const joint = lead + after.slice(0, TELLING);
  return joint === '' ? [0] : findOccurrences(text, joint).map((at) => at + lead.length);
}

function countAlikeBefore(text: string, at: number, before: string): number {
  let count = 0;
  while (count < before.length && count < at && text[at - count - 1] === before[before.length - count - 1]) count += 1;
  return count;
}

function countAlikeAfter(text: string, at: number, after: string): number {
  let count = 0;
  while (count < after.length && text[at + count] === after[count]) count += 1;
  return count;
}

function countReturns(text: string, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\r\n'); at !== -1 && at < to; at = text.indexOf('\r\n', at + 2)) count += 1;
  return count;
}

/** Where an offset of the text with plain line breaks stands in the text with `\r\n`. */
function toOffset(text: string, even: number): number {
  let offset = even;
  for (let at = text.indexOf('\r\n'); at !== -1 && at < offset; at = text.indexOf('\r\n', at + 2)) offset += 1;
  return offset;
}
