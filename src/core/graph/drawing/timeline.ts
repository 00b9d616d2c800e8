import { toDayNumber, toDayText } from '../../atlas/model/day';
import type { GraphModel } from '../../atlas/model/model';
import { toLevelCurve, toStraight, doOverlap, type Box, type Drawing, type DrawnNode, type Place } from './drawing';
import { LABEL_AWAY, MARGIN, RADIUS, toAside, toDrawnNode, toMeasured, toShapeBox, type Measured } from './measured';
import { createPen, type Pen } from './pen';
import type { Plan, PlanItem } from './plan/plan';
import { toTextWidth, ASIDE_SIZE } from './text-size';

const TEXT = 140;
const AXIS = 26;
const TICK_ROOM = 24;
const GROUP_GAP = 14;
const UNDATED = 'Without a date';
const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/**
 * Draws items from left to right along time, each as high as there is room beside those before it, so that a later one
 * never moves an earlier one. What has no date stands below.
 */
export function drawTimeline(model: GraphModel, plan: Plan, width: number): Drawing {
  const pen = createPen(plan);
  const items = plan.columns.flatMap((column) => column.groups.flatMap((group) => group.items));
  const dated = items
    .filter(({ key }) => plan.days.has(key))
    .sort((a, b) => (plan.days.get(a.key) ?? 0) - (plan.days.get(b.key) ?? 0));
  const [first, last] = plan.span;
  const room = Math.max(120, width - 2 * MARGIN - LABEL_AWAY - TEXT - RADIUS);
  const toX = (day: number): number => MARGIN + RADIUS + ((day - first) / Math.max(1, last - first)) * room;
  if (dated.length > 0) writeAxis(pen, first, last, toX);
  const bottom = placeDated(model, pen, plan, dated, toX);
  const undated = items.filter(({ key }) => !plan.days.has(key));
  if (undated.length > 0) placeUndated(model, pen, undated, bottom + GROUP_GAP, width);
  for (const tie of plan.ties) {
    const [from, to] = [pen.find(tie.from), pen.find(tie.to)];
    if (!from || !to) continue;
    const [a, b] = from.x <= to.x ? [from, to] : [to, from];
    const start = { x: a.x, y: a.y + (a.y < b.y ? a.radius : -a.radius) };
    const end = { x: b.x, y: b.y + (a.y < b.y ? -b.radius : b.radius) };
    const curve = a === from ? [start, ...toBend(start, end)] : [end, ...toBend(end, start)];
    pen.draw(tie, curve);
  }
  return pen.toDrawing();
}

function toBend(from: Place, to: Place): readonly Place[] {
  return Math.abs(from.x - to.x) < 40 ? toStraight(from, to) : toLevelCurve(from, to);
}

function writeAxis(pen: Pen, first: number, last: number, toX: (day: number) => number): void {
  const ticks = toTicks(first, last, (toX(last) - toX(first)) / 1);
  let free = -Infinity;
  for (const { day, text } of ticks) {
    const x = toX(day);
    const label = toAside([text], { x, y: MARGIN });
    if (x < free) continue;
    free = x + label.box.width + TICK_ROOM / 2;
    pen.write({ role: 'tick', text: label });
  }
}

/** The months or years that are named on the axis: as many as have room. */
function toTicks(
  first: number,
  last: number,
  width: number,
): readonly { readonly day: number; readonly text: string }[] {
  const [from, to] = [toMonth(first), toMonth(last)];
  const wanted = Math.max(1, Math.floor(width / (toTextWidth('2026-11', ASIDE_SIZE) + TICK_ROOM)));
  const step = STEPS_IN_MONTHS.find((each) => (to - from) / each <= wanted) ?? 480;
  const ticks: { day: number; text: string }[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const year = Math.floor(month / 12);
    const day = toDayNumber(year, (month % 12) + 1, 1);
    if (day < first) continue;
    ticks.push({ day, text: step >= 12 ? String(year) : `${year}-${String((month % 12) + 1).padStart(2, '0')}` });
  }
  return ticks.length > 0 ? ticks : [{ day: first, text: toDayText(first) }];
}

function toMonth(day: number): number {
  const [year = 0, month = 1] = toDayText(day).split('-').map(Number);
  return year * 12 + month - 1;
}

function placeDated(
  model: GraphModel,
  pen: Pen,
  plan: Plan,
  dated: readonly PlanItem[],
  toX: (day: number) => number,
): number {
  const taken: Box[] = [];
  let bottom = MARGIN + (dated.length > 0 ? AXIS : 0);
  for (const item of dated) {
    const day = plan.days.get(item.key) ?? 0;
    const measured = toMeasured({ ...item, aside: toDayText(day) }, TEXT);
    const node = findFreePlace(model, measured, toX(day), taken);
    taken.push(...toBoxes(node));
    pen.put(item.key, node);
    bottom = Math.max(bottom, node.y + measured.height / 2);
  }
  return bottom;
}

/** The highest place for an item at its day that nothing before it takes. */
function findFreePlace(model: GraphModel, measured: Measured, x: number, taken: readonly Box[]): DrawnNode {
  const highest = toDrawnNode(model, measured, { x, y: MARGIN + AXIS + measured.height / 2 });
  const own = toBoxes(highest);
  const beside = taken
    .filter((box) => own.some((each) => each.x < box.x + box.width + APART && box.x < each.x + each.width + APART))
    .sort((a, b) => toBottom(a) - toBottom(b));
  let { y } = highest;
  let moved = own;
  let top = Math.min(...own.map((box) => box.y));
  for (let at = 0; at < beside.length;) {
    const box = beside[at];
    if (!box || toBottom(box) + APART <= top || !moved.some((each) => doOverlap(each, box, APART))) at += 1;
    else {
      // The item goes below what it met; what ends beside its new place is looked at again.
      const next = Math.max(toBottom(box) + measured.height / 2 + 4, y + 2);
      top += next - y;
      y = next;
      moved = own.map((each) => ({ ...each, y: each.y + y - highest.y }));
      while (at > 0 && toBottom(beside[at - 1] ?? box) + APART > top) at -= 1;
    }
  }
  return y === highest.y ? highest : toDrawnNode(model, measured, { x, y });
}

const APART = 6;

function toBottom({ y, height }: Box): number {
  return y + height;
}

function toBoxes(node: DrawnNode): readonly Box[] {
  return node.label ? [toShapeBox(node), node.label.box] : [toShapeBox(node)];
}

function placeUndated(model: GraphModel, pen: Pen, items: readonly PlanItem[], top: number, width: number): void {
  const wide = LABEL_AWAY + RADIUS + TEXT + 16;
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / wide));
  let y = top + pen.head(UNDATED, { x: MARGIN, y: top }, TEXT);
  for (let at = 0; at < items.length; at += columns) {
    const row = items.slice(at, at + columns).map((item) => toMeasured(item, TEXT));
    const height = Math.max(...row.map((each) => each.height));
    row.forEach((measured, column) => {
      pen.put(
        measured.item.key,
        toDrawnNode(model, measured, { x: MARGIN + RADIUS + column * wide, y: y + height / 2 }),
      );
    });
    y += height;
  }
  pen.group(
    UNDATED,
    items.map(({ key }) => key),
  );
}
