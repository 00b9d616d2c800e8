import { toPointScale, type Scene } from './scene';
import type { Projection } from './density';
import type { Theme } from './theme';

const MOST = 160;
/** So many of the most important points are asked for a label; with more the answer would come too late. */
const MOST_ASKED = 700;
/** How wide a letter is on average, as part of the font's size: near enough to keep labels apart, and a thousand times cheaper than measuring. */
const LETTER = 0.61;
/** A crowd has names only where they help to find one's way. */
const MOST_IN_CROWD = 45;
const CROWD = 1_000;
const LONGEST = 34;
const FONT_SIZE = 12;
const CELL = 8;

/** A label with its place: left edge and baseline in pixels of the layer. */
interface Placed { readonly text: string; readonly x: number; readonly y: number }

/** Draws as many labels as fit without one lying on another, the most important first, each with a halo in the background's colour. */
export function drawLabels(ctx: CanvasRenderingContext2D, scene: Scene, to: Projection, theme: Theme, density: number): void {
  ctx.font = `${FONT_SIZE * density}px ${theme.font}`;
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'start';
  const placed = placeLabels(scene, to, density);
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3 * density;
  ctx.strokeStyle = theme.ink.background;
  for (const { text, x, y } of placed) ctx.strokeText(text, x, y);
  ctx.fillStyle = theme.ink.text;
  for (const { text, x, y } of placed) ctx.fillText(text, x, y);
}

/** A title short enough for a picture. */
export function toLabel(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).trimEnd()}…`;
}

function placeLabels(scene: Scene, to: Projection, density: number): readonly Placed[] {
  const taken = new Set<number>();
  const columns = Math.ceil(to.width / (CELL * density)) + 1;
  const points = toPointScale(to.scale / density) * density;
  const placed: Placed[] = [];
  takePoints(scene, to, points, columns, density, taken);
  let asked = 0;
  for (const point of scene.order) {
    if (placed.length >= (scene.count > CROWD ? MOST_IN_CROWD : MOST) || asked >= MOST_ASKED) break;
    const x = (scene.x[point] ?? 0) * to.scale + to.x;
    const y = (scene.y[point] ?? 0) * to.scale + to.y;
    if (x < 0 || y < 0 || x > to.width || y > to.height) continue;
    asked += 1;
    const text = toLabel(scene.labels[point] ?? '');
    const width = text.length * FONT_SIZE * LETTER * density;
    const away = (scene.radius[point] ?? 0) * points + 4 * density;
    for (const [left, base] of [[x - width / 2, y + away + FONT_SIZE * density], [x - width / 2, y - away], [x + away, y + FONT_SIZE * 0.35 * density], [x - away - width, y + FONT_SIZE * 0.35 * density]] as const) {
      if (left < 0 || left + width > to.width) continue;
      const cells = toCells(left, base - FONT_SIZE * density, width, columns, density);
      if (cells.some((cell) => taken.has(cell))) continue;
      for (const cell of cells) taken.add(cell);
      placed.push({ text, x: left, y: base });
      break;
    }
  }
  return placed;
}

/** Points take their room before labels do, as long as there are few enough to be told apart. */
function takePoints(scene: Scene, to: Projection, points: number, columns: number, density: number, taken: Set<number>): void {
  if (scene.count > MOST) return;
  for (let point = 0; point < scene.count; point += 1) {
    const x = (scene.x[point] ?? 0) * to.scale + to.x;
    const y = (scene.y[point] ?? 0) * to.scale + to.y;
    const radius = (scene.radius[point] ?? 0) * points * 0.7;
    for (const cell of toCells(x - radius, y - radius, radius * 2, columns, density, radius * 2)) taken.add(cell);
  }
}

function toCells(left: number, top: number, width: number, columns: number, density: number, height = FONT_SIZE * density): readonly number[] {
  const size = CELL * density;
  const cells: number[] = [];
  for (let row = Math.floor(top / size); row <= Math.floor((top + height) / size); row += 1) {
    for (let column = Math.floor(left / size); column <= Math.floor((left + width) / size); column += 1) cells.push(row * columns + column);
  }
  return cells;
}
