import type { Atlas } from '../atlas/atlas';
import { findText } from '../notes/card';
import type { Distance } from './readings';

const WAS_THERE = new Set(['incident.responders', 'incident.called-in']);
const OWNS = new Set(['system.owners', 'system.former-owners']);
const NEW_FOR_DAYS = 120;
const DAY_MS = 86_400_000;

/**
 * How far a reader stood from an incident, as far as the notes say: taken part or called in, owner of a system of it,
 * new since a short while. Nothing where they do not say; then the reader is asked.
 */
export function findDistance(atlas: Atlas, incident: string, reader: string, today: string): Distance | null {
  const edges = atlas.edgesFrom(incident);
  if (edges.some(({ relation, to }) => WAS_THERE.has(relation.id) && to === reader)) return 'was there';
  const systems = new Set(edges.filter(({ relation }) => relation.id === 'incident.systems').map(({ to }) => to));
  const owned = atlas.edgesTo(reader).filter(({ relation }) => OWNS.has(relation.id));
  if (owned.some(({ from }) => systems.has(from))) return 'owns the tech';
  const card = atlas.card(reader);
  const since = Date.parse(card ? (findText(card, 'since') ?? '') : '');
  const days = (Date.parse(today) - since) / DAY_MS;
  return days >= 0 && days <= NEW_FOR_DAYS ? 'new here' : null;
}
