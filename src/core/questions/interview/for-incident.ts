import type { Atlas } from '../../atlas/atlas';
import type { NoteCard } from '../../notes/card';
import type { NoteKind } from '../../notes/kind';
import { fold } from '../../notes/mapping';
import { toLinkTarget } from '../../text/markdown/wikilink';

/** The notes of a kind for a chooser: those that the incident names first, the rest behind them, each by path. */
export function selectForIncident(atlas: Atlas, kind: NoteKind, incident: string): readonly NoteCard[] {
  const all = atlas.ofKind(kind);
  const title = fold(toLinkTarget(incident));
  const card = kind === 'incident' ? undefined : atlas.ofKind('incident').find((each) => fold(each.title) === title);
  const named = new Set(card?.links.flatMap(({ target }) => target ?? []));
  return [...all.filter(({ path }) => named.has(path)), ...all.filter(({ path }) => !named.has(path))];
}
