import type { Damage } from '../text/damage';
import type { Atlas } from './atlas';
import { findLinkDoubts, type LinkDoubt } from './link-doubts';
import { createPerRevision } from './per-revision';

/** A note with everything of it that was not understood: what stands in it, and where its links lead. */
export interface NotUnderstood {
  readonly path: string;
  readonly damage: readonly Damage[];
  readonly links: readonly LinkDoubt[];
}

/** The notes of which something was not understood, by path. */
export const listNotUnderstood: (atlas: Atlas) => readonly NotUnderstood[] = createPerRevision((atlas) => {
  const notes = new Map<string, NotUnderstood>();
  for (const { path, damage } of atlas.damagedNotes()) notes.set(path, { path, damage, links: [] });
  for (const doubt of findLinkDoubts(atlas)) {
    const { damage = [], links = [] } = notes.get(doubt.path) ?? {};
    notes.set(doubt.path, { path: doubt.path, damage, links: [...links, doubt] });
  }
  return [...notes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
});

/**
 * One sentence for a view that shows a note, or the whole vault: that something of it was left out because it was not
 * understood. Nothing when all was.
 */
export function sayNotUnderstood(atlas: Atlas, path: string | null): string | null {
  const notes = listNotUnderstood(atlas);
  const here = notes.find((each) => each.path === path);
  const count = here ? here.damage.length + here.links.length : 0;
  if (count > 0)
    return count === 1
      ? 'One thing in this note was not understood.'
      : `${count} things in this note were not understood.`;
  if (notes.length === 0) return null;
  return notes.length === 1
    ? 'In one note something was not understood.'
    : `In ${notes.length} notes something was not understood.`;
}
