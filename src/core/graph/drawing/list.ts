import type { GraphModel } from '../../atlas/model/model';
import { toStraight, type Drawing, type DrawnNode, type Place } from './drawing';
import { LABEL_AWAY, MARGIN, toDrawnNode, toMeasured, toShapeBox } from './measured';
import { createPen } from './pen';
import type { Plan } from './plan/plan';

const GROUP_GAP = 10;
const LEAST_GUTTER = 34;
const MOST_GUTTER = 84;
const PER_STEP = 4;
const AWAY = 3;

/**
 * Draws a plan as one list from top to bottom, the lines as arcs on its left: where there is no room for columns, no
 * arc meets a label.
 */
export function drawList(model: GraphModel, plan: Plan, width: number): Drawing {
  const pen = createPen({ ...plan, spoken: false });
  const groups = plan.columns.flatMap((column) => column.groups);
  const count = groups.reduce((sum, { items }) => sum + items.length, plan.over.length);
  const gutter = Math.min(MOST_GUTTER, LEAST_GUTTER + count * PER_STEP, width / 4);
  const text = Math.max(80, width - 2 * MARGIN - gutter - LABEL_AWAY);
  const x = MARGIN + gutter;
  const order = new Map<string, number>();
  let y = MARGIN;
  for (const { heading, items } of [{ heading: '', items: plan.over }, ...groups]) {
    if (items.length === 0) continue;
    if (y > MARGIN) y += GROUP_GAP;
    y += pen.head(heading, { x: x - 7, y }, text + LABEL_AWAY);
    for (const item of items) {
      const measured = toMeasured(item, text);
      order.set(item.key, order.size);
      pen.put(item.key, toDrawnNode(model, measured, { x, y: y + measured.height / 2 }));
      y += measured.height;
    }
    pen.group(
      heading,
      items.map(({ key }) => key),
    );
  }
  for (const tie of plan.ties) {
    const [from, to] = [pen.find(tie.from), pen.find(tie.to)];
    if (!from || !to) continue;
    const apart = Math.abs((order.get(tie.from) ?? 0) - (order.get(tie.to) ?? 0));
    pen.draw(tie, toArc(from, to, Math.min(gutter - 4, 12 + (gutter * apart) / Math.max(4, count))));
  }
  return pen.toDrawing();
}

function toArc(from: DrawnNode, to: DrawnNode, depth: number): readonly Place[] {
  const start = { x: toShapeBox(from).x - (from.node === -1 ? AWAY + 2 : AWAY), y: from.y };
  const end = { x: toShapeBox(to).x - (to.node === -1 ? AWAY + 2 : AWAY), y: to.y };
  return [start, { x: start.x - depth * 1.3, y: start.y }, { x: end.x - depth * 1.3, y: end.y }, end];
}

/** Draws a numbered path from top to bottom, the reason of each step beside its arrow. */
export function drawPath(model: GraphModel, plan: Plan, width: number): Drawing {
  const pen = createPen({ ...plan, spoken: false });
  const items = plan.columns.flatMap((column) => column.groups.flatMap((group) => group.items));
  const wide = Math.min(width, MOST_PATH);
  const x = MARGIN + STEP;
  const text = wide - x - STEP - LABEL_AWAY - MARGIN;
  let y = MARGIN;
  items.forEach((item, at) => {
    const measured = toMeasured(item, text);
    const before = items[at - 1];
    const tie = plan.ties.find(({ from, to }) => from === before?.key && to === item.key);
    if (tie) y = writeReason(pen, tie.words, { x: x + STEP + LABEL_AWAY - 7, y }, text);
    pen.put(item.key, toDrawnNode(model, measured, { x, y: y + measured.height / 2 }));
    y += measured.height;
    const [from, to] = [pen.find(before?.key ?? ''), pen.find(item.key)];
    if (!tie || !from || !to) return;
    const start = { x, y: from.y + from.radius + AWAY };
    pen.draw(tie, [start, ...toStraight(start, { x, y: to.y - to.radius - AWAY })]);
  });
  return pen.toDrawing();
}

const MOST_PATH = 640;
const STEP = 11;
const REASON_ROOM = 8;

/** Writes why a step is taken, and returns where the next one may stand. */
function writeReason(pen: ReturnType<typeof createPen>, words: string, at: Place, width: number): number {
  const height = pen.head(words, at, width, 'aside');
  return at.y + height + (height === 0 ? REASON_ROOM * 2 : REASON_ROOM / 2);
}
