import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';
import { findSpokenHeadings } from '../../text/markdown/headings';
import { readMarkdown } from '../../text/markdown/structure';
import { readAbove, toFirstDay } from '../day-above';
import { findMoments } from '../moments';
import { findDay, readDayText } from '../read-day';
import { countDays, type WhenContext } from '../when';
import { findBodyFacts, type BodyFact } from './body-facts';

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
  const facts = findBodyFacts(text);
  const started = facts.filter(({ ours }) => ours === 'started');
  const began = started.filter(({ theirs }) => !isBorne(theirs)).flatMap(({ value }) => readFirstDay(value));
  if (began[0] !== undefined) return began[0];
  const named = findDay(title, NOWHERE)?.date ?? null;
  const isNear = (day: string, most: number): boolean => named === null || Math.abs(countDays(named, day)) <= most;
  const days = listDays(text, named, facts);
  const moment = days[0] ?? null;
  if (moment !== null && (isNear(moment, NEAR) || isOfOneStory(days, moment))) return moment;
  const near = [3, NEAR]
    .map((most) => (named === null ? undefined : days.find((day) => isNear(day, most))))
    .find((day) => day !== undefined);
  if (near !== undefined) return near;
  const borne = started.filter(({ theirs }) => isBorne(theirs)).flatMap(({ value }) => readFirstDay(value));
  const day = borne[0] ?? findOnlyDay(text);
  return day !== null && isNear(day, 1) ? day : null;
}

/** A day, or the first one of a span of them. */
function readFirstDay(value: string): readonly string[] {
  const day = readDayText(toFirstDay(value));
  return day === null ? [] : [day];
}

/**
 * The days of a timeline in their order; a day without a year is that of the year that the title names. Where the
 * text's own title begins with the day that heads the first part, or no moment names one, that day comes first.
 */
function listDays(text: string, named: string | null, facts: readonly BodyFact[]): readonly string[] {
  const moments = findMoments(text, NOWHERE);
  const isOpen = named !== null && moments.some(({ when }) => when.doubt === 'unclear-date');
  const settled = isOpen ? findMoments(text, { date: named, zone: null }) : moments;
  const days = moments.flatMap(
    ({ when }, at) => when.date ?? (when.doubt === 'unclear-date' ? settled[at]?.when.date : null) ?? [],
  );
  const [headed] = listDayHeadings(text, facts);
  return headed !== undefined && (days.length === 0 || headed === readTitleDay(text)) ? [headed, ...days] : days;
}

/** The day that the title above a write-up's text begins with. */
function readTitleDay(text: string): string | null {
  const [first] = findSpokenHeadings(text);
  return first?.level === 1 ? (findDay(first.text, NOWHERE)?.date ?? null) : null;
}

/** The days that stand as headings in the part of a write-up that tells its timeline, in their order. */
function listDayHeadings(text: string, facts: readonly BodyFact[]): readonly string[] {
  const timeline = facts.find(({ ours, where }) => ours === 'moments' && where === 'heading')?.line;
  const headings = timeline === undefined ? [] : findSpokenHeadings(text).filter(({ line }) => line >= timeline);
  const level = headings[0]?.level ?? 0;
  const end = headings.findIndex((heading, at) => at > 0 && heading.level <= level);
  const parts = headings.slice(1, end === -1 ? undefined : end);
  return parts.flatMap(({ text: words }) => readAbove(words, NOWHERE, true)?.date ?? []);
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
