import { expect, test } from 'vitest';
import { toContrast, toContrasting, toMixed, type Rgb } from '../../../../src/core/graph/show/colour-contrast';

const [BLACK, WHITE]: readonly [Rgb, Rgb] = [
  [0, 0, 0],
  [255, 255, 255],
];

test('contrast is that of WCAG: 21 from black to white, 1 to itself, the same both ways', () => {
  expect(toContrast(BLACK, WHITE)).toBeCloseTo(21, 5);
  expect(toContrast(WHITE, WHITE)).toBe(1);
  expect(toContrast([119, 119, 119], WHITE)).toBeCloseTo(4.48, 2);
  expect(toContrast(WHITE, [119, 119, 119])).toBe(toContrast([119, 119, 119], WHITE));
});

test('a colour that stands out is left as it is', () => {
  expect(toContrasting([0, 0, 139], WHITE, 4.5)).toEqual([0, 0, 139]);
});

test.each<readonly [Rgb, Rgb]>([
  [[255, 220, 0], WHITE],
  [
    [60, 60, 60],
    [30, 30, 30],
  ],
  [
    [128, 128, 128],
    [128, 128, 128],
  ],
])('%j is moved just far enough from %j', (colour, background) => {
  expect(toContrast(toContrasting(colour, background, 3), background)).toBeGreaterThanOrEqual(3);
});

test('a mixture lies between its two colours', () => {
  expect([toMixed(BLACK, WHITE, 0), toMixed(BLACK, WHITE, 0.5), toMixed(BLACK, WHITE, 1)]).toEqual([
    BLACK,
    [128, 128, 128],
    WHITE,
  ]);
});
