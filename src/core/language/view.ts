import type { Section } from './finding';
import type { Tokens } from './tokens';
import { KIND } from './vocabulary';
import type { WordTables } from './word-tables';

/** What a reader may look at: the tokens of one paragraph, what is known of each word, and the section. */
export interface View {
  readonly tables: WordTables;
  readonly tokens: Tokens;
  readonly section: Section;
}

/** No reader looks further than this within a sentence. */
export const SIGHT = 24;

/** The word at a token number; outside the text there are only stops. */
export function wordAt(view: View, at: number): number {
  return at < 0 || at >= view.tokens.count ? KIND.stop : (view.tokens.word[at] ?? KIND.stop);
}

/** Whether the word at a place has one of these roles. */
export function hasRole(view: View, at: number, roles: number): boolean {
  return ((view.tables.role[wordAt(view, at)] ?? 0) & roles) !== 0;
}

/** Whether the word at a place is a noun of one of these sorts. */
export function hasNoun(view: View, at: number, nouns: number): boolean {
  return ((view.tables.noun[wordAt(view, at)] ?? 0) & nouns) !== 0;
}

/** Whether the word at a place is a form of a verb of one of these sorts. */
export function hasVerb(view: View, at: number, verbs: number): boolean {
  return ((view.tables.verb[wordAt(view, at)] ?? 0) & verbs) !== 0;
}

/** Whether the word at a place gives one of these clues. */
export function hasClue(view: View, at: number, clues: number): boolean {
  return ((view.tables.clue[wordAt(view, at)] ?? 0) & clues) !== 0;
}

/** Whether the word at a place stands in one of these forms of a verb. */
export function hasForm(view: View, at: number, forms: number): boolean {
  return ((view.tables.form[wordAt(view, at)] ?? 0) & forms) !== 0;
}

/** Whether the word at a place is one of these small words. */
export function hasShape(view: View, at: number, shapes: number): boolean {
  return ((view.tables.shape[wordAt(view, at)] ?? 0) & shapes) !== 0;
}

/** Whether the sentence ends here. */
export function isStop(view: View, at: number): boolean {
  return wordAt(view, at) === KIND.stop;
}

/** Whether a clause pauses here: the sentence or the line ends, or a comma stands. */
export function isPause(view: View, at: number): boolean {
  const word = wordAt(view, at);
  return word === KIND.stop || word === KIND.comma || word === KIND.break;
}

/** Whether the sentence or the line ends here. */
export function isEdge(view: View, at: number): boolean {
  const word = wordAt(view, at);
  return word === KIND.stop || word === KIND.break;
}

/** Asks something of a place. */
export type Ask = (view: View, at: number, bits: number) => boolean;

/** Whether one of the `reach` tokens behind `at` (itself among them) answers, before `end` does. */
export function comes(
  view: View,
  at: number,
  ask: Ask,
  bits: number,
  reach: number,
  end: typeof isStop = isStop,
): boolean {
  for (let each = at; each < at + reach && !end(view, each); each += 1) if (ask(view, each, bits)) return true;
  return false;
}

/** Whether one of the `reach` tokens before `at` answers, before `end` does. */
export function came(
  view: View,
  at: number,
  ask: Ask,
  bits: number,
  reach: number,
  end: typeof isStop = isStop,
): boolean {
  for (let each = at - 1; each >= at - reach && !end(view, each); each -= 1) if (ask(view, each, bits)) return true;
  return false;
}
