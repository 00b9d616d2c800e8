import type { Span } from '../place/span';

/** The agreed word: the type of a callout, `> [!off-record]`. */
export const OFF_RECORD = 'off-record';

const LONGEST = 120;
/** Letters that look like ours, or stand for them when somebody types in a hurry. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({ '0': 'o', '°': 'o', о: 'o', ο: 'o', с: 'c', е: 'e', ԁ: 'd', ғ: 'f', г: 'r', '3': 'e' }),
);
const SIGNS = ['offrecord', 'offtherecord', 'offrec', 'offtherec', 'offofrecord', 'offoftherecord'] as const;
const SHORT = new Set(['otr', 'offr', 'notforrecord', 'notfortherecord', 'notonrecord', 'notontherecord']);

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
  const letters = listLetters(words);
  const all = letters.map(({ letter }) => letter).join('');
  if (all.length < 3) return null;
  const toSpan = (from: number, to: number): Span => ({ from: letters[from]?.from ?? 0, to: letters[to - 1]?.to ?? 0 });
  if (SHORT.has(all) || isNear(all)) return toSpan(0, all.length);
  for (const sign of SIGNS)
    for (let at = all.indexOf(sign); at !== -1; at = all.indexOf(sign, at + 1)) {
      const { from, to } = toSpan(at, at + sign.length);
      if (!beginsWord(words, from)) continue;
      const ending = /^(?:s|ed|ings?)?(?![\p{L}\p{N}])/iu.exec(words.slice(to));
      if (ending || sign.endsWith('record')) return { from, to: to + (ending?.[0].length ?? 0) };
    }
  return null;
}

function beginsWord(words: string, from: number): boolean {
  const before = words[from - 1] ?? ' ';
  const startsAnew = /\p{Lu}/u.test(words[from] ?? '') && !/\p{Lu}/u.test(before);
  return startsAnew || !/[\p{L}\p{N}]/u.test(before) || /&#?\w{1,8};$/.test(words.slice(0, from));
}

/** Whether these words are nothing but the sign, as a title may be: “Off the record”. */
export function isSignAlone(words: string): boolean {
  const letters = toLetters(words);
  return SIGNS.some((sign) => letters === sign) || (letters.length > 7 && isNear(letters));
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
  return ['offrecord', 'offtherecord'].some(
    (sign) => Math.abs(sign.length - letters.length) <= 1 && isOneSlipAway(letters, sign),
  );
}

/** Whether one letter more, less, other or swapped with its neighbour makes one word of the other. */
function isOneSlipAway(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(from, a.length - end);
  const right = b.slice(from, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
