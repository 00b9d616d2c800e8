import type { Scalar } from '../../notes/card';
import { toWall } from '../../notes/when';
import { readDay, toDayText } from '../../atlas/model/day';
import { LEFT, findDay, hasFlag, toKind, toNodeTitle, type GraphModel } from '../../atlas/model/model';
import { toRelation } from '../../atlas/model/relation';

/** The moment at which an answer is given: today as a day number, and the point in time. */
export interface Moment {
  readonly today: number;
  readonly instant: number;
}

/** Whether somebody can be asked now, and how: as they wrote it themselves. */
export interface Presence {
  readonly is: 'here' | 'away' | 'left';
  /** “here”, “away now, says …”, “left 2022-03-01”. */
  readonly words: string;
  /** How to reach them, or nothing. */
  readonly reach: string | null;
  /** What their clock shows, `14:05`, when their note names a zone. */
  readonly clock: string | null;
}

/** An incident that says no end is open for so many days. */
const OPEN_FOR = 30;

/**
 * Whether a person is here, away or left, and how to reach them. Away is who says so in their note, or whom an open
 * incident names as away. Nothing is repeated of somebody whose note says `profile-ok: false`.
 */
export function toPresence(model: GraphModel, person: number, moment: Moment): Presence {
  const properties = model.facts[person]?.properties ?? new Map<string, readonly Scalar[]>();
  const text = (key: string): string => String(properties.get(key)?.[0] ?? '').trim();
  if (properties.get('profile-ok')?.[0] === false) return { is: 'here', words: '', reach: null, clock: null };
  const reach = text('reach') === '' ? null : text('reach');
  if (hasFlag(model, person, LEFT))
    return {
      is: 'left',
      words: text('left') === '' ? 'left' : `left ${text('left').slice(0, 10)}`,
      reach,
      clock: null,
    };
  const clock = text('zone') === '' ? null : (toWall(moment.instant, text('zone'))?.slice(11, 16) ?? null);
  const away = toOwnAbsence(properties.get('away')?.[0], moment) ?? toNamedAbsence(model, person, moment);
  return away === null ? { is: 'here', words: 'here', reach, clock } : { is: 'away', words: away, reach, clock };
}

/** What somebody's own note says about being away: a tick, a last day, or words. */
function toOwnAbsence(away: Scalar | undefined, { today }: Moment): string | null {
  if (away === undefined || away === false || away === '') return null;
  if (away === true) return 'away now';
  const until = readDay(String(away));
  if (until === null) return `away now: ${String(away)}`;
  return until < today ? null : `away until ${toDayText(until)}`;
}

function toNamedAbsence(model: GraphModel, person: number, { today }: Moment): string | null {
  for (let at = model.inStart[person] ?? 0; at < (model.inStart[person + 1] ?? 0); at += 1) {
    const incident = model.inFrom[at] ?? -1;
    if (toRelation(model.relation[model.inEdge[at] ?? -1] ?? -1).id !== 'incident.away') continue;
    const day = findDay(model, incident);
    const isOpen = model.facts[incident]?.properties.has('ended') !== true;
    if (isOpen && day !== null && day <= today && today - day <= OPEN_FOR)
      return `away now, says “${toNodeTitle(model, incident)}”`;
  }
  return null;
}

/** What a page needs in one line: a name, whether they are here, how to reach them, what time it is there. */
export function toContactLine(model: GraphModel, person: number, moment: Moment): string {
  const { words, reach, clock } = toPresence(model, person, moment);
  const parts = [words, reach ?? '', clock === null ? '' : `${clock} there`].filter((part) => part !== '');
  return parts.length === 0 ? toNodeTitle(model, person) : `${toNodeTitle(model, person)}: ${parts.join(' · ')}`;
}

/** What the date beside a note of a kind means: when somebody was last named, when a claim was last confirmed. */
export function toDateWords(model: GraphModel, node: number, day: number): string {
  const kind = toKind(model, node);
  const own = findDay(model, node) === day;
  const word = kind === 'person' ? 'last seen' : kind === 'knowledge' && own ? 'confirmed' : own ? '' : 'last dated';
  return `${word} ${toDayText(day)}`.trim();
}
