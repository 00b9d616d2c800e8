import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';
import { readMarkdown } from '../../text/markdown/structure';
import { findMoments } from '../moments';
import { findDay, readDayText } from '../read-day';
import { countDays, type WhenContext } from '../when';
import { findBodyFacts } from './body-facts';

const NOWHERE: WhenContext = { date: null, zone: null };
const NEAR = 60;
const FIRST_LINES = 40;
const DAY_IN_PROSE =
  /\b(?:\d{4}-\d\d-\d\d|\d{1,2}\S{0,3}(?: of)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}\S{0,3} \d{4})/gu;

/**
 * The day of an incident as a write-up's text tells it, for a note whose properties do not: the line that says when
 * it began, else the first day that its timeline names, else the day that it bears, or the only one of its first lines.
 * A day that its title names is believed rather than one far from it; nothing where the text names none.
 */
export function findToldDay(title: string, text: string): string | null {
  const facts = findBodyFacts(text).filter(({ ours }) => ours === 'started');
  const began = facts.filter(({ theirs }) => !isBorne(theirs)).flatMap(({ value }) => readDayText(value) ?? []);
  if (began[0] !== undefined) return began[0];
  const named = findDay(title, NOWHERE)?.date ?? null;
  const isNear = (day: string, most: number): boolean => named === null || Math.abs(countDays(named, day)) <= most;
  const days = findMoments(text, NOWHERE).flatMap(({ when }) => when.date ?? []);
  const moment = days[0] ?? null;
  if (moment !== null && (isNear(moment, NEAR) || isOfOneStory(days, moment))) return moment;
  const borne = facts.filter(({ theirs }) => isBorne(theirs)).flatMap(({ value }) => readDayText(value) ?? [])[0];
  const day = borne ?? findOnlyDay(text);
  return day !== null && isNear(day, 1) ? day : null;
}

/** Whether a timeline stays within days of where it begins, so that its first line is no aside about the past. */
function isOfOneStory(days: readonly string[], first: string): boolean {
  return days.length > 2 && days.every((day) => Math.abs(countDays(first, day)) <= 3);
}

/** Whether a name says which day a note bears, which may be that of the report. */
export function isBorne(name: string): boolean {
  return /^date$/i.test(name.trim());
}

/** The day that the first lines name, when they name one and no other. */
function findOnlyDay(text: string): string | null {
  const hidden = findOffRecord(text);
  const lines = readMarkdown(text).lines.filter(
    (line) => line.type !== 'blank' && !line.inert && !isOffRecord(line, hidden),
  );
  const days = lines
    .slice(0, FIRST_LINES)
    .flatMap((line) => [...line.text.slice(0, 2_000).matchAll(DAY_IN_PROSE)])
    .flatMap(([words]) => findDay(words, NOWHERE)?.date ?? []);
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}
