import { readDay } from '../../../core/atlas/model/day';
import { toToday } from '../../shell/today';
import type { Moment } from '../../../core/graph/show/presence';

/** The moment of an answer, from the clock of this device: its own day, and the point in time. */
export function toMoment(now: Date): Moment {
  return { today: readDay(toToday(now)) ?? 0, instant: now.getTime() };
}
