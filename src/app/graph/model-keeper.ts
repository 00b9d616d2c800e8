import type { NoteCard } from '../../core/notes/card';
import { createGraphBuilder } from '../../core/graph/build';
import { toFacts } from '../../core/graph/from-atlas';
import type { GraphModel } from '../../core/graph/model';
import type { Atlas } from '../../core/atlas/atlas';

/** Gives the graph of the atlas as it is now: the same object until the atlas changes. Asked by whoever draws; costs only what changed. */
export type ModelKeeper = () => GraphModel;

/** Makes the keeper; nothing is built before the first question. */
export function createModelKeeper(atlas: Atlas): ModelKeeper {
  const builder = createGraphBuilder();
  const known = new Map<string, NoteCard>();
  let revision = -1;
  return () => {
    if (revision === atlas.revision) return builder.toModel();
    revision = atlas.revision;
    const cards = atlas.cardsNow();
    for (const [path, card] of cards) {
      if (known.get(path) === card) continue;
      known.set(path, card);
      builder.put(toFacts(card));
    }
    if (known.size > cards.size) forgetGone(known, cards, builder.remove);
    return builder.toModel();
  };
}

function forgetGone(known: Map<string, NoteCard>, cards: ReadonlyMap<string, NoteCard>, remove: (path: string) => void): void {
  for (const path of [...known.keys()]) {
    if (cards.has(path)) continue;
    known.delete(path);
    remove(path);
  }
}
