import type { Drawing } from '../../../core/graph/drawing/drawing';

/** Bit of `look`: the person left, or the note does not exist yet. Drawn hollow, so that it is seen without colour. */
export const HOLLOW = 1;
/** Bit of `look`: the answer is about this note. Drawn with a second outline. */
export const ASKED = 2;
/** Bit of `look`: a hand put it here. Drawn with a dot in the middle. */
export const PINNED = 4;

/**
 * What is to be drawn, as flat arrays in the order of drawing. `style` is the number of a kind; `radius` is in pixels
 * at scale 1; `order` lists the points from the most to the least worth a label. Edges name points by their place here.
 * `x` and `y` may change in place while a layout is under way.
 */
export interface Scene {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float32Array;
  readonly style: Uint8Array;
  readonly look: Uint8Array;
  readonly labels: readonly string[];
  readonly order: Int32Array;
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  /** 1 for an edge that only a property says: drawn dashed while there are few edges. */
  readonly edgeLook: Uint8Array;
  /** Where everything stands, when the answer has a drawing of its own; nothing for a map. */
  readonly drawing: Drawing | null;
}

/** A scene with nothing in it. */
export const NO_SCENE: Scene = {
  count: 0,
  x: new Float64Array(0),
  y: new Float64Array(0),
  radius: new Float32Array(0),
  style: new Uint8Array(0),
  look: new Uint8Array(0),
  labels: [],
  order: new Int32Array(0),
  edgeFrom: new Int32Array(0),
  edgeTo: new Int32Array(0),
  edgeLook: new Uint8Array(0),
  drawing: null,
};

/** How large a point of radius 1 appears in a scene at a scale: in a drawing everything grows alike. */
export function toPointScaleIn({ drawing }: Scene, scale: number): number {
  return drawing ? scale : toPointScale(scale);
}

/**
 * How large a point of radius 1 appears at a scale, in pixels: it shrinks and grows more slowly than the picture, and
 * neither without end.
 */
export function toPointScale(scale: number): number {
  return Math.min(1.5, Math.max(0.3, scale < 1 ? scale ** 0.75 : Math.sqrt(scale)));
}
