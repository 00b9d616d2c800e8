import { toModel } from '../../../src/core/atlas/model/build';
import { toBareFacts } from '../atlas/model/bare-facts';
import type { GraphKind, LinkFact, NoteFacts } from '../../../src/core/atlas/model/facts';
import { findNode } from '../../../src/core/atlas/model/model';
import type { GraphModel } from '../../../src/core/atlas/model/model';

/** What a test says about a note beside its name and kind. */
export type Wish = Partial<Omit<NoteFacts, 'path' | 'kind' | 'links'>> & {
  readonly links?: Readonly<Record<string, readonly string[]>>;
  readonly says?: readonly string[];
};

/**
 * Facts of one note: `links` by relation id, `says` for links in the body, every ten characters one. A name that begins
 * with ? leads nowhere.
 */
export function noteOf(kind: GraphKind, title: string, wish: Wish = {}): NoteFacts {
  const { links = {}, says = [], ...rest } = wish;
  const listed = Object.entries(links).flatMap(([relation, names]) => names.map((name) => toLink(name, relation, -1)));
  const said = says.map((name, at) => toLink(name, 'mentions', 100 + at * 10));
  return { ...toBareFacts(`${title}.md`, kind), ...rest, title, links: [...listed, ...said] };
}

function toLink(name: string, relation: string, offset: number): LinkFact {
  return name.startsWith('?')
    ? { to: name.slice(1), exists: false, relation, offset }
    : { to: `${name}.md`, exists: true, relation, offset };
}

/** The node of a title; throws when the test named a note that is not there. */
export function nodeOf(model: GraphModel, title: string): number {
  const node = findNode(model, title.startsWith('?') ? title : `${title}.md`);
  if (node < 0) throw new Error(`No note ${title} in this vault`);
  return node;
}

/** The titles of nodes, in their order. */
export function titlesOf(model: GraphModel, nodes: Iterable<number>): string[] {
  return [...nodes].map((node) => model.titles[node] ?? '');
}

/** A small vault that most tests of the graph share. */
export const QUEUE_VAULT: readonly NoteFacts[] = [
  noteOf('system', 'Payments queue', { aliases: ['PQ'], links: { 'system.owners': ['Mia Brandt'] } }),
  noteOf('system', 'Ledger', { links: { 'system.depends-on': ['Payments queue'] } }),
  noteOf('person', 'Ana Reyes', { links: { 'person.worked-on': ['Ledger'] } }),
  noteOf('person', 'Mia Brandt'),
  noteOf('person', 'Tom Okafor', { left: true }),
  noteOf('person', 'Ida Lund'),
  noteOf('knowledge', 'The queue drains by hand on Mondays', {
    date: 20_000,
    links: {
      'knowledge.about': ['Payments queue'],
      'knowledge.held-by': ['Tom Okafor'],
      'knowledge.revealed-by': ['Slow queue'],
    },
  }),
  noteOf('knowledge', 'Replay twice is safe', {
    date: 20_100,
    links: { 'knowledge.about': ['Ledger', 'Payments queue'], 'knowledge.held-by': ['Ana Reyes', 'Mia Brandt'] },
  }),
  noteOf('incident', 'Slow queue', {
    date: 19_900,
    marks: ['confused'],
    properties: new Map([['stage', ['gathering']]]),
    links: {
      'incident.systems': ['Payments queue'],
      'incident.responders': ['Ida Lund', 'Tom Okafor'],
      'incident.themes': ['Hidden work'],
    },
    says: ['Ana Reyes', '?Old gateway'],
  }),
  noteOf('incident', 'Double charge', {
    date: 20_200,
    links: {
      'incident.systems': ['Ledger', 'Payments queue'],
      'incident.responders': ['Ana Reyes'],
      'incident.reminds-of': ['Slow queue'],
    },
  }),
  noteOf('incident', 'Undated outage', { links: { 'incident.systems': ['Ledger'] } }),
  noteOf('theme', 'Hidden work'),
];

/** The model of that vault. */
export const QUEUE_MODEL = toModel(QUEUE_VAULT);
