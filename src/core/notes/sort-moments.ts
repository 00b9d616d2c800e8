import { toEdited, toLineBreak, type Edited, type Refusal } from '../text/edit/change';
import { findMergeMarkers } from '../text/edit/markers';
import { findMomentHints } from './moment-hints';
import { findMoments, type Moment } from './moments';
import { compareWhen, type WhenContext } from './when';

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

/**
 * The moments by their times, or nothing where two neighbours of the new order cannot be told apart. Times of one sort
 * (points, or walls of one zone) compare alike in any order, so comparing neighbours afterwards is enough.
 */
function sortStable(moments: readonly Moment[]): readonly Moment[] | null {
  let isOpen = false;
  const sorted = [...moments].sort((a, b) => {
    const order = compareWhen(a.when, b.when);
    if (order === null) isOpen = true;
    return order ?? 0;
  });
  const isSure = sorted.every((moment, at) => {
    const before = sorted[at - 1];
    return before === undefined || compareWhen(before.when, moment.when) !== null;
  });
  return isOpen || !isSure ? null : sorted;
}
