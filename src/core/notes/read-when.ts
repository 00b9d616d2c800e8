import { findDay, type FoundDay } from './read-day';
import { addToDay, isZone, toWhen, toWhenAt, type When, type WhenContext } from './when';
import { findZone, readZone, type FoundZone } from './zone';

/** A time at the start of a text, and how many characters it takes, brackets around it included. */
export interface FoundWhen {
  readonly when: When;
  readonly length: number;
}

interface FoundClock {
  readonly time: string;
  /** 24:00 is the midnight that ends the day. */
  readonly isNextDay: boolean;
  readonly isHalf: boolean;
  readonly length: number;
}

const NOWHERE: WhenContext = { date: null, zone: null };
const BETWEEN =
  /^(?:T(?=\d)|,?\s+(?:at|um|gegen|à|vers|a las|ca?\.|circa|around|about)\s+|,\s*|\s*\|\s*|\s+(?:[-–—]\s+)?|\]\]\s+)/i;
const BEHIND = /^(?:,\s*|\s+on\s+|\s*\((?=\d{4}-|\p{L}{3,9}\.? \d|\d{1,2}\.? \p{L}{3}))/iu;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)(?:\s?([ap])\.?m\b\.?)?/i;
const HOUR = /^(\d{1,2})\s?([ap])\.?m\b\.?/i;
const CLOCK_WITH_H = /^(\d{1,2})\s?h\s?(\d{2})(?!\w|:\d)/i;
const CLOCK_DOTTED = /^(\d{1,2})\.(\d{2})(?=\s?Uhr\b)/i;
/** `9 Uhr`, `9 Uhr 30`, `9 heures`; in the afternoon it would be another hour. */
const HOUR_TOLD =
  /^(\d{1,2})\s?(?:Uhr|heures?)(?:\s?([0-5]\d))?(?!\w|:\d|\s+(?:abends|nachmittags|nachts|du soir|de l['’]après))/i;
/** Behind a day, and with nothing else behind: `lundi 2 novembre à 9h`. */
const HOUR_BEHIND_DAY = /^(\d{1,2})\s?h(?=\s*(?:$|[|:–—,]|-\s))/;
/** Behind a whole day, and with nothing else behind: `Resolved 2026-11-04 11.56`. */
const CLOCK_BEHIND_DAY = /^([01]\d|2[0-3])\.([0-5]\d)(?=\s*(?:$|[|:–—]|-\s|(?:UTC|GMT|CES?T)\b))/;
/** Written behind a clock that is about right: `10:45~`. */
const ABOUT_BEHIND = /^\s?[~≈](?![~\w])/;
const OCLOCK = /^\s?(?:Uhr|hrs|hours|h)\b(?!\s+(?:of|later|after|before))/i;
const FIGURES = /^([01]\d|2[0-3])([0-5]\d)(?=\s?(?:Z|UTC|GMT|hrs|hours|h)\b)/;
const ZONE_IN_FRONT = /^(?:[A-Z]{2,5}|\((?:UTC|GMT)\)|\[(?:UTC|GMT)\])[:,]?\s+(?=\d{1,2}[:.h]\d{2}|\d{4}-\d{2}-\d{2})/;
const EPOCH = /^(\d{10})(?:\.\d{1,9})?(?![\d-])|^(\d{13})(?!\d)/;
const LATE_YEAR = /^\s+((?:19|20)\d{2})(?![\d:-])/;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
  ['<', '>'],
]);

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
  const close = BRACKETS.get(text[0] ?? '');
  if (close === undefined) return findBare(text, context);
  const end = text.indexOf(close);
  if (end === -1 || end > 60) return findBare(text, context);
  const when = readBare(text.slice(1, end).trim(), context);
  if (!when) return findBare(text, context);
  const zone = when.zone === context.zone && when.time !== null ? findZone(text.slice(end + 1)) : null;
  return zone
    ? toFound(toWhenIn(when.date, when.time, zone, context, null), end + 1 + zone.length)
    : { when, length: end + 1 };
}

/**
 * The day, the zone and the clock at which it began, as the properties of a note say them in whatever form they are
 * written; a zone that nobody knows stays, so that its times are told as unclear.
 */
export function toContextOf(started: string | null, zone: string | null): WhenContext {
  const named = zone === null || zone.trim() === '' ? null : zone.trim();
  const known = named === null ? null : readZone(named);
  const when =
    started === null ? null : (readWhen(started, NOWHERE) ?? findWhen(started.trim(), NOWHERE)?.when ?? null);
  return { date: when?.date ?? null, zone: known?.zone ?? named, start: when?.time ?? null };
}

function readBare(text: string, context: WhenContext): When | null {
  const found = findBare(text, context);
  return found !== null && found.length === text.length ? found.when : null;
}

function findBare(text: string, context: WhenContext): FoundWhen | null {
  const about = /^(?:[~≈]|ca?\.)\s?/.exec(text)?.[0].length ?? 0;
  const ahead = ZONE_IN_FRONT.exec(text.slice(about))?.[0] ?? '';
  const front = ahead === '' ? null : findZone(ahead);
  const lead = about + (front ? ahead.length : 0);
  const rest = text.slice(lead);
  const epoch = findEpoch(rest, context);
  if (epoch) return { ...epoch, length: epoch.length + lead };
  const found = findDayAndClock(rest, context);
  if (!found) return null;
  if (!found.clock) return toDay(found.day, lead);
  const beside = findZone(rest.slice(found.length), found.clock.isHalf);
  const zone = (beside !== null && isSpan(rest, found, beside.length) ? null : beside) ?? front;
  const behind = zone === front ? 0 : (zone?.length ?? 0);
  const late = toLateDay(rest, found.length + behind, found.day, context);
  const day = late?.day ?? found.day;
  const date = day ? day.date : context.date;
  const next = found.clock.isNextDay && date !== null ? addToDay(date, 1) : date;
  return toFound(
    toWhenIn(next, found.clock.time, zone, context, day),
    lead + found.length + behind + (late?.length ?? 0),
  );
}

/** Whether what looks like an offset is the end of a span: `09:00-10:30`. An offset stands apart or behind seconds. */
function isSpan(rest: string, { clock, length }: { clock: FoundClock | null; length: number }, more: number): boolean {
  const end = /^[-−](\d{2}:\d{2})$/.exec(rest.slice(length, length + more))?.[1];
  return end !== undefined && !/T\d|:\d{2}:/.test(rest.slice(0, length)) && end > (clock?.time ?? '');
}

function toDay(day: FoundDay | null, lead: number): FoundWhen | null {
  return day && toFound(toWhen(day.date, null, null, day.doubt, day.readings), day.length + lead);
}

function findDayAndClock(
  rest: string,
  context: WhenContext,
): { readonly day: FoundDay | null; readonly clock: FoundClock | null; readonly length: number } | null {
  const day = findDay(rest, context);
  const between = day ? (BETWEEN.exec(rest.slice(day.length))?.[0].length ?? -1) : 0;
  const from = (day?.length ?? 0) + between;
  const clock = between === -1 ? null : findClock(rest.slice(from), day);
  if (!clock) return day && { day, clock, length: day.length };
  const length = from + clock.length;
  return { day, clock, length: length + (ABOUT_BEHIND.exec(rest.slice(length))?.[0].length ?? 0) };
}

/** A day, or a year, that stands behind the clock: `09:22 on 4 November 2026`, `Nov  4 09:22:13 2026`. */
function toLateDay(
  rest: string,
  at: number,
  day: FoundDay | null,
  context: WhenContext,
): { readonly day: FoundDay; readonly length: number } | null {
  if (day) {
    const year = day.hasYear ? null : LATE_YEAR.exec(rest.slice(at));
    const dated = year ? findDay(`${rest.slice(0, day.length)} ${year[1] ?? ''}`, context) : null;
    return year && dated?.date ? { day: dated, length: year[0].length } : null;
  }
  const gap = BEHIND.exec(rest.slice(at))?.[0] ?? '';
  const late = gap === '' ? null : findDay(rest.slice(at + gap.length), context);
  if (!late) return toNamedLate(rest, at, context);
  const end = at + gap.length + late.length;
  if (gap.endsWith('('))
    return rest[end] === ')' && late.date !== null ? { day: late, length: gap.length + late.length + 1 } : null;
  return late.hasYear ? { day: late, length: gap.length + late.length } : null;
}

/** A day in words behind a clock, which a sign ends: `12:45 PM PST Saturday Oct 30th: …`. */
function toNamedLate(
  rest: string,
  at: number,
  context: WhenContext,
): { readonly day: FoundDay; readonly length: number } | null {
  const gap = /^\s+(?=\p{L}{3}|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3})/u.exec(rest.slice(at))?.[0].length ?? 0;
  const late = gap === 0 ? null : findDay(rest.slice(at + gap), context);
  const end = at + gap + (late?.length ?? 0);
  return late?.date != null && /^\s*(?:[:–—-]\s|$)/.test(rest.slice(end))
    ? { day: late, length: gap + late.length }
    : null;
}

function toWhenIn(
  date: string | null,
  time: string | null,
  zone: FoundZone | null,
  context: WhenContext,
  day: FoundDay | null,
): When | null {
  const doubt = day?.doubt ?? (zone?.unclear === true ? 'unclear-zone' : null);
  return toWhen(date, time, zone?.zone ?? context.zone, doubt, day?.readings);
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

function findClock(text: string, day: FoundDay | null): FoundClock | null {
  const word = /^(?:12\s)?(noon|midnight)\b/i.exec(text);
  if (word)
    return {
      time: word[1]?.toLowerCase() === 'noon' ? '12:00' : '00:00',
      isNextDay: false,
      isHalf: false,
      length: word[0].length,
    };
  const clock = CLOCK.exec(text);
  const hour = clock ? null : HOUR.exec(text);
  const dotted = CLOCK_DOTTED.exec(text) ?? (day?.hasYear === true ? CLOCK_BEHIND_DAY.exec(text) : null);
  const told = HOUR_TOLD.exec(text) ?? (day ? HOUR_BEHIND_DAY.exec(text) : null);
  const plain = clock ?? hour ?? CLOCK_WITH_H.exec(text) ?? dotted ?? told ?? FIGURES.exec(text);
  if (!plain) return null;
  const half = (clock ? clock[4] : hour?.[2])?.toLowerCase();
  const hours = Number(plain[1]);
  // “13:55 PM” and “0:30 AM” are clocks of 24 hours with a word too many.
  const isTold = half !== undefined && hours >= 1 && hours <= 12;
  if (half !== undefined && !isTold && !(clock && (hours > 12 || half === 'a'))) return null;
  const turned = isTold ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  const minutes = hour ? '00' : (plain[2] ?? '00');
  const isNextDay = turned === 24 && minutes === '00' && (clock?.[3] ?? '00') === '00';
  if (turned > 23 && !isNextDay) return null;
  // A leap second has no place on any clock here; it belongs to the minute that it ends.
  const seconds = clock?.[3] === undefined ? '' : `:${clock[3] === '60' && minutes === '59' ? '59' : clock[3]}`;
  const said = OCLOCK.exec(text.slice(plain[0].length))?.[0].length ?? 0;
  return {
    time: `${String(isNextDay ? 0 : turned).padStart(2, '0')}:${minutes}${seconds}`,
    isNextDay,
    isHalf: half !== undefined,
    length: plain[0].length + said,
  };
}
