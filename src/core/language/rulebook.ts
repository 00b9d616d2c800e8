import { createAsked, type Asked, type WeighedFact } from './asked';
import { ENGLISH } from './english/english';
import { toFamily } from './category';
import type { Family } from './category-rows';
import type { Reason } from './finding';
import type { Frame } from './frame';
import type { Making } from './making';
import { compilePattern, findSecond, listLiterals } from './pattern';
import type { Rule } from './rule';
import { makeTokens, type Tokens } from './tokens';
import type { Tongue } from './tongue';
import { makeTriggerTable, type Trigger, type TriggerTable } from './trigger-table';
import { makeVocabulary, type Vocabulary } from './vocabulary';
import { toFrameReason, toWeighedFacts } from './weigh';
import type { Dial, Weights } from './weights';
import { makeWordTables, type WordTables } from './word-tables';

/** Every rule that comes with the plugin, in the order in which categories are offered. */
export const ALL_RULES: readonly Rule[] = ENGLISH.rules;

/** A frame and what is taught where it is found; what it counts for, and the facts that are asked there. */
export interface Taught {
  readonly frame: Frame;
  readonly rule: Rule;
  readonly family: Family;
  readonly reason: Reason;
  readonly asked: Asked;
}

/**
 * A tongue made ready: from the ids of two words one gets at once the few patterns that can begin there. Built once;
 * what it answers never changes.
 */
export interface Rulebook {
  readonly vocabulary: Vocabulary;
  readonly tables: WordTables;
  /** Which frames can begin at a word, given the word behind it. */
  readonly table: TriggerTable<Taught>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly weights: Weights;
  readonly dial: Dial;
  readonly hasSafeWords: boolean;
  /** Room for the tokens of the text that is being scanned: filled anew by every scan, read by nothing else. */
  readonly scratch: Tokens;
}

/** So many patterns are read in one piece of the making. */
const PIECE = 10;

/**
 * Makes rules ready piece by piece, a team's own ones among them: all of it takes some dozen milliseconds, which nobody
 * should feel under a key.
 */
export function* makeRulebook(
  rules: readonly Rule[],
  dial: Dial = 'balanced',
  tongue: Tongue = ENGLISH,
): Making<Rulebook> {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const facts = new Map<Family, readonly WeighedFact[]>();
  const toTaught = (frame: Frame): readonly Taught[] => {
    const rule = ruleOf.get(frame.rule);
    if (rule === undefined) return [];
    const family = toFamily(rule.category);
    const asked = facts.get(family) ?? toWeighedFacts(family, tongue.weights);
    facts.set(family, asked);
    return [{ frame, rule, family, reason: toFrameReason(frame, tongue.weights), asked: createAsked(asked) }];
  };
  const frames = [...tongue.frames, ...rules.flatMap(toPlain)].flatMap(toTaught);
  const sources = frames.flatMap((taught) => taught.frame.when.map((source) => ({ taught, source })));
  const literals: string[] = [];
  for (const [number, { source }] of sources.entries()) {
    literals.push(...listLiterals(source));
    if (number % (PIECE * 2) === 0) yield;
  }
  const vocabulary = yield* makeVocabulary(tongue.lexicons, literals);
  const sets = new Map<string, Uint8Array>();
  const triggers: Trigger<Taught>[] = [];
  for (const [number, { taught, source }] of sources.entries()) {
    const pattern = compilePattern(source, vocabulary, sets);
    triggers.push({ served: taught, pattern, second: findSecond(pattern) });
    if (number % PIECE === 0) yield;
  }
  const tables = yield* makeWordTables(vocabulary);
  yield;
  const table = yield* makeTriggerTable(triggers, vocabulary.size);
  return {
    vocabulary,
    tables,
    table,
    rules: ruleOf,
    weights: tongue.weights,
    dial,
    hasSafeWords: rules.some((rule) => rule.safe === true),
    scratch: makeTokens(1024),
  };
}

/** A rule whose words speak for themselves is a frame of its own. */
function toPlain(rule: Rule): readonly Frame[] {
  if (rule.when === undefined) return [];
  return [{ id: rule.id, rule: rule.id, form: 'phrase', told: rule.because, when: rule.when }];
}

/** The rulebook of the plugin's own rules: what is made of it so far, and each setting of the dial once it is. */
const standard: { making: Making<Rulebook>; readonly books: Map<Dial, Rulebook> } = {
  making: makeRulebook(ALL_RULES),
  books: new Map(),
};

/** Takes one step in making the plugin's own rules ready, and returns false; true once there is no step to take. */
export function prepareStandardRulebook(): boolean {
  if (standard.books.size > 0) return true;
  const step = standard.making.next();
  if (step.done === true) standard.books.set(step.value.dial, step.value);
  return false;
}

/** The rulebook of the rules that come with the plugin; what is not made of it yet is made when it is asked for. */
export function toStandardRulebook(dial: Dial = 'balanced'): Rulebook {
  const known = standard.books.get(dial);
  if (known !== undefined) return known;
  while (!prepareStandardRulebook());
  const [other] = standard.books.values();
  if (other === undefined) throw new Error('The standard rulebook is made and not there');
  const book = other.dial === dial ? other : { ...other, dial };
  standard.books.set(dial, book);
  return book;
}
