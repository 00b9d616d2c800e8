import { format, isValid } from 'date-fns';
import { TZDate, tzOffset } from '@date-fns/tz';

/**
 * What keeps a time from naming one point: the clock jumped over it, showed it twice, its zone or its date can be read
 * two ways. It is told, never guessed.
 */
export type Doubt = 'gap' | 'overlap' | 'unclear-zone' | 'unclear-date' | 'unclear-start';

/**
 * A time as somebody wrote it. Without a `time` it is a whole day; without a `zone` it is the writer's wall clock and
 * stays one. `instants` are the points it may mean in milliseconds since 1970: one when all is known, two in an hour
 * that came twice, else none.
 */
export interface When {
  readonly date: string | null;
  readonly time: string | null;
  readonly zone: string | null;
  readonly instants: readonly number[];
  readonly doubt: Doubt | null;
  /** The days that the figures may mean, where day, month or year is open. */
  readonly readings?: readonly string[];
}

/** What the note around a time says about it: its day and its zone, where it says so. */
export interface WhenContext {
  readonly date: string | null;
  readonly zone: string | null;
  /** Which of day and month stands first in figures such as 04/11, where the rest of the text has shown it. */
  readonly order?: 'day-first' | 'month-first' | undefined;
  /** The wall clock at which it all began, `09:22`: what “T+12 min” counts from. */
  readonly start?: string | null;
}

const UTC = 'UTC';
const DAY = 86_400_000;

/** Puts a time together and tells what is doubtful about it; nothing when there is no such day or hour. */
export function toWhen(
  date: string | null,
  time: string | null,
  zone: string | null,
  doubt: Doubt | null = null,
  readings: readonly string[] = [],
): When | null {
  if (date !== null && !isDay(date)) return null;
  if (time !== null && !/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(time)) return null;
  const open = readings.length === 0 ? {} : { readings };
  if (date === null || time === null || zone === null) return { date, time, zone, instants: [], doubt, ...open };
  if (doubt === 'unclear-zone' || !isZone(zone))
    return { date, time, zone, instants: [], doubt: doubt ?? 'unclear-zone' };
  const instants = toInstants(`${date}T${time}`, zone);
  return {
    date,
    time,
    zone,
    instants,
    doubt: doubt ?? (instants.length === 0 ? 'gap' : instants.length > 1 ? 'overlap' : null),
  };
}

/** A point in time as the wall clock of a zone shows it. */
export function toWhenAt(instant: number, zone: string): When | null {
  const wall = toWall(instant, zone);
  if (wall === null) return null;
  const time = wall.endsWith(':00') ? wall.slice(11, 16) : wall.slice(11);
  return { date: wall.slice(0, 10), time, zone, instants: [instant], doubt: null };
}

/** The wall clock of a zone at a point in time, `2026-11-04T09:22:00`; nothing for a zone nobody knows. */
export function toWall(instant: number, zone: string): string | null {
  if (!isZone(zone) || !Number.isFinite(instant) || Math.abs(instant) > 8.64e15 - DAY) return null;
  return format(new TZDate(instant, zone), "yyyy-MM-dd'T'HH:mm:ss");
}

/** Whether there is such a day in the calendar: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = toUtc(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

const ZONES = new Map<string, boolean>();
const MOST_ZONES = 2000;

/** Whether a zone is known: a name that the platform knows, `UTC`, or an offset such as `+02:00`. */
export function isZone(zone: string): boolean {
  if (/^[+-]\d{2}:\d{2}$/.test(zone)) return Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(4)) < 60;
  if (!/^[A-Za-z][\w+/-]{0,60}$/.test(zone)) return false;
  const known = ZONES.get(zone);
  if (known !== undefined) return known;
  const is = isPlatformZone(zone);
  if (ZONES.size < MOST_ZONES) ZONES.set(zone, is);
  return is;
}

// By the platform itself: the library that counts offsets takes any word that ends in one, `Foo+02`, for a zone.
function isPlatformZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The day some days later, or earlier. */
export function addToDay(day: string, days: number): string {
  return new Date(toUtc(day) + days * DAY).toISOString().slice(0, 10);
}

/** How many days lie between two days, whatever the clocks did meanwhile. */
export function countDays(from: string, to: string): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY);
}

/** A time so many minutes later, or earlier: on the clock of its zone where that is known, else on the wall. */
export function addMinutes(when: When, minutes: number): When | null {
  const [at] = when.instants;
  if (when.instants.length === 1 && at !== undefined && when.zone !== null)
    return toWhenAt(at + minutes * 60_000, when.zone);
  const wall = Date.parse(`${when.date ?? '2000-01-01'}T${(when.time ?? '00:00').padEnd(8, ':00')}Z`);
  const moved = new Date(wall + minutes * 60_000).toISOString();
  const time = moved.slice(17, 19) === '00' ? moved.slice(11, 16) : moved.slice(11, 19);
  return toWhen(when.date === null ? null : moved.slice(0, 10), time, when.zone);
}

/** The points in time at which a zone's clocks showed a wall time: none in a gap, two in an overlap. Earliest first. */
export function toInstants(wall: string, zone: string): readonly number[] {
  const base = Date.parse(`${wall.length === 16 ? `${wall}:00` : wall}Z`);
  if (Number.isNaN(base)) return [];
  const [before, after] = [tzOffset(zone, new Date(base - DAY)), tzOffset(zone, new Date(base + DAY))];
  if (before === after) return [base - before * 60_000];
  const offsets = new Set([before, tzOffset(zone, new Date(base)), after]);
  const found = [...offsets].filter((offset) => tzOffset(zone, new Date(base - offset * 60_000)) === offset);
  return found.map((offset) => base - offset * 60_000).sort((a, b) => a - b);
}

/** Which of two times came first: negative, zero or positive; nothing when that cannot be told without guessing. */
export function compareWhen(a: When, b: When): number | null {
  if (a.instants.length > 0 && b.instants.length > 0) return compareInstants(a.instants, b.instants);
  if (a.date === null || b.date === null)
    return a.date === b.date && a.zone === b.zone && a.time !== null && b.time !== null
      ? compareTexts(a.time, b.time)
      : null;
  if (a.doubt === 'unclear-date' || b.doubt === 'unclear-date') return null;
  const days = countDays(b.date, a.date);
  if (a.zone !== b.zone) return Math.abs(days) > 1 ? days : null;
  if (days !== 0) return days;
  if (a.time === null || b.time === null) return a.time === b.time ? 0 : null;
  return compareTexts(a.time, b.time);
}

function compareInstants(a: readonly number[], b: readonly number[]): number | null {
  if (a.length === 1 && b.length === 1) return (a[0] ?? 0) - (b[0] ?? 0);
  if (a[0] === b[0] && a[1] === b[1]) return 0;
  if (Math.max(...a) < Math.min(...b)) return -1;
  return Math.min(...a) > Math.max(...b) ? 1 : null;
}

/** `09:22` and `09:22:00` are the same minute. */
function compareTexts(a: string, b: string): number {
  const left = a.padEnd(8, ':00');
  const right = b.padEnd(8, ':00');
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * A time as a property holds it: `2026-11-04`, or `2026-11-04T09:22:00` as the host writes date and time. Nothing
 * without a day.
 */
export function toProperty(when: When): string | null {
  if (when.date === null) return null;
  return when.time === null ? when.date : `${when.date}T${when.time.padEnd(8, ':00')}`;
}

/** A time as a line of a timeline shows it; the day and the zone only where the context does not say the same. */
export function formatWhen(when: When, context: WhenContext): string {
  const day = when.date !== null && (when.date !== context.date || when.time === null) ? [when.date] : [];
  const zone = when.zone !== null && when.zone !== context.zone && when.time !== null ? [when.zone] : [];
  return [...day, ...(when.time === null ? [] : [when.time]), ...zone].join(' ');
}

/** One sentence about what is doubtful in a time and how to settle it, or nothing when all is clear. */
export function toDoubtSentence(when: When): string | null {
  const time = when.time ?? '';
  switch (when.doubt) {
    case 'gap':
      return (
        `Clocks in ${when.zone ?? ''} jumped over ${time} on ${when.date ?? 'that day'}. Which clock was this ` +
        'read from? A zone such as UTC behind it settles it.'
      );
    case 'overlap':
      return (
        `Clocks in ${when.zone ?? ''} showed ${time} twice on ${when.date ?? 'that day'}. An offset behind it, ` +
        `such as ${toOffsets(when)}, says which one.`
      );
    case 'unclear-zone':
      return `“${when.zone ?? ''}” can mean several zones. A name such as Europe/Berlin, or an offset, settles it.`;
    case 'unclear-date':
      return (when.readings ?? []).length === 1
        ? `The year of two figures is a guess: is it ${when.readings?.[0] ?? ''}? Written with four it is clear.`
        : 'Day and month can be read either way here. Written as 2026-11-04 it is clear to everybody.';
    case 'unclear-start':
      return (
        'This counts from the beginning, and the note does not say when that was. “started” in its ' +
        'properties settles it.'
      );
    case null:
      return null;
  }
}

function toOffsets(when: When): string {
  return when.instants.map((instant) => toOffsetOf(instant, when.zone)).join(' or ');
}

/** The offset that a zone's clocks had at a point in time, `+02:00`. */
export function toOffsetOf(instant: number, zone: string | null): string {
  return toOffset(tzOffset(zone ?? UTC, new Date(instant)));
}

function toOffset(minutes: number): string {
  const size = Math.abs(Math.round(minutes));
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${hours ?? ''}:${rest ?? ''}`;
}

/**
 * A name from a pattern such as `{yyyy-MM-dd} {title}`: braces hold date-fns tokens or the word `title`. `wall` is a
 * day or a wall clock; a token nobody knows stays as it was typed.
 */
export function toNamedAfter(pattern: string, title: string, wall: string): string {
  const named = pattern.replace(/\{([^{}]+)\}/g, (whole, token: string) =>
    token === 'title' ? title : (formatWall(wall, token) ?? whole),
  );
  return pattern.includes('{title}') ? named : `${named} ${title}`;
}

/**
 * A folder from a pattern such as `Incidents/{yyyy}`: braces hold date-fns tokens, and one nobody knows stays as it was
 * typed.
 */
export function toFolderAfter(pattern: string, wall: string): string {
  return pattern.replace(/\{([^{}]+)\}/g, (whole, token: string) => formatWall(wall, token) ?? whole);
}

// Years of weeks and days of years, which date-fns takes for a mistake and says so on the console.
const MISTAKEN = /[YD]/;

/**
 * A wall clock, `2026-11-04T09:22:00`, or a day, in date-fns tokens; nothing when either makes no sense. No zone is
 * involved.
 */
export function formatWall(wall: string, tokens: string): string | null {
  if (MISTAKEN.test(tokens.replace(/'[^']*'/g, ''))) return null;
  const date = new TZDate(Date.parse(wall.length === 10 ? `${wall}T00:00:00Z` : `${wall}Z`), UTC);
  if (!isValid(date)) return null;
  try {
    return format(date, tokens);
  } catch {
    return null;
  }
}

/** The midnight of a day in UTC: no clock change of this machine, or of any zone, moves it. */
function toUtc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
