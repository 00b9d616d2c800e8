import type { Span } from '../place/span';

/** The agreed word: the type of a callout, `> [!off-record]`. */
export const OFF_RECORD = 'off-record';

const LONGEST = 120;
/** Letters that look like ours, or stand for them when somebody types in a hurry. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o',
    '°': 'o',
    о: 'o',
    ο: 'o',
    ᴏ: 'o',
    с: 'c',
    ᴄ: 'c',
    е: 'e',
    ᴇ: 'e',
    ԁ: 'd',
    ᴅ: 'd',
    ғ: 'f',
    ꜰ: 'f',
    г: 'r',
    ʀ: 'r',
    '3': 'e',
  }),
);
const SIGNS = ['offrecord', 'offtherecord', 'offrec', 'offtherec', 'offofrecord', 'offoftherecord'] as const;
const SHORT = new Set('otr offr norecord notforrecord notfortherecord notonrecord notontherecord recordoff'.split(' '));
/** What no spelling of the sign is without, in plain letters; all others are looked at closely. */
const MAYBE = /rec|off|of[^a-z]|ord|ecor|o[^a-z]?t[^a-z]?r|[^\0-\x7f]|&#?\w/i;
/** *OTR* as a word among a few others. */
const AMONG = /(^|[^\p{L}\p{N}])(otr|o\.t\.r)(?![\p{L}\p{N}])/iu;

/**
 * Whether somebody who wrote this meant “off the record”: in any case, with any hyphen, space or underscore, with *the*
 * or without, a letter doubled, left out or swapped. It hides words, so that it is generous on purpose.
 */
export function isOffRecordSign(words: string): boolean {
  return findSignWords(words) !== null;
}

/**
 * Where the words that mean “off the record” stand in a few words, or nothing. *Off* begins a word, as it does not in
 * a handoff record, and *rec* ends one, as it does not in “turned it off recently”.
 */
export function findSignWords(words: string): Span | null {
  if (!MAYBE.test(words)) return null;
  if (words.toLowerCase() === OFF_RECORD) return { from: 0, to: words.length };
  const letters = listLetters(words);
  const all = letters.map(({ letter }) => letter).join('');
  if (all.length < 3) return null;
  const toSpan = (from: number, to: number): Span => ({ from: letters[from]?.from ?? 0, to: letters[to - 1]?.to ?? 0 });
  for (const sign of SIGNS)
    for (let at = all.indexOf(sign); at !== -1; at = all.indexOf(sign, at + 1)) {
      const { from, to } = toSpan(at, at + sign.length);
      if (!beginsWord(words, from)) continue;
      const ending = /^(?:s|ed|ings?)?(?![\p{L}\p{N}])/iu.exec(words.slice(to));
      if (ending || sign.endsWith('record')) return { from, to: to + (ending?.[0].length ?? 0) };
    }
  if (SHORT.has(all) || isNear(all)) return toSpan(0, all.length);
  const short = AMONG.exec(words.slice(0, LONGEST));
  if (!short) return null;
  const from = short.index + (short[1] ?? '').length;
  return { from, to: from + (short[2] ?? '').length };
}

function beginsWord(words: string, from: number): boolean {
  const before = words[from - 1] ?? ' ';
  const startsAnew = /\p{Lu}/u.test(words[from] ?? '') && !/\p{Lu}/u.test(before);
  return startsAnew || !/[\p{L}\p{N}]/u.test(before);
}

/** Whether these words are nothing but the sign, as a title may be: “Off the record”. */
export function isSignAlone(words: string): boolean {
  if (!MAYBE.test(words)) return false;
  const letters = toLetters(words);
  return SIGNS.some((sign) => letters === sign) || (letters.length > 7 && isNear(letters));
}

/** Whether a title says so: alone, before a sign that parts it from more, or among few words. */
export function isSignTitle(words: string): boolean {
  const short = words.slice(0, LONGEST).trim();
  // Figures and signs around it are counted as words below, though they say nothing else.
  if (isSignAlone(short) || /^[^\p{L}]*otr[^\p{L}]*$/iu.test(short)) return true;
  if (isSignAlone(short.split(/[:：,;.–—|(]|\s-\s/u)[0] ?? '')) return true;
  return short.split(/\s+/).length <= 6 && findSignWords(short) !== null;
}

/** Whether this is the agreed word itself, written as it is agreed but for its case. */
export function isAgreedSign(words: string): boolean {
  return words.trim().toLowerCase() === OFF_RECORD;
}

interface Letter extends Span {
  readonly letter: string;
}

function toLetters(words: string): string {
  return listLetters(words)
    .map(({ letter }) => letter)
    .join('');
}

/** The letters of a few words, folded to small plain ones, each with its place. */
function listLetters(words: string): readonly Letter[] {
  const out: Letter[] = [];
  let at = 0;
  for (const char of words.slice(0, LONGEST).replace(/&#?\w{1,8};/g, (entity) => ' '.repeat(entity.length))) {
    const to = at + char.length;
    for (const folded of char.normalize('NFKD').toLowerCase()) {
      const letter = ALIKE.get(folded) ?? folded;
      if (letter >= 'a' && letter <= 'z') out.push({ letter, from: at, to });
    }
    at = to;
  }
  return out;
}

function isNear(letters: string): boolean {
  // Two slips make “on record” of it as well: an F is asked for.
  const slips = /^o.{0,2}f/.test(letters) ? 2 : 1;
  return ['offrecord', 'offtherecord'].some(
    (sign) => Math.abs(sign.length - letters.length) <= slips && countSlips(letters, sign, slips) <= slips,
  );
}

/** How many letters more, less, other or swapped with their neighbour make one word of the other; counted to `most`. */
export function countSlips(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1];
      const other = (above[at - 1] ?? 0) + (same ? 0 : 1);
      const best = Math.min(other, (above[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1);
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      now.push(swapped ? Math.min(best, (before[at - 2] ?? 0) + 1) : best);
    }
    if (Math.min(...now) > most) return most + 1;
    [before, above] = [above, now];
  }
  return above[b.length] ?? most + 1;
}
