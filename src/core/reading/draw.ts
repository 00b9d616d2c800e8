import type { Atlas } from '../atlas/atlas';
import { fold } from '../notes/mapping';
import { toIdentity } from '../text/name/filename';
import { toHash } from '../text/name/fingerprint';
import { listReadings, toGroupReaders } from './readings';

const DAY_MS = 86_400_000;
const DAYS_OF_A_WEEK = 7;

/**
 * For whom and for which day an incident is drawn: a group's name, or for one person alone an empty one; `me` is the
 * node of my person note, or nothing.
 */
export interface DrawWish {
  readonly group: string;
  /** A day such as `2026-11-26`. */
  readonly day: string;
  readonly me: string | null;
}

/**
 * The order in which a group comes to all incidents: a permutation that only its name decides, the same on every
 * device. A note that is added takes a place of its own and moves none of the others.
 */
export function toReadingOrder(group: string, incidents: readonly string[]): readonly string[] {
  const seed = fold(group.replace(/\s+/g, ' '));
  return incidents
    .map((path) => ({ path, lot: toHash(`${seed}\n${toIdentity(path)}`) }))
    .sort((a, b) => a.lot - b.lot || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

/**
 * Draws one of these incidents for a group and a day: from those in `read` only when nothing else is left. Whether the
 * group meets every day or once a week, none comes twice in a round before all have come. Nothing from nothing.
 */
export function drawFor(
  group: string,
  day: string,
  incidents: readonly string[],
  read: ReadonlySet<string>,
): string | null {
  const order = toReadingOrder(group, incidents);
  const unread = order.filter((path) => !read.has(path));
  const among = unread.length > 0 ? unread : order;
  return among.length === 0 ? null : (among[toTurn(day, among.length)] ?? null);
}

/**
 * Draws an incident of the vault. What anybody in the group (or, without a group, I) wrote a reading of before that day
 * goes last; readings of the day itself do not count, so that whoever presses later that evening draws the same.
 */
export function drawFromVault(atlas: Atlas, { group, day, me }: DrawWish): string | null {
  return drawFor(
    group.trim() === '' ? toReaderSeed(atlas, me) : group,
    day,
    atlas.ofKind('incident').map(({ path }) => path),
    findReadBefore(atlas, { group, day, me }),
  );
}

/** A group and a day as one line, `Thursday readers, 2026-11-26`, as a saved question keeps them. */
export function toDrawWords({ group, day }: Pick<DrawWish, 'group' | 'day'>): string {
  return [group.trim(), day].filter((part) => part !== '').join(', ');
}

/** Reads such a line back; a line without a day is a group's name, and the same on every day. */
export function readDrawWords(words: string): Pick<DrawWish, 'group' | 'day'> {
  const hit = /^(.*?)(?:,\s*|^)(\d{4}-\d{2}-\d{2})\s*$/.exec(words.trim());
  return hit ? { group: (hit[1] ?? '').trim(), day: hit[2] ?? '' } : { group: words.trim(), day: '' };
}

/**
 * The incidents that the group, or without a group I, wrote a reading of before a day; a reading without a day counts.
 * What I read alone does not count for a group: its readers would draw apart.
 */
function findReadBefore(atlas: Atlas, { group, day, me }: DrawWish): ReadonlySet<string> {
  const readings = listReadings(atlas);
  const readers = toGroupReaders(readings, group);
  return new Set(
    readings.flatMap(({ reader, incident, date }) =>
      reader !== null &&
      (group.trim() === '' ? reader === me : readers.has(reader)) &&
      (date === '' || day === '' || date < day)
        ? [incident]
        : [],
    ),
  );
}

function toReaderSeed(atlas: Atlas, me: string | null): string {
  return me === null ? '' : atlas.titleOf(me);
}

/**
 * Which of `count` a day picks. Days go round one by one; where a week is a whole part of the round, each round begins
 * one place later, else a weekly group would meet the same few again and again.
 */
function toTurn(day: string, count: number): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  const number = Number.isNaN(time) ? 0 : Math.floor(time / DAY_MS);
  const round = count % DAYS_OF_A_WEEK === 0 ? count : count * DAYS_OF_A_WEEK;
  return (((number + Math.floor(number / round)) % count) + count) % count;
}
