import type { GraphModel } from '../../atlas/model/model';
import { toLevelCurve, toStraight, type DrawnNode, type Drawing, type Place } from './drawing';
import { LABEL_AWAY, MARGIN, RADIUS, toDrawnNode, toMeasured, toRightEnd, type Measured } from './measured';
import { createPen, type Pen } from './pen';
import type { Plan, PlanItem, PlanTie } from './plan/plan';
import { ASIDE_SIZE, toTextWidth } from './text-size';

const GAP = 44;
const GAP_PART = 0.11;
const MOST_GAP = 156;
const LEAST_TEXT = 92;
const MOST_TEXT = 230;
const GROUP_GAP = 12;
/** Where a shape stands in its column, and how far a line keeps from what it leads to. */
const SHAPE = 9;
const AWAY = 4;
/** A short column is spread out so far beside a long one, and stands no lower than this. */
const MOST_SPREAD = 1.8;
const MOST_LOWERED = 170;
/** The same on a small screen, where what was asked about has to be seen at once. */
const HARDLY_LOWERED = 24;
const BEND = 22;
const LANE = 12;

/** A place in a column: an item, or the lane of a line that passes by. */
interface Slot {
  readonly key: string;
  readonly measured: Measured | null;
  readonly height: number;
}
interface Stack {
  readonly groups: readonly { readonly heading: string; readonly slots: readonly Slot[]; readonly free: boolean }[];
  readonly left: number;
  readonly text: number;
}

/** How wide the text of each column is, and the gap between columns, for a plan in so much room. */
function toWidths(plan: Plan, width: number): { readonly texts: readonly number[]; readonly gap: number } {
  const { columns } = plan;
  const spoken = plan.spoken
    ? Math.max(0, ...plan.ties.map(({ words }) => Math.min(130, toTextWidth(words, ASIDE_SIZE))))
    : 0;
  const gap = Math.min(MOST_GAP, Math.max(GAP, width * GAP_PART, spoken + 26));
  const free = width - 2 * MARGIN - columns.length * (SHAPE + LABEL_AWAY) - (columns.length - 1) * gap;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const texts = columns.map(({ share }) => Math.min(MOST_TEXT, Math.max(LEAST_TEXT, (free * share) / shares)));
  return { texts, gap };
}

/**
 * How wide a drawing in columns would be: where that is far more than there is room for, a list is read more easily.
 */
export function toColumnsWidth(plan: Plan, width: number): number {
  const { texts, gap } = toWidths(plan, width);
  return texts.reduce((sum, text) => sum + text + SHAPE + LABEL_AWAY, 2 * MARGIN + (texts.length - 1) * gap);
}

/**
 * Draws columns from left to right, each line in the space between two of them, so that none crosses a label. The order
 * of what is free is the one that follows its neighbours; everything else stands as the plan says.
 */
export function drawColumns(model: GraphModel, plan: Plan, width: number): Drawing {
  const { texts, gap } = toWidths(plan, width);
  const columnOf = new Map(
    plan.columns.flatMap(({ groups }, column) =>
      groups.flatMap(({ items }) => items.map(({ key }) => [key, column] as const)),
    ),
  );
  const ties = plan.ties.filter(({ from, to }) => columnOf.has(from) && columnOf.has(to));
  const lanes = toLanes(ties, columnOf);
  let left = MARGIN;
  const stacks = plan.columns.map((column, at): Stack => {
    const text = texts[at] ?? LEAST_TEXT;
    const passing = [...lanes].flatMap(([, between]) =>
      between.filter(([place]) => place === at).map(([, key]) => key),
    );
    const groups = column.groups.map(({ heading, items, free }) => ({
      heading,
      free,
      slots: items.map((item) => toSlot(item, text)),
    }));
    const [first, ...rest] = groups;
    const stack = {
      left,
      text,
      groups: first
        ? [
            { ...first, slots: [...first.slots, ...passing.map((key) => ({ key, measured: null, height: LANE }))] },
            ...rest,
          ]
        : [],
    };
    left += SHAPE + LABEL_AWAY + text + gap;
    return stack;
  });
  const ordered = toOrdered(stacks, ties, lanes);
  const pen = createPen(plan);
  const laneAt = new Map<string, Place>();
  const tallest = Math.max(...ordered.map(toHeight));
  const room = { tallest, lowered: width < MOST_LOWERED * 2.5 ? HARDLY_LOWERED : MOST_LOWERED };
  for (const stack of ordered) placeStack(model, pen, stack, room, laneAt);
  for (const tie of ties) drawTie(pen, tie, ordered, columnOf, lanes.get(tie)?.map(([, key]) => laneAt.get(key)) ?? []);
  return pen.toDrawing();
}

function toSlot(item: PlanItem, text: number): Slot {
  const measured = toMeasured(item, text);
  return { key: item.key, measured, height: measured.height };
}

/** For each line that passes columns: a lane in each of them, by its column and key. */
function toLanes(
  ties: readonly PlanTie[],
  columnOf: ReadonlyMap<string, number>,
): ReadonlyMap<PlanTie, readonly (readonly [column: number, key: string])[]> {
  const lanes = new Map<PlanTie, (readonly [number, string])[]>();
  ties.forEach((tie, at) => {
    const [a = 0, b = 0] = [columnOf.get(tie.from), columnOf.get(tie.to)];
    const between: (readonly [number, string])[] = [];
    for (let column = Math.min(a, b) + 1; column < Math.max(a, b); column += 1)
      between.push([column, `lane:${at}:${column}`]);
    if (between.length > 0) lanes.set(tie, between);
  });
  return lanes;
}

/** Puts what is free in the order of its neighbours in columns that are not, or else in the column before. */
function toOrdered(
  stacks: readonly Stack[],
  ties: readonly PlanTie[],
  lanes: ReadonlyMap<PlanTie, readonly (readonly [number, string])[]>,
): readonly Stack[] {
  const near = new Map<string, string[]>();
  const join = (a: string, b: string): void => {
    near.set(a, [...(near.get(a) ?? []), b]);
    near.set(b, [...(near.get(b) ?? []), a]);
  };
  for (const tie of ties) {
    const passed = lanes.get(tie)?.map(([, key]) => key) ?? [];
    [tie.from, ...passed, tie.to].forEach((key, at, keys) => {
      const next = keys[at + 1];
      if (next !== undefined) join(key, next);
    });
  }
  const place = new Map<string, number>();
  const note = (stack: Stack): void => {
    stack.groups.flatMap(({ slots }) => slots).forEach(({ key }, at) => place.set(key, at));
  };
  const isFixed = ({ groups }: Stack): boolean =>
    groups.every(({ free }) => !free) && groups.reduce((sum, { slots }) => sum + slots.length, 0) > 1;
  for (const stack of stacks) if (isFixed(stack)) note(stack);
  return stacks.map((stack) => {
    const sorted = {
      ...stack,
      groups: stack.groups.map((group) =>
        group.free ? { ...group, slots: sortSlots(group.slots, near, place) } : group,
      ),
    };
    note(sorted);
    return sorted;
  });
}

function sortSlots(
  slots: readonly Slot[],
  near: ReadonlyMap<string, readonly string[]>,
  place: ReadonlyMap<string, number>,
): readonly Slot[] {
  const middle = new Map(
    slots.map(({ key }) => {
      const places = (near.get(key) ?? []).flatMap((other) => place.get(other) ?? []);
      return [key, places.length === 0 ? Infinity : places.reduce((sum, each) => sum + each, 0) / places.length];
    }),
  );
  return slots
    .map((slot, at) => ({ slot, at, by: middle.get(slot.key) ?? Infinity }))
    .sort((a, b) => (a.by === b.by ? a.at - b.at : a.by - b.by))
    .map(({ slot }) => slot);
}

function toHeight({ groups }: Stack): number {
  return groups.reduce(
    (sum, { heading, slots }, at) =>
      sum + (at === 0 ? 0 : GROUP_GAP) + (heading === '' ? 0 : 24) + slots.reduce((all, { height }) => all + height, 0),
    0,
  );
}

function placeStack(
  model: GraphModel,
  pen: Pen,
  stack: Stack,
  { tallest, lowered }: { readonly tallest: number; readonly lowered: number },
  laneAt: Map<string, Place>,
): void {
  const { groups, left, text } = stack;
  const height = toHeight(stack);
  const slots = groups.flatMap((group) => group.slots);
  const own = slots.reduce((sum, slot) => sum + slot.height, 0);
  const hasHeading = groups.some(({ heading }) => heading !== '');
  const spread = slots.length < 2 ? 1 : Math.min(MOST_SPREAD, 1 + (tallest - height) / Math.max(1, own));
  const used = height + own * (spread - 1);
  let y = MARGIN + (hasHeading ? 0 : Math.min(lowered, (tallest - used) / 2));
  groups.forEach((group, at) => {
    if (at > 0) y += GROUP_GAP;
    y += pen.head(group.heading, { x: left, y }, SHAPE + LABEL_AWAY + text);
    for (const { key, measured, height: slotHeight } of group.slots) {
      const middle = y + (slotHeight * spread) / 2;
      const isWords = measured?.item.node === -1;
      if (measured) pen.put(key, toDrawnNode(model, measured, { x: left + (isWords ? AWAY + 2 : SHAPE), y: middle }));
      else laneAt.set(key, { x: left, y: middle });
      y += slotHeight * spread;
    }
    pen.group(
      group.heading,
      group.slots.map(({ key }) => key),
    );
  });
}

/** A line leaves behind its label, bends in the gap, and passes the columns between in its own lane. */
function drawTie(
  pen: Pen,
  tie: PlanTie,
  stacks: readonly Stack[],
  columnOf: ReadonlyMap<string, number>,
  lanes: readonly (Place | undefined)[],
): void {
  const isBack = (columnOf.get(tie.from) ?? 0) > (columnOf.get(tie.to) ?? 0);
  const [first, last] = isBack ? [tie.to, tie.from] : [tie.from, tie.to];
  const [from, to] = [pen.find(first), pen.find(last)];
  const [a = 0, b = 0] = [columnOf.get(first), columnOf.get(last)];
  if (!from || !to) return;
  const rightOf = (column: number): number => {
    const { left = 0, text = 0 } = stacks[column] ?? {};
    return left + SHAPE + LABEL_AWAY + text + AWAY;
  };
  const start = { x: toRightEnd(from) + AWAY, y: from.y };
  const corner = { x: Math.max(start.x, rightOf(a)), y: from.y };
  if (a === b) {
    const back = { x: corner.x, y: to.y };
    const curve = [
      start,
      ...toStraight(start, corner),
      { x: corner.x + BEND, y: from.y },
      { x: corner.x + BEND, y: to.y },
      back,
      ...toStraight(back, { x: toRightEnd(to) + AWAY, y: to.y }),
    ];
    pen.draw(tie, curve);
    return;
  }
  const curve: Place[] = [start, ...toStraight(start, corner)];
  let here: Place = corner;
  lanes.forEach((lane, at) => {
    if (!lane) return;
    const entry = { x: lane.x, y: lane.y };
    const exit = { x: rightOf(a + 1 + at), y: lane.y };
    curve.push(...toLevelCurve(here, entry), ...toStraight(entry, exit));
    here = exit;
  });
  const end = { x: toLeftEnd(to) - AWAY, y: to.y };
  curve.push(...toLevelCurve(here, end));
  const middle = { x: (here.x + end.x) / 2, y: (here.y + end.y) / 2 };
  pen.draw(isBack ? toTurned(tie) : tie, curve, b - a >= 1 ? middle : null);
}

function toTurned(tie: PlanTie): PlanTie {
  const arrow = tie.arrow === 'to' ? 'from' : tie.arrow === 'from' ? 'to' : 'none';
  return { ...tie, from: tie.to, to: tie.from, arrow };
}

function toLeftEnd({ node, x, radius }: DrawnNode): number {
  return node === -1 ? x - 2 : x - Math.max(RADIUS, radius);
}
