import { expect, test } from 'vitest';
import { toStaged } from '../../../../src/app/graph/draw/to-scene';
import { toModel } from '../../../../src/core/atlas/model/build';
import { GRAPH_KINDS } from '../../../../src/core/atlas/model/facts';
import { toShape } from '../../../../src/core/graph/show/shapes';
import { toFacts } from '../../../../src/core/atlas/model/card-facts';
import { atlasOf } from '../../../core/atlas/cards';

const notes = {
  'Ana.md': '---\ntype: person\n---\n',
  'Bo.md': '---\ntype: person\n---\n',
  'Queue.md': '---\ntype: system\nowners: ["[[Ana]]", "[[Bo]]"]\n---\n',
  'Ledger.md': '---\ntype: system\nowners: ["[[Ana]]"]\n---\n',
  'Stall.md': '---\ntype: incident\nsystems: ["[[Queue]]"]\nresponders: ["[[Ana]]"]\n---\n',
};

function stage(notes: Readonly<Record<string, string>>, asked: readonly string[] = [], wholeHubs = false, opened = '') {
  const model = toModel(atlasOf(notes).all().map(toFacts));
  const nodes = Array.from({ length: model.count }, (_none, node) => node);
  const edges = Array.from({ length: model.edgeTo.length }, (_none, edge) => edge);
  return toStaged(model, {
    nodes,
    edges,
    asked: new Set(asked.map((path) => model.paths.indexOf(path))),
    pinned: new Set(),
    wholeHubs,
    opened: model.paths.indexOf(opened),
  });
}

const crowd: Record<string, string> = {
  'Everything.md': `---\ntype: system\n---\n${Array.from({ length: 300 }, (_none, at) => `[[N${at}]]`).join(' ')}\n`,
};
for (let at = 0; at < 300; at += 1) crowd[`N${at}.md`] = `---\ntype: knowledge\n---\n[[N${(at + 1) % 300}]]\n`;

test('a note that would tie everything to everything keeps its place and holds its links back', () => {
  const { scene, edges } = stage(crowd);
  expect(scene.labels).toContain('Everything (+300 links)');
  expect(edges.length).toBe(300);
});

test('a hub shows its links once it is asked about, or when the vault wants to see them all', () => {
  expect(stage(crowd, ['Everything.md']).edges.length).toBe(600);
  expect(stage(crowd, [], true).edges.length).toBe(600);
});

test('a hub shows its links while it is the one in focus', () => {
  const { edges, hubs } = stage(crowd, [], false, 'Everything.md');
  expect([edges.length, hubs.size]).toEqual([600, 0]);
});

test('a picture of a hundred and fifty notes is drawn with every link, hub or not', () => {
  const few: Record<string, string> = {
    'Everything.md':
      '---\ntype: system\n---\n' +
      `${Array.from({ length: 149 }, (_none, at) => `[[N${at}]] and again [[N${at}]]`).join(' ')}\n`,
  };
  for (let at = 0; at < 149; at += 1) few[`N${at}.md`] = '---\ntype: knowledge\n---\n';
  const { edges, hubs } = stage(few);
  expect([edges.length, hubs.size]).toEqual([298, 0]);
});

test('people are named in the order of the answer, however often they are linked; systems by their links', () => {
  const { scene } = stage({ ...notes, 'Aaron.md': '---\ntype: person\n---\n' });
  const inOrder = Array.from(scene.order, (point) => scene.labels[point] ?? '');
  expect(inOrder.filter((title) => ['Aaron', 'Ana', 'Bo'].includes(title))).toEqual(['Aaron', 'Ana', 'Bo']);
  expect(inOrder.indexOf('Queue')).toBeLessThan(inOrder.indexOf('Ledger'));
});

test('the kinds differ in size, shape and colour, so that a picture can be read at a glance', () => {
  const { scene } = stage(notes);
  const radius = (title: string): number => scene.radius[scene.labels.indexOf(title)] ?? 0;
  expect(radius('Stall')).toBeGreaterThan(radius('Ana'));
  expect(new Set(GRAPH_KINDS.filter((kind) => kind !== 'other').map((_kind, at) => toShape(at))).size).toBe(
    GRAPH_KINDS.length - 1,
  );
});

test('no person is drawn larger than another, however often they are named; a system may be', () => {
  const model = toModel(atlasOf(notes).all().map(toFacts));
  const all = Array.from({ length: model.count }, (_none, node) => node);
  const { scene } = toStaged(model, {
    nodes: all,
    edges: Array.from({ length: model.edgeTo.length }, (_none, edge) => edge),
    asked: new Set(),
    pinned: new Set(),
  });
  const radius = (title: string): number => scene.radius[scene.labels.indexOf(title)] ?? 0;
  expect(radius('Ana')).toBe(radius('Bo'));
  expect(radius('Queue')).toBeGreaterThan(radius('Ledger'));
});
