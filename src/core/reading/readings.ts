import type { Atlas } from '../atlas/atlas';
import { createPerRevision } from '../atlas/per-revision';
import { findText, type NoteCard } from '../notes/card';
import { fold } from '../notes/mapping';

/** How far a reader stood from an incident, nearest first: the order of the columns when readers stand side by side. */
export const DISTANCES = ['was there', 'owns the tech', 'next door', 'far', 'new here'] as const;
/** One of the five distances. */
export type Distance = (typeof DISTANCES)[number];

/**
 * One reading note about one incident. `reader` is the person's node, or nothing when the note names nobody; `who` is
 * what to call the reader; `date` is a day, or empty.
 */
export interface Reading {
  readonly path: string;
  readonly title: string;
  readonly incident: string;
  readonly reader: string | null;
  readonly who: string;
  readonly date: string;
  readonly distance: Distance | null;
  readonly session: string;
}

/** Every reading of every incident, by path; a note about two incidents is a reading of each. */
export function listReadings(atlas: Atlas): readonly Reading[] {
  return listOnce(atlas).all;
}

interface Listed {
  readonly all: readonly Reading[];
  readonly byIncident: ReadonlyMap<string, readonly Reading[]>;
}

const listOnce = createPerRevision((atlas): Listed => {
  const all = atlas.ofKind('reading').flatMap((card) => toReadings(atlas, card));
  const byIncident = new Map<string, Reading[]>();
  for (const reading of all) {
    const those = byIncident.get(reading.incident);
    if (those) those.push(reading);
    else byIncident.set(reading.incident, [reading]);
  }
  for (const those of byIncident.values())
    those.sort((a, b) => toPlace(a.distance) - toPlace(b.distance) || compareTexts(a.date, b.date));
  return { all, byIncident };
});

/** The readings of one incident, nearest readers first, then by day. */
export function findReadings(atlas: Atlas, incident: string): readonly Reading[] {
  return listOnce(atlas).byIncident.get(incident) ?? [];
}

/** My reading of an incident: the newest that names me as its reader; nothing when there is none or nobody is named. */
export function findMine(atlas: Atlas, incident: string, me: string | null): Reading | null {
  const mine = findReadings(atlas, incident).filter(({ reader }) => me !== null && reader === me);
  return [...mine].sort((a, b) => compareTexts(b.date, a.date))[0] ?? null;
}

/**
 * Who reads with a group: everybody with a reading note whose session is called like the group, with or without more
 * words behind a comma (`Thursday readers, May`).
 */
export function toGroupReaders(readings: readonly Reading[], group: string): ReadonlySet<string> {
  return new Set(
    readings.flatMap(({ reader, session }) => (reader !== null && isSessionOf(session, group) ? [reader] : [])),
  );
}

/** The groups that the reading notes of a vault name, in the order of their names. */
export function listGroups(readings: readonly Reading[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { session } of readings) {
    const name = toGroup(session);
    if (name !== '' && !names.has(fold(name))) names.set(fold(name), name);
  }
  return [...names.values()].sort(compareTexts);
}

/** Whether a session is one of a group's. */
export function isSessionOf(session: string, group: string): boolean {
  return group.trim() !== '' && fold(toGroup(session)) === fold(toGroup(group));
}

function toGroup(session: string): string {
  return (session.split(',')[0] ?? '').replace(/\s+/g, ' ').trim();
}

/** What a card tells of its readings; who reads is called as the reader's own note is called by now. */
const told = new WeakMap<NoteCard, readonly Reading[]>();

function toReadings(atlas: Atlas, card: NoteCard): readonly Reading[] {
  const known = told.get(card) ?? readReadings(atlas, card);
  told.set(card, known);
  return known.map((reading) => {
    const who = reading.reader === null ? card.title : atlas.titleOf(reading.reader);
    return who === reading.who ? reading : { ...reading, who };
  });
}

function readReadings(atlas: Atlas, card: NoteCard): readonly Reading[] {
  const edges = atlas.edgesFrom(card.path);
  const reader = edges.find(({ relation }) => relation.id === 'reading.reader')?.to ?? null;
  const base = {
    path: card.path,
    title: card.title,
    reader,
    who: reader === null ? card.title : atlas.titleOf(reader),
    date: /^\d{4}-\d{2}-\d{2}/.exec(findText(card, 'date') ?? '')?.[0] ?? '',
    distance: DISTANCES.find((each) => each === fold(findText(card, 'distance') ?? '')) ?? null,
    session: findText(card, 'session') ?? '',
  };
  return edges
    .filter(({ relation }) => relation.id === 'reading.incident')
    .map(({ to }) => ({ ...base, incident: to }));
}

function toPlace(distance: Distance | null): number {
  return distance === null ? DISTANCES.length : DISTANCES.indexOf(distance);
}

/** The order of two texts by their letters' codes, the same everywhere. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
