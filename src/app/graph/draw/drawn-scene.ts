import type { Drawing } from '../../../core/graph/drawing/drawing';
import { toNodeTitle, type GraphModel } from '../../../core/atlas/model/model';
import { ASKED, HOLLOW, type Scene } from './scene';
import type { Staged } from './to-scene';

/** The scene of a drawing: its points stand where the drawing puts them, and its lines are the scene's edges. */
export function toDrawnStage(model: GraphModel, drawing: Drawing): Staged {
  const { nodes, lines } = drawing;
  const scene: Scene = {
    count: nodes.length,
    x: Float64Array.from(nodes, ({ x }) => x),
    y: Float64Array.from(nodes, ({ y }) => y),
    radius: Float32Array.from(nodes, ({ radius }) => radius),
    style: Uint8Array.from(nodes, ({ style }) => style),
    look: Uint8Array.from(nodes, ({ asked, hollow }) => (asked ? ASKED : 0) | (hollow ? HOLLOW : 0)),
    labels: nodes.map(({ node }) => (node === -1 ? '' : toNodeTitle(model, node))),
    order: Int32Array.from(nodes.keys()),
    edgeFrom: Int32Array.from(lines, ({ from }) => from),
    edgeTo: Int32Array.from(lines, ({ to }) => to),
    edgeLook: Uint8Array.from(lines, ({ look }) => (look === 'prose' ? 0 : 1)),
    drawing,
  };
  return {
    scene,
    links: { count: 0, from: new Int32Array(0), to: new Int32Array(0) },
    nodes: Int32Array.from(nodes, ({ node }) => node),
    edges: Int32Array.from(lines, ({ edges }) => edges[0] ?? -1),
    hubs: new Set(),
  };
}

/** The links of a note that are on stage, each once, in the order of the answer. */
export function findEdgesOf(model: GraphModel, { scene, edges }: Staged, node: number): readonly number[] {
  const shown = scene.drawing ? scene.drawing.lines.flatMap((line) => line.edges) : [...edges];
  return [...new Set(shown)].filter((edge) => model.edgeFrom[edge] === node || model.edgeTo[edge] === node);
}

/** The line of a scene that stands for a link of the model, or −1. */
export function findLine({ scene, edges }: Staged, edge: number): number {
  if (edge === -1) return -1;
  return scene.drawing ? scene.drawing.lines.findIndex((line) => line.edges.includes(edge)) : edges.indexOf(edge);
}
