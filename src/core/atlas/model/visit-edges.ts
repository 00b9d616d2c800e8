import type { GraphModel } from './model';

/** Calls `reach` with the far end of every link of a node: first those it stores, then those that lead to it. */
export function visitEdges(
  model: GraphModel,
  node: number,
  through: ((edge: number) => boolean) | undefined,
  reach: (far: number, edge: number) => void,
): void {
  const { outStart, edgeTo, inStart, inFrom, inEdge } = model;
  for (let edge = outStart[node] ?? 0, end = outStart[node + 1] ?? 0; edge < end; edge += 1) {
    if (through === undefined || through(edge)) reach(edgeTo[edge] ?? 0, edge);
  }
  for (let at = inStart[node] ?? 0, end = inStart[node + 1] ?? 0; at < end; at += 1) {
    const edge = inEdge[at] ?? 0;
    if (through === undefined || through(edge)) reach(inFrom[at] ?? 0, edge);
  }
}

/** The edges between two nodes, in both directions, parallel ones kept, in ascending order. */
export function toEdgesBetween(model: GraphModel, a: number, b: number): number[] {
  const found: number[] = [];
  for (let edge = model.outStart[a] ?? 0; edge < (model.outStart[a + 1] ?? 0); edge += 1)
    if (model.edgeTo[edge] === b) found.push(edge);
  if (a === b) return found;
  for (let edge = model.outStart[b] ?? 0; edge < (model.outStart[b + 1] ?? 0); edge += 1)
    if (model.edgeTo[edge] === a) found.push(edge);
  return found.sort((x, y) => x - y);
}
