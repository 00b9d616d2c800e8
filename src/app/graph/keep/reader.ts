import { findPerson } from '../../../core/atlas/find-named';
import { drawFromVault, readDrawWords } from '../../../core/reading/draw';
import { toMe } from '../../shell/me';
import type { GraphParts } from '../graph-parts';

/** The note of the person who reads on this device: who I am; empty for anybody's readings. */
export function toReader(parts: Pick<GraphParts, 'app' | 'atlas'>): string {
  return findPerson(parts.atlas, toMe(parts.app))?.path ?? '';
}

/** Draws where to begin for a group and a day, as the reading room does: all that is drawn is drawn in one place. */
export function toDrawStart({ atlas }: Pick<GraphParts, 'atlas'>): (words: string, reader: string) => string | null {
  return (words, reader) => drawFromVault(atlas, { ...readDrawWords(words), me: reader === '' ? null : reader });
}
