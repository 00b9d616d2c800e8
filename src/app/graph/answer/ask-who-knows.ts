import { findByName, findTwins, type GraphModel } from '../../../core/atlas/model/model';
import type { Answer } from '../../../core/graph/inquiry/answer';
import { whoKnows } from '../../../core/graph/inquiry/who-knows';
import { toPlainAnswer, type PlainAnswer, type Sentences } from '../../../core/graph/show/answer-words';
import { toDistinct } from '../../../core/graph/show/distinct-ways';
import type { Moment } from '../../../core/graph/show/presence';
import { withoutEnding } from '../../../core/text/name/filename';
import type { ReadingParts } from '../graph-parts';
import { readSentences } from './edge-evidence';
import { toMoment } from './moment';

const NO_NAME = 'No name was given. A note is named by its title, one of its aliases, or its path in the vault.';
const NOTHING_HERE = 'This vault holds no incident, system or person note yet, so nobody can be named.';

/** What was asked about by name: its number in the graph, or the sentence that says why there is no such note. */
export type Named = { readonly node: number } | { readonly refused: string };

/** An answer with all that is needed to write it down, or the sentence that says why there is none. */
export type WhoKnows =
  | {
      readonly model: GraphModel;
      readonly answer: Answer;
      readonly sentences: Sentences;
      readonly moment: Moment;
    }
  | { readonly refused: string };

/**
 * Finds a note by its path, title or alias. No name, one that no note has, and one that several have are refused in one
 * sentence.
 */
export function findNamed(model: GraphModel, name: string): Named {
  if (model.count === 0) return { refused: NOTHING_HERE };
  if (name.trim() === '') return { refused: NO_NAME };
  const twins = findTwins(model, name);
  if (twins.length > 1)
    return {
      refused:
        `${twins.length} notes are called “${name}”: ${twins.map(withoutEnding).join(', ')}. ` +
        'Name one of them by its path.',
    };
  const node = findByName(model, name);
  if (node === -1)
    return {
      refused: `No note here is called “${name}”. Try its title, one of its aliases, or its path in the vault.`,
    };
  return { node };
}

/** Asks who knows about a note that is given by name, and reads the sentences behind the answer. */
export async function askWhoKnows(parts: ReadingParts, name: string): Promise<WhoKnows> {
  const model = parts.model();
  const named = findNamed(model, name);
  if ('refused' in named) return named;
  const answer = toDistinct(model, whoKnows(model, named.node));
  return { model, answer, sentences: await readSentences(parts, model, answer), moment: toMoment(parts.now()) };
}

/** The answer as plain data; a refusal is an answer without rows. */
export function toPlainWhoKnows(asked: WhoKnows): PlainAnswer {
  if ('refused' in asked) return { answer: asked.refused, rows: [] };
  return toPlainAnswer(asked.model, asked.answer, asked.sentences, asked.moment);
}
