import type { CliData } from 'obsidian';
import { toAnswerMarkdown, toPlainAnswer } from '../../core/graph/answer-words';
import { toDistinct } from '../../core/graph/distinct';
import { whoKnows } from '../../core/graph/inquiry/who-knows';
import { findByName } from '../../core/graph/model';
import { readSentences } from './edge-evidence';
import type { ReadingParts } from './graph-parts';

const NOT_ASKED = 'Name a system, incident or any other note: second-story:who-knows system="Payments queue"';

/** Answers `second-story:who-knows system=…` with Markdown, or JSON when `format=json`; an unknown name gets one calm sentence. */
export async function answerWhoKnows(parts: ReadingParts, given: CliData): Promise<string> {
  const name = (given['system'] ?? given['note'] ?? '').trim();
  if (name === '' || name === 'true') return NOT_ASKED;
  const model = parts.model();
  const node = findByName(model, name);
  if (node === -1) return `No note here is called “${name}”. Try its title, one of its aliases, or its path in the vault.`;
  const answer = toDistinct(model, whoKnows(model, node));
  const sentences = await readSentences(parts, model, answer);
  return given['format'] === 'json' ? JSON.stringify(toPlainAnswer(model, answer, sentences), null, 2) : toAnswerMarkdown(model, answer, sentences);
}
