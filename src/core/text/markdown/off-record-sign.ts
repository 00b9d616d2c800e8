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
  const letters = toLetters(words);
  if (letters.length < 3) return false;
  if (SHORT.has(letters)) return true;
  return SIGNS.some((sign) => letters.includes(sign)) || isNear(letters);
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

/** The letters of a few words, folded to small plain ones, doubled ones once. */
function toLetters(words: string): string {
  const folded = words
    .slice(0, LONGEST)
    .replace(/&#?\w{1,8};/g, '')
    .normalize('NFKD')
    .toLowerCase();
  let out = '';
  for (const char of folded) {
    const letter = ALIKE.get(char) ?? char;
    if (letter >= 'a' && letter <= 'z') out += letter;
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
