import { toScreen, type Camera, type Size } from './camera';
import type { Layer } from './layer';

/**
 * A canvas that nobody sees, on which a sharp picture is painted: `camera` and size say what it holds, in CSS pixels.
 */
export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: CanvasRenderingContext2D;
  camera: Camera;
  width: number;
  height: number;
}

/** An empty sheet. */
export function createSheet(): Sheet {
  const canvas = createEl('canvas');
  return { canvas, ctx: toContext(canvas), camera: { x: 0, y: 0, scale: 1 }, width: 0, height: 0 };
}

/**
 * Makes a sheet ready for a picture of a view, somewhat larger than the view when there is `extra` to be moved about.
 */
export function fitSheet(sheet: Sheet, camera: Camera, size: Size, extra: number, density: number): void {
  sheet.camera = camera;
  sheet.width = Math.round(size.width * extra);
  sheet.height = Math.round(size.height * extra);
  const width = Math.round(sheet.width * density);
  const height = Math.round(sheet.height * density);
  if (sheet.canvas.width === width && sheet.canvas.height === height) return;
  sheet.canvas.width = width;
  sheet.canvas.height = height;
}

/**
 * Draws a sheet where its picture belongs in a view, moved and scaled when the view has changed since it was painted.
 */
export function drawSheet(
  ctx: CanvasRenderingContext2D,
  sheet: Sheet,
  view: Camera,
  size: Size,
  density: number,
  alpha: number,
): void {
  if (sheet.width === 0) return;
  const zoom = view.scale / sheet.camera.scale;
  const middle = toScreen(view, size, sheet.camera);
  const left = (middle.x - (sheet.width * zoom) / 2) * density;
  const top = (middle.y - (sheet.height * zoom) / 2) * density;
  ctx.globalAlpha = alpha;
  if (zoom === 1) ctx.drawImage(sheet.canvas, Math.round(left), Math.round(top));
  else ctx.drawImage(sheet.canvas, left, top, sheet.width * zoom * density, sheet.height * zoom * density);
  ctx.globalAlpha = 1;
}

/** What is painted on: a context, and how the world falls on its pixels; `size` is what is seen of it. */
export function toLayer(
  ctx: CanvasRenderingContext2D,
  { camera, width, height }: Size & { readonly camera: Camera },
  size: Size,
  density: number,
): Layer {
  const to = {
    scale: camera.scale * density,
    x: (width / 2 - camera.x * camera.scale) * density,
    y: (height / 2 - camera.y * camera.scale) * density,
    width: Math.round(width * density),
    height: Math.round(height * density),
  };
  return {
    ctx,
    to,
    density,
    margin: { x: ((width - size.width) / 2) * density, y: ((height - size.height) / 2) * density },
  };
}

/** The context of a canvas; `often` for one whose pixels are read back. */
export function toContext(canvas: HTMLCanvasElement, often = false): CanvasRenderingContext2D {
  const ctx = canvas.getContext('2d', { alpha: often, willReadFrequently: often });
  if (!ctx) throw new Error('This window cannot draw on a canvas');
  return ctx;
}
