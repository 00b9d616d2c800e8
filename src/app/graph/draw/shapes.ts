import { CORNERS, RING_HOLE, type Shape } from '../../../core/graph/show/shapes';

/** Adds the outline of a shape to the current path. */
export function traceShape(ctx: CanvasRenderingContext2D, shape: Shape, x: number, y: number, radius: number): void {
  const corners = CORNERS[shape];
  if (corners.length === 0) {
    ctx.moveTo(x + radius, y);
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    if (shape !== 'ring') return;
    const hole = radius * RING_HOLE;
    ctx.moveTo(x + hole, y);
    ctx.arc(x, y, hole, 0, 2 * Math.PI, true);
    return;
  }
  corners.forEach(([dx, dy], at) => {
    if (at === 0) ctx.moveTo(x + dx * radius, y + dy * radius);
    else ctx.lineTo(x + dx * radius, y + dy * radius);
  });
  ctx.closePath();
}
