import type { TextSource } from '../text/markdown/blocks';
import type { Choices } from './choices';
import type { ScannedNote } from './note';
import type { Rulebook } from './rulebook';
import { findChunks, listStanding, type Standing } from './finding-state';

const STRIDE = 40;

/** The rules and the wishes by which a note is looked through. */
export interface Looking {
  readonly source: TextSource;
  readonly book: Rulebook;
  readonly choices: Choices;
}

/**
 * The nearest open finding behind an offset (`step` 1) or before it, within what has been read of a note; from the
 * other end when there is none. Looks chunk by chunk from the offset outwards, so that a near one costs no more in a
 * long note than in a short one.
 */
export function findBeside(note: ScannedNote, looking: Looking, offset: number, step: 1 | -1): Standing | null {
  const here = findChunks(note, offset, offset);
  return step === 1 ? findBehind(note, looking, offset, here) : findBefore(note, looking, offset, here);
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly from: number;
}

function findBehind(note: ScannedNote, looking: Looking, offset: number, here: Place): Standing | null {
  let found: Standing | null = null;
  const look = (start: Place, end: number, after: number): boolean => {
    let { from } = start;
    for (let first = start.first; first < end && found === null; first += STRIDE) {
      const last = Math.min(first + STRIDE, end);
      found = listOpen(note, looking, { first, last, from }).find((each) => each.from > after) ?? null;
      from += lengthOf(note, first, last);
    }
    return found !== null;
  };
  if (!look(here, note.head.length, offset)) look({ first: 0, last: 0, from: 0 }, here.last, -1);
  return found;
}

function findBefore(note: ScannedNote, looking: Looking, offset: number, here: Place): Standing | null {
  let found: Standing | null = null;
  const look = (end: number, endAt: number, start: number, before: number): boolean => {
    let at = endAt;
    for (let last = end; last > start && found === null; last -= STRIDE) {
      const first = Math.max(last - STRIDE, start);
      at -= lengthOf(note, first, last);
      found =
        listOpen(note, looking, { first, last, from: at })
          .filter((each) => each.to < before)
          .pop() ?? null;
    }
    return found !== null;
  };
  if (!look(here.last, here.from + lengthOf(note, here.first, here.last), 0, offset))
    look(note.head.length, note.headTo, here.first, Infinity);
  return found;
}

function listOpen(note: ScannedNote, { source, book, choices }: Looking, range: Place): Standing[] {
  return listStanding(note, source, book, choices, range).filter((each) => each.state === 'open');
}

function lengthOf(note: ScannedNote, first: number, last: number): number {
  let length = 0;
  for (let each = first; each < last; each += 1) length += note.head[each]?.block.length ?? 0;
  return length;
}
