import { LINE_DASHES } from '../../../core/graph/drawing/drawing';
import { LABEL_SIZE } from '../../../core/graph/drawing/text-size';
import { TITLE_HEIGHT, TITLE_SIZE, type Page } from '../../../core/graph/export/page';
import { toShape } from '../../../core/graph/show/shapes';
import type { Layer } from './layer';
import { drawText, paintDrawing } from './paint-drawing';
import { toContext } from './sheet';
import { traceShape } from './shapes';
import type { Theme } from './theme';

/** An exported picture has so many pixels for each of a drawing's, unless it would be too large for a file. */
const SHARP = 2;
const MOST_PIXELS = 8_000;
const SIGN_RADIUS = 6;
const SAMPLE = 26;

/**
 * Paints a page and answers the bytes of a PNG file, twice as sharp as a screen; nothing when no canvas can be made.
 */
export async function toPng(page: Page, theme: Theme): Promise<ArrayBuffer | null> {
  const scale = Math.min(SHARP, MOST_PIXELS / page.width, MOST_PIXELS / page.height);
  const canvas = createEl('canvas');
  canvas.width = Math.round(page.width * scale);
  canvas.height = Math.round(page.height * scale);
  paintPage(toContext(canvas), page, theme, scale);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return blob === null ? null : blob.arrayBuffer();
}

function paintPage(ctx: CanvasRenderingContext2D, page: Page, theme: Theme, scale: number): void {
  const layerAt = (x: number, y: number): Layer => ({
    ctx,
    to: { scale, x: x * scale, y: y * scale, width: ctx.canvas.width, height: ctx.canvas.height },
    density: scale,
    margin: { x: 0, y: 0 },
  });
  const whole = layerAt(0, 0);
  ctx.fillStyle = theme.ink.background;
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  drawText(whole, page.title, theme, { style: '600 ', size: TITLE_SIZE, height: TITLE_HEIGHT });
  const painting = paintDrawing(layerAt(page.at.x, page.at.y), { ...page.drawing, accent: false }, theme);
  while (painting.next().done !== true);
  for (const { x, y, style, look, text } of page.signs) {
    ctx.beginPath();
    if (look === null) {
      ctx.fillStyle = theme.ink.kinds[style] ?? theme.ink.text;
      traceShape(ctx, toShape(style), (x + SIGN_RADIUS) * scale, y * scale, SIGN_RADIUS * scale);
      ctx.fill();
    } else {
      ctx.strokeStyle = theme.ink.line;
      ctx.lineWidth = 1.2 * scale;
      ctx.setLineDash(LINE_DASHES[look].map((each) => each * scale));
      ctx.moveTo(x * scale, y * scale);
      ctx.lineTo((x + SAMPLE) * scale, y * scale);
      ctx.stroke();
      ctx.setLineDash([]);
    }
    drawText(whole, text, theme, { size: LABEL_SIZE });
  }
  drawText(whole, page.foot, theme);
}
