import { PROPERTY_ROWS, type WayToKnow } from '../notes/property-rows';
import type { NoteKind } from '../notes/kind';
import { toRelationNumber, toRelationNumbers } from './model/relation';

/** How people come to stand in the answer to *who knows*, in the order in which they are shown. */
export const LANES = [
  'says so',
  'holds knowledge',
  'owns or worked on it',
  'was there',
  'is mentioned',
  'away',
  'no longer here',
] as const;
/** One of them. */
export type Lane = (typeof LANES)[number];

/** The ways to know, the surest first within a lane, and the lane that each leads to. */
const WAYS: readonly (readonly [WayToKnow, Lane])[] = [
  ['says so', 'says so'],
  ['holds', 'holds knowledge'],
  ['owns', 'owns or worked on it'],
  ['worked on', 'owns or worked on it'],
  ['owned', 'owns or worked on it'],
  ['was there', 'was there'],
];
const LANE_OF = new Map(WAYS);
const WAY_OF = new Map(
  PROPERTY_ROWS.flatMap(({ of, key, knows }) =>
    knows === undefined ? [] : [[toRelationNumber(`${of}.${key}`), knows] as const],
  ),
);
const CONCERNS = toRelationNumbers(({ concerns }) => concerns === true);
const MENTIONS = toRelationNumber('mentions');

/** How a person at one end of a relation knows what stands at the other, or nothing when it does not tell. */
export function findWay(relation: number): WayToKnow | null {
  return WAY_OF.get(relation) ?? null;
}

/** The lane in which a relation puts the person whom it ties to what was asked about, or nothing. */
export function findLane(relation: number): Lane | null {
  const way = findWay(relation);
  return (way === null ? undefined : LANE_OF.get(way)) ?? null;
}

/** Where a relation stands among those of its lane: who owns it is told before who owned it. */
export function toPlaceInLane(relation: number): number {
  const lane = findLane(relation);
  const ways = WAYS.filter(([, of]) => of === lane).map(([way]) => way);
  return Math.max(0, ways.indexOf(findWay(relation) ?? 'says so'));
}

/** Whether a note that stores this relation, or mentions something, concerns what it links. */
export function isConcern(relation: number): boolean {
  return relation === MENTIONS || CONCERNS.has(relation);
}

/** Whether notes of a kind tell by a relation of theirs that people know this way what the note concerns. */
export function doesTell(kind: NoteKind | 'other', way: WayToKnow): boolean {
  return PROPERTY_ROWS.some(({ of, knows }) => of === kind && knows === way);
}
