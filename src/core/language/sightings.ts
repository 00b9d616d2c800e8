import { isTextOffRecord } from '../notes/attribution';
import { toSource, type TextSource } from '../text/markdown/blocks';
import { blankOffRecord, findOffRecord, isOffRecord } from '../text/markdown/off-record';
import type { Span } from '../text/place/span';
import type { Choices } from './choices';
import { readOn, startNote } from './note';
import type { Rulebook } from './rulebook';
import { createSurveyor, toSighting, type Sighting } from './survey';

/**
 * What may be told of a note beside the note itself: `has` asks it of a finding, and sentences are read from `source`.
 */
export interface Told {
  readonly has: (finding: Span) => boolean;
  readonly source: TextSource;
}

/**
 * Tells what a note said off the record from the rest: no finding that stands in it is told, and no sentence around
 * another one repeats its words. Offsets stay those of the note.
 */
export function toTold(text: string): Told {
  const hidden = isTextOffRecord(text) ? [{ from: 0, to: text.length }] : findOffRecord(text);
  return {
    has: (finding) => !isOffRecord(finding, hidden),
    source: toSource(blankOffRecord(text, hidden)),
  };
}

/**
 * All that is found in a text at once, in its order. Nothing that was said off the record is among it, and nothing at
 * all when the text's own properties say that the whole of it was.
 */
export function listSightings(text: string, book: Rulebook, choices: Choices): readonly Sighting[] {
  const source = toSource(text);
  const surveyor = createSurveyor(readOn(startNote(), source, Infinity), source, book, choices);
  while (surveyor.step(1000));
  const told = toTold(text);
  return surveyor
    .survey()
    .standing.filter(told.has)
    .map((each) => toSighting(each, told.source));
}
