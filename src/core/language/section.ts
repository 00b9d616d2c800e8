import type { Section } from './finding';
import { toWholeWords } from '../text/one-of';

/**
 * Words of a heading that tell what is told below it; the first row that fits decides. From the headings of public
 * write-ups and templates.
 */
const ROWS: readonly (readonly [Section, RegExp])[] = [
  ['parked', /\b(?:parked|parking lot|fix ideas?|ideas? for later|pre-?mortem)\b/],
  ['transcript', /\b(?:transcript|chat log|verbatim|recording)\b/],
  ['cause', /\bdid(?:n['’]t| not) (?:go|work)\b/],
  [
    'well',
    /\b(?:went (?:well|right)|worked well|go(?:es)? well|lucky|luck|positives?|kept it from|held|what helped)\b/,
  ],
  [
    'cause',
    toWholeWords(
      [
        /causes?|contribut\w*|whys?|wrong|poorly|badly|could have gone|sources?|analysis|root|problems?|gaps?/,
        /weakness\w*|deficienc\w*|flaws?|issues|challenges?|constraints|limitations|mistakes?|fail(?:ed|ing)|failings?/,
        /missing|missed|without|lack\w*|should have|shortcomings|obstacles|struggles|had no/,
        /how (?:did|could) (?:this|it)/,
      ],
      '',
    ),
  ],
  [
    'lessons',
    /\b(?:lessons?|learn\w*|takeaways?|insights?|reflections?|retrospective|findings?|conclusions?|observations?)\b/,
  ],
  [
    'actions',
    toWholeWords(
      [
        /actions?|follow[- ]?ups?|next steps|correct\w*|prevent\w*|remediat\w*|improve\w*|todo|to-do|future/,
        /recommend\w*|going forward|plans?|measures|tasks?|doing about|moving forward/,
      ],
      '',
    ),
  ],
  ['impact', /\b(?:impact\w*|affected|scope|customers?|users?|damage|severity|loss(?:es)?)\b/],
  ['timeline', /\b(?:timeline|chronolog\w*|time line|sequence|log|history|\d{1,2}:\d\d|moments?)\b/],
  [
    'story',
    toWholeWords(
      [
        /story|stories|accounts?|narrative|what happened|happened|summary|background|context|backstory/,
        /detect\w*|lead-?up|trigger\w*|details?|incident|overview|description|thought|turned out|surpris\w*|hard/,
        /confus\w*|lines|dropped|who knew|coordinat\w*|goals?|given up|response|recovery|resolution|diagnosis|words/,
      ],
      '',
    ),
  ],
];

/**
 * The section that a heading opens; a heading that says nothing about it opens an `other` one, no heading is `none`.
 */
export function toSection(heading: string): Section {
  const words = heading.toLowerCase();
  if (words.trim() === '') return 'none';
  return ROWS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** Sections in which causes are told, where a `possible` finding is shown without being asked for. */
export function isCauseLike(section: Section): boolean {
  return section === 'cause' || section === 'lessons';
}

/** Sections in which the story is told, where a fix comes too early. */
export function isStory(section: Section): boolean {
  return section === 'story' || section === 'timeline' || section === 'cause';
}
