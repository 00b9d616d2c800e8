import { findText, type NoteCard } from '../notes/card';
import { toKindRow } from '../notes/kind';
import { findDay } from '../notes/read-day';
import { readDay, toDayText } from './model/day';

/** The day that dates a note: as it was written, to the day, the month or the year, and as a day number. */
export interface Dated {
  readonly written: string;
  readonly day: number;
}

/**
 * What dates a note: the first of its kind's dating properties (the column `datedBy` of the table of kinds) that holds
 * a day that can be read; for an incident without one, the day that its text tells, or that its title begins with.
 * Nothing for kinds that carry no date.
 */
export function findDated(card: NoteCard): Dated | null {
  for (const key of toKindRow(card.kind).datedBy) {
    const text = findText(card, key)?.trim() ?? '';
    const day = readDay(text);
    if (day !== null)
      return { written: /^\d{4}(?:-|$)/.test(text) ? (text.split(/[T ]/)[0] ?? text) : toDayText(day), day };
  }
  const told = card.toldDay === undefined ? null : readDay(card.toldDay);
  if (told !== null) return { written: toDayText(told), day: told };
  return card.kind === 'incident' ? findInTitle(card.title) : null;
}

/** The day that a title begins with, `2023-12-04 Network merge` or `20-Sept-2023 Disk full`: people file them so. */
function findInTitle(title: string): Dated | null {
  const found = findDay(title, { date: null, zone: null });
  const day = found?.date != null && /^(?:$|[\s_–:-])/.test(title.slice(found.length)) ? readDay(found.date) : null;
  return day === null ? null : { written: toDayText(day), day };
}
