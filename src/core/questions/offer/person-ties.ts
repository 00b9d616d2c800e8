import type { Atlas } from '../../atlas/atlas';
import { toOnlyHolding } from '../../atlas/holders';
import { findNode, hasFlag, LEFT } from '../../atlas/model/model';
import { findText, type NoteCard } from '../../notes/card';

/** How a person stands to an incident, as the vault tells it. Never how much or how well. */
export interface PersonTies {
  readonly node: string;
  readonly title: string;
  readonly calledIn: boolean;
  readonly tookPart: boolean;
  readonly away: boolean;
  readonly sawItComing: boolean;
  /** Titles of knowledge notes about this incident's systems that they hold and nobody else here does. */
  readonly onlyHolds: readonly string[];
  /** They are no longer here, so that what they alone held is held by nobody. */
  readonly left: boolean;
  /** Titles of systems of the incident that this person used to own. */
  readonly usedToOwn: readonly string[];
  /** Joined within a year before the incident began. */
  readonly newcomer: boolean;
}

/** How a person stands to an incident. A person without a note of their own is a node that begins with `?`. */
export function findTies(atlas: Atlas, incident: NoteCard, person: string): PersonTies {
  const linked = (property: string): boolean =>
    atlas.edgesFrom(incident.path).some((edge) => edge.to === person && edge.relation.property === property);
  const systems = toSystems(atlas, incident);
  const card = atlas.card(person);
  const model = atlas.graph();
  const node = findNode(model, person);
  return {
    node: person,
    title: atlas.titleOf(person),
    calledIn: linked('called-in'),
    tookPart: linked('responders'),
    away: linked('away'),
    sawItComing: linked('foreseen-by'),
    onlyHolds: toKnowledge(atlas, incident)
      .filter((path) => toOnlyHolding(model, findNode(model, path), node).length > 0)
      .map((path) => atlas.titleOf(path))
      .sort(),
    left: hasFlag(model, node, LEFT),
    usedToOwn: systems
      .filter((system) =>
        atlas.edgesFrom(system).some((edge) => edge.to === person && edge.relation.id === 'system.former-owners'),
      )
      .map((system) => atlas.titleOf(system)),
    newcomer: card !== null && isWithinAYear(findText(card, 'since'), findText(incident, 'started')),
  };
}

/** The systems of an incident, as nodes, in the order in which the note names them. */
export function toSystems(atlas: Atlas, incident: NoteCard): readonly string[] {
  return atlas
    .edgesFrom(incident.path)
    .filter((edge) => edge.relation.id === 'incident.systems')
    .map(({ to }) => to);
}

/** The knowledge notes about an incident's systems, and those that it revealed, each once. */
export function toKnowledge(atlas: Atlas, incident: NoteCard): readonly string[] {
  const tied = [...toSystems(atlas, incident), incident.path].flatMap((node) => atlas.edgesTo(node));
  return [
    ...new Set(
      tied
        .filter(({ relation }) => relation.id === 'knowledge.about' || relation.id === 'knowledge.revealed-by')
        .map(({ from }) => from),
    ),
  ];
}

function isWithinAYear(since: string | null, started: string | null): boolean {
  const joined = toMonths(since);
  const began = toMonths(started);
  return joined !== null && began !== null && began >= joined && began - joined <= 12;
}

function toMonths(date: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})/.exec(date ?? '');
  return parts ? Number(parts[1]) * 12 + Number(parts[2]) : null;
}
