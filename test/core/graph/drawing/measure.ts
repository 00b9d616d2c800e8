import { doOverlap, toPolyline, type Box, type Drawing } from '../../../../src/core/graph/drawing/drawing';
import { toShapeBox } from '../../../../src/core/graph/drawing/measured';

/** What is wrong with a drawing, counted. */
export interface Measures {
  /** Labels that lie on another label. */
  readonly onLabels: number;
  /** Labels that lie on the shape of another note. */
  readonly onNodes: number;
  /** Labels and shapes that reach beyond the drawing. */
  readonly cut: number;
  /** Notes without a name, and names that are not told in full. */
  readonly unnamed: number;
  /** How often two lines cross. */
  readonly crossings: number;
}

/** Measures a drawing. Boxes that touch by less than half a pixel do not lie on each other. */
export function toMeasures(drawing: Drawing): Measures {
  const labels = toLabels(drawing);
  const shapes = drawing.nodes
    .map((node, at) => ({ owner: at, box: toShapeBox(node) }))
    .filter(({ box }) => box.width > 0);
  let onLabels = 0;
  let onNodes = 0;
  labels.forEach((label, at) => {
    onLabels += labels.slice(at + 1).filter((other) => doOverlap(label.box, other.box, -0.5)).length;
    onNodes += shapes.filter((shape) => shape.owner !== label.owner && doOverlap(label.box, shape.box, -0.5)).length;
  });
  const isCut = ({ x, y, width, height }: Box): boolean =>
    x < 0 || y < 0 || x + width > drawing.width || y + height > drawing.height;
  return {
    onLabels,
    onNodes,
    cut: [...labels, ...shapes].filter(({ box }) => isCut(box)).length,
    unnamed: drawing.nodes.filter(({ label }) => !label || label.lines.some((line) => line.endsWith('…'))).length,
    crossings: countCrossings(drawing),
  };
}

function toLabels({ nodes, lines, words }: Drawing): readonly { readonly owner: number; readonly box: Box }[] {
  return [
    ...nodes.flatMap(({ label }, owner) => (label ? [{ owner, box: label.box }] : [])),
    ...lines.flatMap(({ label }) => (label ? [{ owner: -1, box: label.box }] : [])),
    ...words.map(({ text }) => ({ owner: -1, box: text.box })),
  ];
}

/** How often two lines cross that do not begin or end at the same note. */
function countCrossings({ lines }: Drawing): number {
  const drawn = lines.map(({ from, to, curve }) => ({ from, to, points: toPolyline(curve, 6) }));
  let count = 0;
  drawn.forEach((a, at) => {
    for (const b of drawn.slice(at + 1)) {
      if (a.from === b.from || a.to === b.to || a.from === b.to || a.to === b.from) continue;
      if (doCross(a.points, b.points)) count += 1;
    }
  });
  return count;
}

type Points = ReturnType<typeof toPolyline>;

function doCross(a: Points, b: Points): boolean {
  const side = (p: Points[number], q: Points[number], r: Points[number]): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return a.some((start, at) => {
    const end = a[at + 1];
    if (!end) return false;
    return b.some((from, place) => {
      const to = b[place + 1];
      return (
        to !== undefined &&
        side(start, end, from) * side(start, end, to) < 0 &&
        side(from, to, start) * side(from, to, end) < 0
      );
    });
  });
}

/**
 * How far the notes of a drawing moved on average in another one, as a part of its width: notes are told by `keyOf`.
 */
export function toMeanShift(
  before: Drawing,
  after: Drawing,
  keyBefore: (at: number) => string,
  keyAfter: (at: number) => string,
): number {
  const place = new Map(after.nodes.map((node, at) => [keyAfter(at), node]));
  const moved = before.nodes.flatMap(({ x, y }, at) => {
    const now = place.get(keyBefore(at));
    return now ? [Math.hypot(now.x - x, now.y - y)] : [];
  });
  return moved.length === 0 ? 0 : moved.reduce((sum, each) => sum + each, 0) / moved.length / before.width;
}
