import { toProof } from '../../../core/atlas/proof';
import { toSaid } from '../../../core/atlas/said-in-text';
import type { Evidence } from '../../../core/atlas/edges';
import type { Said, Sentences } from '../../../core/graph/show/answer-words';
import { toNotePath } from '../../../core/atlas/model/model';
import { toEvidence } from '../../../core/atlas/edges';
import type { Answer } from '../../../core/graph/inquiry/answer';
import type { GraphModel } from '../../../core/atlas/model/model';
import type { ReadingParts } from '../graph-parts';
import { readQuote } from './quotes';

/** Where an edge of the graph is said: the sentences of the text when there are any, else the property. */
export function toPlaces(parts: ReadingParts, model: GraphModel, edge: number): readonly Evidence[] {
  const target = model.edgeTo[edge];
  if (target === undefined) return [];
  return toSaid(parts.atlas, toEvidence(model, edge), toNotePath(model, target) ?? model.paths[target] ?? '');
}

/**
 * Reads every sentence behind an answer, for copying and printing. Properties give none; what is off the record
 * neither.
 */
export async function readSentences(parts: ReadingParts, model: GraphModel, answer: Answer): Promise<Sentences> {
  const edges = [...new Set(answer.rows.flatMap(({ chains }) => chains.flatMap((chain) => chain.edges)))];
  const found = await Promise.all(edges.map(async (edge) => [edge, await readSaid(parts, model, edge)] as const));
  return new Map(found);
}

async function readSaid(parts: ReadingParts, model: GraphModel, edge: number): Promise<readonly Said[]> {
  const all = toPlaces(parts, model, edge);
  const places = all.filter(({ property }) => property === null);
  if (places.length === 0) return readProof(parts, all[0]?.path ?? '');
  const quotes = await Promise.all(places.map((place) => readQuote(parts, place)));
  return quotes.flatMap((quote, at): readonly Said[] =>
    quote ? [{ sentence: quote.sentence, title: parts.atlas.nameOf(places[at]?.path ?? '') }] : [],
  );
}

/** What a knowledge note says for itself where only its properties say who holds it. */
async function readProof(parts: ReadingParts, path: string): Promise<readonly Said[]> {
  const card = parts.atlas.card(path);
  const text = card?.kind === 'knowledge' ? await parts.readText(path) : null;
  if (!card || text === null) return [];
  const { quote, learnedThrough } = toProof(text, card);
  const title = parts.atlas.nameOf(path);
  return [
    ...(quote ? [{ sentence: quote.sentence, title }] : []),
    ...(learnedThrough === null ? [] : [{ sentence: learnedThrough, title: `learned through, ${title}` }]),
  ];
}
