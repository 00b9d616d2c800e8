import type { Atlas } from '../atlas/atlas';
import { findText } from '../notes/card';

/** An incident that began in this week of an earlier year. */
export interface YearAgo {
  readonly path: string;
  readonly title: string;
  readonly day: string;
  /** How long ago, in words: *a year ago*, *3 years ago*. */
  readonly ago: string;
}

const DAY_MS = 86_400_000;
const HALF_A_WEEK = 3;

/**
 * The incidents that began within three days of today's date in earlier years, the latest year first. One without a day
 * that can be read is not among them.
 */
export function findYearsAgo(atlas: Atlas, today: string): readonly YearAgo[] {
  const now = toTime(today);
  return atlas
    .ofKind('incident')
    .flatMap((card): readonly YearAgo[] => {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(findText(card, 'started') ?? '')?.[0] ?? '';
      const years = findYears(toTime(day), now);
      return years === null
        ? []
        : [{ path: card.path, title: card.title, day, ago: years === 1 ? 'a year ago' : `${years} years ago` }];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.title < b.title ? -1 : 1));
}

/** How many whole years lie between two days that are in the same week of their years, or nothing. */
function findYears(then: number, now: number): number | null {
  if (Number.isNaN(then) || Number.isNaN(now)) return null;
  const year = new Date(then).getUTCFullYear();
  const about = new Date(now).getUTCFullYear() - year;
  for (const years of [about - 1, about, about + 1]) {
    if (years < 1) continue;
    const anniversary = new Date(then);
    anniversary.setUTCFullYear(year + years);
    if (Math.abs(anniversary.getTime() - now) <= HALF_A_WEEK * DAY_MS) return years;
  }
  return null;
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
