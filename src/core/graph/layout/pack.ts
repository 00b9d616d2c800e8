/** A rectangle to be placed: the left upper corner of what it holds and its size. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far a box is to be moved. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Room left between two boxes. */
export const GAP = 40;

/** The smallest box around points, with room of its own for a single one. */
export function toBox(x: Float64Array, y: Float64Array, members: Int32Array): Box {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const member of members) {
    left = Math.min(left, x[member] ?? 0);
    right = Math.max(right, x[member] ?? 0);
    top = Math.min(top, y[member] ?? 0);
    bottom = Math.max(bottom, y[member] ?? 0);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * Places boxes in rows without overlap, in the order given, a little wider than high altogether. With `below`, the rows
 * stand under that box; without it, the first box comes first and the whole is centred on (0, 0).
 */
export function packBoxes(boxes: readonly Box[], below: Box | null): readonly Shift[] {
  let area = 0;
  let widest = below?.width ?? 0;
  for (const box of boxes) {
    area += (box.width + GAP) * (box.height + GAP);
    widest = Math.max(widest, box.width);
  }
  const limit = Math.max(widest, Math.sqrt(area * 1.5));
  const corners: { x: number; y: number }[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  let fullWidth = 0;
  for (const box of boxes) {
    if (x > 0 && x + box.width > limit) {
      x = 0;
      y += rowHeight + GAP;
      rowHeight = 0;
    }
    corners.push({ x, y });
    x += box.width + GAP;
    rowHeight = Math.max(rowHeight, box.height);
    fullWidth = Math.max(fullWidth, x - GAP);
  }
  const originX = below ? below.left : -fullWidth / 2;
  const originY = below ? below.top + below.height + GAP : -(y + rowHeight) / 2;
  return boxes.map((box, at) => ({
    x: originX + (corners[at]?.x ?? 0) - box.left,
    y: originY + (corners[at]?.y ?? 0) - box.top,
  }));
}
