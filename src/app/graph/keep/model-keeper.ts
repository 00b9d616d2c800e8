import type { NoteCard } from '../../../core/notes/card';
import { createGraphBuilder } from '../../../core/atlas/model/build';
import { toFacts } from '../../../core/atlas/model/card-facts';
import type { GraphModel } from '../../../core/atlas/model/model';
import { createTwins } from '../../../core/atlas/model/unicode-names';
import type { Atlas } from '../../../core/atlas/atlas';

/**
 * Gives the graph of the atlas as it is now: the same object until the atlas changes. Asked by whoever draws; costs
 * only what changed.
 */
export type ModelKeeper = () => GraphModel;

/** Makes the keeper; nothing is built before the first question. */
export function createModelKeeper(atlas: Atlas): ModelKeeper {
  const builder = createGraphBuilder();
  const known = new Map<string, NoteCard>();
  const twins = createTwins<NoteCard>();
  let revision = -1;
  return () => {
    if (revision === atlas.revision) return builder.toModel();
    revision = atlas.revision;
    const cards = atlas.cardsNow();
    const touched = new Set<string>();
    for (const [path, card] of cards) {
      if (known.get(path) === card) continue;
      known.set(path, card);
      touched.add(twins.toKey(path));
    }
    if (known.size > cards.size) for (const path of forgetGone(known, cards)) touched.add(twins.toKey(path));
    for (const key of touched) {
      const card = twins.find(cards, key);
      if (card) builder.put(toFacts(card));
      else builder.remove(key);
    }
    return builder.toModel();
  };
}

function forgetGone(known: Map<string, NoteCard>, cards: ReadonlyMap<string, NoteCard>): readonly string[] {
  const gone = [...known.keys()].filter((path) => !cards.has(path));
  for (const path of gone) known.delete(path);
  return gone;
}
