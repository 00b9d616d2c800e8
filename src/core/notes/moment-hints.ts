import { toEdited, type Edited, type Refusal } from '../text/edit/change';
import { findMergeMarkers } from '../text/edit/markers';
import { findMoments, type Moment } from './moments';
import { addToDay, compareWhen, formatWhen, toDoubtSentence, toOffsetOf, type When, type WhenContext } from './when';
import { toZoneReadings } from './zone';

/** One way to read a time that is open: how it is said, and how it would be written so that it is clear. */
export interface MomentReading {
  readonly label: string;
  readonly written: string;
}

/** Something to see beside a line of a timeline: its number, and one sentence. Nothing is changed by itself. */
export interface MomentHint {
  readonly line: number;
  readonly hint: 'midnight' | 'order' | 'doubt';
  readonly sentence: string;
  /** The time as it stands, and a press for each way to read it. */
  readonly written: string;
  readonly readings: readonly MomentReading[];
}

/**
 * Where the order of a timeline breaks, where midnight may have passed, and which times can be read more than one way.
 */
export function findMomentHints(moments: readonly Moment[]): readonly MomentHint[] {
  const last = new Map<number, Moment>();
  return moments.flatMap((moment) => {
    const before = last.get(moment.list);
    last.set(moment.list, moment);
    const { line, written } = moment;
    const sentence = toDoubtSentence(moment.when);
    if (sentence !== null)
      return [{ line, hint: 'doubt' as const, sentence, written, readings: toReadings(moment.when) }];
    const order = before ? compareWhen(before.when, moment.when) : null;
    if (!before || order === null || order <= 0) return [];
    return [
      isPastMidnight(before, moment)
        ? toMidnightHint(moment)
        : {
            line,
            hint: 'order' as const,
            sentence:
              `${moment.written} reads earlier than the line above, ${before.written}. The list can be put in ` +
              'order on request.',
            written,
            readings: [],
          },
    ];
  });
}

/** Writes the reading that somebody chose in place of the time of a moment, where its line still says what was seen. */
export function settleMoment(
  text: string,
  seen: Pick<MomentHint, 'line' | 'written'>,
  reading: string,
  context: WhenContext,
): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const moment = findMoments(text, context, { offRecord: true }).find(
    ({ line, written }) => line === seen.line && written === seen.written,
  );
  const from = moment ? text.indexOf(seen.written, moment.from) : -1;
  if (!moment || from === -1 || from > moment.to) return { refused: 'not-here' };
  return toEdited(text, [{ from, to: from + seen.written.length, insert: reading }]);
}

function toReadings(when: When): readonly MomentReading[] {
  const open: WhenContext = { date: null, zone: null };
  switch (when.doubt) {
    case 'unclear-date':
      return (when.readings ?? []).map((date) => ({ label: date, written: formatWhen({ ...when, date }, open) }));
    case 'unclear-zone':
      return toZoneReadings(when.zone ?? '').map((zone) => ({
        label: zone,
        written: formatWhen({ ...when, zone }, open),
      }));
    case 'overlap':
      return when.instants.map((at) => {
        const offset = toOffsetOf(at, when.zone);
        return { label: offset, written: formatWhen({ ...when, zone: offset }, open) };
      });
    default:
      return [];
  }
}

/** A late evening followed by a small hour on a line that names no day. */
function isPastMidnight(before: Moment, after: Moment): boolean {
  return (
    !/\d{4}|[a-z]{3}/i.test(after.written) && (before.when.time ?? '') >= '18:00' && (after.when.time ?? '') < '08:00'
  );
}

function toMidnightHint({ line, when, written }: Moment): MomentHint {
  const next = when.date === null ? null : `${addToDay(when.date, 1)} ${written}`;
  return {
    line,
    hint: 'midnight',
    sentence:
      `Was ${written} after midnight? Written with its day, as ${next ?? 'the day in front of it'}, the ` +
      'order is clear.',
    written,
    readings: next === null ? [] : [{ label: `Yes: ${next}`, written: next }],
  };
}
