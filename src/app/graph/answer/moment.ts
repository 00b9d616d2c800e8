import { readDay } from '../../../core/atlas/model/day';
import type { Moment } from '../../../core/graph/show/presence';

/** The moment of an answer, from the clock of this device: its own day, and the point in time. */
export function toMoment(now: Date): Moment {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  const day = `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
  return { today: readDay(day) ?? 0, instant: now.getTime() };
}
