/** How a scene falls on the pixels of a layer: pixel = world · scale + offset. */
export interface Projection {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The layer that a picture is painted on: `density` is how many of its pixels one CSS pixel takes, and `margin` how
 * many of them on each side lie outside what is seen until the picture is moved.
 */
export interface Layer {
  readonly ctx: CanvasRenderingContext2D;
  readonly to: Projection;
  readonly density: number;
  readonly margin: { readonly x: number; readonly y: number };
}
