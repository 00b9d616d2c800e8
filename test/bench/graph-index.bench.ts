import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path';
import { createGraphBuilder } from '../../src/core/atlas/model/build';
import type { GraphBuilder } from '../../src/core/atlas/model/build';
import type { NoteFacts } from '../../src/core/atlas/model/facts';
import { toFiltered } from '../../src/core/graph/filter/evaluate';
import { readFilter } from '../../src/core/graph/filter/parse';
import { whoKnows } from '../../src/core/graph/inquiry/who-knows';
import { createPictureLayout } from '../core/graph/layout/picture-layout';
import { findNode } from '../../src/core/atlas/model/model';
import type { GraphModel } from '../../src/core/atlas/model/model';
import { toShortestPaths } from '../../src/core/graph/walk/paths';
import { toNeighbourhood } from '../../src/core/graph/walk/walk';
import type { Figure } from './figure';
import { timeBeside, timeMedian, toTimeFigure } from './figure';
import { seeded, toSyntheticVault } from './synthetic';

const LARGE = 100_000;
const USUAL = 20_000;
const FROM_DAY = 17_000;

interface Attributes {
  readonly kind: string;
  readonly date: number | null;
}

function toPeer(notes: readonly NoteFacts[]): MultiDirectedGraph<Attributes, { readonly relation: string }> {
  const graph = new MultiDirectedGraph<Attributes, { readonly relation: string }>();
  for (const { path, kind, date } of notes) graph.addNode(path, { kind, date });
  for (const { path, links } of notes) for (const { to, relation } of links) graph.addEdge(path, to, { relation });
  return graph;
}

/** The same vault without directions, as paths are asked for. */
function toUndirectedPeer(notes: readonly NoteFacts[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { path } of notes) graph.addNode(path);
  for (const { path, links } of notes) for (const { to } of links) graph.mergeEdge(path, to);
  return graph;
}

/** What the filter `(kind:incident OR kind:system) after:2016-07-18` does, written against graphology as one would. */
function filterPeer(graph: MultiDirectedGraph<Attributes>): number {
  const shown = new Set<string>();
  graph.forEachNode((node, { kind, date }) => {
    if ((kind === 'incident' || kind === 'system') && (date === null || date >= FROM_DAY)) shown.add(node);
  });
  let edges = 0;
  graph.forEachEdge((_edge, _attributes, source, target) => {
    if (shown.has(source) && shown.has(target)) edges += 1;
  });
  return shown.size + edges;
}

function walkPeer(graph: MultiDirectedGraph, root: string, depth: number): number {
  const seen = new Set([root]);
  let ring = [root];
  for (let step = 0; step < depth; step += 1) {
    const next: string[] = [];
    for (const node of ring) {
      graph.forEachNeighbor(node, (far) => {
        if (seen.has(far)) return;
        seen.add(far);
        next.push(far);
      });
    }
    ring = next;
  }
  return seen.size;
}

/** Memory in megabytes that a value holds, by what is in use before and after it is made. */
function measure<Held>(make: () => Held): { readonly held: Held; readonly megabytes: number } {
  const before = toUsed();
  const held = make();
  return { held, megabytes: (toUsed() - before) / 1_000_000 };
}

function toUsed(): number {
  gc?.();
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function build(notes: readonly NoteFacts[]): GraphBuilder {
  const builder = createGraphBuilder();
  for (const note of notes) builder.put(note);
  builder.toModel();
  return builder;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

/** Everything that is asked of the index at 100,000 notes, beside graphology on the same vault. */
function toLarge(): readonly Figure[] {
  const { notes } = toSyntheticVault(LARGE);
  const own = measure(() => build(notes));
  const peer = measure(() => toPeer(notes));
  const model = own.held.toModel();
  const graph = peer.held;
  const { filter } = readFilter('(kind:incident OR kind:system) after:2016-07-18');
  const next = seeded(9);
  const systems = Array.from({ length: 20 }, () => `Systems/system-${Math.floor(next() * 5000)}.md`);
  const people = Array.from({ length: 20 }, () => `People/person-${Math.floor(next() * 3333)}.md`);
  const nodes = systems.map((path) => findNode(model, path));
  const ends = people.map((path) => findNode(model, path));
  const filtered = timeBeside(
    9,
    () => toFiltered(model, filter),
    () => filterPeer(graph),
  );
  const hops = timeBeside(
    9,
    () => nodes.forEach((node) => toNeighbourhood(model, [node], 3)),
    () => systems.forEach((path) => walkPeer(graph, path, 3)),
  );
  const undirected = toUndirectedPeer(notes);
  const paths = timeBeside(
    9,
    () => nodes.forEach((node, at) => toShortestPaths(model, node, ends[at] ?? 0, 1, Infinity)[0]),
    () => systems.forEach((path, at) => bidirectional(undirected, path, people[at] ?? path)),
  );
  return [
    toTimeFigure('graph/filter-100000', filtered.ours, 'graphology', filtered.theirs),
    toTimeFigure('graph/three-hops-100000', hops.ours / 20, 'graphology', hops.theirs / 20),
    toTimeFigure('graph/shortest-path-100000', paths.ours / 20, 'graphology', paths.theirs / 20),
    {
      name: 'graph/memory-100000',
      figure: round(own.megabytes),
      unit: 'MB',
      peer: 'graphology',
      ratio: round(own.megabytes / peer.megabytes),
    },
  ];
}

function answerAndLayOut(model: GraphModel, system: number): number {
  const { picture } = whoKnows(model, system);
  const layout = createPictureLayout(model, picture);
  layout.advance(() => false);
  return layout.nodes.length;
}

/** What a user of 20,000 notes waits for: a changed note, and the answer to a question up to its first paint. */
async function toUsual(): Promise<readonly Figure[]> {
  const { notes } = toSyntheticVault(USUAL);
  const builder = build(notes);
  let turn = 0;
  const changed = await timeMedian(31, () => {
    const note = notes[(turn * 613) % notes.length];
    turn += 1;
    if (note) builder.put({ ...note, links: note.links.slice(turn % 2) });
    return builder.toModel();
  });
  const model = builder.toModel();
  const hub = findNode(model, 'Systems/system-0.md');
  return [
    toTimeFigure('graph/one-changed-note-20000', changed),
    toTimeFigure('graph/who-knows-20000-answer', await timeMedian(15, () => whoKnows(model, hub))),
    toTimeFigure('graph/who-knows-20000-answer-and-layout', await timeMedian(15, () => answerAndLayOut(model, hub))),
  ];
}

/** The index figures: 100,000 notes beside graphology, 20,000 alone. */
export async function figures(): Promise<readonly Figure[]> {
  return [...(await toUsual()), ...toLarge()];
}
