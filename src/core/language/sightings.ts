import { isTextOffRecord } from '../notes/attribution';
import { toSource } from '../text/markdown/blocks';
import { findOffRecord, isOffRecord } from '../text/markdown/off-record';
import type { Choices } from './choices';
import { readOn, startNote } from './note';
import type { Rulebook } from './rulebook';
import { createSurveyor, toSighting, type Sighting } from './survey';

/**
 * All that is found in a text at once, in its order. Nothing that was said off the record is among it, and nothing at
 * all when the text's own properties say that the whole of it was.
 */
export function listSightings(text: string, book: Rulebook, choices: Choices): readonly Sighting[] {
  if (isTextOffRecord(text)) return [];
  const source = toSource(text);
  const surveyor = createSurveyor(readOn(startNote(), source, Infinity), source, book, choices);
  while (surveyor.step(1000));
  const hidden = findOffRecord(text);
  return surveyor
    .survey()
    .standing.filter((each) => !isOffRecord(each, hidden))
    .map((each) => toSighting(each, source));
}
