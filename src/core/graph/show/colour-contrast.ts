/** A colour as red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The contrast of two colours as WCAG 2 defines it: from 1 (the same) to 21 (black on white). */
export function toContrast(a: Rgb, b: Rgb): number {
  const [low, high] = [toLuminance(a), toLuminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/**
 * The same colour, moved towards black or white just far enough to stand out from the background by the ratio asked
 * for.
 */
export function toContrasting(colour: Rgb, background: Rgb, ratio: number): Rgb {
  if (toContrast(colour, background) >= ratio) return colour;
  const ends: readonly Rgb[] = [
    [0, 0, 0],
    [255, 255, 255],
  ];
  const [nearest] = ends
    .flatMap((end) => {
      const part = findPart(colour, end, background, ratio);
      return part === null ? [] : [{ part, mixed: toMixed(colour, end, part) }];
    })
    .sort((a, b) => a.part - b.part);
  return nearest?.mixed ?? (toLuminance(background) > 0.18 ? [0, 0, 0] : [255, 255, 255]);
}

/** A colour between two: `part` 0 is the first, 1 the second. */
export function toMixed(a: Rgb, b: Rgb, part: number): Rgb {
  const mix = (from: number, to: number): number => Math.round(from + (to - from) * part);
  return [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])];
}

function findPart(colour: Rgb, end: Rgb, background: Rgb, ratio: number): number | null {
  for (let step = 1; step <= 20; step += 1) {
    if (toContrast(toMixed(colour, end, step / 20), background) >= ratio) return step / 20;
  }
  return null;
}

function toLuminance([red, green, blue]: Rgb): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
