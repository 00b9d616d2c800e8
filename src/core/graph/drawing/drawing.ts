/** A point of a drawing, in CSS pixels from its left upper corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A box of a drawing: its left upper corner and its size. */
export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** Some lines of text with the box that they fill. The last `muted` lines are an aside, set smaller. */
export interface DrawnText {
  readonly lines: readonly string[];
  readonly muted: number;
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
}

/**
 * How a line looks: a sentence in a note says it, a property says it, it stands for several steps, or somebody is away.
 */
export const LINE_LOOKS = ['prose', 'properties', 'derived', 'broken'] as const;
/** One of the four. */
export type LineLook = (typeof LINE_LOOKS)[number];

/** A note on a drawing; `node` is its number in the model, −1 for the words of a relation that stand as a step. */
export interface DrawnNode extends Place {
  readonly node: number;
  readonly radius: number;
  /** The number of its kind. */
  readonly style: number;
  readonly asked: boolean;
  /** Somebody who is not here, or a note that is not written yet. */
  readonly hollow: boolean;
  /** Its number on a path that has an order, or empty. */
  readonly step: string;
  readonly label: DrawnText | null;
}

/**
 * A line of a drawing between two of its notes (by their place in `nodes`), and the links of the model it stands for.
 */
export interface DrawnLine {
  readonly from: number;
  readonly to: number;
  readonly edges: readonly number[];
  readonly look: LineLook;
  readonly arrow: 'none' | 'to' | 'from';
  /** A start, then three points for each piece of a cubic curve. */
  readonly curve: readonly Place[];
  /** How the relation reads, and where that is written when there is room for it. */
  readonly words: string;
  readonly label: DrawnText | null;
}

/** Words that belong to no note: the heading of a group, or something said once for all. */
export interface DrawnWords {
  readonly role: 'heading' | 'aside' | 'tick';
  readonly text: DrawnText;
}

/** A group with a heading, as the box around all that stands in it. */
export interface DrawnGroup {
  readonly heading: string;
  readonly box: Box;
}

/**
 * One answer, laid out: everything that screen, SVG, PNG and canvas show, as plain data. Nothing in it lies on anything
 * else, and nothing reaches beyond its size.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly words: readonly DrawnWords[];
  readonly groups: readonly DrawnGroup[];
}

/** A drawing with nothing in it. */
export const NO_DRAWING: Drawing = { width: 0, height: 0, nodes: [], lines: [], words: [], groups: [] };

/** A straight piece of a curve, behind its start. */
export function toStraight(from: Place, to: Place): readonly Place[] {
  return [toBetween(from, to, 1 / 3), toBetween(from, to, 2 / 3), to];
}

/** A piece of a curve that leaves and arrives level, behind its start. */
export function toLevelCurve(from: Place, to: Place): readonly Place[] {
  const middle = (from.x + to.x) / 2;
  return [{ x: middle, y: from.y }, { x: middle, y: to.y }, to];
}

/** A point between two: `part` 0 is the first, 1 the second. */
export function toBetween(a: Place, b: Place, part: number): Place {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

/** A point of one piece of a cubic curve. */
export function toCurvePoint(a: Place, b: Place, c: Place, d: Place, part: number): Place {
  const rest = 1 - part;
  const [p, q, r, s] = [rest ** 3, 3 * rest * rest * part, 3 * rest * part * part, part ** 3];
  return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
}

/** A curve as points that are near enough to be joined by straight lines. */
export function toPolyline(curve: readonly Place[], pieces = 12): readonly Place[] {
  const [start] = curve;
  if (!start) return [];
  const points = [start];
  for (let at = 0; at + 3 < curve.length; at += 3) {
    const [a, b, c, d] = curve.slice(at, at + 4);
    if (!a || !b || !c || !d) break;
    for (let piece = 1; piece <= pieces; piece += 1) points.push(toCurvePoint(a, b, c, d, piece / pieces));
  }
  return points;
}

/** Whether two boxes have anything in common, with some room asked for between them. */
export function doOverlap(a: Box, b: Box, room = 0): boolean {
  return (
    a.x < b.x + b.width + room &&
    b.x < a.x + a.width + room &&
    a.y < b.y + b.height + room &&
    b.y < a.y + a.height + room
  );
}

/** How each sort of line is dashed, in CSS pixels. */
export const LINE_DASHES: Readonly<Record<LineLook, readonly number[]>> = {
  prose: [],
  properties: [5, 4],
  derived: [1.5, 4],
  broken: [9, 6],
};

const ARROW = 7;
const ARROW_WIDTH = 3.2;

/** The three corners of the head of an arrow at the end of a curve (or at its start), the tip first. */
export function toArrow(curve: readonly Place[], arrow: 'to' | 'from'): readonly Place[] {
  const points = toPolyline(curve, 6);
  const [tip, before] =
    arrow === 'to' ? [points[points.length - 1], points[points.length - 2]] : [points[0], points[1]];
  if (!tip || !before) return [];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const back = { x: tip.x - dx * ARROW, y: tip.y - dy * ARROW };
  return [
    tip,
    { x: back.x - dy * ARROW_WIDTH, y: back.y + dx * ARROW_WIDTH },
    { x: back.x + dy * ARROW_WIDTH, y: back.y - dx * ARROW_WIDTH },
  ];
}
