/**
 * One measured figure. `peer` names what it was measured beside on the same machine, `ratio` is ours divided by the
 * peer's (below 1 is better where the unit is time or size); both are null for a figure that stands alone.
 */
export interface Figure {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly peer: string | null;
  readonly ratio: number | null;
}

/** The median time in milliseconds of so many runs, after one that is not counted. */
export async function timeMedian(times: number, act: () => unknown): Promise<number> {
  await act();
  const measured: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await act();
    measured.push(performance.now() - start);
  }
  return measured.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/**
 * The median times in milliseconds of ours and a peer's, run turn about so that a busy machine slows both alike; one
 * turn before is not counted.
 */
export function timeBeside(
  times: number,
  ours: () => unknown,
  theirs: () => unknown,
): { readonly ours: number; readonly theirs: number } {
  const measured: { readonly ours: number; readonly theirs: number }[] = [];
  for (let turn = 0; turn <= times; turn += 1) {
    const start = performance.now();
    ours();
    const between = performance.now();
    theirs();
    if (turn > 0) measured.push({ ours: between - start, theirs: performance.now() - between });
  }
  const median = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { ours: median(measured.map((each) => each.ours)), theirs: median(measured.map((each) => each.theirs)) };
}

/** A time of ours beside a peer's, both in milliseconds, rounded to what a clock can tell. */
export function toTimeFigure(name: string, ours: number, peer: string | null = null, theirs = 0): Figure {
  return {
    name,
    figure: round(ours),
    unit: 'ms',
    peer,
    ratio: peer === null || theirs === 0 ? null : round(ours / theirs),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
