import type { Place } from './layout';
import type { Coordinates } from './pivot-mds';

/**
 * Turns, mirrors and moves new coordinates so that points which had a place before come as near to it as they can (orthogonal
 * Procrustes); sizes stay. With fewer than two old places they are only moved. Returns new coordinates.
 */
export function alignTo(fresh: Coordinates, before: ReadonlyMap<number, Place>): Coordinates {
  const shared = [...before].filter(([point]) => point >= 0 && point < fresh.x.length);
  if (shared.length === 0) return fresh;
  const middle = toMiddles(fresh, shared);
  let dot = 0;
  let cross = 0;
  let mirroredDot = 0;
  let mirroredCross = 0;
  for (const [point, place] of shared) {
    const x = (fresh.x[point] ?? 0) - middle.freshX;
    const y = (fresh.y[point] ?? 0) - middle.freshY;
    const oldX = place.x - middle.oldX;
    const oldY = place.y - middle.oldY;
    dot += x * oldX + y * oldY;
    cross += x * oldY - y * oldX;
    mirroredDot += x * oldX - y * oldY;
    mirroredCross += x * oldY + y * oldX;
  }
  const straight = Math.sqrt(dot * dot + cross * cross);
  const mirrored = Math.sqrt(mirroredDot * mirroredDot + mirroredCross * mirroredCross);
  const mirror = mirrored > straight ? -1 : 1;
  const length = Math.max(straight, mirrored);
  const cos = length > 0 ? (mirror === 1 ? dot : mirroredDot) / length : 1;
  const sin = length > 0 ? (mirror === 1 ? cross : mirroredCross) / length : 0;
  const x = new Float64Array(fresh.x.length);
  const y = new Float64Array(fresh.y.length);
  for (let point = 0; point < x.length; point += 1) {
    const fromX = (fresh.x[point] ?? 0) - middle.freshX;
    const fromY = ((fresh.y[point] ?? 0) - middle.freshY) * mirror;
    x[point] = fromX * cos - fromY * sin + middle.oldX;
    y[point] = fromX * sin + fromY * cos + middle.oldY;
  }
  return { x, y };
}

function toMiddles(fresh: Coordinates, shared: readonly (readonly [number, Place])[]): { readonly freshX: number; readonly freshY: number; readonly oldX: number; readonly oldY: number } {
  let freshX = 0;
  let freshY = 0;
  let oldX = 0;
  let oldY = 0;
  for (const [point, place] of shared) {
    freshX += (fresh.x[point] ?? 0) / shared.length;
    freshY += (fresh.y[point] ?? 0) / shared.length;
    oldX += place.x / shared.length;
    oldY += place.y / shared.length;
  }
  return { freshX, freshY, oldX, oldY };
}
