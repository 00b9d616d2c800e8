import type { GraphKind, LinkFact, NoteFacts } from '../../src/core/atlas/model/facts';
import { toBareFacts } from '../core/atlas/model/bare-facts';

/** A made-up vault: its notes, and the team each note belongs to by plan (−1 for none), beside `notes`. */
export interface SyntheticVault {
  readonly notes: readonly NoteFacts[];
  readonly teamOf: ReadonlyMap<string, number>;
}

/** Numbers between 0 and 1 from a seed, always the same (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Parts {
  readonly incidents: number;
  readonly systems: number;
  readonly people: number;
  readonly knowledge: number;
}

/**
 * How many notes of each kind a vault of `count` notes has: a twentieth systems, a thirtieth people, a tenth knowledge,
 * else incidents.
 */
export function toParts(count: number): Parts {
  const systems = Math.max(3, Math.round(count / 20));
  const people = Math.max(3, Math.round(count / 30));
  const knowledge = Math.max(3, Math.round(count / 10));
  return { systems, people, knowledge, incidents: count - systems - people - knowledge };
}

/** Picks small numbers often and large ones seldom, as links in real vaults do. */
function toHubPicker(count: number, slope: number, next: () => number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    sum += 1 / (at + 1) ** slope;
    sums[at] = sum;
  }
  return () => {
    const wanted = next() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * A vault of incidents, systems, people and knowledge with hubs and home teams. With `teams`, each note belongs to one
 * of that many teams and four links in five stay within it, so that a layout can be asked whether it shows them.
 */
export function toSyntheticVault(count: number, seed = 7, teams = 0): SyntheticVault {
  const next = seeded(seed);
  const parts = toParts(count);
  const pick = {
    system: toHubPicker(parts.systems, 0.8, next),
    person: toHubPicker(parts.people, 0.7, next),
    knowledge: toHubPicker(parts.knowledge, 0.5, next),
  };
  const teamOf = new Map<string, number>();
  const teamOfNumber = (number: number): number => (teams === 0 ? -1 : number % teams);
  const near = (size: number, home: number, any: () => number): number => {
    if (teams > 0)
      return next() < 0.8
        ? Math.min(size - 1, home + teams * Math.floor(next() * Math.max(1, Math.floor(size / teams))))
        : any();
    return next() < 0.7 ? (home * 7 + Math.floor(next() * 6)) % size : any();
  };
  const notes: NoteFacts[] = [];
  const put = (
    path: string,
    kind: GraphKind,
    number: number,
    date: number | null,
    links: readonly LinkFact[],
  ): void => {
    teamOf.set(path, teamOfNumber(number));
    notes.push({ ...toBareFacts(path, kind), date, links });
  };
  for (let at = 0; at < parts.incidents; at += 1) {
    const home = teams > 0 ? at % teams : pick.system();
    put(
      `Incidents/INC-${at}.md`,
      'incident',
      at,
      16_000 + Math.floor((at / parts.incidents) * 4000),
      toIncidentLinks(at, home, parts, next, near, pick),
    );
  }
  for (let at = 0; at < parts.systems; at += 1) {
    const needs = Array.from({ length: Math.floor(next() * 3) }, () =>
      toLink(`Systems/system-${near(parts.systems, at, pick.system)}.md`, 'system.depends-on', -1),
    );
    put(`Systems/system-${at}.md`, 'system', at, null, needs);
  }
  for (let at = 0; at < parts.people; at += 1) put(`People/person-${at}.md`, 'person', at, null, []);
  for (let at = 0; at < parts.knowledge; at += 1) {
    const about = near(parts.systems, at, pick.system);
    const holders = Array.from({ length: next() < 0.45 ? 1 : 2 }, () =>
      toLink(
        `People/person-${near(parts.people, teams > 0 ? at % teams : about, pick.person)}.md`,
        'knowledge.held-by',
        -1,
      ),
    );
    put(`Knowledge/knows-${at}.md`, 'knowledge', at, 16_000 + Math.floor(next() * 4000), [
      toLink(`Systems/system-${about}.md`, 'knowledge.about', -1),
      ...withoutTwins(holders),
    ]);
  }
  return { notes, teamOf };
}

type Near = (size: number, home: number, any: () => number) => number;

function toIncidentLinks(
  at: number,
  home: number,
  parts: Parts,
  next: () => number,
  near: Near,
  pick: Readonly<Record<'system' | 'person' | 'knowledge', () => number>>,
): readonly LinkFact[] {
  const links: LinkFact[] = [
    toLink(`Systems/system-${near(parts.systems, home, () => home % parts.systems)}.md`, 'incident.systems', -1),
  ];
  for (let more = 2 + Math.floor(next() * 6); more > 0; more -= 1) {
    const dice = next();
    const offset = 200 + Math.floor(next() * 4000);
    if (dice < 0.22)
      links.push(toLink(`Systems/system-${near(parts.systems, home, pick.system)}.md`, 'incident.systems', -1));
    else if (dice < 0.6)
      links.push(toLink(`People/person-${near(parts.people, home, pick.person)}.md`, 'incident.responders', -1));
    else if (dice < 0.82)
      links.push(toLink(`Knowledge/knows-${near(parts.knowledge, home, pick.knowledge)}.md`, 'mentions', offset));
    else if (at > 0)
      links.push(
        toLink(
          'Incidents/INC-' +
            `${next() < 0.5 ? Math.max(0, at - 1 - Math.floor(next() * 40)) : Math.floor(next() ** 2 * at)}.md`,
          'mentions',
          offset,
        ),
      );
  }
  return withoutTwins(links);
}

function toLink(to: string, relation: string, offset: number): LinkFact {
  return { to, exists: true, relation, offset };
}

function withoutTwins(links: readonly LinkFact[]): readonly LinkFact[] {
  const seen = new Set<string>();
  return links.filter((link) => !seen.has(link.to) && seen.add(link.to).size > 0);
}
