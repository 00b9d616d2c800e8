import { ASKED, toPointScale, type Scene } from './scene';
import type { Layer } from './layer';
import type { Theme } from './theme';

/** With so many points in view or fewer, each may have its name. */
const FEW = 160;
/**
 * In so large a crowd or a smaller one no name lies on a point; in a larger one there would be no place for a name at
 * all.
 */
const CROWD = 1_000;
/** A crowd has names only where they help to find one's way. */
const MOST_IN_CROWD = 28;
/** So many of the most important points are asked for a label; with more the answer would come too late. */
const MOST_TRIED = 700;
/**
 * How wide a letter is on average, as part of the font's size: near enough to keep labels apart, and a thousand times
 * cheaper than measuring.
 */
const LETTER = 0.61;
const LONGEST = 34;
const FONT_SIZE = 12;
const CELL = 8;

/** A label with its place: left edge and baseline beside its point. */
export interface Placed {
  readonly point: number;
  readonly text: string;
  /** Which of the places beside its point it has. */
  readonly side: number;
  /** From the middle of the point, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
}

/** All of a layer but what is painted with: enough to say where names lie. */
export type Room = Omit<Layer, 'ctx'>;

/** On which side of its point a name stood last, by the name: it stays there as long as there is room. */
export type Sides = ReadonlyMap<string, number>;

/**
 * The sides that these labels leave behind for the next picture. Labels placed again by them, with nothing else
 * changed, come to lie just where they lie now.
 */
export function toKeptSides(sides: Sides, labels: readonly Placed[]): Sides {
  const kept = new Map(sides);
  // Where two have one name, the more important one comes first and is asked first.
  for (const { text, side } of [...labels].reverse()) kept.set(text, side);
  return kept;
}

/** Draws labels where they were placed, each with a halo in the background's colour. */
export function drawLabels(layer: Layer, scene: Scene, theme: Theme, labels: readonly Placed[]): void {
  const { ctx, density, to } = layer;
  ctx.font = `${FONT_SIZE * density}px ${theme.font}`;
  ctx.textBaseline = 'alphabetic';
  ctx.direction = 'ltr';
  ctx.textAlign = 'start';
  const placed = labels.map(({ point, text, dx, dy }) => ({
    text,
    x: (scene.x[point] ?? 0) * to.scale + to.x + dx * density,
    y: (scene.y[point] ?? 0) * to.scale + to.y + dy * density,
  }));
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

/**
 * Finds places for as many labels as fit without one lying on another, the most important first, each on the side where
 * it stood last when there is room.
 */
export function placeLabels(layer: Room, scene: Scene, sides: Sides): readonly Placed[] {
  const { to, density, margin } = layer;
  const taken = new Set<number>();
  const written = new Set<number>();
  const columns = Math.ceil(to.width / (CELL * density)) + 2;
  const points = toPointScale(to.scale / density) * density;
  const placed: Placed[] = [];
  const inView = findInView(layer, scene);
  if (inView.length <= CROWD) takePoints(layer, scene, inView, columns, taken);
  const most = inView.length <= FEW ? FEW : MOST_IN_CROWD;
  let tried = 0;
  for (const point of scene.order) {
    if (placed.length >= most || tried >= MOST_TRIED) break;
    const x = (scene.x[point] ?? 0) * to.scale + to.x;
    const y = (scene.y[point] ?? 0) * to.scale + to.y;
    if (x < 0 || y < 0 || x > to.width || y > to.height) continue;
    tried += 1;
    const text = toLabel(scene.labels[point] ?? '');
    const room = toRoom(layer, x, y);
    // What was asked about has its name even where other points lie below it.
    const barred = ((scene.look[point] ?? 0) & ASKED) === 0 ? taken : written;
    const places = toSides(x, y, text, (scene.radius[point] ?? 0) * points, density);
    const last = sides.get(text) ?? 0;
    for (const side of [last, ...places.keys()]) {
      const [left = 0, base = 0] = places[side] ?? [];
      const width = toWidth(text, density);
      if (left < room.left || left + width > room.right || base - FONT_SIZE * density < room.top || base > room.bottom)
        continue;
      const cells = toCells(left - margin.x, base - FONT_SIZE * density - margin.y, width, columns, density);
      if (cells.some((cell) => barred.has(cell))) continue;
      for (const cell of cells) {
        taken.add(cell);
        written.add(cell);
      }
      placed.push({ point, text, side, dx: (left - x) / density, dy: (base - y) / density });
      break;
    }
  }
  return placed;
}

/**
 * Where the label of a point may lie, so that none is cut: within what is seen, or, for a point outside of that, within
 * the layer.
 */
function toRoom(
  { to, margin }: Room,
  x: number,
  y: number,
): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  const isSeen = x >= margin.x && x <= to.width - margin.x && y >= margin.y && y <= to.height - margin.y;
  const away = isSeen ? margin : { x: 0, y: 0 };
  return { left: away.x, right: to.width - away.x, top: away.y, bottom: to.height - away.y };
}

/** The four places beside a point, best first: below, above, right, left. */
function toSides(
  x: number,
  y: number,
  text: string,
  radius: number,
  density: number,
): readonly (readonly [left: number, base: number])[] {
  const width = toWidth(text, density);
  const away = radius + 4 * density;
  const middle = y + FONT_SIZE * 0.35 * density;
  return [
    [x - width / 2, y + away + FONT_SIZE * density],
    [x - width / 2, y - away],
    [x + away, middle],
    [x - away - width, middle],
  ];
}

function toWidth(text: string, density: number): number {
  return text.length * FONT_SIZE * LETTER * density;
}

/** The points that are on the layer, up to one more than a crowd. */
function findInView({ to }: Room, scene: Scene): readonly number[] {
  const found: number[] = [];
  for (let point = 0; point < scene.count && found.length <= CROWD; point += 1) {
    const x = (scene.x[point] ?? 0) * to.scale + to.x;
    const y = (scene.y[point] ?? 0) * to.scale + to.y;
    if (x >= 0 && y >= 0 && x <= to.width && y <= to.height) found.push(point);
  }
  return found;
}

/** Points take their room before labels do. */
function takePoints(
  { to, density, margin }: Room,
  scene: Scene,
  points: readonly number[],
  columns: number,
  taken: Set<number>,
): void {
  const size = toPointScale(to.scale / density) * density;
  for (const point of points) {
    const x = (scene.x[point] ?? 0) * to.scale + to.x;
    const y = (scene.y[point] ?? 0) * to.scale + to.y;
    const radius = (scene.radius[point] ?? 0) * size * 0.7;
    for (const cell of toCells(x - radius - margin.x, y - radius - margin.y, radius * 2, columns, density, radius * 2))
      taken.add(cell);
  }
}

/**
 * The cells below a box, counted from the corner of what is seen: how much is painted outside of that changes nothing.
 */
function toCells(
  left: number,
  top: number,
  width: number,
  columns: number,
  density: number,
  height = FONT_SIZE * density,
): readonly number[] {
  const size = CELL * density;
  const cells: number[] = [];
  for (let row = Math.floor(top / size); row <= Math.floor((top + height) / size); row += 1) {
    for (let column = Math.floor(left / size); column <= Math.floor((left + width) / size); column += 1)
      cells.push(row * columns + column);
  }
  return cells;
}
