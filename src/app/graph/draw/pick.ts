import { toScreen, toWorld, type Camera, type Point, type Size } from './camera';
import { toPolyline, type Box, type Place } from '../../../core/graph/drawing/drawing';
import { toPointScaleIn, type Scene } from './scene';

const REACH = 6;
const MOST_EDGES = 20_000;

/**
 * The point of a scene under a place on the screen, the nearest when several are, or −1. A finger reaches farther than
 * a mouse.
 */
export function pickPoint(scene: Scene, camera: Camera, size: Size, at: Point, reach = REACH): number {
  const world = toWorld(camera, size, at);
  const points = toPointScaleIn(scene, camera.scale);
  let best = -1;
  let nearest = Infinity;
  const label = scene.drawing?.nodes.findIndex((node) => node.node !== -1 && node.label && isIn(node.label.box, world));
  if (label !== undefined && label !== -1) return label;
  for (let point = 0; point < scene.count; point += 1) {
    // The words of a relation are read, not picked.
    if (scene.radius[point] === 0) continue;
    const dx = ((scene.x[point] ?? 0) - world.x) * camera.scale;
    const dy = ((scene.y[point] ?? 0) - world.y) * camera.scale;
    const limit = (scene.radius[point] ?? 0) * points + reach;
    const distance = dx * dx + dy * dy;
    if (distance > limit * limit || distance >= nearest) continue;
    nearest = distance;
    best = point;
  }
  return best;
}

/**
 * The edge of a scene under a place on the screen, or −1; not told for pictures with very many edges, where none could
 * be meant.
 */
export function pickEdge(scene: Scene, camera: Camera, size: Size, at: Point, reach = REACH): number {
  if (scene.edgeFrom.length > MOST_EDGES) return -1;
  let best = -1;
  let nearest = reach * reach;
  for (let edge = 0; edge < scene.edgeFrom.length; edge += 1) {
    const distance = toEdgeDistance(scene, camera, size, edge, at);
    if (distance >= nearest) continue;
    nearest = distance;
    best = edge;
  }
  return best;
}

/**
 * The nearest point in a direction (0 right, 1 down, 2 left, 3 up) within a cone of 45° on either side, or −1: what an
 * arrow key reaches.
 */
export function pickTowards(scene: Scene, from: number, direction: 0 | 1 | 2 | 3): number {
  const dx = [1, 0, -1, 0][direction] ?? 0;
  const dy = [0, 1, 0, -1][direction] ?? 0;
  let best = -1;
  let nearest = Infinity;
  for (let point = 0; point < scene.count; point += 1) {
    const x = (scene.x[point] ?? 0) - (scene.x[from] ?? 0);
    const y = (scene.y[point] ?? 0) - (scene.y[from] ?? 0);
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (point === from || scene.radius[point] === 0 || ahead <= 0 || aside > ahead) continue;
    const cost = ahead + aside * 2;
    if (cost >= nearest) continue;
    nearest = cost;
    best = point;
  }
  return best;
}

function isIn({ x, y, width, height }: Box, at: Place): boolean {
  return at.x >= x && at.y >= y && at.x <= x + width && at.y <= y + height;
}

function toEdgeDistance(scene: Scene, camera: Camera, size: Size, edge: number, at: Point): number {
  const line = scene.drawing?.lines[edge];
  if (!line)
    return toSegmentDistance(
      at,
      placeOf(scene, camera, size, scene.edgeFrom[edge] ?? 0),
      placeOf(scene, camera, size, scene.edgeTo[edge] ?? 0),
    );
  const points = toPolyline(line.curve, 8).map((point) => toScreen(camera, size, point));
  return points.reduce((least, point, place) => {
    const next = points[place + 1];
    return next ? Math.min(least, toSegmentDistance(at, point, next)) : least;
  }, Infinity);
}

function placeOf(scene: Scene, camera: Camera, size: Size, point: number): Point {
  return toScreen(camera, size, { x: scene.x[point] ?? 0, y: scene.y[point] ?? 0 });
}

function toSegmentDistance(at: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return (at.x - from.x - part * dx) ** 2 + (at.y - from.y - part * dy) ** 2;
}
