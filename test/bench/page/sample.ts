import { createLayout } from '../../../src/core/graph/layout/layout';
import { toModel } from '../../../src/core/atlas/model/build';
import type { GraphModel } from '../../../src/core/atlas/model/model';
import { toLayoutLinks } from '../../../src/core/graph/layout/links';
import { toSyntheticVault } from '../synthetic';

/** A made-up vault with a place for every note: what every library draws. */
export interface Sample {
  readonly model: GraphModel;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What a library can do, for being timed: every promise ends when the next picture has been painted. */
export interface Drawing {
  readonly panBy: (dx: number, dy: number) => Promise<void>;
  readonly hidePeople: (hidden: boolean) => Promise<void>;
}

/** The sample of so many notes, laid out by us, so that all draw the same picture. */
export function toSample(count: number): Sample {
  const model = toModel(toSyntheticVault(count).notes);
  const layout = createLayout(toLayoutLinks(model.count, model.edgeFrom, model.edgeTo));
  layout.advance(() => false);
  return { model, x: layout.x, y: layout.y };
}

/** Ends with the next frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}

/** The median and the 95th part in a hundred of some times. */
export function toSpread(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    p50: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p95: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0,
  };
}

/** Times pan frames and filter toggles of a drawing, each from the wish to the painted frame. */
export async function measure(
  drawing: Drawing,
  frames: number,
  toggles: number,
): Promise<{ readonly pan: { readonly p50: number; readonly p95: number }; readonly filter: number }> {
  const pans: number[] = [];
  for (let frame = 0; frame < frames; frame += 1) {
    const start = performance.now();
    await drawing.panBy(frame % 20 < 10 ? 6 : -6, 4 * (frame % 2 === 0 ? 1 : -1));
    if (frame > 2) pans.push(performance.now() - start);
  }
  const filters: number[] = [];
  for (let toggle = 0; toggle < toggles; toggle += 1) {
    const start = performance.now();
    await drawing.hidePeople(toggle % 2 === 0);
    filters.push(performance.now() - start);
  }
  return { pan: toSpread(pans), filter: toSpread(filters).p50 };
}
