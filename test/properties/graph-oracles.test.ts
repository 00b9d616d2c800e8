import fc from 'fast-check';
import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { bidirectional, singleSourceLength } from 'graphology-shortest-path';
import { describe, expect, test } from 'vitest';
import { toModel } from '../../src/core/atlas/model/build';
import { toBareFacts } from '../core/atlas/model/bare-facts';
import type { LinkFact } from '../../src/core/atlas/model/facts';
import type { GraphModel } from '../../src/core/atlas/model/model';
import { countShortestPaths, toShortestPaths } from '../../src/core/graph/walk/paths';
import { toNeighbourhood } from '../../src/core/graph/walk/walk';
import { runs } from './runs';

interface RandomGraph {
  readonly model: GraphModel;
  readonly pairs: readonly (readonly [number, number])[];
}

/** Digraphs with loops, parallel links, cliques and lonely notes; node numbers are the model's. */
function graphs(most: number): fc.Arbitrary<RandomGraph> {
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const end = fc.nat(count - 1);
    return fc.array(fc.tuple(end, end), { maxLength: count * 3 }).map((pairs) => toRandomGraph(count, pairs));
  });
}

function toRandomGraph(count: number, pairs: readonly (readonly [number, number])[]): RandomGraph {
  const path = (node: number): string => `${String(node).padStart(6, '0')}.md`;
  const links = Array.from({ length: count }, (): LinkFact[] => []);
  for (const [from, to] of pairs) links[from]?.push({ to: path(to), exists: true, relation: 'mentions', offset: 1 });
  const notes = links.map((own, node) => ({ ...toBareFacts(path(node), 'incident'), links: own }));
  return { model: toModel(notes), pairs };
}

function toUndirected({ model, pairs }: RandomGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let node = 0; node < model.count; node += 1) graph.addNode(node);
  for (const [from, to] of pairs) if (from !== to) graph.mergeEdge(from, to);
  return graph;
}

function isWay(model: GraphModel, nodes: readonly number[], edges: readonly number[]): boolean {
  return edges.every((edge, at) => {
    const ends = [model.edgeFrom[edge], model.edgeTo[edge]];
    return ends.includes(nodes[at]) && ends.includes(nodes[at + 1]) && nodes[at] !== nodes[at + 1];
  });
}

describe('on any graph, as graphology sees it', () => {
  test('links are as many in the model as were written', () => {
    fc.assert(
      fc.property(graphs(30), ({ model, pairs }) => {
        const graph = new MultiDirectedGraph();
        for (let node = 0; node < model.count; node += 1) graph.addNode(node);
        for (const [from, to] of pairs) graph.addEdge(from, to);
        for (let node = 0; node < model.count; node += 1) {
          expect((model.outStart[node + 1] ?? 0) - (model.outStart[node] ?? 0)).toBe(graph.outDegree(node));
          expect((model.inStart[node + 1] ?? 0) - (model.inStart[node] ?? 0)).toBe(graph.inDegree(node));
        }
      }),
      runs(100, 5000),
    );
  });

  test('a shortest path is as short, and is a path', () => {
    fc.assert(
      fc.property(graphs(40), fc.nat(), fc.nat(), (graph, a, b) => {
        const from = a % graph.model.count;
        const to = b % graph.model.count;
        const own = toShortestPaths(graph.model, from, to, 1, Infinity)[0];
        const theirs = bidirectional(toUndirected(graph), from, to);
        expect(own?.nodes.length ?? null).toBe(theirs?.length ?? null);
        if (own)
          expect(
            isWay(graph.model, own.nodes, own.edges) && own.nodes[0] === from && own.nodes[own.nodes.length - 1] === to,
          ).toBe(true);
      }),
      runs(150, 5000),
    );
  });

  test('the surroundings of a note are the same, and each note is visited once', () => {
    fc.assert(
      fc.property(graphs(40), fc.nat(), fc.nat(5), (graph, a, depth) => {
        const root = a % graph.model.count;
        const own = toNeighbourhood(graph.model, [root], depth);
        const theirs = Object.entries(singleSourceLength(toUndirected(graph), root)).filter(
          ([, steps]) => steps <= depth,
        );
        expect(new Map([...own.nodes].map((node, at) => [String(node), own.depth[at]]))).toEqual(new Map(theirs));
        expect(own.nodes.length).toBe(theirs.length);
        expect(toNeighbourhood(graph.model, [root], depth)).toEqual(own);
      }),
      runs(150, 5000),
    );
  });
});

test('the shortest and next shortest paths are all there are, shortest first', () => {
  fc.assert(
    fc.property(graphs(7), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }), ({ model, pairs }, a, b, most) => {
      const from = a % model.count;
      const to = b % model.count;
      fc.pre(from !== to);
      const own = toShortestPaths(model, from, to, most, 6);
      const lengths = toSimplePathLengths(model.count, pairs, from, to).filter((length) => length <= 6);
      expect(own.map((path) => path.edges.length)).toEqual(lengths.slice(0, most));
      expect(new Set(own.map((path) => path.nodes.join())).size).toBe(own.length);
      const all = toSimplePathLengths(model.count, pairs, from, to);
      expect(countShortestPaths(model, from, to)).toBe(all.filter((length) => length === all[0]).length);
      for (const path of own)
        expect(isWay(model, path.nodes, path.edges) && new Set(path.nodes).size === path.nodes.length).toBe(true);
    }),
    runs(150, 5000),
  );
});

function toSimplePathLengths(
  count: number,
  pairs: readonly (readonly [number, number])[],
  from: number,
  to: number,
): number[] {
  const near = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of pairs) {
    near[a]?.add(b);
    near[b]?.add(a);
  }
  const lengths: number[] = [];
  const visit = (node: number, seen: readonly number[]): void => {
    if (node === to) lengths.push(seen.length);
    else for (const next of near[node] ?? []) if (!seen.includes(next) && next !== node) visit(next, [...seen, node]);
  };
  visit(from, []);
  return lengths.sort((x, y) => x - y);
}

test('a hub of twenty thousand links and a clique end, and visit no note twice', () => {
  const hub = toRandomGraph(
    20_001,
    Array.from({ length: 20_000 }, (_, at) => [0, at + 1] as const),
  );
  expect(toNeighbourhood(hub.model, [5], 9).nodes).toHaveLength(20_001);
  expect(toShortestPaths(hub.model, 7, 20_000, 1, Infinity)[0]?.nodes).toEqual([7, 0, 20_000]);
  const clique = toRandomGraph(
    60,
    Array.from({ length: 3600 }, (_, at) => [at % 60, Math.floor(at / 60)] as const),
  );
  expect(toNeighbourhood(clique.model, [3], 9).nodes).toHaveLength(60);
  expect(toShortestPaths(clique.model, 0, 1, 6, 8).map((path) => path.edges.length)).toEqual([1, 2, 2, 2, 2, 2]);
});
