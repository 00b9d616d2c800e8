/**
 * How a picture comes from the one before: everything `stand`s where it stood; newcomers `join` the others, who do not
 * move for them; all `settle` anew from where the known ones stood; or it begins `anew`, as a picture of its own.
 */
export type Beginning = 'stand' | 'join' | 'settle' | 'anew';

/** With less than this part of the notes in common, two pictures are not the same one. */
const SAME = 0.4;
/** With at least this part known, those stay exactly where they are. */
const MOSTLY_KNOWN = 0.8;
/** A picture of so many notes is read point by point, and what is left of it stays in place however little it is. */
const READABLE = 150;

/**
 * How a picture of `next` notes begins, of which `known` have a place, when `before` were drawn. What is cut out of a
 * crowd gets room of its own.
 */
export function toBeginning(known: number, next: number, before: number): Beginning {
  if (known < next * SAME || (before > READABLE && next < before * SAME)) return 'anew';
  if (known === next) return 'stand';
  return known < next * MOSTLY_KNOWN ? 'settle' : 'join';
}
