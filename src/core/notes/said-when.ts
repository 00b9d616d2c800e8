import { findDay, WEEKDAYS } from './read-day';
import { readWhen } from './read-when';
import { addMinutes, addToDay, countDays, toWhen, type When, type WhenContext } from './when';
import { toOneOf } from '../text/one-of';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['heute', 0],
  ['hoy', 0],
  ["aujourd'hui", 0],
  ['yesterday', -1],
  ['gestern', -1],
  ['hier', -1],
  ['ayer', -1],
  ['the day before yesterday', -2],
  ['vorgestern', -2],
]);
/** The hour that stands for a part of a day, and how many days before today it lies when nothing else is said. */
const PARTS: ReadonlyMap<string, readonly [time: string, days: number]> = new Map([
  ['last night', ['23:00', -1]],
  ['yesterday evening', ['20:00', -1]],
  ['yesterday morning', ['09:00', -1]],
  ['yesterday afternoon', ['15:00', -1]],
  ['this morning', ['09:00', 0]],
  ['this afternoon', ['15:00', 0]],
  ['this evening', ['20:00', 0]],
  ['heute morgen', ['09:00', 0]],
  ['letzte nacht', ['23:00', -1]],
]);
const AGO = new RegExp(
  toOneOf([
    /^(?:about |around |~)?(\d{1,4}|an?|half an)\s?(m|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?)\s+ago$/,
    /^(?:vor|il y a|hace) (\d{1,4}) (minut(?:en?|es?|os?)|stunden?|tagen?|heures?|horas?|jours?|d[ií]as?)$/,
  ]),
  'i',
);

/** What stands between a day and its hour, or in front of an hour. */
const BEFORE_CLOCK = /^(?:at|um|gegen|à|vers|a las) /;

/** A time as somebody says it, and whether it is only roughly so: “last night”. */
export interface SaidWhen {
  readonly when: When;
  readonly isRough: boolean;
}

/**
 * Reads a time as people say it, seen from now: `now`, `20 min ago`, `yesterday 23:40`, `last night`, `Monday 9 am`. A
 * clock alone is the nearest past: what is told has happened. `wall` is the wall clock of whoever tells it.
 */
export function readSaidWhen(text: string, wall: string, context: WhenContext): SaidWhen | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/^(?:am|on|le|el) |[.,]$/g, '');
  const now = toWhen(wall.slice(0, 10), wall.slice(11, 16), context.zone);
  if (!now) return null;
  if (/^(?:now|just now|jetzt|right now)$/.test(words)) return { when: now, isRough: false };
  return readAgo(words, now) ?? readPart(words, now, context) ?? readDayAndClock(words, now, context);
}

function readAgo(words: string, now: When): SaidWhen | null {
  const hit = AGO.exec(words);
  if (!hit) return null;
  const unit = (hit[2] ?? hit[4] ?? '').slice(0, 1);
  const many =
    hit[1] === undefined ? Number(hit[3]) : /^a/.test(hit[1]) ? 1 : /^half/.test(hit[1]) ? 0.5 : Number(hit[1]);
  const minutes = many * (unit === 'm' ? 1 : unit === 'h' || unit === 's' ? 60 : unit === 'w' ? 10_080 : 1440);
  const when = addMinutes(now, -Math.round(minutes));
  if (!when || minutes < 1440) return when && { when, isRough: false };
  const whole = toWhen(when.date, null, null);
  return whole && { when: whole, isRough: false };
}

function readPart(words: string, now: When, context: WhenContext): SaidWhen | null {
  const part = PARTS.get(words);
  const when = part && now.date !== null ? toWhen(addToDay(now.date, part[1]), part[0], context.zone) : null;
  return when && { when, isRough: true };
}

function readDayAndClock(words: string, now: When, context: WhenContext): SaidWhen | null {
  const named = [...DAYS.keys(), ...WEEKDAYS.keys()]
    .sort((a, b) => b.length - a.length)
    .find((name) => words === name || words.startsWith(`${name} `) || words.startsWith(`${name},`));
  const last = /^last (\w+)(.*)$/.exec(words);
  const key = named ?? (last && WEEKDAYS.has(last[1] ?? '') ? last[1] : undefined);
  const behind = (named === undefined ? (last?.[2] ?? words) : words.slice(named.length)).replace(/^,?\s*/, '');
  const rest = behind.replace(BEFORE_CLOCK, '');
  // Alone, “9h” is as likely how long something took.
  const told = key === undefined && rest === behind ? rest : rest.replace(/^(\d{1,2})\s?h$/, '$1:00');
  if (key !== undefined) return toNamedDay(key, told, now, context);
  if (findDay(words, context) !== null) return null;
  const clock = readWhen(told, { ...context, date: now.date });
  return clock?.time != null ? { when: toPast(clock, now), isRough: false } : null;
}

function toNamedDay(name: string, rest: string, now: When, context: WhenContext): SaidWhen | null {
  const today = now.date ?? '';
  const shift =
    DAYS.get(name) ?? -(((((countDays('2024-01-01', today) % 7) + 7) % 7) - (WEEKDAYS.get(name) ?? 0) + 7) % 7);
  const date = addToDay(today, shift);
  if (rest === '') {
    const when = toWhen(date, null, null);
    return when && { when, isRough: false };
  }
  const when = readWhen(rest, { ...context, date });
  if (when?.time == null) return null;
  return { when: DAYS.has(name) ? when : toPast(when, now, 7), isRough: false };
}

/** The same clock on the day before, or a week before, where it would lie ahead of now. */
function toPast(when: When, now: When, days = 1): When {
  const isAhead =
    when.instants.length > 0 && now.instants.length > 0
      ? Math.min(...when.instants) > Math.max(...now.instants)
      : `${when.date ?? ''}T${when.time ?? ''}` > `${now.date ?? ''}T${now.time ?? ''}:59`;
  return isAhead && when.date !== null ? (toWhen(addToDay(when.date, -days), when.time, when.zone) ?? when) : when;
}
