import { EXISTS, LEFT, hasFlag, toKind, toNodeTitle, type GraphModel } from '../../atlas/model/model';
import { toRelation } from '../../atlas/model/relation';
import { toStepWords } from '../walk/chain';
import {
  doOverlap,
  NO_DRAWING,
  toStraight,
  type Box,
  type DrawnLine,
  type DrawnNode,
  type DrawnText,
  type Drawing,
} from './drawing';
import { LABEL_AWAY, MARGIN, RADIUS, toShapeBox } from './measured';
import { LINE_HEIGHT, toLinesWidth, toTextLines } from './text-size';

/** Notes of a map and where each of them stands, in the same order. */
export interface Standing {
  readonly nodes: ArrayLike<number>;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

const TEXT = 150;
const ASKED_RADIUS = 9;
/** How far apart two neighbours are on average. */
const APART = 58;
const WIDER = 1.25;
const MOST_TRIES = 7;
/** With so many notes or fewer every one has its name; with more, so many of the first ones. */
const ALL_NAMED = 40;
const MOST_NAMED = 160;
const AWAY = 3;

/**
 * The map of everything as a drawing: notes where they stand on the screen, straight lines, and names beside them, none
 * on another. With up to forty notes it is spread out until every name has its place.
 */
export function toMapDrawing(
  model: GraphModel,
  standing: Standing,
  edges: readonly number[],
  asked: ReadonlySet<number>,
): Drawing {
  const count = standing.nodes.length;
  if (count === 0) return NO_DRAWING;
  let scale = toScale(standing);
  let nodes = toNamed(model, toPlaced(model, standing, scale, asked));
  for (let tries = 0; tries < MOST_TRIES && count <= ALL_NAMED && nodes.some(({ label }) => !label); tries += 1) {
    scale *= WIDER;
    nodes = toNamed(model, toPlaced(model, standing, scale, asked));
  }
  return toMoved(nodes, toLines(model, edges, nodes));
}

/** How much the map is stretched: as much as its notes need on average. */
function toScale({ nodes, x, y }: Standing): number {
  const area = toSpan(x) * toSpan(y);
  const apart = Math.sqrt(area / nodes.length);
  return apart > 0 ? Math.min(40, APART / apart) : 1;
}

function toSpan(values: ArrayLike<number>): number {
  let [low, high] = [Infinity, -Infinity];
  for (let at = 0; at < values.length; at += 1) {
    low = Math.min(low, values[at] ?? 0);
    high = Math.max(high, values[at] ?? 0);
  }
  return Math.max(1, high - low);
}

function toPlaced(
  model: GraphModel,
  { nodes, x, y }: Standing,
  scale: number,
  asked: ReadonlySet<number>,
): readonly DrawnNode[] {
  return Array.from(nodes, (node, at) => ({
    node,
    x: (x[at] ?? 0) * scale,
    y: (y[at] ?? 0) * scale,
    radius: asked.has(node) ? ASKED_RADIUS : RADIUS,
    style: model.kind[node] ?? 0,
    asked: asked.has(node),
    hollow: hasFlag(model, node, LEFT) || !hasFlag(model, node, EXISTS),
    step: '',
    label: null,
  }));
}

/** Gives names a place beside their notes, what was asked about first. */
function toNamed(model: GraphModel, nodes: readonly DrawnNode[]): readonly DrawnNode[] {
  const taken: Box[] = nodes.map(toShapeBox);
  const order = [...nodes.keys()].sort((a, b) => toWorth(model, nodes[b]) - toWorth(model, nodes[a]) || a - b);
  const labels = new Map<number, DrawnText>();
  for (const at of order.slice(0, nodes.length <= ALL_NAMED ? ALL_NAMED : MOST_NAMED)) {
    const node = nodes[at];
    if (!node) continue;
    const lines = toTextLines(toNodeTitle(model, node.node), TEXT);
    const box = toSides(node, toLinesWidth(lines), lines.length * LINE_HEIGHT).find(
      (side) => !taken.some((other) => doOverlap(side, other, 1)),
    );
    if (!box) continue;
    taken.push(box);
    labels.set(at, { lines, muted: 0, box, align: 'start' });
  }
  return nodes.map((node, at) => ({ ...node, label: labels.get(at) ?? null }));
}

function toWorth(model: GraphModel, node: DrawnNode | undefined): number {
  if (!node) return 0;
  return (node.asked ? 100 : 0) + (toKind(model, node.node) === 'other' ? 0 : 1);
}

/** The places beside a note, best first: right, left, below, above, then the corners. */
function toSides({ x, y, radius }: DrawnNode, width: number, height: number): readonly Box[] {
  const across = radius - RADIUS + LABEL_AWAY;
  const down = radius + AWAY;
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  return [
    at(x + across, y - height / 2),
    at(x - across - width, y - height / 2),
    at(x - width / 2, y + down),
    at(x - width / 2, y - down - height),
    at(x + across * 0.7, y + down * 0.6),
    at(x + across * 0.7, y - down * 0.6 - height),
    at(x - across * 0.7 - width, y + down * 0.6),
    at(x - across * 0.7 - width, y - down * 0.6 - height),
  ];
}

function toLines(model: GraphModel, edges: readonly number[], nodes: readonly DrawnNode[]): readonly DrawnLine[] {
  const placeOf = new Map(nodes.map(({ node }, at) => [node, at]));
  return edges.flatMap((edge): readonly DrawnLine[] => {
    const [from, to] = [placeOf.get(model.edgeFrom[edge] ?? -1), placeOf.get(model.edgeTo[edge] ?? -1)];
    const [a, b] = [nodes[from ?? -1], nodes[to ?? -1]];
    if (from === undefined || to === undefined || !a || !b || from === to) return [];
    const { forward, inverse } = toRelation(model.relation[edge] ?? -1);
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const toward = (one: DrawnNode, sign: number): { x: number; y: number } => ({
      x: one.x + (sign * (b.x - a.x) * (one.radius + AWAY)) / length,
      y: one.y + (sign * (b.y - a.y) * (one.radius + AWAY)) / length,
    });
    const [start, end] = [toward(a, 1), toward(b, -1)];
    return [
      {
        from,
        to,
        edges: [edge],
        look: (model.offset[edge] ?? -1) >= 0 ? 'prose' : 'properties',
        arrow: forward === inverse ? 'none' : 'to',
        curve: [start, ...toStraight(start, end)],
        words: toStepWords(model, edge, true),
        label: null,
      },
    ];
  });
}

/** Moves everything so that it begins at the margin, and tells how large it is. */
function toMoved(nodes: readonly DrawnNode[], lines: readonly DrawnLine[]): Drawing {
  const boxes = nodes.flatMap((node) => [toShapeBox(node), ...(node.label ? [node.label.box] : [])]);
  const left = Math.min(...boxes.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN;
  const width = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) - left + MARGIN);
  const height = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) - top + MARGIN);
  const move = <T extends { readonly x: number; readonly y: number }>(place: T): T => ({
    ...place,
    x: place.x - left,
    y: place.y - top,
  });
  return {
    width,
    height,
    nodes: nodes.map((node) => ({
      ...move(node),
      label: node.label ? { ...node.label, box: move(node.label.box) } : null,
    })),
    lines: lines.map((line) => ({ ...line, curve: line.curve.map(move) })),
    words: [],
    groups: [],
  };
}
