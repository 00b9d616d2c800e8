import { toLinkTarget } from '../text/markdown/wikilink';
import type { NoteCard } from '../notes/card';
import { fold } from '../notes/mapping';
import type { Atlas } from './atlas';

/**
 * The person note that a name means: by title first, then by alias, whatever the case; nothing when nobody is called
 * so.
 */
export function findPerson(atlas: Atlas, name: string): NoteCard | null {
  const wanted = fold(toLinkTarget(name));
  if (wanted === '') return null;
  const people = atlas.ofKind('person');
  return (
    people.find(({ title }) => fold(title) === wanted) ??
    people.find(({ aliases }) => aliases.some((alias) => fold(alias) === wanted)) ??
    null
  );
}
