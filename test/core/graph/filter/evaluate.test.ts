import { describe, expect, test } from 'vitest';
import { toMembers } from '../../../../src/core/atlas/model/bits';
import { toModel } from '../../../../src/core/atlas/model/build';
import { findAskedNotes, findUnknownNames } from '../../../../src/core/graph/filter/clause-nodes';
import type { FilterContext } from '../../../../src/core/graph/filter/clause-nodes';
import { toFiltered, withoutPaused } from '../../../../src/core/graph/filter/evaluate';
import { readFilter } from '../../../../src/core/graph/filter/parse';
import type { GraphModel } from '../../../../src/core/atlas/model/model';
import { hasFlag, LEFT, toKind } from '../../../../src/core/atlas/model/model';
import { findRelations } from '../../../../src/core/atlas/model/relation';
import type { Filter } from '../../../../src/core/graph/filter/tree';
import { QUEUE_MODEL, nodeOf, noteOf, titlesOf } from '../vault';

function shown(text: string, context: FilterContext = {}, model: GraphModel = QUEUE_MODEL): string[] {
  return titlesOf(model, toMembers(toFiltered(model, readFilter(text).filter, context).nodes));
}

describe('a filter lets through', () => {
  test.each<[string, readonly string[]]>([
    ['kind:theme OR kind:system', ['Hidden work', 'Ledger', 'Payments queue']],
    ['kind:incident after:2025', ['Double charge', 'Undated outage']],
    ['kind:incident before:2025', ['Slow queue', 'Undated outage']],
    ['kind:incident -after:2025', ['Slow queue', 'Undated outage']],
    ['system:[[PQ]] kind:incident', ['Double charge', 'Slow queue']],
    ['person:ana kind:incident', ['Double charge', 'Slow queue']],
    ['within:1 of:[[Hidden work]]', ['Hidden work', 'Slow queue']],
    ['within:1 of:[[Hidden work]] of:[[Undated outage]]', ['Hidden work', 'Ledger', 'Slow queue', 'Undated outage']],
    ['shares:[[Undated outage]] kind:incident', ['Double charge', 'Undated outage']],
    ['held-by:1 kind:knowledge', []],
    ['held-by:0 kind:knowledge', ['The queue drains by hand on Mondays']],
    ['held-by:2', ['Ledger', 'Payments queue', 'Replay twice is safe']],
    ['left', ['Tom Okafor']],
    ['mark:confused', ['Slow queue']],
    ['[stage:gather]', ['Slow queue']],
    ['[stage]', ['Slow queue']],
    ['pq', ['Payments queue']],
    ['"LEDGER"', ['Ledger']],
    ['rel:owners', ['Mia Brandt', 'Payments queue']],
    ['has:evidence', ['Old gateway', 'Ana Reyes', 'Slow queue']],
    ['kind:incident ~kind:person unread', ['Double charge', 'Slow queue', 'Undated outage']],
    ['[[Ledger]] OR [[Ida Lund]]', ['Ida Lund', 'Ledger']],
    ['path:"ida"', ['Ida Lund']],
    ['system:ana', []],
    ['person:[[Ledger]] kind:system', ['Ledger', 'Payments queue']],
    ['held-by:0', ['The queue drains by hand on Mondays']],
    ['within:1 of:this', []],
    ['mark:conf', []],
    ['[stage:x]', []],
    ['shares:[[Ledger]] kind:system', ['Ledger', 'Payments queue']],
    ['shares:[[Ida Lund]]', ['Ana Reyes', 'Ida Lund', 'Slow queue', 'Tom Okafor']],
  ])('%s', (text, titles) => {
    expect(shown(text).sort()).toEqual([...titles].sort());
  });

  test('what `this` means, and what has not been read', () => {
    const context = { here: nodeOf(QUEUE_MODEL, 'Ledger'), read: new Set(['Slow queue.md']) };
    expect(shown('within:1 of:this unread', context)).toEqual(['Double charge', 'Undated outage']);
  });
});

test('an edge filter drops the notes it leaves bare, unless they are to stay', () => {
  expect(shown('-rel:systems kind:incident', {})).toEqual(['Double charge', 'Slow queue']);
  expect(shown('-rel:systems kind:incident', { keepBare: true })).toEqual([
    'Double charge',
    'Slow queue',
    'Undated outage',
  ]);
});

test('every clause says how many notes it alone removes, a paused one none', () => {
  const { removed, nodeCount } = toFiltered(QUEUE_MODEL, readFilter('kind:incident after:2025 ~left').filter);
  expect(nodeCount).toBe(2);
  expect(removed).toEqual([9, 1, 0]);
});

test('a walk reaches a note that says `graph: stop` and does not go through it', () => {
  const model = toModel([
    noteOf('incident', 'A', { links: { 'incident.systems': ['Everything'] } }),
    noteOf('incident', 'B', { links: { 'incident.systems': ['Everything'] } }),
    noteOf('system', 'Everything', { stop: true }),
  ]);
  expect(shown('within:3 of:[[A]]', {}, model)).toEqual(['A', 'Everything']);
  expect(shown('within:1 of:[[Everything]]', {}, model)).toEqual(['A', 'B', 'Everything']);
});

test('depth means depth', () => {
  const chain = toModel(
    ['A', 'B', 'C', 'D', 'E'].map((title, at, all) =>
      noteOf('system', title, { links: { 'system.depends-on': all.slice(at + 1, at + 2) } }),
    ),
  );
  expect([0, 1, 2, 3].map((depth) => shown(`within:${depth} of:[[C]]`, {}, chain).join(''))).toEqual([
    'C',
    'BCD',
    'ABCDE',
    'ABCDE',
  ]);
});

test('a name that no note has is named', () => {
  expect(findUnknownNames(QUEUE_MODEL, readFilter('system:[[Gone]] within:1 of:[[Ledger]] of:nobody').filter)).toEqual([
    'Gone',
    'nobody',
  ]);
});

test('links are counted only between notes that are shown', () => {
  expect(toFiltered(QUEUE_MODEL, readFilter('kind:system OR kind:person').filter).edgeCount).toBe(3);
});

// The same told note by note and link by link, the slow way: only clauses whose meaning is one question of a note.

function holdsOfNote(model: GraphModel, filter: Filter, node: number): boolean {
  switch (filter.is) {
    case 'not':
      return !holdsOfNote(model, filter.part, node);
    case 'all':
      return filter.parts.every((part) => holdsOfNote(model, part, node));
    case 'any':
      return filter.parts.some((part) => holdsOfNote(model, part, node));
    case 'kind':
      return toKind(model, node) === filter.kind;
    case 'left':
      return hasFlag(model, node, LEFT);
    default:
      throw new Error(`Nobody asks for ${filter.is} here`);
  }
}

const asksLinks = (filter: Filter): boolean =>
  filter.is === 'all' || filter.is === 'any'
    ? filter.parts.some(asksLinks)
    : filter.is === 'not'
      ? asksLinks(filter.part)
      : filter.is === 'rel' || filter.is === 'evidence';

function holdsOfLink(model: GraphModel, filter: Filter, edge: number): boolean {
  switch (filter.is) {
    case 'not':
      return !holdsOfLink(model, filter.part, edge);
    case 'all':
      return filter.parts.every((part) => holdsOfLink(model, part, edge));
    case 'any':
      return filter.parts.some((part) => holdsOfLink(model, part, edge));
    case 'rel':
      return findRelations(filter.word).includes(model.relation[edge] ?? -1);
    case 'evidence':
      return (model.offset[edge] ?? -1) >= 0;
    default:
      throw new Error(`Nobody asks for ${filter.is} here`);
  }
}

/** What is left when each of these clauses, none of them paused, asks either of notes or of links. */
function leave(model: GraphModel, clauses: readonly Filter[], keepBare: boolean): { nodes: number[]; edges: number[] } {
  const ofNotes = clauses.filter((each) => !asksLinks(each));
  const ofLinks = clauses.filter(asksLinks);
  const nodes = model.paths.flatMap((_path, node) =>
    ofNotes.every((each) => holdsOfNote(model, each, node)) ? [node] : [],
  );
  const edges = Array.from({ length: model.edgeCount }, (_none, edge) => edge).filter(
    (edge) =>
      nodes.includes(model.edgeFrom[edge] ?? -1) &&
      nodes.includes(model.edgeTo[edge] ?? -1) &&
      ofLinks.every((each) => holdsOfLink(model, each, edge)),
  );
  if (ofLinks.length === 0 || keepBare) return { nodes, edges };
  const touched = new Set(edges.flatMap((edge) => [model.edgeFrom[edge] ?? -1, model.edgeTo[edge] ?? -1]));
  return { nodes: nodes.filter((node) => touched.has(node)), edges };
}

const OF_NOTES = [
  'kind:incident',
  '-kind:system',
  '(kind:incident OR kind:person)',
  '-(kind:incident OR left)',
  '-(kind:person left)',
  '-(-kind:person OR left)',
  '(kind:person OR -(kind:system OR kind:theme))',
];
const OF_LINKS = [
  'rel:owners',
  '-rel:systems',
  'has:evidence',
  '-has:evidence',
  '(rel:systems OR rel:owners)',
  '-(rel:systems OR has:evidence)',
  '(rel:mentions has:evidence)',
  '-(rel:systems -has:evidence)',
];

describe.each([false, true])('where notes without links stay: %j', (keepBare) => {
  const clauses = [...OF_NOTES, ...OF_LINKS];
  const texts = [
    ...clauses,
    ...clauses.flatMap((one) => clauses.map((two) => `${one} ${two}`)),
    `${OF_NOTES[0] ?? ''} ~left`,
  ];

  test('any two clauses let through the notes and links that they let through one by one', () => {
    const wrong = texts.filter((text) => {
      const { filter } = readFilter(text);
      const tops = (filter.is === 'all' ? filter.parts : [filter]).filter(({ is }) => is !== 'paused');
      const left = leave(QUEUE_MODEL, tops, keepBare);
      const found = toFiltered(QUEUE_MODEL, filter, { keepBare });
      const shown = { nodes: [...toMembers(found.nodes)], edges: [...toMembers(found.edges)] };
      return (
        JSON.stringify([left, left.nodes.length, left.edges.length]) !==
        JSON.stringify([shown, found.nodeCount, found.edgeCount])
      );
    });
    expect(wrong).toEqual([]);
  });

  test('and each says how many notes it alone takes away', () => {
    const wrong = texts.filter((text) => {
      const { filter } = readFilter(text);
      const tops = filter.is === 'all' ? filter.parts : [filter];
      const asked = tops.filter(({ is }) => is !== 'paused');
      const all = leave(QUEUE_MODEL, asked, keepBare).nodes.length;
      const alone = tops.map((top) =>
        top.is === 'paused'
          ? 0
          : leave(
              QUEUE_MODEL,
              asked.filter((each) => each !== top),
              keepBare,
            ).nodes.length - all,
      );
      return JSON.stringify(alone) !== JSON.stringify(toFiltered(QUEUE_MODEL, filter, { keepBare }).removed);
    });
    expect(wrong).toEqual([]);
  });
});

test('what is paused within a clause is as if it were not there', () => {
  const paused = (text: string): string => JSON.stringify(withoutPaused(readFilter(text).filter));
  expect(paused('~left')).toBe('null');
  expect(paused('-(~left)')).toBe('null');
  expect(paused('(~left OR ~kind:system)')).toBe('null');
  expect(paused('kind:system ~left')).toBe(JSON.stringify(readFilter('kind:system').filter));
  expect(paused('-(left OR ~kind:system) kind:person')).toBe(JSON.stringify(readFilter('-left kind:person').filter));
});

test('the notes that a filter asks about are those it names between brackets, but for what it leaves out', () => {
  const asked = (text: string): string[] => titlesOf(QUEUE_MODEL, findAskedNotes(QUEUE_MODEL, readFilter(text).filter));
  expect(asked('[[Ledger]] -[[PQ]] ~[[Ida Lund]] shares:[[Slow queue]] person:ana (x OR [[Hidden work]])')).toEqual([
    'Ledger',
    'Slow queue',
    'Hidden work',
  ]);
  expect(asked('[[Ledger]] within:1 of:[[Ledger]] of:[[PQ]]')).toEqual(['Ledger', 'Payments queue']);
  expect(asked('kind:system left')).toEqual([]);
});

test('a day is the first of what is after it', () => {
  const model = toModel([noteOf('incident', 'A', { date: 19_723 }), noteOf('incident', 'B', { date: 19_722 })]);
  expect(shown('after:2024', {}, model)).toEqual(['A']);
  expect(shown('before:2024', {}, model)).toEqual(['B']);
});
