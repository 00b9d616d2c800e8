import { ENGLISH } from './english/english';
import type { Frame } from './frame';
import { compilePattern, findSecond, listLiterals } from './pattern';
import type { Rule } from './rule';
import { makeTokens, type Tokens } from './tokens';
import type { Tongue } from './tongue';
import { buildTriggerTable, type Trigger, type TriggerTable } from './trigger-table';
import { buildVocabulary, type Vocabulary } from './vocabulary';
import type { Dial, Weights } from './weights';
import { buildWordTables, type WordTables } from './word-tables';

/** Every rule that comes with the plugin, in the order in which categories are offered. */
export const ALL_RULES: readonly Rule[] = ENGLISH.rules;

/** A frame and what is taught where it is found. */
export interface Taught {
  readonly frame: Frame;
  readonly rule: Rule;
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

/** Makes rules ready, a team's own ones among them. Takes some milliseconds, so it is done once and kept. */
export function buildRulebook(rules: readonly Rule[], dial: Dial = 'balanced', tongue: Tongue = ENGLISH): Rulebook {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const frames = [...tongue.frames.flatMap((frame) => toTaught(frame, ruleOf)), ...rules.flatMap(toPlain)];
  const vocabulary = buildVocabulary(
    tongue.lexicons,
    frames.flatMap(({ frame }) => frame.when.flatMap(listLiterals)),
  );
  const sets = new Map<string, Uint8Array>();
  const triggers = frames.flatMap((taught): Trigger<Taught>[] =>
    taught.frame.when.map((source) => {
      const pattern = compilePattern(source, vocabulary, sets);
      return { served: taught, pattern, second: findSecond(pattern) };
    }),
  );
  return {
    vocabulary,
    tables: buildWordTables(vocabulary),
    table: buildTriggerTable(triggers, vocabulary.size),
    rules: ruleOf,
    weights: tongue.weights,
    dial,
    hasSafeWords: rules.some((rule) => rule.safe === true),
    scratch: makeTokens(1024),
  };
}

function toTaught(frame: Frame, ruleOf: ReadonlyMap<string, Rule>): readonly Taught[] {
  const rule = ruleOf.get(frame.rule);
  return rule === undefined ? [] : [{ frame, rule }];
}

/** A rule whose words speak for themselves is a frame of its own. */
function toPlain(rule: Rule): readonly Taught[] {
  if (rule.when === undefined) return [];
  return [{ frame: { id: rule.id, rule: rule.id, form: 'phrase', told: rule.because, when: rule.when }, rule }];
}

const standard = new Map<Dial, Rulebook>();

/** The rulebook of the rules that come with the plugin; built when it is first asked for. */
export function toStandardRulebook(dial: Dial = 'balanced'): Rulebook {
  const known = standard.get(dial);
  if (known !== undefined) return known;
  const [other] = standard.values();
  const book = other === undefined ? buildRulebook(ALL_RULES, dial) : { ...other, dial };
  standard.set(dial, book);
  return book;
}
