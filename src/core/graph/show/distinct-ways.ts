import type { Chain } from '../walk/chain';
import type { Answer, Row } from '../inquiry/answer';
import type { GraphModel } from '../../atlas/model/model';
import { toRelation } from '../../atlas/model/relation';

/**
 * The answer with one way for each sequence of notes: where a property and a mention both lead the same way, the
 * property speaks. The picture keeps every link.
 */
export function toDistinct(model: GraphModel, answer: Answer): Answer {
  return { ...answer, rows: answer.rows.map((row): Row => ({ ...row, chains: toDistinctChains(model, row.chains) })) };
}

function toDistinctChains(model: GraphModel, chains: readonly Chain[]): readonly Chain[] {
  const best = new Map<string, Chain>();
  for (const chain of chains) {
    const key = chain.nodes.join(',');
    const known = best.get(key);
    if (!known) best.set(key, chain);
    else if (known.words !== chain.words && countMentions(model, known) > 0)
      best.set(key, countMentions(model, chain) < countMentions(model, known) ? chain : known);
    else if (known.words !== chain.words && countMentions(model, chain) === 0)
      best.set(`${key}\n${chain.words}`, chain);
  }
  return [...best.values()];
}

function countMentions(model: GraphModel, chain: Chain): number {
  return chain.edges.filter((edge) => toRelation(model.relation[edge] ?? -1).property === null).length;
}
