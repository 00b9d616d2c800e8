import { expect, test } from 'vitest';
import { GAP, packBoxes, toBox, type Box } from '../../../../src/core/graph/layout/pack';

const BOXES: readonly Box[] = [
  { left: 0, top: 0, width: 300, height: 200 },
  { left: -50, top: 10, width: 80, height: 80 },
  { left: 5, top: 5, width: 120, height: 40 },
  { left: 0, top: 0, width: 0, height: 0 },
];
const place = (boxes: readonly Box[], below: Box | null): readonly Box[] =>
  packBoxes(boxes, below).map(({ x, y }, at) => {
    const box = boxes[at] ?? { left: 0, top: 0, width: 0, height: 0 };
    return { ...box, left: box.left + x, top: box.top + y };
  });
const isApart = (a: Box, b: Box): boolean =>
  a.left + a.width + GAP <= b.left + 1e-9 ||
  b.left + b.width + GAP <= a.left + 1e-9 ||
  a.top + a.height + GAP <= b.top + 1e-9 ||
  b.top + b.height + GAP <= a.top + 1e-9;

test('groups of notes stand apart from each other, in the order given', () => {
  const placed = place(BOXES, null);
  for (const [at, a] of placed.entries()) for (const b of placed.slice(at + 1)) expect(isApart(a, b)).toBe(true);
  expect(Math.min(...placed.map(({ top }) => top))).toBe(placed[0]?.top);
});

test('what is linked to nothing stands below the rest', () => {
  const below: Box = { left: -200, top: -100, width: 400, height: 200 };
  for (const { top } of place(BOXES, below)) expect(top).toBeGreaterThanOrEqual(below.top + below.height + GAP);
});

test('a box is as large as its points need', () => {
  const [x, y] = [Float64Array.of(3, -1, 9), Float64Array.of(2, 5, 0)];
  expect(toBox(x, y, Int32Array.of(0, 1, 2))).toEqual({ left: -1, top: 0, width: 10, height: 5 });
});
