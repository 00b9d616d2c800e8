import type { Atlas } from '../../atlas/atlas';
import { toHolders } from '../../atlas/holders';
import { isNamedPerson } from '../../atlas/is-person';
import { findNode, toNotePath } from '../../atlas/model/model';
import { toAttribution } from '../../notes/attribution';
import type { NoteCard } from '../../notes/card';
import { findText } from '../../notes/card';
import { findTies, toKnowledge, toSystems } from './person-ties';
import { toListed } from '../../text/in-words';

/**
 * Somebody worth hearing next, and every reason the vault gives. Reasons are facts about the story, never about worth.
 */
export interface NextPerson {
  readonly node: string;
  readonly title: string;
  readonly reasons: readonly string[];
  /** How to reach them, as they wrote it themselves. */
  readonly reach: string | null;
}

/** Whom to talk to about an incident, and how long it has been without an account. */
export interface WhomNext {
  readonly people: readonly NextPerson[];
  /** A gentle line while nobody has been heard yet, or nothing. */
  readonly waiting: string | null;
}

/**
 * People named by the vault who have not given an account of this incident yet, by the strongest reason first, then by
 * name. `today` is `2026-11-04`. An account that was given off the record counts for nothing here: that it exists is
 * not repeated.
 */
export function findWhomNext(atlas: Atlas, incident: NoteCard, today: string): WhomNext {
  const accounts = findAccounts(atlas, incident);
  const heard = new Set(
    accounts.flatMap((account) =>
      atlas
        .edgesFrom(account.path)
        .filter(({ relation }) => relation.id === 'interview.with')
        .map(({ to }) => to),
    ),
  );
  const found = new Map<string, { rank: number; reasons: string[] }>();
  const add = (node: string, rank: number, reason: string): void => {
    if (heard.has(node) || !isNamedPerson(atlas.graph(), node)) return;
    const known = found.get(node) ?? { rank, reasons: [] };
    if (!known.reasons.includes(reason)) known.reasons.push(reason);
    found.set(node, { rank: Math.min(known.rank, rank), reasons: known.reasons });
  };
  for (const { account, to } of findPointers(atlas, accounts))
    add(to, 0, `to ask next, says the talk with ${toTeller(atlas, account)}`);
  for (const person of findNear(atlas, incident)) {
    const ties = findTies(atlas, incident, person);
    if (ties.calledIn) add(person, 1, 'was called in');
    for (const title of ties.onlyHolds)
      add(person, 2, `${ties.left ? 'was the last to hold' : 'only holder of'} “${title}”`);
    if (ties.tookPart) add(person, 3, 'took part');
    if (ties.sawItComing) add(person, 4, 'saw it coming');
    if (ties.usedToOwn.length > 0) add(person, 5, `used to own ${toListed(ties.usedToOwn)}`);
    if (ties.away) add(person, 6, 'was away that day');
    if (ties.newcomer && ties.tookPart) add(person, 7, 'was new here at the time');
  }
  for (const account of accounts)
    for (const { to, relation } of atlas.edgesFrom(account.path)) {
      if (relation.id === 'mentions' && atlas.card(to)?.kind === 'person')
        add(to, 8, `named in the talk with ${toTeller(atlas, account)}`);
    }
  const people = [...found].map(([node, { rank, reasons }]) => ({
    node,
    rank,
    title: atlas.titleOf(node),
    reasons,
    reach: toReach(atlas, node),
  }));
  people.sort((a, b) => a.rank - b.rank || (a.title < b.title ? -1 : 1));
  return {
    people: people.map(({ node, title, reasons, reach }) => ({ node, title, reasons, reach })),
    waiting: toWaiting(incident, accounts.length, today),
  };
}

/** The accounts of an incident that may be repeated, by path. */
export function findAccounts(atlas: Atlas, incident: NoteCard): readonly NoteCard[] {
  const paths = atlas
    .edgesTo(incident.path)
    .filter(({ relation }) => relation.id === 'interview.incident')
    .map(({ from }) => from);
  return paths.flatMap((path) => atlas.card(path) ?? []).filter(({ offRecord }) => !offRecord);
}

/** Who tells an account: the person, else the role, else the note's title. */
export function toTeller(atlas: Atlas, account: NoteCard): string {
  const people = atlas
    .edgesFrom(account.path)
    .filter(({ relation }) => relation.id === 'interview.with')
    .map(({ to }) => atlas.titleOf(to));
  const roleOnly = toAttribution(account) === 'role only';
  return (
    (roleOnly || people.length === 0 ? findText(account, 'role') : null) ??
    (roleOnly ? 'somebody who was there' : people.length > 0 ? toListed(people) : account.title)
  );
}

function findPointers(
  atlas: Atlas,
  accounts: readonly NoteCard[],
): readonly { readonly account: NoteCard; readonly to: string }[] {
  return accounts.flatMap((account) =>
    atlas
      .edgesFrom(account.path)
      .filter(({ relation }) => relation.id === 'interview.to-ask-next')
      .map(({ to }) => ({ account, to })),
  );
}

/**
 * Everybody the incident names in a role, those who hold knowledge about its systems, and those who used to own them.
 */
function findNear(atlas: Atlas, incident: NoteCard): readonly string[] {
  const named = atlas
    .edgesFrom(incident.path)
    .filter(({ relation }) => ['called-in', 'responders', 'away', 'foreseen-by'].includes(relation.property ?? ''))
    .map(({ to }) => to);
  const systems = toSystems(atlas, incident);
  const former = systems.flatMap((system) =>
    atlas
      .edgesFrom(system)
      .filter(({ relation }) => relation.id === 'system.former-owners')
      .map(({ to }) => to),
  );
  const model = atlas.graph();
  const holders = toKnowledge(atlas, incident).flatMap((path) => {
    const { here, gone } = toHolders(model, findNode(model, path));
    return [...here, ...gone].map((person) => toNotePath(model, person) ?? model.paths[person] ?? '');
  });
  return [...new Set([...named, ...holders, ...former])];
}

function toReach(atlas: Atlas, node: string): string | null {
  const card = atlas.card(node);
  return card ? findText(card, 'reach') : null;
}

function toWaiting(incident: NoteCard, accounts: number, today: string): string | null {
  const days = daysBetween(findText(incident, 'started')?.slice(0, 10) ?? '', today);
  if (accounts > 0 || days === null || days < 1) return null;
  return (
    `${days === 1 ? 'One day' : `${days} days`} since, no account recorded yet. What is told soon is told from ` +
    'memory, not from the write-up.'
  );
}

/** Whole days from one date to another (`2026-11-04`), or nothing when either is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [from, to].map((date) => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN));
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return null;
  return Math.round((b - a) / 86_400_000);
}
