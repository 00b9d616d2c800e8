import { toTargetPath } from './changed-nodes';
import type { ChangedNodes, Changes } from './changed-nodes';
import type { NoteFacts } from './facts';
import type { GraphModel } from './model';
import { toRelationNumber, toRelationNumbers } from './relation';

/** Three numbers a link: the node it leads to, its relation, its offset. */
const PER_LINK = 3;

/** The edges of a model. */
export type Edges = Pick<
  GraphModel,
  'outStart' | 'edgeFrom' | 'edgeTo' | 'relation' | 'offset' | 'inStart' | 'inFrom' | 'inEdge'
>;

/**
 * The links of the notes that changed, by their node now, and the notes among them whose link to a person as a
 * contributor made no edge.
 */
export interface ChangedLinks {
  readonly of: ReadonlyMap<number, Int32Array>;
  readonly withoutPerson: ReadonlySet<string>;
}

/** The relations by which a person is linked in vain: what contributed is never a person. */
export const NOT_PEOPLE = toRelationNumbers(({ notPeople }) => notPeople === true);

/**
 * Finds where the links of the changed notes lead now. A person linked as a contributor makes no edge, with a note of
 * their own or without: whoever another link names as a person is one.
 */
export function toChangedLinks(
  changes: Changes,
  find: (path: string) => number,
  isPerson: (node: number) => boolean,
): ChangedLinks {
  const of = new Map<number, Int32Array>();
  const withoutPerson = new Set<string>();
  for (const [path, facts] of changes) {
    const node = find(path);
    if (node < 0) continue;
    const links = toLinks(facts, find, isPerson);
    of.set(node, links);
    if (facts !== null && links.length < facts.links.length * PER_LINK) withoutPerson.add(path);
  }
  return { of, withoutPerson };
}

function toLinks(
  facts: NoteFacts | null,
  find: (path: string) => number,
  isPerson: (node: number) => boolean,
): Int32Array {
  if (facts === null) return new Int32Array(0);
  const links = new Int32Array(facts.links.length * PER_LINK);
  let filled = 0;
  for (const link of facts.links) {
    const target = find(toTargetPath(link));
    const relation = toRelationNumber(link.relation);
    if (NOT_PEOPLE.has(relation) && isPerson(target)) continue;
    links[filled] = target;
    links[filled + 1] = relation;
    links[filled + 2] = link.offset;
    filled += PER_LINK;
  }
  return filled === links.length ? links : links.slice(0, filled);
}

/** The edges after some changes: what did not change is copied, what changed is put in its place. */
export function toEdges(before: GraphModel, nodes: ChangedNodes, links: ChangedLinks): Edges {
  const count = nodes.paths.length;
  const outStart = new Int32Array(count + 1);
  for (let node = 0; node < count; node += 1) {
    const origin = nodes.origin[node] ?? -1;
    const own = links.of.get(node);
    const kept = origin < 0 ? 0 : (before.outStart[origin + 1] ?? 0) - (before.outStart[origin] ?? 0);
    outStart[node + 1] = (outStart[node] ?? 0) + (own === undefined ? kept : own.length / PER_LINK);
  }
  const total = outStart[count] ?? 0;
  const edges = {
    outStart,
    edgeFrom: new Int32Array(total),
    edgeTo: new Int32Array(total),
    relation: new Uint8Array(total),
    offset: new Int32Array(total),
  };
  for (let node = 0; node < count;) {
    const own = links.of.get(node);
    if (own !== undefined) {
      putLinks(edges, node, own);
      node += 1;
      continue;
    }
    let end = node + 1;
    while (
      end < count &&
      !links.of.has(end) &&
      (nodes.origin[node] ?? -1) >= 0 &&
      (nodes.origin[end] ?? -1) === (nodes.origin[end - 1] ?? -1) + 1
    )
      end += 1;
    copyRun(before, nodes, edges, node, end);
    node = end;
  }
  return { ...edges, ...toIncoming(count, edges.edgeFrom, edges.edgeTo) };
}

type Outgoing = Pick<Edges, 'outStart' | 'edgeFrom' | 'edgeTo' | 'relation' | 'offset'>;

function putLinks(edges: Outgoing, node: number, links: Int32Array): void {
  for (let at = 0, edge = edges.outStart[node] ?? 0; at < links.length; at += PER_LINK, edge += 1) {
    edges.edgeFrom[edge] = node;
    edges.edgeTo[edge] = links[at] ?? 0;
    edges.relation[edge] = links[at + 1] ?? 0;
    edges.offset[edge] = links[at + 2] ?? -1;
  }
}

/** Copies the edges of a run of nodes that stood one after the other before, too. */
function copyRun(before: GraphModel, nodes: ChangedNodes, edges: Outgoing, from: number, to: number): void {
  const first = nodes.origin[from] ?? -1;
  if (first < 0) return;
  const begin = before.outStart[first] ?? 0;
  const end = before.outStart[first + to - from] ?? begin;
  const place = edges.outStart[from] ?? 0;
  edges.relation.set(before.relation.subarray(begin, end), place);
  edges.offset.set(before.offset.subarray(begin, end), place);
  if (nodes.same) {
    edges.edgeFrom.set(before.edgeFrom.subarray(begin, end), place);
    edges.edgeTo.set(before.edgeTo.subarray(begin, end), place);
    return;
  }
  for (let edge = begin; edge < end; edge += 1) {
    edges.edgeFrom[place + edge - begin] = nodes.now[before.edgeFrom[edge] ?? 0] ?? 0;
    edges.edgeTo[place + edge - begin] = nodes.now[before.edgeTo[edge] ?? 0] ?? 0;
  }
}

function toIncoming(
  count: number,
  edgeFrom: Int32Array,
  edgeTo: Int32Array,
): Pick<Edges, 'inStart' | 'inFrom' | 'inEdge'> {
  const total = edgeTo.length;
  const inStart = new Int32Array(count + 1);
  for (let edge = 0; edge < total; edge += 1) {
    const after = (edgeTo[edge] ?? 0) + 1;
    inStart[after] = (inStart[after] ?? 0) + 1;
  }
  for (let node = 0; node < count; node += 1) inStart[node + 1] = (inStart[node + 1] ?? 0) + (inStart[node] ?? 0);
  const next = inStart.slice(0, count);
  const inFrom = new Int32Array(total);
  const inEdge = new Int32Array(total);
  for (let edge = 0; edge < total; edge += 1) {
    const target = edgeTo[edge] ?? 0;
    const at = next[target] ?? 0;
    next[target] = at + 1;
    inFrom[at] = edgeFrom[edge] ?? 0;
    inEdge[at] = edge;
  }
  return { inStart, inFrom, inEdge };
}
