import type { GraphModel } from '../../atlas/model/model';
import { drawColumns, toColumnsWidth } from './columns';
import type { Drawing } from './drawing';
import { drawHanging } from './hanging';
import { drawList, drawPath } from './list';
import type { Plan } from './plan/plan';
import { drawTimeline } from './timeline';

/** With less room than this, in CSS pixels, time becomes a list, and columns keep their lines without words. */
const NARROW = 430;
/** So many times as wide as its room a drawing in columns may be, before a list is read more easily. */
const TOO_WIDE = 1.7;
const TOO_WIDE_NARROW = 1.35;
const LEAST_WIDTH = 240;
const MOST_WIDTH = 900;

/**
 * Lays a plan out in so much width, in CSS pixels: the same plan and width always give the same drawing, and a drawing
 * of up to forty notes has every name, none on another and none cut.
 */
export function toDrawing(model: GraphModel, plan: Plan, room: number): Drawing {
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, room));
  switch (plan.shape) {
    case 'path':
      return drawPath(model, plan, width);
    case 'hanging':
      return drawHanging(model, plan, width);
    case 'time':
      return width < NARROW ? drawList(model, plan, width) : drawTimeline(model, plan, width);
    case 'columns': {
      const isNarrow = width < NARROW;
      const shown = isNarrow ? { ...plan, spoken: false } : plan;
      return toColumnsWidth(shown, width) > width * (isNarrow ? TOO_WIDE_NARROW : TOO_WIDE)
        ? drawList(model, plan, width)
        : drawColumns(model, shown, width);
    }
  }
}
