import { toShape } from '../../../core/graph/show/shapes';
import { DENSE_FROM, drawDensity } from './density';
import { drawLabels, placeLabels, type Placed, type Sides } from './labels';
import type { Layer } from './layer';
import { paintDrawing } from './paint-drawing';
import { ASKED, HOLLOW, PINNED, toPointScale, type Scene } from './scene';
import { traceShape } from './shapes';
import type { Theme } from './theme';

const EDGES_PER_SLICE = 3_000;
const POINTS_PER_SLICE = 2_000;
/** Above so many points an outline around each is not seen, and costs as much as the points. */
const OUTLINES_UP_TO = 3_000;
const DASHES_UP_TO = 600;
/** Below this size in pixels a shape cannot be told from a dot, and a dot costs a tenth. */
const DOT = 2.2;

/**
 * Paints a whole scene, edges first, then points by kind, then labels; pauses between pieces of a few milliseconds.
 * Answers which names it wrote, and where.
 */
export function* paint(layer: Layer, scene: Scene, theme: Theme, sides: Sides): Generator<void, readonly Placed[]> {
  const { ctx, to } = layer;
  const { drawing } = scene;
  if (drawing) {
    ctx.fillStyle = theme.ink.background;
    ctx.fillRect(0, 0, to.width, to.height);
    yield* paintDrawing(layer, { ...drawing, accent: false }, theme);
    return [];
  }
  if (scene.edgeFrom.length >= DENSE_FROM) {
    const image = ctx.createImageData(to.width, to.height);
    yield* drawDensity(image, scene, to, theme.background, theme.line);
    yield;
    ctx.putImageData(image, 0, 0);
  } else {
    ctx.fillStyle = theme.ink.background;
    ctx.fillRect(0, 0, to.width, to.height);
    yield* drawEdges(layer, scene, theme);
  }
  yield;
  yield* drawPoints(layer, scene, theme);
  yield;
  const placed = placeLabels(layer, scene, sides);
  drawLabels(layer, scene, theme, placed);
  return placed;
}

function* drawEdges(layer: Layer, scene: Scene, theme: Theme): Generator<void, void> {
  const { ctx, density } = layer;
  ctx.strokeStyle = theme.ink.line;
  ctx.lineWidth = density;
  const dashed = scene.edgeFrom.length <= DASHES_UP_TO;
  for (const look of dashed ? [0, 1] : [-1]) {
    ctx.setLineDash(look === 1 ? [4 * density, 4 * density] : []);
    ctx.beginPath();
    for (let edge = 0; edge < scene.edgeFrom.length; edge += 1) {
      if (look === -1 || scene.edgeLook[edge] === look) traceEdge(layer, scene, edge);
      if (edge % EDGES_PER_SLICE !== EDGES_PER_SLICE - 1) continue;
      ctx.stroke();
      ctx.beginPath();
      yield;
    }
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

/** Adds one edge to the current path. */
export function traceEdge({ ctx, to }: Layer, scene: Scene, edge: number): void {
  const from = scene.edgeFrom[edge] ?? 0;
  const end = scene.edgeTo[edge] ?? 0;
  ctx.moveTo((scene.x[from] ?? 0) * to.scale + to.x, (scene.y[from] ?? 0) * to.scale + to.y);
  ctx.lineTo((scene.x[end] ?? 0) * to.scale + to.x, (scene.y[end] ?? 0) * to.scale + to.y);
}

function* drawPoints(layer: Layer, scene: Scene, theme: Theme): Generator<void, void> {
  const batches = new Map<number, number[]>();
  for (let point = 0; point < scene.count; point += 1) {
    const key = (scene.style[point] ?? 0) * 2 + ((scene.look[point] ?? 0) & HOLLOW);
    const batch = batches.get(key);
    if (batch) batch.push(point);
    else batches.set(key, [point]);
  }
  yield;
  for (const [key, points] of batches) {
    for (let at = 0; at < points.length; at += POINTS_PER_SLICE) {
      drawBatch(layer, scene, theme, points.slice(at, at + POINTS_PER_SLICE), key >> 1, (key & 1) === HOLLOW);
      yield;
    }
  }
  drawExtras(layer, scene, theme);
}

/** Draws points of one kind in one path: filled, or hollow. */
export function drawBatch(
  layer: Layer,
  scene: Scene,
  theme: Theme,
  points: readonly number[],
  style: number,
  hollow: boolean,
): void {
  const { ctx, to, density } = layer;
  const size = toPointScale(to.scale / density) * density;
  const shape = toShape(style);
  const ink = theme.ink.kinds[style] ?? theme.ink.text;
  ctx.fillStyle = hollow ? theme.ink.background : ink;
  ctx.strokeStyle = hollow ? ink : theme.ink.background;
  ctx.lineWidth = (hollow ? 2 : 1) * density;
  ctx.beginPath();
  let dots = 0;
  for (const point of points) {
    const x = (scene.x[point] ?? 0) * to.scale + to.x;
    const y = (scene.y[point] ?? 0) * to.scale + to.y;
    const radius = (scene.radius[point] ?? 0) * size;
    if (x < -radius || y < -radius || x > to.width + radius || y > to.height + radius) continue;
    if (radius >= DOT * density) traceShape(ctx, shape, x, y, radius);
    else {
      ctx.rect(x - radius, y - radius, radius * 2, radius * 2);
      dots += 1;
    }
  }
  ctx.fill();
  if ((dots < points.length && scene.count <= OUTLINES_UP_TO) || hollow) ctx.stroke();
}

function drawExtras({ ctx, to, density }: Layer, scene: Scene, theme: Theme): void {
  const size = toPointScale(to.scale / density) * density;
  for (let point = 0; point < scene.count; point += 1) {
    const look = scene.look[point] ?? 0;
    if ((look & (ASKED | PINNED)) === 0) continue;
    const x = (scene.x[point] ?? 0) * to.scale + to.x;
    const y = (scene.y[point] ?? 0) * to.scale + to.y;
    const radius = (scene.radius[point] ?? 0) * size;
    ctx.beginPath();
    if ((look & ASKED) !== 0) {
      ctx.strokeStyle = theme.ink.kinds[scene.style[point] ?? 0] ?? theme.ink.text;
      ctx.lineWidth = 1.5 * density;
      traceShape(ctx, toShape(scene.style[point] ?? 0), x, y, radius + 4 * density);
      ctx.stroke();
    }
    if ((look & PINNED) === 0) continue;
    ctx.beginPath();
    ctx.fillStyle = theme.ink.background;
    ctx.arc(x, y, Math.max(1.5 * density, radius * 0.25), 0, 2 * Math.PI);
    ctx.fill();
  }
}
