import type { GraphModel } from '../../atlas/model/model';
import { toStraight, type Drawing, type Place } from './drawing';
import { LABEL_AWAY, MARGIN, RADIUS, toDrawnNode, toMeasured } from './measured';
import { createPen, type Pen } from './pen';
import type { Plan, PlanGroup } from './plan/plan';

const RAIL = 5;
const SHAPE = 16;
const COLUMN_GAP = 18;
const INDENT = 18;
const NARROW = 430;
const AWAY = 3;
const NOTHING = 'Nothing.';

/**
 * Draws what hangs on somebody: they stand on top, each with a rail of their own that leads down the left of every
 * group to what they hold. The groups stand side by side, or below each other where there is no room.
 */
export function drawHanging(model: GraphModel, plan: Plan, width: number): Drawing {
  const pen = createPen(plan);
  const groups = plan.columns.flatMap((column) => column.groups);
  const rails = Math.max(1, plan.over.length) * RAIL;
  let y = MARGIN;
  for (const item of plan.over) {
    const measured = toMeasured(item, Math.max(120, width - 2 * MARGIN - rails - SHAPE - LABEL_AWAY));
    pen.put(item.key, toDrawnNode(model, measured, { x: MARGIN + rails + SHAPE, y: y + measured.height / 2 }));
    y += measured.height;
  }
  const top = y + rails + 4;
  const side = width < NARROW ? 1 : groups.length;
  const wide = (width - 2 * MARGIN - (side - 1) * COLUMN_GAP) / side;
  const leftOf = new Map<string, number>();
  let below = top;
  groups.forEach((group, at) => {
    const left = MARGIN + (side === 1 ? 0 : at * (wide + COLUMN_GAP));
    const bottom = placeGroup(model, pen, group, { x: left, y: side === 1 ? below : top }, { wide, rails });
    if (side === 1) below = bottom + COLUMN_GAP;
    for (const { key } of group.items) leftOf.set(key, left);
  });
  hang(pen, plan, leftOf, y);
  return pen.toDrawing();
}

function placeGroup(
  model: GraphModel,
  pen: Pen,
  { heading, items }: PlanGroup,
  at: Place,
  { wide, rails }: { readonly wide: number; readonly rails: number },
): number {
  const inner = at.x + rails + SHAPE;
  let y = at.y + pen.head(heading, { x: inner - RADIUS, y: at.y }, wide - rails - SHAPE);
  if (items.length === 0) y += pen.head(NOTHING, { x: inner - RADIUS, y }, wide, 'aside');
  for (const item of items) {
    const indent = item.indent * INDENT;
    const measured = toMeasured(item, wide - rails - SHAPE - LABEL_AWAY - indent);
    pen.put(item.key, toDrawnNode(model, measured, { x: inner + indent, y: y + measured.height / 2 }));
    y += measured.height;
  }
  pen.group(
    heading,
    items.map(({ key }) => key),
  );
  return y;
}

/** Draws each tie: from above along a rail, or down from the item that it stands in below. */
function hang(pen: Pen, plan: Plan, leftOf: ReadonlyMap<string, number>, under: number): void {
  for (const tie of plan.ties) {
    const [from, to] = [pen.find(tie.from), pen.find(tie.to)];
    if (!from || !to) continue;
    const rail = plan.over.findIndex(({ key }) => key === tie.from);
    const end = { x: to.x - to.radius - AWAY, y: to.y };
    if (rail === -1) {
      pen.draw(tie, toCorners([{ x: from.x, y: from.y + from.radius + AWAY }, { x: from.x, y: to.y }, end]));
      continue;
    }
    const left = (leftOf.get(tie.to) ?? MARGIN) + rail * RAIL;
    const first = MARGIN + rail * RAIL;
    const across = under + rail * RAIL;
    const start = { x: from.x - from.radius - AWAY, y: from.y };
    pen.draw(
      tie,
      toCorners([
        start,
        { x: first, y: from.y },
        { x: first, y: across },
        { x: left, y: across },
        { x: left, y: to.y },
        end,
      ]),
    );
  }
}

function toCorners([start, ...rest]: readonly Place[]): readonly Place[] {
  if (!start) return [];
  let here = start;
  return [
    start,
    ...rest.flatMap((next) => {
      const piece = toStraight(here, next);
      here = next;
      return piece;
    }),
  ];
}
