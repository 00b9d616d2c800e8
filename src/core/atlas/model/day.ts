import { readDayText } from '../../notes/read-day';

/**
 * The day number (days since 1970-01-01, proleptic Gregorian) of a calendar date. Pure integer arithmetic, no clock and
 * no zone.
 */
export function toDayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** A day number as `2026-11-04`. */
export function toDayText(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/**
 * Reads `2026`, `2026-11`, or a day in whatever form the one reader of days knows (`25/10/2026`, `2 November 2026`), as
 * the first day it covers; what it leaves open is nothing.
 */
export function readDay(text: string): number | null {
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?$/.exec(text.trim());
  if (!parts) {
    const day = readDayText(text);
    return day === null ? null : toDayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
  }
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? '1');
  const day = Number(parts[3] ?? '1');
  const number = toDayNumber(year, month, day);
  return toDayText(number) === `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` ? number : null;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
