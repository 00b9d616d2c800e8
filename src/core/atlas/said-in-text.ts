import type { Atlas } from './atlas';
import type { Evidence } from './edges';
import { MENTIONS } from './relations';

/**
 * Where best to read about something that a note says of a node: when only a property says it but the same note also
 * speaks of the node in its text, the sentences of the text; else the place itself.
 */
export function toSaid(atlas: Atlas, place: Evidence, node: string): readonly Evidence[] {
  if (place.property === null) return [place];
  const told = atlas
    .edgesFrom(place.path)
    .filter(({ relation, to }) => relation === MENTIONS && to === node)
    .flatMap(({ evidence }) => evidence);
  return told.length > 0 ? told : [place];
}
