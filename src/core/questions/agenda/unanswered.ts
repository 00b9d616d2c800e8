import { toQuestion } from '../../language/names';
import { USUAL_CHOICES, type Choices } from '../../language/choices';
import { toStandardRulebook } from '../../language/rulebook';
import { listSightings } from '../../language/sightings';
import { readMarkdown } from '../../text/markdown/structure';
import { createLineCounter } from '../../text/place/lines';

/**
 * The question of a sentence that the highlighter asks about and that no answer has settled yet. `line` counts from 0;
 * `more` is how many other sentences of the same paragraph ask as well.
 */
export interface UnansweredFinding {
  readonly question: string;
  readonly line: number;
  readonly more: number;
}

const OPEN_QUESTION = 'What made sense to the people there at that moment?';

/**
 * The findings of a note that explain and have no answer below them, in the order of the text: one question for each
 * paragraph. What somebody kept, what the team does not want to see, and what was said off the record is not among
 * them.
 */
export function findUnanswered(text: string, choices: Choices = USUAL_CHOICES): readonly UnansweredFinding[] {
  const book = toStandardRulebook();
  const toLine = createLineCounter(text);
  const byParagraph = new Map<number, { question: string; line: number; sentences: Set<string> }>();
  for (const each of listSightings(text, book, choices)) {
    if (each.state !== 'open' || each.category === 'opening') continue;
    const { sentence } = each;
    const question = book.rules.get(each.ruleId)?.questions[0] ?? OPEN_QUESTION;
    const key = findParagraph(text, each.from);
    const known = byParagraph.get(key);
    if (known) known.sentences.add(sentence);
    else
      byParagraph.set(key, {
        question: toQuestion(question, { people: [], systems: [], around: '' }),
        line: toLine(each.from),
        sentences: new Set([sentence]),
      });
  }
  return [...byParagraph.values()].map(({ question, line, sentences }) => ({
    question,
    line,
    more: sentences.size - 1,
  }));
}

/** Where the paragraph around a place begins: behind the last blank line above it. */
function findParagraph(text: string, at: number): number {
  const line = readMarkdown(text).lines;
  let begin = 0;
  for (const each of line) {
    if (each.from > at) break;
    if (each.type === 'blank' || each.isItem) begin = each.from;
  }
  return begin;
}
