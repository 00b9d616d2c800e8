import type { Rgb } from '../../../core/graph/show/colour-contrast';
import { toMixed } from '../../../core/graph/show/colour-contrast';
import type { Projection } from './layer';
import type { Scene } from './scene';

/**
 * Above so many edges the picture shows how dense they lie instead of each one: a line of our own costs less than half
 * of a canvas stroke.
 */
export const DENSE_FROM = 6_000;
const PER_SLICE = 2_000;
const PIXELS_PER_SLICE = 600_000;

/**
 * Counts at every pixel how many edges cross it and turns the counts into colours between background and line. Pauses
 * between pieces of work of a few milliseconds.
 */
export function* drawDensity(
  image: ImageData,
  scene: Scene,
  to: Projection,
  background: Rgb,
  line: Rgb,
): Generator<void, void> {
  const counts = new Uint8Array(to.width * to.height);
  const { x, y, edgeFrom, edgeTo } = scene;
  for (let edge = 0; edge < edgeFrom.length; edge += 1) {
    const from = edgeFrom[edge] ?? 0;
    const end = edgeTo[edge] ?? 0;
    countLine(
      counts,
      to,
      (x[from] ?? 0) * to.scale + to.x,
      (y[from] ?? 0) * to.scale + to.y,
      (x[end] ?? 0) * to.scale + to.x,
      (y[end] ?? 0) * to.scale + to.y,
    );
    if (edge % PER_SLICE === PER_SLICE - 1) yield;
  }
  yield;
  const colours = toColours(background, line);
  const pixels = new Uint32Array(image.data.buffer);
  for (let at = 0; at < counts.length; at += 1) {
    pixels[at] = colours[counts[at] ?? 0] ?? 0;
    if (at % PIXELS_PER_SLICE === PIXELS_PER_SLICE - 1) yield;
  }
}

/** Counts one line, cut to the layer first (Liang and Barsky 1984), then stepped in fixed point. */
function countLine(
  counts: Uint8Array,
  { width, height }: Projection,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  const right = width - 1.01;
  const bottom = height - 1.01;
  if ((ax < 0 && bx < 0) || (ay < 0 && by < 0) || (ax > right && bx > right) || (ay > bottom && by > bottom)) return;
  let [start, end] = [0, 1];
  const dx = bx - ax;
  const dy = by - ay;
  if (ax < 0 || bx < 0 || ay < 0 || by < 0 || ax > right || bx > right || ay > bottom || by > bottom) {
    const near = (value: number, delta: number, high: number): void => {
      if (delta === 0) return;
      const a = -value / delta;
      const b = (high - value) / delta;
      start = Math.max(start, Math.min(a, b));
      end = Math.min(end, Math.max(a, b));
    };
    near(ax, dx, right);
    near(ay, dy, bottom);
    if (start >= end) return;
  }
  const x0 = Math.min(right, Math.max(0, ax + start * dx));
  const y0 = Math.min(bottom, Math.max(0, ay + start * dy));
  const x1 = Math.min(right, Math.max(0, ax + end * dx));
  const y1 = Math.min(bottom, Math.max(0, ay + end * dy));
  const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) | 0;
  let px = (x0 * 65_536) | 0;
  let py = (y0 * 65_536) | 0;
  const stepX = steps === 0 ? 0 : (((x1 - x0) / steps) * 65_536) | 0;
  const stepY = steps === 0 ? 0 : (((y1 - y0) / steps) * 65_536) | 0;
  for (let left = steps; left >= 0; left -= 1) {
    const at = (py >> 16) * width + (px >> 16);
    const count = counts[at] ?? 255;
    if (count < 255) counts[at] = count + 1;
    px += stepX;
    py += stepY;
  }
}

/** The colour of each count, packed as the pixels of an image are. */
function toColours(background: Rgb, line: Rgb): Uint32Array {
  const colours = new Uint32Array(256);
  for (let count = 0; count < 256; count += 1) {
    const [red, green, blue] = toMixed(background, line, 1 - 0.8 ** count);
    colours[count] = ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  }
  return colours;
}
