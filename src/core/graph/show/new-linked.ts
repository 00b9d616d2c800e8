import { PROPERTY_ROWS } from '../../notes/property-rows';
import type { NoteKind } from '../../notes/kind';
import type { GraphKind } from '../../atlas/model/facts';

/**
 * The note that one would most likely write about a note of some kind, and the property by which it links there:
 * knowledge where knowledge can be about it, else an incident.
 */
export function findNewLinked(to: GraphKind): { readonly kind: NoteKind; readonly key: string } | null {
  if (to === 'other') return null;
  const row = (['knowledge', 'incident'] as const)
    .filter((kind) => kind !== to)
    .map((kind) => PROPERTY_ROWS.find((each) => each.of === kind && each.to?.includes(to) === true))
    .find((each) => each !== undefined);
  return row ? { kind: row.of, key: row.key } : null;
}
