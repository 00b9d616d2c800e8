/** The seed of `npm test`, always the same, so that a run that fails does so for everybody. */
export const FIXED_SEED = 20_251_104;

/**
 * How many generated cases a property runs, and which: few and the same ones in `npm test`; in `npm run prove` all of
 * them, from a seed that is fresh at each run, which prove prints and takes again with `-- --seed N`.
 */
export function runs(small: number, full: number): { readonly numRuns: number; readonly seed: number } {
  return toRuns(small, full, process.env);
}

/** The same for a given environment; what is no whole number is not taken for a seed. */
export function toRuns(
  small: number,
  full: number,
  env: Readonly<Record<string, string | undefined>>,
): { readonly numRuns: number; readonly seed: number } {
  const isLong = env['PROVE'] === '1';
  const asked = Number(env['PROVE_SEED'] ?? '');
  const isSeed = isLong && Number.isSafeInteger(asked) && asked !== 0;
  return { numRuns: isLong ? full : small, seed: isSeed ? asked : FIXED_SEED };
}

/**
 * Of a table in which every row is tried with every column, what `npm test` plays of one row: every third cell, moved
 * by one from row to row, so that each row and each column has its turn; in `npm run prove` all of it.
 */
export function toShareOf<T>(columns: readonly T[], row: number, env = process.env): readonly T[] {
  return env['PROVE'] === '1' ? columns : columns.filter((_column, at) => at % 3 === row % 3);
}
