import { expect, test } from 'vitest';
import { toStaged } from '../../../../src/app/graph/draw/to-scene';
import { toModel } from '../../../../src/core/graph/build';
import { toFacts } from '../../../../src/core/graph/from-atlas';
import { atlasOf } from '../../../core/atlas/cards';

const notes = {
  'Ana.md': '---\ntype: person\n---\n',
  'Bo.md': '---\ntype: person\n---\n',
  'Queue.md': '---\ntype: system\nowners: ["[[Ana]]", "[[Bo]]"]\n---\n',
  'Ledger.md': '---\ntype: system\nowners: ["[[Ana]]"]\n---\n',
  'Stall.md': '---\ntype: incident\nsystems: ["[[Queue]]"]\nresponders: ["[[Ana]]"]\n---\n',
};

test('no person is drawn larger than another, however often they are named; a system may be', () => {
  const model = toModel(atlasOf(notes).all().map(toFacts));
  const all = Array.from({ length: model.count }, (_none, node) => node);
  const { scene } = toStaged(model, { nodes: all, edges: Array.from({ length: model.edgeTo.length }, (_none, edge) => edge), asked: new Set(), pinned: new Set() });
  const radius = (title: string): number => scene.radius[scene.labels.indexOf(title)] ?? 0;
  expect(radius('Ana')).toBe(radius('Bo'));
  expect(radius('Queue')).toBeGreaterThan(radius('Ledger'));
});
