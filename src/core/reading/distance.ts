import type { Atlas } from '../atlas/atlas';
import { findWay } from '../atlas/knowing';
import { toRelationNumber } from '../atlas/model/relation';
import type { Relation } from '../atlas/relations';
import { findText } from '../notes/card';
import type { WayToKnow } from '../notes/property-rows';
import type { Distance } from './readings';

const OWNS: ReadonlySet<WayToKnow | null> = new Set<WayToKnow>(['owns', 'owned']);
const NEW_FOR_DAYS = 120;
const DAY_MS = 86_400_000;

/**
 * How far a reader stood from an incident, as far as the notes say: taken part or called in, owner of a system of it,
 * new since a short while. Nothing where they do not say; then the reader is asked.
 */
export function findDistance(atlas: Atlas, incident: string, reader: string, today: string): Distance | null {
  const edges = atlas.edgesFrom(incident);
  if (edges.some(({ relation, to }) => to === reader && toWay(relation) === 'was there')) return 'was there';
  const systems = new Set(edges.filter(({ relation }) => relation.id === 'incident.systems').map(({ to }) => to));
  const owned = atlas.edgesTo(reader).filter(({ relation }) => OWNS.has(toWay(relation)));
  if (owned.some(({ from }) => systems.has(from))) return 'owns the tech';
  const card = atlas.card(reader);
  const since = Date.parse(card ? (findText(card, 'since') ?? '') : '');
  const days = (Date.parse(today) - since) / DAY_MS;
  return days >= 0 && days <= NEW_FOR_DAYS ? 'new here' : null;
}

function toWay({ id }: Relation): WayToKnow | null {
  return findWay(toRelationNumber(id));
}
