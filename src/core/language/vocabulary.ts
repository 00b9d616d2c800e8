import { listIrregularForms, toPlural, toVerbForms } from './inflect';
import type { Making } from './making';
import type { WordClass } from './word-class';

/** Ids below this one name kinds of token that stand in no lexicon: an unknown word, a number, a comma … */
export const FIRST_WORD = 16;
/** The kinds of token that are not words of the lexicon. `STOP` ends a sentence, `BREAK` a clause. */
export const KIND = {
  unknown: 0,
  name: 1,
  number: 2,
  code: 3,
  comma: 4,
  stop: 5,
  break: 6,
  quote: 7,
  slash: 8,
  ed: 9,
  ing: 10,
  ly: 11,
} as const;

/**
 * Every word that any rule knows, each with a small number, and the classes it belongs to. Built once; never changes.
 */
export interface Vocabulary {
  readonly size: number;
  /** The words by their ids; kinds of token that are no words have none. */
  readonly spelled: readonly string[];
  /** The id of a word in lower case, or nothing when no rule knows it. */
  find(word: string): number | undefined;
  /** The id of the word at a stretch of a text, whatever its case, without making a string; 0 when no rule knows it. */
  at(text: string, from: number, to: number, hash: number): number;
  /** One byte per id: 1 where the word belongs to the class. An unknown class is a mistake of ours and throws. */
  members(className: string): Uint8Array;
  /** The same, or nothing for an unknown class. */
  findMembers(className: string): Uint8Array | undefined;
}

/** Words that end in -ed and are no participles. */
const NOT_ED = new Set(
  (
    'need speed feed seed exceed proceed succeed indeed bed red embed shed breed bleed weed deed reed hundred ' +
    'sacred wicked naked aged kindred'
  ).split(' '),
);

/**
 * Adds one character to a word's hash, the same for a small and a capital letter; the tokeniser and the vocabulary must
 * agree on it.
 */
export function toHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

/** Builds a vocabulary piece by piece from the lexicons and from every single word that patterns name. */
export function* makeVocabulary(
  lexicons: readonly (readonly WordClass[])[],
  literals: Iterable<string>,
): Making<Vocabulary> {
  const ids = new Map<string, number>();
  const classes = new Map<string, Set<number>>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, FIRST_WORD + ids.size);
    return FIRST_WORD + ids.size - 1;
  };
  const put = (name: string, word: string): void => {
    const set = classes.get(name) ?? new Set<number>();
    classes.set(name, set.add(idOf(word)));
  };
  for (const wordClass of lexicons.flat()) {
    putClass(wordClass, put);
    yield;
  }
  for (const { past, participle } of listIrregularForms()) {
    if (past === 'was' || past === 'had') continue;
    put('past', past);
    put('en', participle);
  }
  for (const literal of literals) idOf(literal);
  yield;
  yield;
  putParticiples(ids, classes, put);
  yield;
  for (const [word, id] of ids) if (/..ly$/.test(word) && classes.get('verb')?.has(id) !== true) put('adverb', word);
  for (const [name, kind] of Object.entries(KIND)) classes.set(`#${name}`, new Set([kind]));
  classes.set('#word', new Set(ids.values()));
  classes.get('en')?.add(KIND.ed);
  classes.get('adverb')?.add(KIND.ly);
  yield;
  return yield* lay(ids, classes);
}

/** What ends in -ed and is no form of a verb that the lexicon holds is taken for one by its shape. */
function putParticiples(
  ids: ReadonlyMap<string, number>,
  classes: ReadonlyMap<string, ReadonlySet<number>>,
  put: (name: string, word: string) => void,
): void {
  const bent = new Set([...(classes.get('en') ?? []), ...(classes.get('past') ?? [])]);
  for (const [word, id] of ids)
    if (isParticiple(word)) {
      put('en', word);
      if (!bent.has(id)) put('past', word);
    }
}

function isParticiple(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !NOT_ED.has(word);
}

function putClass({ name, words, nouns, verbs }: WordClass, put: (name: string, word: string) => void): void {
  for (const word of split(words)) put(name, word);
  for (const noun of split(nouns)) {
    put(name, noun);
    put(name, toPlural(noun));
    put(`${name}.one`, noun);
  }
  for (const verb of split(verbs)) {
    const forms = toVerbForms(verb);
    put(name, forms.base);
    put(`${name}.s`, forms.s);
    put(`${name}.ed`, forms.past);
    put(`${name}.en`, forms.participle);
    put(`${name}.ing`, forms.ing);
    put('en', forms.participle);
    put('ing', forms.ing);
    put('third', forms.s);
    put('verb', forms.base);
    put('past', forms.past);
  }
}

function split(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.trim().split(/\s+/);
}

function* lay(ids: ReadonlyMap<string, number>, classes: ReadonlyMap<string, ReadonlySet<number>>): Making<Vocabulary> {
  const words = [...ids.keys()];
  const size = FIRST_WORD + words.length;
  let capacity = 1024;
  while (capacity < words.length * 3) capacity *= 2;
  const spelled: string[] = Array.from({ length: FIRST_WORD }, () => '');
  for (const word of words) spelled.push(word);
  const begins = new Int32Array(size + 1);
  for (let id = 0; id < size; id += 1) begins[id + 1] = (begins[id] ?? 0) + (spelled[id]?.length ?? 0);
  const all = spelled.join('');
  const letters = new Uint16Array(all.length);
  for (let at = 0; at < all.length; at += 1) letters[at] = all.charCodeAt(at);
  yield;
  // Each slot is two numbers, the hash and the id, so that a look finds both beside each other.
  const slots = new Int32Array(capacity * 2);
  for (let id = FIRST_WORD; id < size; id += 1) {
    let hash = 0;
    for (let at = begins[id] ?? 0; at < (begins[id + 1] ?? 0); at += 1) hash = toHash(hash, letters[at] ?? 0);
    let slot = (spreadHash(hash) & (capacity - 1)) * 2;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (capacity * 2 - 1);
    slots[slot] = hash;
    slots[slot + 1] = id;
    if (id % 1000 === 0) yield;
  }
  const members = yield* layMembers(classes, size);
  return {
    size,
    spelled,
    find: (word) => ids.get(word),
    at(text, from, to, hash) {
      for (let slot = (spreadHash(hash) & (capacity - 1)) * 2; ; slot = (slot + 2) & (capacity * 2 - 1)) {
        const id = slots[slot + 1] ?? 0;
        if (id === 0) return 0;
        if (slots[slot] === hash && isSpelled(text, from, to, letters, begins[id] ?? 0, begins[id + 1] ?? 0)) return id;
      }
    },
    findMembers: (name) => members.get(name),
    members(name) {
      const found = members.get(name);
      if (!found) throw new Error(`No lexicon has a class of words called ${name}`);
      return found;
    },
  };
}

/** For each class one byte a word: 1 for the words that belong to it. */
function* layMembers(
  classes: ReadonlyMap<string, ReadonlySet<number>>,
  size: number,
): Making<ReadonlyMap<string, Uint8Array>> {
  const members = new Map<string, Uint8Array>();
  for (const [name, set] of classes) {
    const bytes = new Uint8Array(size);
    for (const id of set) bytes[id] = 1;
    members.set(name, bytes);
    if (members.size % 40 === 0) yield;
  }
  return members;
}

function spreadHash(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSpelled(text: string, from: number, to: number, letters: Uint16Array, begin: number, end: number): boolean {
  if (to - from !== end - begin) return false;
  for (let at = from, letter = begin; at < to; at += 1, letter += 1) {
    const code = text.charCodeAt(at);
    const wanted = letters[letter];
    if (code !== wanted && ((code | 32) !== wanted || code < 65 || code > 90) && (code !== 0x2019 || wanted !== 39))
      return false;
  }
  return true;
}
