import { findText, type NoteCard } from '../notes/card';
import { toKindRow } from '../notes/kind';
import { readDay } from './model/day';

/** The day that dates a note: as it was written, to the day, the month or the year, and as a day number. */
export interface Dated {
  readonly written: string;
  readonly day: number;
}

/**
 * What dates a note: the first of its kind's dating properties (the column `datedBy` of the table of kinds) that holds
 * a day that can be read. Nothing for kinds that carry no date, and for a day that is told in words alone.
 */
export function findDated(card: NoteCard): Dated | null {
  for (const key of toKindRow(card.kind).datedBy) {
    const text = findText(card, key)?.trim() ?? '';
    const day = readDay(text);
    if (day !== null) return { written: text.split(/[T ]/)[0] ?? text, day };
  }
  return null;
}
