import type { Rule } from './rule';
import { buildVocabulary, FIRST_WORD, type Vocabulary } from './vocabulary';
import { compilePattern, findSecond, listLiterals, type Pattern } from './pattern';
import { buildTriggerTable, type Trigger, type TriggerTable } from './trigger-table';
import type { WordClass } from './lexicon/word-class';
import { PEOPLE } from './lexicon/people';
import { SAFEGUARDS } from './lexicon/safeguards';
import { WORK } from './lexicon/work';
import { VERBS } from './lexicon/verbs';
import { FUNCTION_WORDS } from './lexicon/function-words';
import { WEIGHED } from './lexicon/weighed';
import { INCIDENT_WORDS } from './lexicon/incident-words';
import { MODAL_RULES } from './rules/modal';
import { OMISSION_RULES } from './rules/omission';
import { ABSENCE_RULES } from './rules/absence';
import { CAUSE_RULES } from './rules/cause';
import {
  BLAME_RULES,
  FILLER_RULES,
  HINDSIGHT_RULES,
  LABEL_RULES,
  LESSON_RULES,
  METRIC_RULES,
  NORMATIVE_RULES,
} from './rules/judgement';
import { MICRO_FIX_RULES } from './rules/micro-fix';
import { OPENING_RULES } from './rules/opening';

/** Every rule that comes with the plugin, in the order in which the settings list their categories. */
export const ALL_RULES: readonly Rule[] = [
  ...MODAL_RULES,
  ...OMISSION_RULES,
  ...ABSENCE_RULES,
  ...CAUSE_RULES,
  ...MICRO_FIX_RULES,
  ...BLAME_RULES,
  ...HINDSIGHT_RULES,
  ...NORMATIVE_RULES,
  ...LABEL_RULES,
  ...METRIC_RULES,
  ...LESSON_RULES,
  ...FILLER_RULES,
  ...OPENING_RULES,
];

const LEXICONS: readonly (readonly WordClass[])[] = [
  PEOPLE,
  SAFEGUARDS,
  WORK,
  VERBS,
  FUNCTION_WORDS,
  INCIDENT_WORDS,
  WEIGHED,
];

/**
 * Rules made ready: from the ids of two words one gets at once the few patterns that can begin there. Built once; never
 * changes.
 */
export interface Rulebook {
  readonly vocabulary: Vocabulary;
  /** Which triggers can begin at a word, given the word behind it. */
  readonly table: TriggerTable<Rule>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly hasSafeWords: boolean;
  /** Sets of words for the decisions, by class name. */
  has(className: string, word: number): boolean;
}

/** Makes rules ready. Takes some milliseconds, so it is done once and kept. */
export function buildRulebook(rules: readonly Rule[]): Rulebook {
  const vocabulary = buildVocabulary(
    LEXICONS,
    rules.flatMap((rule) => rule.when.flatMap(listLiterals)),
  );
  const sets = new Map<string, Uint8Array>();
  const triggers = rules.flatMap((rule) =>
    rule.when.map((source) => toTrigger(rule, compilePattern(source, vocabulary, sets))),
  );
  return {
    vocabulary,
    table: buildTriggerTable(triggers, vocabulary.size),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    hasSafeWords: rules.some((rule) => rule.safe === true),
    has: (className, word) => vocabulary.members(className)[word] === 1,
  };
}

function toTrigger(rule: Rule, pattern: Pattern): Trigger<Rule> {
  return { rule, pattern, second: findSecond(pattern) };
}

let standard: Rulebook | null = null;

/** The rulebook of the rules that come with the plugin; built when it is first asked for. */
export function toStandardRulebook(): Rulebook {
  standard ??= buildRulebook(ALL_RULES);
  return standard;
}

/** Whether a token is a word of the lexicon and not merely a kind of token. */
export function isWord(word: number): boolean {
  return word >= FIRST_WORD;
}
