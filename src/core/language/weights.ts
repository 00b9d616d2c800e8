/**
 * What each frame and each fact counts for, in steps of .2 of log-odds: a hand value from the guideline, and beside it
 * the value that was fitted to labelled sentences with the hand value as its prior. A fact without a fitted value
 * counts by hand.
 */
export interface Weights {
  /** When, and to how much, the second column was fitted. */
  readonly fitted: { readonly date: string; readonly sentences: number; readonly organisations: number };
  readonly table: ReadonlyMap<string, Weight>;
}

/** One row of the table. */
export interface Weight {
  readonly hand: number;
  readonly fitted: number | null;
}

/** Reads a table written as lines of `id hand fitted`; a fitted value may be missing. */
export function toWeightTable(lines: string): ReadonlyMap<string, Weight> {
  const rows = lines.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [id = '', hand = '0', fitted] = row.trim().split(/\s+/);
      return [id, { hand: Number(hand), fitted: fitted === undefined ? null : Number(fitted) }];
    }),
  );
}

/** What an id counts for; an id that stands in no table counts for nothing. */
export function toWeight(weights: Weights, id: string): number {
  const row = weights.table.get(id);
  return row === undefined ? 0 : (row.fitted ?? row.hand);
}
