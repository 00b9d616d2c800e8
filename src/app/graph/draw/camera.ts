/**
 * Where the picture is looked at from: the world point in the middle, and how many pixels one unit of the world takes.
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point, of the world or of the screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const NEAREST = 6;
const FARTHEST = 0.01;
const ROOMY = 2.6;
/** A crowd shows few names, so it needs little room for them at its edges. */
const CROWD = 1_000;

/** Where a point of the world appears. */
export function toScreen(camera: Camera, size: Size, point: Point): Point {
  return {
    x: (point.x - camera.x) * camera.scale + size.width / 2,
    y: (point.y - camera.y) * camera.scale + size.height / 2,
  };
}

/** Which point of the world appears there. */
export function toWorld(camera: Camera, size: Size, point: Point): Point {
  return {
    x: (point.x - size.width / 2) / camera.scale + camera.x,
    y: (point.y - size.height / 2) / camera.scale + camera.y,
  };
}

/** Moves the picture by screen pixels. */
export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** Comes nearer or goes farther while the world under a point of the screen stays there. */
export function zoomAt(camera: Camera, size: Size, at: Point, factor: number): Camera {
  const scale = Math.min(NEAREST, Math.max(FARTHEST, camera.scale * factor));
  const fixed = toWorld(camera, size, at);
  return { scale, x: fixed.x - (at.x - size.width / 2) / scale, y: fixed.y - (at.y - size.height / 2) / scale };
}

/** A drawing is made no larger than this, and no smaller than its names can be read. */
const LARGEST = 1.35;
const READABLE = 0.75;

/**
 * The camera that shows a whole drawing; one that is too high to be read so is shown in its width, from its top.
 */
export function toDrawingCamera(drawing: Size, size: Size): Camera {
  const across = size.width / Math.max(1, drawing.width);
  const down = size.height / Math.max(1, drawing.height);
  const whole = Math.min(LARGEST, across, down);
  if (whole >= Math.min(READABLE, across)) return { x: drawing.width / 2, y: drawing.height / 2, scale: whole };
  const scale = Math.max(FARTHEST, Math.min(READABLE, across));
  return { x: drawing.width / 2, y: size.height / 2 / scale, scale };
}

/**
 * The camera that shows all points with a margin for their labels, never nearer than comfortable; no points: the middle
 * of the world.
 */
export function toFitting(x: Float64Array, y: Float64Array, size: Size): Camera {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < x.length; at += 1) {
    left = Math.min(left, x[at] ?? 0);
    right = Math.max(right, x[at] ?? 0);
    top = Math.min(top, y[at] ?? 0);
    bottom = Math.max(bottom, y[at] ?? 0);
  }
  if (left > right) return { x: 0, y: 0, scale: 1 };
  const [across, down] = x.length > CROWD ? [0.94, 0.96] : [0.74, 0.86];
  const room = { width: Math.max(40, size.width * across), height: Math.max(40, size.height * down - 24) };
  const scale = Math.min(ROOMY, room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top));
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.max(FARTHEST, scale) };
}
