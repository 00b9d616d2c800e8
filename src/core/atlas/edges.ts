import { findNode, toNotePath, type GraphModel } from './model/model';
import { toRelation } from './model/relation';
import type { Relation } from './relations';

/**
 * Where an edge is said: a note and an offset in it. Offset 0 means that a property says so; the sentence is read only
 * when somebody asks.
 */
export interface Evidence {
  readonly path: string;
  readonly from: number;
  readonly property: string | null;
}

/**
 * One relation from one note to one node, with every place that says so. `to` is a path, or `?name` while no such note
 * exists.
 */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly evidence: readonly Evidence[];
}

/** Where one link of the graph is said. */
export function toEvidence(model: GraphModel, edge: number): Evidence {
  const offset = model.offset[edge] ?? -1;
  return {
    path: toPath(model, model.edgeFrom[edge] ?? -1),
    from: Math.max(0, offset),
    property: offset < 0 ? toRelation(model.relation[edge] ?? -1).property : null,
  };
}

/**
 * The edges that a note stores: one for each relation and target, in the order of its links. Links to the note itself
 * make none.
 */
export function toEdgesFrom(model: GraphModel, path: string): readonly Edge[] {
  const node = findNode(model, path);
  const links: number[] = [];
  for (let edge = model.outStart[node] ?? 0; edge < (model.outStart[node + 1] ?? 0); edge += 1) links.push(edge);
  return node === -1 ? [] : toEdges(model, links);
}

/** The edges that lead to a node, whoever stores them, by source path. */
export function toEdgesTo(model: GraphModel, path: string): readonly Edge[] {
  const node = findNode(model, path);
  return node === -1
    ? []
    : toEdges(model, model.inEdge.subarray(model.inStart[node] ?? 0, model.inStart[node + 1] ?? 0));
}

function toEdges(model: GraphModel, links: Iterable<number>): readonly Edge[] {
  const edges = new Map<string, Edge & { readonly evidence: Evidence[] }>();
  for (const link of links) {
    const from = model.edgeFrom[link] ?? -1;
    const to = model.edgeTo[link] ?? -1;
    if (from === to) continue;
    const relation = model.relation[link] ?? -1;
    const key = `${from} ${relation} ${to}`;
    const known = edges.get(key);
    const evidence = toEvidence(model, link);
    if (known) known.evidence.push(evidence);
    else
      edges.set(key, {
        from: toPath(model, from),
        to: toPath(model, to),
        relation: toRelation(relation),
        evidence: [evidence],
      });
  }
  return [...edges.values()];
}

function toPath(model: GraphModel, node: number): string {
  return toNotePath(model, node) ?? model.paths[node] ?? '';
}
