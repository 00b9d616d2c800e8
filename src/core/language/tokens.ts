import { KIND, toHash, type Vocabulary } from './vocabulary';

/**
 * The words and stops of a text, side by side in three columns: where each begins, where it ends, and its id in the
 * vocabulary. Contractions are two tokens (`did` + `n't` as *not*).
 */
export interface Tokens {
  count: number;
  from: Int32Array;
  to: Int32Array;
  word: Int32Array;
}

/** What stands in for inline code, links and formulas in a masked text: a thing with a name, but no word. */
export const OBJECT_CODE = 0xfffc;

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const OBJECT = 3;
const STOP = 4;
const BREAK = 5;
const COMMA = 6;
const QUOTE = 7;
const SLASH = 8;
const APOSTROPHE = 9;
const HYPHEN = 10;
const JOINER = 11;
/** What signs beyond ASCII are, where they are no letters and no space. */
const WIDE_SIGNS: ReadonlyMap<number, number> = new Map([
  [OBJECT_CODE, OBJECT],
  ...[0x2018, 0x2019].map((code): [number, number] => [code, APOSTROPHE]),
  ...[0x201c, 0x201d, 0xab, 0xbb, 0x201e].map((code): [number, number] => [code, QUOTE]),
  ...[0x2013, 0x2014, 0x2192].map((code): [number, number] => [code, HYPHEN]),
  [0x2026, STOP],
]);
/** Kinds of character that never join two parts of a word. */
const CLEAR = Uint8Array.from({ length: 12 }, (_none, kind) =>
  kind === SPACE || kind === COMMA || kind === BREAK || kind === QUOTE || kind === SLASH || kind === OBJECT ? 1 : 0,
);
const kinds = toKinds();

/** Makes empty columns with room for so many tokens; no text has more tokens than characters. */
export function makeTokens(room: number): Tokens {
  return { count: 0, from: new Int32Array(room), to: new Int32Array(room), word: new Int32Array(room) };
}

/** The words that contractions hide, as ids of one vocabulary. */
interface Parts {
  readonly not: number;
  readonly have: number;
  readonly will: number;
  readonly can: number;
  readonly would: number;
  readonly is: number;
  readonly are: number;
  readonly am: number;
}
const partsOf = new WeakMap<Vocabulary, Parts>();

/** Splits `text` into tokens. Takes one pass and time proportional to the text. */
export function fillTokens(tokens: Tokens, text: string, vocabulary: Vocabulary): void {
  const parts = toParts(vocabulary);
  const end = text.length;
  if (end >= tokens.from.length) makeRoom(tokens, end + 1);
  tokens.count = 0;
  let at = 0;
  while (at < end) {
    const kind = kinds[text.charCodeAt(at)];
    switch (kind) {
      case SPACE:
      case JOINER:
        at += 1;
        break;
      case LETTER:
        at = pushWord(tokens, text, at, end, vocabulary, parts);
        break;
      case DIGIT:
        at = pushJoined(tokens, text, at, end, vocabulary, parts);
        break;
      case OBJECT: {
        const from = at;
        while (at < end && text.charCodeAt(at) === OBJECT_CODE) at += 1;
        push(tokens, from, at, KIND.code);
        break;
      }
      case STOP:
        at = pushStop(tokens, text, at, end);
        break;
      case COMMA:
        push(tokens, at, at + 1, KIND.comma);
        at += 1;
        break;
      case QUOTE:
      case APOSTROPHE:
        if (kind === QUOTE) push(tokens, at, at + 1, KIND.quote);
        at += 1;
        break;
      case SLASH:
        push(tokens, at, at + 1, KIND.slash);
        at += 1;
        break;
      case HYPHEN:
        at = pushDash(tokens, text, at, end);
        break;
      default:
        push(tokens, at, at + 1, KIND.break);
        at += 1;
    }
  }
}

/** Most words are letters and nothing else: they are hashed in a loop of their own, and the rest is read with care. */
function pushWord(
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  parts: Parts,
): number {
  let at = start + 1;
  let hash = toHash(0, text.charCodeAt(start));
  let kind = SPACE;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    kind = kinds[code] ?? SPACE;
    if (kind !== LETTER) break;
    hash = toHash(hash, code);
  }
  if (at < end && CLEAR[kind] !== 1) return pushJoined(tokens, text, start, end, vocabulary, parts);
  push(tokens, start, at, vocabulary.at(text, start, at, hash) || toShape(text, start, at));
  return kind === SPACE ? at + 1 : at;
}

function pushJoined(
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  parts: Parts,
): number {
  let at = start;
  let hash = 0;
  let tailHash = 0;
  let tail = -1;
  let apostrophe = -1;
  let strange = false;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] ?? SPACE;
    if (kind === LETTER) {
      hash = toHash(hash, code);
      if (tail !== -1) tailHash = toHash(tailHash, code);
      continue;
    }
    if (kind === DIGIT) {
      strange = true;
      hash = toHash(hash, code);
      if (tail !== -1) tailHash = toHash(tailHash, code);
      continue;
    }
    const next = at + 1 < end ? (kinds[text.charCodeAt(at + 1)] ?? SPACE) : SPACE;
    const joined = next === LETTER || next === DIGIT;
    if (!joined) break;
    if (kind === APOSTROPHE) {
      apostrophe = at;
      hash = toHash(hash, 39);
      if (tail !== -1) tailHash = toHash(tailHash, 39);
      continue;
    }
    if (kind === HYPHEN && code === 45) {
      tail = at + 1;
      tailHash = 0;
      hash = toHash(hash, 45);
      continue;
    }
    if (code === 46 || code === 95 || code === 64 || (code === 58 && next === DIGIT && strange)) {
      strange = true;
      hash = toHash(hash, code);
      continue;
    }
    break;
  }
  if (apostrophe !== -1 && !strange) return pushContraction(tokens, text, start, at, apostrophe, vocabulary, parts);
  let word =
    strange && tail === -1 && hash !== 0
      ? vocabulary.at(text, start, at, hash) || toStrange(text, start, at)
      : vocabulary.at(text, start, at, hash);
  if (word === 0 && tail !== -1) word = vocabulary.at(text, tail, at, tailHash);
  if (word === 0) word = toShape(text, start, at);
  push(tokens, start, at, word);
  return at;
}

function pushContraction(
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
  apostrophe: number,
  vocabulary: Vocabulary,
  parts: Parts,
): number {
  const tail = end - apostrophe;
  const first = text.charCodeAt(apostrophe + 1) | 32;
  if (tail === 2 && first === 116 && (text.charCodeAt(apostrophe - 1) | 32) === 110) {
    let head = pushLetters(tokens, text, start, apostrophe - 1, vocabulary);
    const last = tokens.count - 1;
    if (head === 0 && text.slice(start, end).toLowerCase().startsWith('wo')) head = parts.will;
    if (head === 0 && text.slice(start, end).toLowerCase().startsWith('ca')) head = parts.can;
    if (head !== 0) tokens.word[last] = head;
    push(tokens, apostrophe - 1, end, parts.not);
    return end;
  }
  pushLetters(tokens, text, start, apostrophe, vocabulary);
  push(tokens, apostrophe, end, toShortened(tail, first, parts));
  return end;
}

/** The whole word that 've, 'll, 're, 'd, 'm or 's is short for, by its length and its first letter. */
function toShortened(tail: number, first: number, parts: Parts): number {
  if (tail === 3)
    return first === 118 ? parts.have : first === 108 ? parts.will : first === 114 ? parts.are : KIND.unknown;
  if (tail === 2)
    return first === 100 ? parts.would : first === 109 ? parts.am : first === 115 ? parts.is : KIND.unknown;
  return KIND.unknown;
}

function pushLetters(tokens: Tokens, text: string, from: number, to: number, vocabulary: Vocabulary): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    hash = toHash(hash, code === 0x2019 ? 39 : code);
  }
  const word = vocabulary.at(text, from, to, hash);
  push(tokens, from, to, word || toShape(text, from, to));
  return word;
}

function pushStop(tokens: Tokens, text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end && (kinds[text.charCodeAt(to)] ?? SPACE) === STOP) to += 1;
  const next = to < end ? text.charCodeAt(to) : 32;
  const kind = kinds[next] ?? SPACE;
  if (text.charCodeAt(at) === 46 && to === at + 1 && isShortened(tokens, text, at, next)) return to;
  push(tokens, at, to, kind === LETTER || kind === DIGIT ? KIND.break : KIND.stop);
  return to;
}

/** `e.g.`, `vs.` and single letters end no sentence. */
function isShortened(tokens: Tokens, text: string, at: number, next: number): boolean {
  if (next !== 32 && next !== 44) return false;
  const last = tokens.count - 1;
  if (last < 0 || tokens.to[last] !== at) return false;
  const from = tokens.from[last] ?? at;
  if (at - from === 1) return true;
  return (
    at - from <= 6 &&
    /^(?:e\.g|i\.e|vs|etc|cf|approx|mr|mrs|ms|dr|st|no|ca|incl|resp|esp)$/i.test(text.slice(from, at)) &&
    /[a-z0-9,]/.test(text[at + 2] ?? '')
  );
}

function pushDash(tokens: Tokens, text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const spaced =
    at === 0 || (kinds[text.charCodeAt(at - 1)] ?? SPACE) === SPACE || (at + 1 < end && text.charCodeAt(at + 1) === 45);
  if (code !== 45 || spaced) push(tokens, at, at + 1, KIND.break);
  return at + 1;
}

function toStrange(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (first < 48 || first > 57) return KIND.code;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) return KIND.code;
  }
  return KIND.number;
}

function toShape(text: string, from: number, to: number): number {
  const length = to - from;
  const last = text.charCodeAt(to - 1);
  if (length > 4 && last === 100 && text.charCodeAt(to - 2) === 101 && text.charCodeAt(to - 3) !== 101) return KIND.ed;
  if (length > 5 && last === 103 && text.charCodeAt(to - 2) === 110 && text.charCodeAt(to - 3) === 105) return KIND.ing;
  if (length > 4 && last === 121 && text.charCodeAt(to - 2) === 108) return KIND.ly;
  const first = text.charCodeAt(from);
  return first >= 65 && first <= 90 ? KIND.name : KIND.unknown;
}

function push(tokens: Tokens, from: number, to: number, word: number): void {
  const at = tokens.count;
  tokens.from[at] = from;
  tokens.to[at] = to;
  tokens.word[at] = word;
  tokens.count = at + 1;
}

/** No text has more tokens than characters, so there is room for all of them before the first is written. */
function makeRoom(tokens: Tokens, room: number): void {
  const more = makeTokens(room * 2);
  tokens.from = more.from;
  tokens.to = more.to;
  tokens.word = more.word;
}

function toParts(vocabulary: Vocabulary): Parts {
  const known = partsOf.get(vocabulary);
  if (known) return known;
  const id = (word: string): number => vocabulary.find(word) ?? 0;
  const parts = {
    not: id('not'),
    have: id('have'),
    will: id('will'),
    can: id('can'),
    would: id("'d"),
    is: id("'s"),
    are: id("'re"),
    am: id('am'),
  };
  partsOf.set(vocabulary, parts);
  return parts;
}

/** By stretches and not by characters: it is made when the plugin starts. */
function toKinds(): Uint8Array {
  const table = new Uint8Array(65_536).fill(JOINER);
  table.fill(LETTER, 0xc0, 0x2000).fill(LETTER, 0x2c00, 0xd800).fill(SPACE, 0x2000, 0x2070);
  for (const code of [0xa0, 0x3000, 0xfeff]) table[code] = SPACE;
  for (const [code, sign] of WIDE_SIGNS) table[code] = sign;
  for (let code = 0; code < 128; code += 1) table[code] = toAsciiKind(String.fromCharCode(code));
  return table;
}

function toAsciiKind(char: string): number {
  return /[A-Za-z]/.test(char)
    ? LETTER
    : /[0-9]/.test(char)
      ? DIGIT
      : /[.!?]/.test(char)
        ? STOP
        : char === ','
          ? COMMA
          : char === '"'
            ? QUOTE
            : char === '/'
              ? SLASH
              : char === "'"
                ? APOSTROPHE
                : char === '-'
                  ? HYPHEN
                  : char === '|'
                    ? STOP
                    : /[*_~^@#+]/.test(char)
                      ? JOINER
                      : /[;:()[\]{}<>=&$%\\`]/.test(char)
                        ? BREAK
                        : SPACE;
}
