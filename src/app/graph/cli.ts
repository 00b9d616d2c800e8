import type { CliData } from 'obsidian';
import { toAnswerMarkdown, toPlainAnswer } from '../../core/graph/show/answer-words';
import { toDistinct } from '../../core/graph/show/distinct-ways';
import { whoKnows } from '../../core/graph/inquiry/who-knows';
import { withoutEnding } from '../../core/text/name/filename';
import { findByName, findTwins } from '../../core/atlas/model/model';
import { readSentences } from './answer/edge-evidence';
import type { ReadingParts } from './graph-parts';
import { toMoment } from './answer/moment';

const NOT_ASKED = 'Name a system, incident or any other note: second-story:who-knows system="Payments queue"';
const NOTHING_HERE = 'This vault holds no incident, system or person note yet, so nobody can be named.';

/**
 * Answers `second-story:who-knows system=…` with Markdown, or JSON when `format=json`. An unknown name, no name and an
 * empty vault get one calm sentence, in the form that was asked for.
 */
export async function answerWhoKnows(parts: ReadingParts, given: CliData): Promise<string> {
  const name = (given['system'] ?? given['note'] ?? '').trim();
  const asJson = given['format'] === 'json';
  const say = (sentence: string): string =>
    asJson ? JSON.stringify({ answer: sentence, rows: [] }, null, 2) : sentence;
  const model = parts.model();
  if (model.count === 0) return say(NOTHING_HERE);
  if (name === '' || name === 'true') return say(NOT_ASKED);
  const twins = findTwins(model, name);
  if (twins.length > 1)
    return say(
      `${twins.length} notes are called “${name}”: ${twins.map(withoutEnding).join(', ')}. ` +
        'Name one of them by its path.',
    );
  const node = findByName(model, name);
  if (node === -1)
    return say(`No note here is called “${name}”. Try its title, one of its aliases, or its path in the vault.`);
  const answer = toDistinct(model, whoKnows(model, node));
  const sentences = await readSentences(parts, model, answer);
  const moment = toMoment(parts.now());
  return asJson
    ? JSON.stringify(toPlainAnswer(model, answer, sentences, moment), null, 2)
    : toAnswerMarkdown(model, answer, sentences, null, moment);
}
