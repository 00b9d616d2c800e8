import { findFrontmatter } from '../text/markdown/frontmatter';
import { toEdited, toLineBreak, type Edited, type Refusal } from '../text/edit/change';
import { walkLines, type Line } from '../text/place/lines';
import { findMergeMarkers } from '../text/edit/markers';
import { blankOffRecord } from '../text/markdown/off-record';
import type { Span } from '../text/place/span';
import { findWhen } from './read-when';
import { addToDay, compareWhen, toDoubtSentence, type When, type WhenContext } from './when';

/**
 * One line of a timeline: a list item that begins with a time. `from` and `to` hold the item with the lines below that
 * belong to it. `speaker` is the note that a link right behind the time leads to, when a colon follows it: `- 09:22
 * [[Ana Reyes]]: …`.
 */
export interface Moment extends Span {
  readonly line: number;
  /** Everything before the time: quote marks, indent, the list mark. */
  readonly lead: string;
  readonly written: string;
  readonly when: When;
  readonly until: When | null;
  readonly speaker: string | null;
  readonly text: string;
  /** Moments of one list carry the same number; only they are compared with each other. */
  readonly list: number;
}

/** Whether what was said off the record is read as well; only a view of the note itself may ask for that. */
export interface MomentOptions {
  readonly offRecord?: boolean;
}

const ITEM = /^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?)(\S.*)$/;
const FENCE = /^(?:[ \t]*>)*[ \t]*(`{3,}|~{3,})/;
const RANGE = /^\s?[-–—]\s?(?=\d{1,2}(?::\d{2}|\s?[ap]m))/i;
const SPEAKER = /^\s*(?:[-–—]\s+)?\[\[([^\]|#\n]+)(?:[|#][^\]\n]*)?\]\]\s*:\s*/;

/**
 * The moments of a note in the order in which they are written. A day that a line names holds for the lines below it in
 * the same list; before that, the note's own day holds.
 */
export function findMoments(text: string, context: WhenContext, options: MomentOptions = {}): readonly Moment[] {
  const seen = options.offRecord === true ? text : blankOffRecord(text);
  const lines = [...walkLines(seen, findFrontmatter(seen)?.block.to ?? 0)];
  const out: Moment[] = [];
  let open: OpenList[] = [];
  let lists = 0;
  let fence = '';
  lines.forEach((line, at) => {
    const marker = FENCE.exec(line.text)?.[1] ?? '';
    const inCode = fence !== '';
    if (marker !== '' && (!inCode || marker.startsWith(fence))) fence = inCode ? '' : marker;
    if (inCode || marker !== '') return;
    const item = ITEM.exec(line.text);
    if (!item) {
      if (/^(?:\S|[ \t>]*#{1,6}[ \t])/.test(line.text)) open = [];
      return;
    }
    const indent = toIndent(item[1] ?? '');
    open = open.filter((each) => each.indent.length <= indent.length);
    let list = open[open.length - 1];
    if (!list || list.indent !== indent) {
      lists += 1;
      list = { indent, number: lists, day: list?.day ?? context.date };
      open.push(list);
    }
    const read = readLine(item[2] ?? '', { date: list.day, zone: context.zone });
    if (!read) return;
    list.day = read.when.date ?? list.day;
    out.push({
      ...read,
      line: line.number,
      lead: item[1] ?? '',
      from: line.from,
      to: findItemEnd(lines, at),
      list: list.number,
    });
  });
  return out;
}

/** A list that is being read: how far it is indented, and the day that its last dated line named. */
interface OpenList {
  readonly indent: string;
  readonly number: number;
  day: string | null;
}

function readLine(
  rest: string,
  context: WhenContext,
): Pick<Moment, 'written' | 'when' | 'until' | 'speaker' | 'text'> | null {
  const found = findWhen(rest, context);
  if (!found || (found.when.time === null && !/^[[(]?\d{4}-/.test(rest)) || /^[\w%]/.test(rest.slice(found.length)))
    return null;
  let at = found.length;
  const range = RANGE.exec(rest.slice(at))?.[0].length ?? 0;
  const until = range > 0 ? findWhen(rest.slice(at + range), { date: found.when.date, zone: found.when.zone }) : null;
  if (until) at += range + until.length;
  const speaker = SPEAKER.exec(rest.slice(at));
  const behind = rest.slice(at + (speaker?.[0].length ?? 0));
  return {
    written: rest.slice(0, at),
    when: found.when,
    until: until?.when ?? null,
    speaker: speaker?.[1]?.trim() ?? null,
    text: behind.replace(/^\s*(?:[-–—:]\s+)?/, '').trim(),
  };
}

function toIndent(lead: string): string {
  return /^(?:[ \t]*>)*[ \t]*/.exec(lead)?.[0] ?? '';
}

/**
 * The end of the last line that belongs to an item: deeper items and continued lines do, a blank line at the end does
 * not.
 */
function findItemEnd(lines: readonly Line[], at: number): number {
  const indent = toIndent(ITEM.exec(lines[at]?.text ?? '')?.[1] ?? '').length;
  let end = lines[at]?.to ?? 0;
  // By index: a copy of the rest of the note for each item made a long timeline cost its square.
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.text.replace(/[>\s]/g, '') === '') continue;
    if ((/^(?:[ \t]*>)*[ \t]*/.exec(line.text)?.[0].length ?? 0) <= indent) break;
    end = line.to;
  }
  return end;
}

/** Something to see beside a line of a timeline: its number, and one sentence. Nothing is changed by itself. */
export interface MomentHint {
  readonly line: number;
  readonly hint: 'midnight' | 'order' | 'doubt';
  readonly sentence: string;
}

/**
 * Where the order of a timeline breaks, where midnight may have passed, and which times can be read more than one way.
 */
export function findMomentHints(moments: readonly Moment[]): readonly MomentHint[] {
  const last = new Map<number, Moment>();
  return moments.flatMap((moment) => {
    const before = last.get(moment.list);
    last.set(moment.list, moment);
    const doubt = toDoubtSentence(moment.when);
    if (doubt !== null) return [{ line: moment.line, hint: 'doubt' as const, sentence: doubt }];
    const order = before ? compareWhen(before.when, moment.when) : null;
    if (!before || order === null || order <= 0) return [];
    return [
      isPastMidnight(before, moment)
        ? toMidnightHint(moment)
        : {
            line: moment.line,
            hint: 'order' as const,
            sentence:
              `${moment.written} reads earlier than the line above, ${before.written}. The list can be put in ` +
              'order on request.',
          },
    ];
  });
}

/** A late evening followed by a small hour on a line that names no day. */
function isPastMidnight(before: Moment, after: Moment): boolean {
  return (
    !/\d{4}|[a-z]{3}/i.test(after.written) && (before.when.time ?? '') >= '18:00' && (after.when.time ?? '') < '08:00'
  );
}

function toMidnightHint(moment: Moment): MomentHint {
  const next =
    moment.when.date === null ? 'the day in front of it' : `${addToDay(moment.when.date, 1)} ${moment.written}`;
  return {
    line: moment.line,
    hint: 'midnight',
    sentence: `Was ${moment.written} after midnight? Written with its day, as ${next}, the order is clear.`,
  };
}

/**
 * Puts the list that holds a line in the order of its times, when a reader asked for it. Items of the same time keep
 * their places. Refuses when one item has no time, when two cannot be compared, or when midnight may have passed
 * between them; afterwards every line is there once and every time means what it meant.
 */
export function sortMoments(text: string, line: number, context: WhenContext): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const all = findMoments(text, context, { offRecord: true });
  const list = all.find((moment) => moment.line === line)?.list;
  const moments = all.filter((moment) => moment.list === list);
  const first = moments[0];
  const last = moments[moments.length - 1];
  if (list === undefined || !first || !last) return { refused: 'not-here' };
  if (!stand(text, moments)) return { refused: 'unproven' };
  if (findMomentHints(moments).some(({ hint }) => hint !== 'order')) return { refused: 'unclear-time' };
  const sorted = sortStable(moments);
  if (!sorted) return { refused: 'unproven' };
  if (sorted.every((moment, at) => moment === moments[at])) return { text, changes: [] };
  const insert = sorted.map(({ from, to }) => text.slice(from, to)).join(toLineBreak(text));
  const edited = toEdited(text, [{ from: first.from, to: last.to, insert }]);
  const after = findMoments(edited.text, context, { offRecord: true }).filter(
    (moment) => moment.from >= first.from && moment.from < first.from + insert.length,
  );
  const kept = after.length === sorted.length && sorted.every((moment, at) => sameMoment(moment, after[at]));
  return kept && insert.length === last.to - first.from ? edited : { refused: 'unproven' };
}

/** Nothing but line breaks stands between the items: every item of the list is a moment. */
function stand(text: string, moments: readonly Moment[]): boolean {
  return moments.every((moment, at) => at === 0 || /^\r?\n$/.test(text.slice(moments[at - 1]?.to ?? 0, moment.from)));
}

function sameMoment(a: Moment, b: Moment | undefined): boolean {
  return (
    b !== undefined &&
    a.when.date === b.when.date &&
    a.when.time === b.when.time &&
    a.when.zone === b.when.zone &&
    a.text === b.text &&
    a.speaker === b.speaker
  );
}

function sortStable(moments: readonly Moment[]): readonly Moment[] | null {
  const out: Moment[] = [];
  for (const moment of moments) {
    let at = out.length;
    for (; at > 0; at -= 1) {
      const before = out[at - 1];
      const order = before ? compareWhen(before.when, moment.when) : null;
      if (order === null) return null;
      if (order <= 0) break;
    }
    out.splice(at, 0, moment);
  }
  return out;
}
