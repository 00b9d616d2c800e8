import { toLinkTarget } from '../text/markdown/wikilink';
import type { NoteCard } from '../notes/card';
import type { NoteKind } from '../notes/kind';
import { fold } from '../notes/mapping';
import type { Atlas } from './atlas';

/**
 * The note of a kind that a name means: by title first, then by alias, whatever the case; nothing when none is called
 * so.
 */
export function findNamed(atlas: Atlas, kind: NoteKind, name: string): NoteCard | null {
  const wanted = fold(toLinkTarget(name));
  if (wanted === '') return null;
  const cards = atlas.ofKind(kind);
  return (
    cards.find(({ title }) => fold(title) === wanted) ??
    cards.find(({ aliases }) => aliases.some((alias) => fold(alias) === wanted)) ??
    null
  );
}

/** The person note that a name means, found as any other. */
export function findPerson(atlas: Atlas, name: string): NoteCard | null {
  return findNamed(atlas, 'person', name);
}
