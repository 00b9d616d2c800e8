import { findMoments } from '../../notes/moments';
import type { WhenContext } from '../../notes/when';
import { toPlainSentence } from '../../text/markdown/sentence';

/**
 * A moment of a note as accounts are compared by: `clock` is minutes after midnight as the writer's clock said, `day`
 * the date when one is known, `text` what a reader reads, the speaker in front. `from` and `to` hold the whole item.
 */
export interface Told {
  readonly day: string | null;
  readonly clock: number;
  readonly speaker: string | null;
  readonly text: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Every moment of a note that names an hour, in the order in which they are written; nothing of what was said off the
 * record.
 */
export function readTold(text: string, context: WhenContext = { date: null, zone: null }): readonly Told[] {
  return findMoments(text, context).flatMap(({ when, speaker, text: words, line, from, to }) => {
    const clock = when.time === null ? null : toMinutes(when.time);
    const plain = toPlainSentence(words.split('\n')[0] ?? '').replace(/\s#[\w/-]+/g, '');
    return clock === null
      ? []
      : [{ day: when.date, clock, speaker, text: speaker === null ? plain : `${speaker}: ${plain}`, line, from, to }];
  });
}

function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** A clock as it is read aloud: `06:38`. */
export function toClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A stretch in which nobody has told anything: from one moment to the next. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * The three longest stretches of at least `least` minutes between told moments, in the order of the day. A change of
 * day ends a stretch.
 */
export function findGaps(moments: readonly Told[], least = 20): readonly Gap[] {
  const gaps: Gap[] = [];
  moments.forEach((moment, index) => {
    const next = moments[index + 1];
    if (next && next.day === moment.day && next.clock - moment.clock >= least)
      gaps.push({ from: moment.clock, to: next.clock });
  });
  return gaps
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, 3)
    .sort((a, b) => a.from - b.from);
}

/** Clock times that a sentence mentions, in minutes after midnight, each once. */
export function findClocks(text: string): readonly number[] {
  const hits = [...text.matchAll(/(?:^|[^\d:.-])(\d{1,2}):(\d{2})(?![\d:-])/g)];
  return [
    ...new Set(
      hits
        .filter((hit) => Number(hit[1]) < 24 && Number(hit[2]) < 60)
        .map((hit) => Number(hit[1]) * 60 + Number(hit[2])),
    ),
  ];
}
