import { GRAPH_KINDS } from '../../atlas/model/facts';
import { KIND_ROWS, type KindRow } from '../../notes/kind';

/** One of the shapes that tell the kinds apart without colour. */
export type Shape = KindRow['shape'];

/** Corners on the unit circle, from the top, clockwise; a circle and a ring have none. */
export const CORNERS: Readonly<Record<Shape, readonly (readonly [number, number])[]>> = {
  circle: [],
  ring: [],
  square: toCorners(4, 1.15, Math.PI / 4),
  diamond: toCorners(4, 1.25, 0),
  triangle: toCorners(3, 1.3, 0),
  pentagon: toCorners(5, 1.15, 0),
  hexagon: toCorners(6, 1.1, 0),
  star: toStar(5, 1.35, 0.6),
};

/** How wide the hole of a ring is, as a part of the ring. */
export const RING_HOLE = 0.5;

const SHAPE_OF: readonly Shape[] = GRAPH_KINDS.map(
  (kind) => KIND_ROWS.find((row) => row.kind === kind)?.shape ?? 'circle',
);

/** The shape of a kind, by its number; any other note is a circle too, only smaller and grey. */
export function toShape(style: number): Shape {
  return SHAPE_OF[style] ?? 'circle';
}

/** The outline of a shape around a point as the path of an SVG element. */
export function toSvgPath(shape: Shape, x: number, y: number, radius: number): string {
  const corners = CORNERS[shape];
  const at = (value: number): string => String(Math.round(value * 100) / 100);
  const circle = (size: number, sweep: 0 | 1): string =>
    `M${at(x + size)} ${at(y)}A${at(size)} ${at(size)} 0 1 ${sweep} ${at(x - size)} ${at(y)}A${at(size)} ` +
    `${at(size)} 0 1 ${sweep} ${at(x + size)} ${at(y)}Z`;
  if (corners.length === 0)
    return shape === 'ring' ? circle(radius, 1) + circle(radius * RING_HOLE, 0) : circle(radius, 1);
  return `M${corners.map(([dx, dy]) => `${at(x + dx * radius)} ${at(y + dy * radius)}`).join('L')}Z`;
}

function toCorners(count: number, size: number, turn: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = turn - Math.PI / 2 + (at * 2 * Math.PI) / count;
    return [Math.cos(angle) * size, Math.sin(angle) * size] as const;
  });
}

function toStar(points: number, outer: number, inner: number): readonly (readonly [number, number])[] {
  const tips = toCorners(points, outer, 0);
  const valleys = toCorners(points, inner, Math.PI / points);
  return tips.flatMap((tip, at) => [tip, valleys[at] ?? tip]);
}
