import { addToDay, countDays, isDay, type Doubt, type WhenContext } from './when';

/** A day at the start of a text. `readings` are the days that it may mean, when that is open. */
export interface FoundDay {
  readonly date: string | null;
  readonly doubt: Doubt | null;
  readonly readings: readonly string[];
  readonly length: number;
  /** Whether the text itself said which year. */
  readonly hasYear: boolean;
}

/** The names of the months in the languages that people write days in, by their number. */
const MONTH_NAMES = [
  'january jan januar jänner janvier janv enero ene',
  'february feb februar février févr febrero',
  'march mar märz mär mrz mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juni juin junio',
  'july jul juli juillet juil julio',
  'august aug août agosto ago',
  'september sep sept septembre septiembre',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez décembre déc diciembre dic',
];
const MONTHS: ReadonlyMap<string, string> = new Map(
  MONTH_NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, String(at + 1)] as const)),
);
const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const NUMBER = '(\\d{1,2})(?:st|nd|rd|th|\\.)?';
const YEAR = "(?:,?\\s+(?:de\\s+)?(\\d{4})(?!\\d|:\\d)|,?\\s+['’](\\d{2})(?![\\d:]))?";
/** The names of the days of a week in the same languages, by their number from Monday on. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'monday mon montag lundi lunes',
    'tuesday tues tue dienstag mardi martes',
    'wednesday wed mittwoch mercredi miércoles',
    'thursday thurs thu donnerstag jeudi jueves',
    'friday fri freitag vendredi viernes',
    'saturday sat samstag sonnabend samedi sábado',
    'sunday sun sonntag dimanche domingo',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at] as const)),
);
const WEEKDAY = new RegExp(`^(?:${[...WEEKDAYS.keys()].join('|')})\\.?,?\\s+(?:den\\s+|the\\s+)?`, 'i');
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|-\d)/;
const BASIC = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=T\d|Z|$|\s)/;
const WEEK = /^(\d{4})-?W(\d{2})-?([1-7])(?![\d-])/i;
const MONTH_FIRST = new RegExp(`^${MONTH}\\.?\\s+${NUMBER}(?!\\d|:\\d)${YEAR}`, 'iu');
const DAY_FIRST = new RegExp(`^${NUMBER}\\s+(?:of\\s+|de\\s+)?${MONTH}\\.?(?!\\p{L})${YEAR}`, 'iu');
const DASHED = new RegExp(`^(\\d{1,2})[-/ ]${MONTH}\\.?[-/ ](\\d{4}|\\d{2})(?![\\d:])`, 'iu');
const YEAR_FIRST = new RegExp(`^(\\d{4})[- ]${MONTH}[- ](\\d{1,2})(?!\\d)`, 'iu');
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.])/;
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d-])/;

/**
 * Finds the day that a text begins with, in the forms in which people write one. What the text leaves open is settled
 * by the note's own day where that is near, else told.
 */
export function findDay(text: string, context: WhenContext): FoundDay | null {
  const lead = WEEKDAY.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  if (!/^[\d\p{L}]/u.test(rest)) return null;
  const found = findFigures(rest, context) ?? findNamed(rest, context);
  return found && { ...found, length: found.length + lead };
}

/** A text that is a day, or begins with one before a time, as `2026-11-04`; nothing when it is none or open. */
export function readDayText(text: string, context: WhenContext = { date: null, zone: null }): string | null {
  const trimmed = text.trim();
  const found = findDay(trimmed, context);
  return found && /^(?:$|[T\s,]|\W)/.test(trimmed.slice(found.length)) ? found.date : null;
}

/** Which of day and month stands first in the figures of a whole text, where one of them settles it. */
export function findDayOrder(text: string, context: WhenContext): WhenContext['order'] {
  const near: NonNullable<WhenContext['order']>[] = [];
  for (const hit of text.matchAll(/(^|[^\w/.-])((\d{1,2})([/-])(\d{1,2})\4(?:\d{4}|\d{2}))(?![\d/-])/gm)) {
    const [first, second] = [Number(hit[3]), Number(hit[5])];
    if (first > 12 && second <= 12) return 'day-first';
    if (second > 12 && first <= 12) return 'month-first';
    const date = context.date === null ? null : (findDay(hit[2] ?? '', context)?.date ?? null);
    if (date !== null && first !== second) near.push(Number(date.slice(8)) === first ? 'day-first' : 'month-first');
  }
  return new Set(near).size === 1 ? near[0] : undefined;
}

function findFigures(rest: string, context: WhenContext): FoundDay | null {
  const iso = ISO.exec(rest);
  if (iso) return toFound([toIso(iso[1], iso[3], iso[4])], iso[0].length);
  const basic = BASIC.exec(rest);
  if (basic) return toFound([toIso(basic[1], basic[2], basic[3])], basic[0].length);
  const week = WEEK.exec(rest);
  if (week) return toFound([toWeekDay(week[1] ?? '', Number(week[2]), Number(week[3]))], week[0].length);
  const dotted = DOTTED.exec(rest);
  if (dotted) return settle([toIso(dotted[3], dotted[2], dotted[1])], dotted[3], dotted[0].length, context);
  const slashed = SLASHED.exec(rest);
  return slashed ? toSlashed(slashed, context) : null;
}

function findNamed(rest: string, context: WhenContext): FoundDay | null {
  const yearFirst = YEAR_FIRST.exec(rest);
  if (yearFirst) return toFound([toIso(yearFirst[1], toMonth(yearFirst[2]), yearFirst[3])], yearFirst[0].length);
  const dashed = DASHED.exec(rest);
  if (dashed) {
    const [whole, day, month, year] = dashed;
    return settle([toIso(year, toMonth(month), day)], year, whole.length, context);
  }
  const dayFirst = DAY_FIRST.exec(rest);
  if (dayFirst) return toNamed(dayFirst[1], dayFirst[2], dayFirst[3], dayFirst[4], dayFirst[0].length, context);
  const monthFirst = MONTH_FIRST.exec(rest);
  return monthFirst
    ? toNamed(monthFirst[2], monthFirst[1], monthFirst[3], monthFirst[4], monthFirst[0].length, context)
    : null;
}

function toFound(dates: readonly string[], length: number): FoundDay | null {
  const [date] = dates.filter(isDay);
  return date === undefined ? null : { date, doubt: null, readings: [], length, hasYear: true };
}

function toIso(year = '', month = '', day = ''): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function toMonth(name = ''): string {
  return MONTHS.get(name.toLowerCase()) ?? '';
}

/** The day of a week of the year as ISO counts them: the first week is the one with the fourth of January. */
function toWeekDay(year: string, week: number, day: number): string {
  if (week < 1 || week > 53) return '';
  const fourth = `${year}-01-04`;
  const weekday = ((countDays('2024-01-01', fourth) % 7) + 7) % 7;
  const monday = addToDay(fourth, (week - 1) * 7 - weekday);
  return addToDay(monday, 3).startsWith(year) ? addToDay(monday, day - 1) : '';
}

/**
 * A day without a year belongs to the year that brings it nearest to the note's day; without such a day it stays
 * unsaid.
 */
function toNamed(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  short: string | undefined,
  length: number,
  context: WhenContext,
): FoundDay | null {
  const number = toMonth(month);
  if (year !== undefined) return toFound([toIso(year, number, day)], length);
  if (short !== undefined) return settle([toIso(short, number, day)], short, length, context);
  const near = context.date;
  if (near === null)
    return isDay(toIso('2024', number, day))
      ? { date: null, doubt: 'unclear-date', readings: [], length, hasYear: false }
      : null;
  const around = [-1, 0, 1].map((add) => toIso(String(Number(near.slice(0, 4)) + add), number, day)).filter(isDay);
  const nearest = around.sort((a, b) => Math.abs(countDays(near, a)) - Math.abs(countDays(near, b)))[0];
  return nearest === undefined ? null : { date: nearest, doubt: null, readings: [], length, hasYear: false };
}

/**
 * `04/11/2026` is the fourth of November or the eleventh of April: only the numbers themselves, the order that the rest
 * of the text keeps, or the note's own day may decide.
 */
function toSlashed(hit: RegExpExecArray, context: WhenContext): FoundDay | null {
  const [whole, first, , second, year] = hit;
  const order = [toIso(year, second, first), toIso(year, first, second)];
  const readings = context.order === undefined ? order : [order[context.order === 'day-first' ? 0 : 1] ?? ''];
  return settle([...new Set(readings)], year, whole.length, context);
}

/** Chooses among readings by what the note says; a year of two figures is believed only near the note's own day. */
function settle(
  days: readonly string[],
  year: string | undefined,
  length: number,
  context: WhenContext,
): FoundDay | null {
  const readings = days.filter(isDay);
  const near = context.date;
  const within = (most: number): readonly string[] =>
    near === null ? [] : readings.filter((each) => Math.abs(countDays(near, each)) <= most);
  const [close, more] = [within(3)[0], within(3)[1]];
  const isWhole = (year ?? '').length === 4 || context.order !== undefined || within(400).length === 1;
  const date = readings.length === 1 && isWhole ? readings[0] : more === undefined ? close : undefined;
  if (date !== undefined) return { date, doubt: null, readings: [], length, hasYear: true };
  return readings.length === 0 ? null : { date: null, doubt: 'unclear-date', readings, length, hasYear: true };
}
