import type { CliData } from 'obsidian';
import { toAnswerMarkdown } from '../../core/graph/show/answer-words';
import { askWhoKnows, toPlainWhoKnows, type WhoKnows } from './answer/ask-who-knows';
import type { ReadingParts } from './graph-parts';

const NOT_ASKED = 'Name a system, incident or any other note: second-story:who-knows system="Payments queue"';

/**
 * Answers `second-story:who-knows system=…` with Markdown, or JSON when `format=json`. An unknown name, no name and an
 * empty vault get one calm sentence, in the form that was asked for.
 */
export async function answerWhoKnows(parts: ReadingParts, given: CliData): Promise<string> {
  const name = (given['system'] ?? given['note'] ?? '').trim();
  const isNamed = (name !== '' && name !== 'true') || parts.model().count === 0;
  const asked: WhoKnows = isNamed ? await askWhoKnows(parts, name) : { refused: NOT_ASKED };
  if (given['format'] === 'json') return JSON.stringify(toPlainWhoKnows(asked), null, 2);
  if ('refused' in asked) return asked.refused;
  return toAnswerMarkdown(asked.model, asked.answer, asked.sentences, null, asked.moment);
}
