import { toBare } from './moment-line';
import { findDay } from './read-day';
import type { WhenContext } from './when';
import { findZone, type FoundZone } from './zone';
import { toWholeWords } from '../text/one-of';

/** A day, or a zone, that stands above moments and holds for them. */
export interface Above {
  readonly date: string | null;
  readonly zone: string | null;
  /** The days that its figures may mean, where that is open: no other day holds below then. */
  readonly readings: readonly string[];
}

const DAYS = /((?:^|[^\d-])\d{1,2})\s?[-–]\s?\d{1,2}(?=,?\s+(?:\d{4}\b|\p{L}{3}))/u;
const WEEKDAY_BEHIND = /^,?\s*\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\)?/i;
/** What parts a day from the title of its part: `21 October 2026 – the lanes`. */
const TITLE = /^(?:\s+[-–—]\s|:\s)/;
const DAY_BEHIND =
  /^.{0,100}?(?:\s[-–—]\s+|[:,]\s+|\s[([]|\s(?:on|of|for)\s+(?:the\s+)?)(?=(?:\p{L}+,? )?(?:\d|\p{L}{3,9}\.? \d))/iu;
const TIMES_ARE =
  /\btimes?(?:stamps?)?\b(?:\s+(?:are|is|zone|below|given|shown|listed|here|all))*[\s:]*(?:in\s+)?(.*)$/i;

/**
 * The day, the zone or both that a line names for what stands below it; nothing when it says more than that. A heading
 * may have a title beside its day.
 */
export function readAbove(words: string, context: WhenContext, isHeading = false): Above | null {
  const text = toBare(words)
    .text.trim()
    .replace(/^date:\s+/i, '')
    .replace(/[:.]$/, '');
  // Of a span of days, the first one counts until an entry names another.
  const bare = isHeading ? toFirstDay(text) : text;
  const found = findDayInFront(bare, context, isHeading);
  const date = found?.date ?? (isHeading ? findDayBehind(bare, context) : null);
  const zone = found?.zone ?? findZoneAbove(bare);
  const readings = date === null ? (found?.readings ?? []) : [];
  return date === null && zone === null && readings.length === 0 ? null : { date, zone, readings };
}

/** A text in which a span of days, `14-19 January`, is its first day. */
export function toFirstDay(text: string): string {
  return text.replace(DAYS, '$1');
}

/** The day that begins a line, with nothing but its weekday, a zone or a remark in brackets behind it. */
function findDayInFront(bare: string, context: WhenContext, isHeading: boolean): Above | null {
  const day = findDay(bare, context);
  if (!day) return null;
  const behind = bare.slice(day.length);
  const rest = behind
    .replace(WEEKDAY_BEHIND, '')
    .trim()
    .replace(/^[-–—,:]\s*/, '');
  const zone = rest === '' ? null : findZone(rest);
  const isWhole = rest === '' || zone?.length === rest.length || /^\([^()]*\)$/.test(rest);
  const isTitled = isHeading && day.hasYear && TITLE.test(behind);
  if (isWhole) return { date: day.date, zone: zone?.zone ?? null, readings: day.readings };
  return isTitled ? { date: day.date, zone: null, readings: [] } : null;
}

/** The day that ends a heading, `Timeline (4 November 2026)`, `What we saw on 2026-11-04`: with its year, and alone. */
function findDayBehind(heading: string, context: WhenContext): string | null {
  const from = DAY_BEHIND.exec(heading)?.[0].length ?? 0;
  const behind = heading.slice(from).replace(/[\])]$/, '');
  const day = from === 0 ? null : findDay(behind, context);
  const isAll = day?.date != null && day.hasYear && behind.slice(day.length).replace(WEEKDAY_BEHIND, '').trim() === '';
  return isAll ? day.date : null;
}

const TIMELINE = toWholeWords([/timeline|chronology|events|log|moments|what happened|times?(?:stamps?)?/], 'i');
const BOX_BEHIND = new RegExp(`${TIMELINE.source}[^()[\\]]*([([][^()[\\]]{2,30}[)\\]])`, 'i');

/** `All times are UTC`, `Timeline (UTC)`, `Time (CET)`, `Log (all times PST) of Monday`. */
function findZoneAbove(text: string): string | null {
  const told = TIMES_ARE.exec(text)?.[1];
  const named = told === undefined ? null : findZone(told.trim());
  if (named && !named.unclear && /^[\s).,;:]*$/.test((told ?? '').trim().slice(named.length))) return named.zone;
  const boxed = BOX_BEHIND.exec(text)?.[1];
  const inside = boxed === undefined ? null : (findZone(boxed) ?? findZoneTold(boxed.slice(1, -1)));
  return inside && !inside.unclear ? inside.zone : null;
}

/** The zone of `all times PST`, as it stands in brackets. */
function findZoneTold(text: string): FoundZone | null {
  const told = TIMES_ARE.exec(text)?.[1]?.trim() ?? '';
  const found = findZone(told);
  return found?.length === told.length ? found : null;
}
