import { countDays, isDay, isZone, toWhen, toWhenAt, type Doubt, type When, type WhenContext } from './when';

/** A time at the start of a text, and how many characters it takes, brackets around it included. */
export interface FoundWhen {
  readonly when: When;
  readonly length: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_OF_MONTH = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(\\d{4})(?![\\d:]))?';
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const ISO_DATE = /^(\d{4})[-/](\d{2})[-/](\d{2})(?![\d-])/;
const MONTH_FIRST = new RegExp(`^${MONTH}\\s+${DAY_OF_MONTH}(?!\\d|:)${YEAR}`, 'i');
const DAY_FIRST = new RegExp(`^${DAY_OF_MONTH}\\s+${MONTH}(?![a-z])${YEAR}`, 'i');
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.(\d{4})(?!\d)/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/;
const BETWEEN = /^(?:T(?=\d)|,?\s+at\s+|,\s*|\s+(?:[-–—]\s+)?)/i;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)(?:\s?([ap])\.?m\b\.?)?/i;
const HOUR = /^(\d{1,2})\s?([ap])\.?m\b\.?/i;
const EPOCH = /^(\d{10})(?:\.\d{1,9})?(?![\d-])|^(\d{13})(?!\d)/;
const ZONE =
  /^\s*(?:(Z|UTC|GMT)(?:\s?([+-]\d{1,2}(?::?\d{2})?))?(?![\w/])|([+-]\d{2}:?\d{2})(?!\d)|((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w+/-]+)|([A-Z]{3,5})(?![\w/]))/;

/** Offsets that an abbreviation means and no other place uses; the ones that several places use are told as unclear. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['WET', '+00:00'],
  ['WEST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CDT', '-05:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['AKST', '-09:00'],
  ['AKDT', '-08:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['ACST', '+09:30'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
]);
const UNCLEAR = new Set(['CST', 'IST', 'BST', 'MST', 'AST', 'SST', 'GST', 'PT', 'ET', 'CT', 'MT']);

/**
 * Reads a text that is a time and nothing else: `09:22`, `2026-11-04 02:13 UTC`, `Nov 4, 2:13am`, ISO, seconds or
 * milliseconds since 1970.
 */
export function readWhen(text: string, context: WhenContext): When | null {
  const trimmed = text.trim();
  const found = findWhen(trimmed, context);
  return found !== null && found.length === trimmed.length ? found.when : null;
}

/** Reads the time that a text begins with, in the light of the note's day and zone; chat logs put it in brackets. */
export function findWhen(text: string, context: WhenContext): FoundWhen | null {
  const open = text[0] ?? '';
  const close = new Map([
    ['[', ']'],
    ['(', ')'],
    ['<', '>'],
  ]).get(open);
  if (close === undefined) return findBare(text, context);
  const end = text.indexOf(close);
  if (end === -1 || end > 60) return null;
  const when = readBare(text.slice(1, end).trim(), context);
  return when ? { when, length: end + 1 } : null;
}

function readBare(text: string, context: WhenContext): When | null {
  const found = findBare(text, context);
  return found !== null && found.length === text.length ? found.when : null;
}

function findBare(text: string, context: WhenContext): FoundWhen | null {
  const about = /^[~≈]\s?/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(about);
  const epoch = findEpoch(rest, context);
  if (epoch) return { ...epoch, length: epoch.length + about };
  const day = findDay(rest, context);
  const between = day ? (BETWEEN.exec(rest.slice(day.length))?.[0].length ?? -1) : 0;
  const clock = between === -1 ? null : findClock(rest.slice((day?.length ?? 0) + between));
  const timed = clock && day ? { ...clock, length: clock.length + day.length + between } : clock;
  if (!timed) return day && toFound(toWhen(day.date, null, null, day.doubt), day.length + about);
  const zone = findZone(rest.slice(timed.length), timed.time);
  const length = about + timed.length + (zone?.length ?? 0);
  const date = day ? day.date : context.date;
  return toFound(toWhen(date, timed.time, zone ? zone.zone : context.zone, day?.doubt ?? zone?.doubt ?? null), length);
}

function toFound(when: When | null, length: number): FoundWhen | null {
  return when && { when, length };
}

/**
 * Seconds or milliseconds since 1970, as chat exports and logs write them; shown by the note's clock where it has one.
 */
function findEpoch(text: string, context: WhenContext): FoundWhen | null {
  const hit = EPOCH.exec(text);
  if (!hit) return null;
  const instant = hit[1] !== undefined ? Number(hit[1]) * 1000 : Number(hit[2]);
  if (instant < 946_684_800_000 || instant > 4_102_444_800_000) return null;
  const zone = context.zone !== null && isZone(context.zone) ? context.zone : 'UTC';
  return toFound(toWhenAt(instant, zone), hit[0].length);
}

interface FoundDay {
  readonly date: string | null;
  readonly doubt: Doubt | null;
  readonly length: number;
}

function findDay(text: string, context: WhenContext): FoundDay | null {
  const lead = WEEKDAY.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const iso = ISO_DATE.exec(rest);
  if (iso) return toFoundDay(`${iso[1] ?? ''}-${iso[2] ?? ''}-${iso[3] ?? ''}`, iso[0].length + lead);
  const monthFirst = MONTH_FIRST.exec(rest);
  if (monthFirst) return toNamedDay(monthFirst[2], monthFirst[1], monthFirst[3], monthFirst[0].length + lead, context);
  const dayFirst = DAY_FIRST.exec(rest);
  if (dayFirst) return toNamedDay(dayFirst[1], dayFirst[2], dayFirst[3], dayFirst[0].length + lead, context);
  const dotted = DOTTED.exec(rest);
  if (dotted) return toFoundDay(toIso(dotted[3], dotted[2], dotted[1]), dotted[0].length + lead);
  const slashed = SLASHED.exec(rest);
  return slashed ? toSlashedDay(slashed, lead, context) : null;
}

function toFoundDay(date: string, length: number): FoundDay | null {
  return isDay(date) ? { date, doubt: null, length } : null;
}

function toIso(year = '', month = '', day = ''): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A day without a year belongs to the year that brings it nearest to the note's day; without such a day it stays
 * unsaid.
 */
function toNamedDay(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  length: number,
  context: WhenContext,
): FoundDay | null {
  const number = String(MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1);
  if (year !== undefined) return toFoundDay(toIso(year, number, day), length);
  const near = context.date;
  if (near === null) return isDay(toIso('2024', number, day)) ? { date: null, doubt: 'unclear-date', length } : null;
  const around = [-1, 0, 1].map((add) => toIso(String(Number(near.slice(0, 4)) + add), number, day)).filter(isDay);
  const nearest = around.sort((a, b) => Math.abs(countDays(near, a)) - Math.abs(countDays(near, b)))[0];
  return nearest === undefined ? null : { date: nearest, doubt: null, length };
}

/**
 * `04/11/2026` is the fourth of November or the eleventh of April: only the numbers themselves, or the note's own day,
 * may decide.
 */
function toSlashedDay(hit: RegExpExecArray, lead: number, context: WhenContext): FoundDay | null {
  const length = hit[0].length + lead;
  const near = context.date;
  const readings = [...new Set([toIso(hit[3], hit[2], hit[1]), toIso(hit[3], hit[1], hit[2])])].filter(isDay);
  const close = near === null ? [] : readings.filter((each) => Math.abs(countDays(near, each)) <= 3);
  const date = readings.length === 1 ? readings[0] : close.length === 1 ? close[0] : undefined;
  if (date !== undefined) return { date, doubt: null, length };
  return readings.length === 0 ? null : { date: null, doubt: 'unclear-date', length };
}

function findClock(text: string): { readonly time: string; readonly length: number } | null {
  const clock = CLOCK.exec(text);
  const hour = clock ? null : HOUR.exec(text);
  const hit = clock ?? hour;
  if (!hit) return null;
  const half = (clock ? clock[4] : hour?.[2])?.toLowerCase();
  const hours = Number(hit[1]);
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  const turned = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  if (turned > 23) return null;
  const seconds = clock?.[3] === undefined ? '' : `:${clock[3]}`;
  return { time: `${String(turned).padStart(2, '0')}:${clock?.[2] ?? '00'}${seconds}`, length: hit[0].length };
}

function findZone(
  text: string,
  time: string,
): { readonly zone: string; readonly doubt: Doubt | null; readonly length: number } | null {
  const hit = ZONE.exec(text);
  if (!hit) return null;
  const length = hit[0].length;
  const [, universal, shift, offset, place, letters] = hit;
  if (universal !== undefined) return { zone: shift === undefined ? 'UTC' : toOffset(shift), doubt: null, length };
  if (offset !== undefined) return { zone: toOffset(offset), doubt: null, length };
  if (place !== undefined) return isZone(place) ? { zone: place, doubt: null, length } : null;
  const known = ABBREVIATIONS.get(letters ?? '');
  if (known !== undefined) return { zone: known, doubt: null, length };
  return UNCLEAR.has(letters ?? '') && time !== '' ? { zone: letters ?? '', doubt: 'unclear-zone', length } : null;
}

function toOffset(written: string): string {
  const digits = written.slice(1).replace(':', '');
  const padded = digits.length <= 2 ? `${digits.padStart(2, '0')}00` : digits.padStart(4, '0');
  return `${written[0] ?? '+'}${padded.slice(0, 2)}:${padded.slice(2)}`;
}
