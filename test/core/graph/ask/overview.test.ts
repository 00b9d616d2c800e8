import { expect, test } from 'vitest';
import { toMembers } from '../../../../src/core/atlas/model/bits';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toFiltered } from '../../../../src/core/graph/filter/evaluate';
import { readFilter } from '../../../../src/core/graph/filter/parse';
import { toKind } from '../../../../src/core/atlas/model/model';
import { toOverview, type Overview } from '../../../../src/core/graph/ask/overview';
import { toEdgesBetween } from '../../../../src/core/atlas/model/visit-edges';
import { toSyntheticVault } from '../../../bench/synthetic';
import { nodeOf, noteOf } from '../vault';

const model = toModel(toSyntheticVault(3000).notes);

function choose(filter: string, most: number, asked: readonly number[] = []): Overview {
  const filtered = toFiltered(model, readFilter(filter).filter);
  return toOverview(model, { filtered, members: [...toMembers(filtered.nodes)], asked }, most);
}

test('an overview of a large vault holds every kind, and nothing in it stands alone', () => {
  const { nodes } = choose('', 150);
  expect(nodes).toHaveLength(150);
  expect(new Set(nodes.map((node) => toKind(model, node)))).toEqual(
    new Set(['incident', 'system', 'person', 'knowledge']),
  );
  const alone = nodes
    .slice(0, 140)
    .filter((node) => !nodes.some((other) => other !== node && toEdgesBetween(model, node, other).length > 0));
  expect(alone).toEqual([]);
});

test('it begins with the newest incident and what that touches', () => {
  const { nodes } = choose('', 150);
  const days = Array.from(model.date).filter((_day, node) => toKind(model, node) === 'incident');
  expect(model.date[nodes[0] ?? -1]).toBe(Math.max(...days));
});

test('more room only adds notes, none goes', () => {
  const [small, large] = [choose('', 150).nodes, choose('', 600).nodes];
  expect(large.slice(0, 149)).toEqual(small.slice(0, 149));
  expect(large).toHaveLength(600);
});

test.each([
  ['', 'the newest incidents, each with what it touches'],
  ['-kind:incident', 'systems and knowledge with many links, each with what it touches'],
  ['kind:person', 'the first in the order of their paths, each with what it touches'],
])('with the filter “%s” it says how it chose', (filter, by) => {
  expect(choose(filter, 50).by).toBe(by);
});

test('what the filter keeps out is not brought along as company', () => {
  expect(new Set(choose('-kind:person', 150).nodes.map((node) => toKind(model, node)))).not.toContain('person');
});

test('what the filter names comes first', () => {
  const system = model.paths.indexOf('Systems/system-0.md');
  const { nodes, by } = choose('within:1 of:[[system-0]]', 100, [system]);
  expect(nodes[0]).toBe(system);
  expect(by).toMatch(/^what the filter names, then /);
});

test('how often people are linked decides nothing: they are chosen in the order of their paths', () => {
  const people = toModel([
    noteOf('person', 'Ana'),
    noteOf('person', 'Bo'),
    noteOf('person', 'Zoe'),
    ...Array.from({ length: 9 }, (_none, at) => noteOf('system', `S${at}`, { links: { 'system.owners': ['Zoe'] } })),
  ]);
  const filtered = toFiltered(people, readFilter('kind:person').filter);
  const { nodes } = toOverview(people, { filtered, members: [...toMembers(filtered.nodes)], asked: [] }, 2);
  expect(nodes).toEqual([nodeOf(people, 'Ana'), nodeOf(people, 'Bo')]);
});
