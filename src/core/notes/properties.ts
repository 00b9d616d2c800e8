import type { NoteKind } from './kind';
import { PROPERTY_ROWS, type PropertyRow } from './property-rows';

const BY_KIND = new Map<NoteKind, ReadonlyMap<string, PropertyRow>>();
for (const row of PROPERTY_ROWS) {
  BY_KIND.set(row.of, new Map([...(BY_KIND.get(row.of) ?? []), [row.key, row]]));
}

/** The properties of a kind by their key; empty for a kind that has none of its own. */
export function toPropertiesOf(kind: NoteKind): ReadonlyMap<string, PropertyRow> {
  return BY_KIND.get(kind) ?? new Map();
}
