import type { GraphModel } from '../../atlas/model/model';
import type { Box, DrawnNode, DrawnText, Place } from './drawing';
import type { PlanItem } from './plan/plan';
import { ASIDE_SIZE, LINE_HEIGHT, toLinesWidth, toTextLines } from './text-size';

/** The empty space around a drawing. */
export const MARGIN = 14;
/** How far a shape reaches from its middle; the one asked about is a little larger, a numbered one holds its number. */
export const RADIUS = 7;
const ASKED_RADIUS = 9;
const STEP_RADIUS = 11;
/** From the middle of a shape to where its label begins. */
export const LABEL_AWAY = 15;
/** The free space above and below a label. */
const SLOT_ROOM = 11;
const LEAST_SLOT = 26;

/** An item with its label broken into lines: how high and how wide it is, wherever it will stand. */
export interface Measured {
  readonly item: PlanItem;
  readonly lines: readonly string[];
  readonly muted: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** Breaks the label of an item into lines no wider than asked, and tells how much room it takes. */
export function toMeasured(item: PlanItem, width: number): Measured {
  const isWords = item.node === -1;
  const title = isWords ? toTextLines(item.text, width, ASIDE_SIZE) : toTextLines(item.text, width);
  const aside = item.aside === '' ? [] : toTextLines(item.aside, width, ASIDE_SIZE);
  const lines = [...title, ...aside];
  const muted = isWords ? lines.length : aside.length;
  return {
    item,
    lines,
    muted,
    width: toLinesWidth(lines, muted),
    height: Math.max(LEAST_SLOT, lines.length * LINE_HEIGHT + SLOT_ROOM),
    radius: isWords ? 0 : item.step !== '' ? STEP_RADIUS : item.asked ? ASKED_RADIUS : RADIUS,
  };
}

/** A measured item with its shape at a place and its label to the right; the words of a relation begin at the place. */
export function toDrawnNode(model: GraphModel, { item, lines, muted, width, radius }: Measured, at: Place): DrawnNode {
  const away = item.node === -1 ? 0 : radius - RADIUS + LABEL_AWAY;
  return {
    node: item.node,
    x: at.x,
    y: at.y,
    radius,
    style: item.node === -1 ? 0 : (model.kind[item.node] ?? 0),
    asked: item.asked,
    hollow: item.hollow,
    step: item.step,
    label: toText(lines, muted, { x: at.x + away, y: at.y }, width),
  };
}

/** Lines of text whose box begins at a place and lies on either side of its height. */
export function toText(lines: readonly string[], muted: number, at: Place, width: number): DrawnText {
  const height = lines.length * LINE_HEIGHT;
  return { lines, muted, align: 'start', box: { x: at.x, y: at.y - height / 2, width, height } };
}

/** Muted lines whose box has its left upper corner at a place. */
export function toAside(lines: readonly string[], at: Place): DrawnText {
  return {
    lines,
    muted: lines.length,
    align: 'start',
    box: { ...at, width: toLinesWidth(lines, lines.length), height: lines.length * LINE_HEIGHT },
  };
}

/** Where the label of a drawn note ends, or its shape where it has none. */
export function toRightEnd({ label, x, radius }: DrawnNode): number {
  return label ? label.box.x + label.box.width : x + radius;
}

/** The box of a shape. */
export function toShapeBox({ x, y, radius }: DrawnNode): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** The smallest box around some boxes, with room on every side. */
export function toAround(boxes: readonly Box[], room: number): Box {
  const left = Math.min(...boxes.map(({ x }) => x)) - room;
  const top = Math.min(...boxes.map(({ y }) => y)) - room;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + room;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + room;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
