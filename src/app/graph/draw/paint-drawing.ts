import {
  LINE_DASHES,
  toArrow,
  type DrawnLine,
  type DrawnNode,
  type DrawnText,
  type Drawing,
} from '../../../core/graph/drawing/drawing';
import { ASIDE_SIZE, LABEL_SIZE, LINE_HEIGHT } from '../../../core/graph/drawing/text-size';
import { toShape } from '../../../core/graph/show/shapes';
import type { Layer } from './layer';
import { traceShape } from './shapes';
import type { Theme } from './theme';

/** Names smaller than this, in CSS pixels, cannot be read and are left out. */
const LEAST_SIZE = 5;
const HALO = 3;
const LINES_PER_SLICE = 400;

/** Which part of a drawing is painted, and how: all of it calmly, or what stands out in the accent colour. */
export interface Wanted {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly words: Drawing['words'];
  readonly accent: boolean;
}

/** Paints a drawing, or what stands out of it: lines, then shapes, then names; pauses now and then. */
export function* paintDrawing(layer: Layer, wanted: Wanted, theme: Theme): Generator<void, void> {
  const { ctx } = layer;
  let count = 0;
  for (const line of wanted.lines) {
    drawLine(layer, line, theme, wanted.accent);
    count += 1;
    if (count % LINES_PER_SLICE === 0) yield;
  }
  ctx.setLineDash([]);
  yield;
  for (const node of wanted.nodes) if (node.radius > 0) drawShape(layer, node, theme);
  yield;
  if (LABEL_SIZE * toScale(layer) < LEAST_SIZE) return;
  for (const { role, text } of wanted.words) drawText(layer, text, theme, { style: role === 'heading' ? '600 ' : '' });
  for (const { label } of wanted.lines) if (label) drawText(layer, label, theme);
  for (const node of wanted.nodes) {
    if (node.label) drawText(layer, node.label, theme, { style: node.node === -1 ? 'italic ' : '' });
    if (node.step !== '') drawStep(layer, node, theme);
  }
}

/** CSS pixels of the screen that one of the drawing takes. */
function toScale({ to, density }: Layer): number {
  return to.scale / density;
}

function toX({ to }: Layer, x: number): number {
  return x * to.scale + to.x;
}

function toY({ to }: Layer, y: number): number {
  return y * to.scale + to.y;
}

function drawLine(layer: Layer, { curve, look, arrow }: DrawnLine, theme: Theme, accent: boolean): void {
  const { ctx, to, density } = layer;
  const [start] = curve;
  if (!start) return;
  ctx.strokeStyle = accent ? theme.ink.accent : theme.ink.line;
  ctx.lineWidth = (accent ? 1.75 : 1.1) * Math.max(density, to.scale * 0.8);
  ctx.setLineDash(LINE_DASHES[look].map((each) => each * to.scale));
  ctx.beginPath();
  ctx.moveTo(toX(layer, start.x), toY(layer, start.y));
  for (let at = 1; at + 2 < curve.length; at += 3) {
    const [a, b, c] = [curve[at], curve[at + 1], curve[at + 2]];
    if (a && b && c)
      ctx.bezierCurveTo(
        toX(layer, a.x),
        toY(layer, a.y),
        toX(layer, b.x),
        toY(layer, b.y),
        toX(layer, c.x),
        toY(layer, c.y),
      );
  }
  ctx.stroke();
  if (arrow === 'none') return;
  const corners = toArrow(curve, arrow);
  ctx.setLineDash([]);
  ctx.fillStyle = ctx.strokeStyle;
  ctx.beginPath();
  corners.forEach((corner, at) => {
    if (at === 0) ctx.moveTo(toX(layer, corner.x), toY(layer, corner.y));
    else ctx.lineTo(toX(layer, corner.x), toY(layer, corner.y));
  });
  ctx.fill();
}

function drawShape(layer: Layer, node: DrawnNode, theme: Theme): void {
  const { ctx, to, density } = layer;
  const ink = theme.ink.kinds[node.style] ?? theme.ink.text;
  const [x, y, radius] = [toX(layer, node.x), toY(layer, node.y), node.radius * to.scale];
  const shape = toShape(node.style);
  ctx.fillStyle = node.hollow ? theme.ink.background : ink;
  ctx.strokeStyle = node.hollow ? ink : theme.ink.background;
  ctx.lineWidth = (node.hollow ? 2 : 1) * density;
  ctx.beginPath();
  traceShape(ctx, shape, x, y, radius);
  ctx.fill();
  ctx.stroke();
  if (!node.asked) return;
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1.5 * density;
  ctx.beginPath();
  traceShape(ctx, shape, x, y, radius + 3.5 * to.scale);
  ctx.stroke();
}

function drawStep(layer: Layer, { x, y, step }: DrawnNode, theme: Theme): void {
  const { ctx, to } = layer;
  ctx.font = `600 ${ASIDE_SIZE * to.scale}px ${theme.font}`;
  ctx.direction = 'ltr';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.ink.background;
  ctx.fillText(step, toX(layer, x), toY(layer, y));
}

/** How lines of text are set: before the size in the font, and for a title how large and how far apart. */
export interface Setting {
  readonly style?: string;
  readonly size?: number;
  readonly height?: number;
}

/** Writes lines of text into their box, with a halo in the background's colour. */
export function drawText(
  layer: Layer,
  { lines, muted, box, align }: DrawnText,
  theme: Theme,
  { style = '', size = LABEL_SIZE, height = LINE_HEIGHT }: Setting = {},
): void {
  const { ctx, to, density } = layer;
  ctx.direction = 'ltr';
  ctx.textAlign = align === 'middle' ? 'center' : align;
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = HALO * density;
  ctx.strokeStyle = theme.ink.background;
  const left = align === 'middle' ? box.x + box.width / 2 : align === 'end' ? box.x + box.width : box.x;
  lines.forEach((line, at) => {
    const isMuted = at >= lines.length - muted;
    ctx.font = `${style}${(isMuted ? ASIDE_SIZE : size) * to.scale}px ${theme.font}`;
    ctx.fillStyle = isMuted ? theme.ink.muted : theme.ink.text;
    const [x, y] = [toX(layer, left), toY(layer, box.y + (at + 0.5) * height)];
    ctx.strokeText(line, x, y);
    ctx.fillText(line, x, y);
  });
}
