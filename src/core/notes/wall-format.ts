import { addToDay, countDays, isDay } from './when';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKEN = /''|'(?:''|[^'])+'|do|([a-zA-Z])\1*/g;
const WALL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** A day and a clock in the parts that a pattern asks for. */
interface WallParts {
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * A wall clock, `2026-11-04T09:22:00`, or a day, in the tokens of Unicode that date-fns has, too: `yyyy-MM-dd`, `d
 * MMM`, `EEEE`, `HH:mm`, `RRRR-'W'II`. Nothing when the wall makes no sense or a token is not known. No zone is
 * involved.
 */
export function formatWall(wall: string, tokens: string): string | null {
  const hit = WALL.exec(wall);
  const day = hit?.[1] ?? '';
  const parts = { day, hour: Number(hit?.[2] ?? 0), minute: Number(hit?.[3] ?? 0), second: Number(hit?.[4] ?? 0) };
  if (!isDay(day)) return null;
  let isKnown = true;
  const out = tokens.replace(TOKEN, (token) => {
    if (token === "''") return "'";
    if (token.startsWith("'")) return token.slice(1, -1).replace(/''/g, "'");
    const shown = toShown(token, parts);
    isKnown &&= shown !== null;
    return shown ?? '';
  });
  return isKnown ? out : null;
}

function toShown(token: string, { day, hour, minute, second }: WallParts): string | null {
  const sign = token[0] ?? '';
  const size = token.length;
  const number = (value: number): string | null => (size > 2 ? null : String(value).padStart(size, '0'));
  const year = (value: number): string => (size === 2 ? String(value % 100) : String(value)).padStart(size, '0');
  const name = (names: readonly string[], at: number): string | null =>
    size > 4 ? null : (names[at]?.slice(0, size === 4 ? 20 : 3) ?? null);
  const [of = 0, month = 0, date = 0] = day.split('-').map(Number);
  const weekday = toWeekday(day);
  switch (sign) {
    case 'y':
    case 'u':
      return year(of);
    case 'Q':
      return number(Math.ceil(month / 3));
    case 'M':
    case 'L':
      return size < 3 ? number(month) : name(MONTHS, month - 1);
    case 'd':
      return token === 'do' ? toOrdinal(date) : number(date);
    case 'E':
      return name(WEEKDAYS, weekday);
    case 'R':
      return year(Number(toThursday(day).slice(0, 4)));
    case 'I':
      return number(Math.floor(countDays(`${toThursday(day).slice(0, 4)}-01-01`, toThursday(day)) / 7) + 1);
    case 'a':
      return size > 2 ? null : hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hour);
    case 'h':
      return number(hour % 12 || 12);
    case 'm':
      return number(minute);
    case 's':
      return number(second);
    default:
      return null;
  }
}

function toWeekday(day: string): number {
  return ((countDays('2024-01-07', day) % 7) + 7) % 7;
}

/** The Thursday of a day's week, which says to which year the week belongs. */
function toThursday(day: string): string {
  return addToDay(day, 4 - (toWeekday(day) || 7));
}

function toOrdinal(date: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][date % 10];
  return `${date}${ending === undefined || (date > 10 && date < 14) ? 'th' : ending}`;
}

/**
 * A name from a pattern such as `{yyyy-MM-dd} {title}`: braces hold tokens of a date or the word `title`. `wall` is a
 * day or a wall clock; a token nobody knows stays as it was typed.
 */
export function toNamedAfter(pattern: string, title: string, wall: string): string {
  const named = pattern.replace(/\{([^{}]+)\}/g, (whole, token: string) =>
    token === 'title' ? title : (formatWall(wall, token) ?? whole),
  );
  return pattern.includes('{title}') ? named : `${named} ${title}`;
}

/**
 * A folder from a pattern such as `Incidents/{yyyy}`: braces hold tokens of a date, and one nobody knows stays as it
 * was typed.
 */
export function toFolderAfter(pattern: string, wall: string): string {
  return pattern.replace(/\{([^{}]+)\}/g, (whole, token: string) => formatWall(wall, token) ?? whole);
}
