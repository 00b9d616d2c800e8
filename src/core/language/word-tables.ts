import type { Making } from './making';
import { KIND, type Vocabulary } from './vocabulary';
import { CLUE, FORM, NOUN, ROLE, SHAPE, VERB } from './word-kinds';

/** For each word of a vocabulary the classes that it belongs to, one bit a class, in six groups. */
export interface WordTables {
  readonly role: Int32Array;
  readonly noun: Int32Array;
  readonly verb: Int32Array;
  readonly form: Int32Array;
  readonly clue: Int32Array;
  readonly shape: Int32Array;
}

/** Lays the classes of a lexicon side by side, so that a reader asks for any of several with one look. */
export function* makeWordTables(vocabulary: Vocabulary): Making<WordTables> {
  const one = (name: string): readonly string[] => [name];
  const role = fill(vocabulary, ROLE, one);
  yield;
  const noun = fill(vocabulary, NOUN, one);
  yield;
  const verb = fill(vocabulary, VERB, (name) => [name, `${name}.s`, `${name}.ed`, `${name}.en`, `${name}.ing`]);
  yield;
  const form = toForms(vocabulary);
  const clue = fill(vocabulary, CLUE, one);
  yield;
  return { role, noun, verb, form, clue, shape: fill(vocabulary, SHAPE, one) };
}

function fill(
  vocabulary: Vocabulary,
  bits: Readonly<Record<string, number>>,
  toNames: (name: string) => readonly string[],
): Int32Array {
  const table = new Int32Array(vocabulary.size);
  for (const [key, bit] of Object.entries(bits)) {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const each of toNames(name)) put(table, vocabulary, each, bit);
  }
  return table;
}

/** A verb's form is told by the lexicon, or by the shape of a word that it does not hold. */
function toForms(vocabulary: Vocabulary): Int32Array {
  const table = new Int32Array(vocabulary.size);
  put(table, vocabulary, 'verb', FORM.base);
  put(table, vocabulary, 'past', FORM.past);
  put(table, vocabulary, 'en', FORM.participle);
  put(table, vocabulary, 'ing', FORM.ing);
  table[KIND.ed] = FORM.past | FORM.participle;
  table[KIND.ing] = FORM.ing;
  return table;
}

function put(table: Int32Array, vocabulary: Vocabulary, className: string, bit: number): void {
  const members = vocabulary.findMembers(className);
  if (members === undefined) return;
  for (let id = members.indexOf(1); id !== -1; id = members.indexOf(1, id + 1)) table[id] = (table[id] ?? 0) | bit;
}
