import { toShape } from '../../../core/graph/show/shapes';
import { drawLabels, placeLabels, type Placed } from './labels';
import type { Layer } from './layer';
import { paintDrawing } from './paint-drawing';
import { drawBatch, traceEdge } from './paint';
import { HOLLOW, toPointScaleIn, type Scene } from './scene';
import { traceShape } from './shapes';
import type { Theme } from './theme';

/**
 * What stands out just now, by place in the scene: the point under the hand or keyboard, the selected one, an edge,
 * search hits. −1 is none.
 */
export interface Emphasis {
  readonly hovered: number;
  readonly selected: number;
  readonly edge: number;
  readonly hits: readonly number[];
}

/** Nothing stands out. */
export const NO_EMPHASIS: Emphasis = { hovered: -1, selected: -1, edge: -1, hits: [] };

const FADED = 0.2;
const MOST_SPOKES = 2_000;

/** How strongly the rest of the picture is drawn while something stands out. */
export function toBaseAlpha(emphasis: Emphasis): number {
  return emphasis.hovered !== -1 || emphasis.edge !== -1 || emphasis.hits.length > 0 ? FADED : 1;
}

/**
 * Draws what stands out sharply on top of a faded picture: a point with its neighbours and edges, an edge with its
 * ends, hits, and rings around them.
 */
export function drawEmphasis(
  layer: Layer,
  scene: Scene,
  theme: Theme,
  emphasis: Emphasis,
  placed: readonly Placed[],
): void {
  const edges = emphasis.edge !== -1 ? [emphasis.edge] : findSpokes(scene, emphasis.hovered);
  const points = new Set<number>(emphasis.hits);
  for (const edge of edges) {
    points.add(scene.edgeFrom[edge] ?? 0);
    points.add(scene.edgeTo[edge] ?? 0);
  }
  if (emphasis.hovered !== -1) points.add(emphasis.hovered);
  if (points.size > 0) drawPart(layer, scene, theme, { edges, points: [...points], placed });
  if (emphasis.selected !== -1) drawRing(layer, scene, theme, emphasis.selected, 3);
  if (emphasis.hovered !== -1 && emphasis.hovered !== emphasis.selected)
    drawRing(layer, scene, theme, emphasis.hovered, 1.5);
}

function findSpokes(scene: Scene, point: number): readonly number[] {
  if (point === -1) return [];
  const found: number[] = [];
  for (let edge = 0; edge < scene.edgeFrom.length && found.length < MOST_SPOKES; edge += 1) {
    if (scene.edgeFrom[edge] === point || scene.edgeTo[edge] === point) found.push(edge);
  }
  return found;
}

/** What stands out, and the names that are written below it. */
interface Part {
  readonly edges: readonly number[];
  readonly points: readonly number[];
  readonly placed: readonly Placed[];
}

function drawPart(layer: Layer, scene: Scene, theme: Theme, { edges, points, placed }: Part): void {
  const { ctx, density } = layer;
  if (scene.drawing) {
    const { nodes, lines } = scene.drawing;
    const wanted = {
      nodes: points.flatMap((point) => nodes[point] ?? []),
      lines: edges.flatMap((edge) => lines[edge] ?? []),
      words: [],
      accent: true,
    };
    const painting = paintDrawing(layer, wanted, theme);
    // All at once: what stands out is little.
    while (painting.next().done !== true);
    return;
  }
  ctx.strokeStyle = theme.ink.accent;
  ctx.lineWidth = 1.5 * density;
  ctx.beginPath();
  for (const edge of edges) traceEdge(layer, scene, edge);
  ctx.stroke();
  const styles = new Map<number, number[]>();
  for (const point of points) {
    const key = (scene.style[point] ?? 0) * 2 + ((scene.look[point] ?? 0) & HOLLOW);
    styles.set(key, [...(styles.get(key) ?? []), point]);
  }
  for (const [key, members] of styles) drawBatch(layer, scene, theme, members, key >> 1, (key & 1) === HOLLOW);
  // A name that is written already is written in its own place, so that nobody has two.
  const own = new Set(points);
  const known = placed.filter(({ point }) => own.has(point));
  const named = new Set(known.map(({ point }) => point));
  const others = { ...scene, order: Int32Array.from(points.filter((point) => !named.has(point))) };
  drawLabels(layer, scene, theme, [...known, ...placeLabels(layer, others, new Map())]);
}

function drawRing({ ctx, to, density }: Layer, scene: Scene, theme: Theme, point: number, width: number): void {
  const x = (scene.x[point] ?? 0) * to.scale + to.x;
  const y = (scene.y[point] ?? 0) * to.scale + to.y;
  const radius =
    (scene.radius[point] ?? 0) * toPointScaleIn(scene, to.scale / density) * density + (width + 2) * density;
  ctx.strokeStyle = theme.ink.accent;
  ctx.lineWidth = width * density;
  ctx.beginPath();
  traceShape(ctx, toShape(scene.style[point] ?? 0), x, y, radius);
  ctx.stroke();
}
