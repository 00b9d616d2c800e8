import { IRREGULAR } from './english/lexicon/irregular';

/** The five forms of an English verb. Past and participle differ only for irregular verbs. */
export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const IRREGULAR_FORMS = new Map(
  IRREGULAR.trim()
    .split(/\s*\n\s*/)
    .map((row) => {
      const [base = '', past = '', participle = past] = row.split(' ');
      return [base, { past, participle }] as const;
    }),
);

/** Verbs of several syllables whose last consonant is doubled all the same. */
const DOUBLED = new Set(
  (
    'admit commit submit permit omit refer defer prefer occur recur transfer control patrol rebut regret reset ' +
    'offset input output overlap rollback cancel label model signal total level travel equip plan stop drop ship ' +
    'skip map tag log flag plug trim cap run set cut put get let hit ban scan spin step strip trap wrap pin tip ' +
    'plot jam dim stem slip snap sum rip rig rub nod mob lag kid hug hop fit dub dip chat chip chop bug bet beg ' +
    'beat debug spot knit grab patrol'
  ).split(' '),
);

/** The past and the participle of every irregular verb, for words that no lexicon holds. */
export function listIrregularForms(): readonly { readonly past: string; readonly participle: string }[] {
  return [...IRREGULAR_FORMS.values()];
}

/** All forms of a verb given by its base form; a hyphenated verb bends in its last part. */
export function toVerbForms(base: string): VerbForms {
  const hyphen = base.lastIndexOf('-');
  const stem = base.slice(0, hyphen + 1);
  const verb = base.slice(hyphen + 1);
  const irregular = IRREGULAR_FORMS.get(verb);
  const past = irregular?.past ?? toPast(verb);
  return {
    base,
    s: stem + toPlural(verb),
    past: stem + past,
    participle: stem + (irregular?.participle ?? past),
    ing: stem + toIng(verb),
  };
}

/** The plural of a noun, which is also the third person of a verb. */
export function toPlural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:^|[^o])o$/.test(word) && /^(?:go|do|undo|redo|veto|echo)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function toPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${isDoubled(verb) ? verb + verb.slice(-1) : verb}ed`;
}

function toIng(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${isDoubled(verb) ? verb + verb.slice(-1) : verb}ing`;
}

function isDoubled(verb: string): boolean {
  return DOUBLED.has(verb);
}
