import { findMoments } from '../notes/moments';
import type { WhenContext } from '../notes/when';
import { STOPS_HEADING } from '../notes/reading-note';
import type { Edited, Refusal } from '../text/edit/change';
import { isRefusal } from '../text/edit/change';
import { addToCallout, addToSection } from '../text/edit/insert';
import { findCallouts } from '../text/markdown/callout';
import { findFrontmatter } from '../text/markdown/frontmatter';
import { findSpokenHeadings } from '../text/markdown/headings';
import { blankOffRecord, findOffRecord, isOffRecord } from '../text/markdown/off-record';
import { trimLineEnds } from '../text/place/lines';

/**
 * One stop of a story whose ending is hidden. `id` is what its answer is kept under: the time as it is written, or the
 * heading of a section. `text` is all that is shown at this stop, as Markdown; nothing of what comes later is in it.
 */
export interface Stop {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** The stops of a story, and whether they come from its moments or, where it has no times, from its sections. */
export interface Stops {
  readonly by: 'moments' | 'sections';
  readonly stops: readonly Stop[];
}

const FEWEST_MOMENTS = 2;
/** What the reader is asked at each stop. */
export const STOP_QUESTION = 'What do you make of it, and what would you look at?';

/**
 * Lays an incident out as stops, in the order of its text. What was said off the record is at no stop. A text without
 * moments and without headings is one stop.
 */
export function toStops(text: string, context: WhenContext): Stops {
  const moments = findMoments(text, context);
  if (moments.length >= FEWEST_MOMENTS) {
    const spoken = blankOffRecord(text);
    const stops: Stop[] = [];
    let end = 0;
    for (const moment of moments) {
      // An item inside another one is part of it, and has been shown with it.
      if (moment.from < end) continue;
      end = moment.to;
      const shown = toShown(spoken.slice(moment.from, moment.to));
      const last = stops[stops.length - 1];
      const id = toStopId(moment.written);
      if (last?.id === id) stops[stops.length - 1] = { ...last, text: `${last.text}\n${shown}` };
      else stops.push({ id, label: moment.written.trim(), text: shown });
    }
    return { by: 'moments', stops: withOwnIds(stops) };
  }
  return { by: 'sections', stops: withOwnIds(toSections(text)) };
}

/** What I answered at the stops, by the stop's id; the same id twice is one answer under the other. */
export function readStopAnswers(text: string): ReadonlyMap<string, string> {
  const hidden = findOffRecord(text);
  const answers = new Map<string, string>();
  for (const callout of findCallouts(text)) {
    if (callout.type !== 'stop' || callout.body === '' || isOffRecord(callout, hidden)) continue;
    const before = answers.get(callout.metadata);
    answers.set(callout.metadata, before === undefined ? callout.body : `${before}\n\n${callout.body}`);
  }
  return answers;
}

/** Keeps an answer in a reading note as `> [!stop|09:24]`, behind what was answered there before. */
export function addStopAnswer(
  text: string,
  id: string,
  answer: string,
  question: string = STOP_QUESTION,
): Edited | Refusal {
  const known = findCallouts(text).find(({ type, metadata }) => type === 'stop' && metadata === id);
  if (known) return addToCallout(text, known.from, answer.trim());
  const lines = answer.trim().split(/\r?\n/);
  const added = addToSection(text, STOPS_HEADING, [
    `> [!stop|${id}] ${question}`,
    ...lines.map((line) => (line === '' ? '>' : `> ${line}`)),
  ]);
  return isRefusal(added) || readStopAnswers(added.text).has(id) ? added : { refused: 'unproven' };
}

/** Where to go on another day: behind the last stop that has an answer of mine, or where this device last was. */
export function toResumePlace(
  stops: readonly Stop[],
  answers: ReadonlyMap<string, string>,
  last: string | null,
): number {
  const answered = stops.reduce((found, { id }, at) => (answers.has(id) ? at : found), 0);
  return Math.max(
    answered,
    stops.findIndex(({ id }) => id === last),
    0,
  );
}

/** Sections in order: what stands above the first heading, then each heading of the highest level with its text. */
function toSections(text: string): readonly Stop[] {
  const start = findFrontmatter(text)?.block.to ?? 0;
  const spoken = blankOffRecord(text);
  const headings = findSpokenHeadings(text);
  const titles = headings.filter(({ level }) => level === 1);
  const counted = titles.length === 1 && headings[0] === titles[0] ? headings.slice(1) : headings;
  const top = Math.min(...counted.map(({ level }) => level));
  const first = titles.length === 1 && headings[0] === titles[0] ? (titles[0]?.to ?? start) : start;
  const heads = counted.filter(({ level }) => level === top);
  const opening = spoken.slice(first, heads[0]?.from ?? text.length);
  return [
    ...(opening.trim() === '' ? [] : [{ id: 'Opening', label: 'How it opens', text: toShown(opening) }]),
    ...heads.map((head, at) => ({
      id: toStopId(head.text === '' ? `Part ${at + 1}` : head.text),
      label: head.text === '' ? `Part ${at + 1}` : head.text,
      text: toShown(spoken.slice(head.to, heads[at + 1]?.from ?? text.length)),
    })),
  ];
}

/** Two stops of the same name are told apart by a number, so that each keeps an answer of its own. */
function withOwnIds(stops: readonly Stop[]): readonly Stop[] {
  const seen = new Map<string, number>();
  return stops.map((stop) => {
    const count = (seen.get(stop.id) ?? 0) + 1;
    seen.set(stop.id, count);
    return count === 1 ? stop : { ...stop, id: `${stop.id} (${count})` };
  });
}

function toStopId(words: string): string {
  return words
    .replace(/[|[\]\r\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function toShown(part: string): string {
  return trimLineEnds(part)
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .trimEnd();
}
