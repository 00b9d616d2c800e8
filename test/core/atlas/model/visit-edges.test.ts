import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toEdgesBetween, visitEdges } from '../../../../src/core/atlas/model/visit-edges';
import { nodeOf, noteOf } from '../../graph/vault';

const MODEL = toModel([
  noteOf('incident', 'A', { links: { 'incident.systems': ['B'] }, says: ['B', 'A', 'C'] }),
  noteOf('system', 'B', { says: ['A'] }),
  noteOf('theme', 'C'),
]);
const a = nodeOf(MODEL, 'A');
const b = nodeOf(MODEL, 'B');
const c = nodeOf(MODEL, 'C');

function farOf(node: number, through?: (edge: number) => boolean): readonly string[] {
  const found: string[] = [];
  visitEdges(MODEL, node, through, (far) => found.push(MODEL.titles[far] ?? ''));
  return found;
}

test('a note is left by the links that it stores, then by those that lead to it', () => {
  expect(farOf(a)).toEqual(['B', 'B', 'A', 'C', 'A', 'B']);
  expect(farOf(c)).toEqual(['A']);
});

test('only the links that may be followed are', () => {
  expect(farOf(a, (edge) => MODEL.edgeTo[edge] === c)).toEqual(['C']);
});

test('between two notes stand the links of both, parallel ones kept, each once', () => {
  expect(toEdgesBetween(MODEL, a, b)).toHaveLength(3);
  expect(toEdgesBetween(MODEL, b, a)).toEqual(toEdgesBetween(MODEL, a, b));
  expect(toEdgesBetween(MODEL, a, a)).toHaveLength(1);
  expect(toEdgesBetween(MODEL, b, c)).toEqual([]);
});
