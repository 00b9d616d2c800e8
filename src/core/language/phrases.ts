import { readItems } from '../text/markdown/list-item';
import { readCategory, type Category } from './category';
import type { Rule } from './rule';

/** A line of a phrases note that could not be used, and why, for one calm sentence. `line` counts from 0. */
export interface PhraseProblem {
  readonly line: number;
  readonly reason: 'no-phrase' | 'unknown-category';
}

/** The team's own phrases as rules, safe words among them, and the lines that could not be used. */
export interface Phrases {
  readonly rules: readonly Rule[];
  readonly problems: readonly PhraseProblem[];
}

const OWN_QUESTION = 'What lies behind these words here?';

/**
 * Reads a phrases note (`type: phrases`): each list item is a phrase (in backticks, or up to the first comma), a
 * category or `safe`, and the question to ask instead. A damaged line is named and the rest is used.
 */
export function readPhrases(text: string): Phrases {
  const rules: Rule[] = [];
  const problems: PhraseProblem[] = [];
  for (const { item: place, text: item } of readItems(text)) {
    const { phrase, rest } = splitPhrase(item);
    const words = toWords(phrase);
    if (words.length === 0) {
      problems.push({ line: place.line, reason: 'no-phrase' });
      continue;
    }
    const comma = rest.indexOf(',');
    const word = (comma === -1 ? rest : rest.slice(0, comma)).trim().toLowerCase();
    const category = word === 'safe' ? 'safe' : readCategory(word);
    if (category === null) {
      problems.push({ line: place.line, reason: 'unknown-category' });
      continue;
    }
    rules.push(toRule(phrase.trim(), words, category, comma === -1 ? '' : rest.slice(comma + 1).trim(), rules.length));
  }
  return { rules, problems };
}

function splitPhrase(item: string): { readonly phrase: string; readonly rest: string } {
  const ticked = /^`([^`\n]+)`[ \t]*,?/.exec(item);
  if (ticked) return { phrase: ticked[1] ?? '', rest: item.slice(ticked[0].length) };
  const comma = item.indexOf(',');
  return comma === -1 ? { phrase: item, rest: '' } : { phrase: item.slice(0, comma), rest: item.slice(comma + 1) };
}

/** The words of a phrase as the tokeniser cuts them. */
function toWords(phrase: string): readonly string[] {
  const words =
    phrase
      .toLowerCase()
      .replace(/[\u2018\u2019]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'_-]*/gu) ?? [];
  return words
    .slice(0, 8)
    .flatMap((word) =>
      word.endsWith("n't")
        ? [toHead(word), 'not']
        : /'(?:s|d|m|re|ll|ve)$/.test(word)
          ? [word.slice(0, word.indexOf("'")), `'${word.slice(word.indexOf("'") + 1)}`]
          : [word.replace(/'+$/, '')],
    )
    .map((word) => (word === "'ve" ? 'have' : word === "'ll" ? 'will' : word === "'m" ? 'am' : word));
}

function toHead(word: string): string {
  const head = word.slice(0, -3);
  return head === 'wo' ? 'will' : head === 'ca' ? 'can' : head;
}

function toRule(
  phrase: string,
  words: readonly string[],
  category: Category | 'safe',
  question: string,
  number: number,
): Rule {
  return {
    id: `${category === 'safe' ? 'safe' : 'team'}-${
      words
        .join('-')
        .replace(/[^a-z0-9-]/g, '')
        .slice(0, 40) || String(number)
    }`,
    category: category === 'safe' ? 'opening' : category,
    when: [words.join(' ')],
    because: 'is on this team’s own list of phrases.',
    why: 'Your team agreed to look twice at these words.',
    questions: [question === '' ? OWN_QUESTION : question],
    flag: [`‹${phrase}›`],
    leaveAlone: [],
    ...(category === 'safe' ? { safe: true } : {}),
  };
}
