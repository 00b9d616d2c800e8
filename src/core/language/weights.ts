/**
 * What each frame and each fact counts for, in steps of .2 of log-odds: a hand value from the guideline, and beside it
 * the value that was fitted to labelled sentences with the hand value as its prior. A fact without a fitted value
 * counts by hand.
 */
export interface Weights {
  /** When, and to how much, the second column was fitted. */
  readonly fitted: { readonly date: string; readonly sentences: number; readonly organisations: number };
  readonly dials: Readonly<Record<Dial, Threshold>>;
  readonly table: ReadonlyMap<string, Weight>;
}

/** How much a reader wants to see. */
export const DIALS = ['fewer', 'balanced', 'more'] as const;
/** One of the three settings of the dial. */
export type Dial = (typeof DIALS)[number];

/** Reads a setting of the dial from anything; what is not known stands in the middle. */
export function readDial(value: unknown): Dial {
  return DIALS.find((dial) => dial === value) ?? 'balanced';
}

/**
 * Where the two confidences begin at one setting of the dial, and what that meant on the data the weights were fitted
 * to, each organisation judged by weights that had not seen it.
 */
export interface Threshold {
  readonly strong: number;
  readonly possible: number;
  /** Of 100 strong marks so many were wrong; of 100 phrases so many were seen. */
  readonly wrong: number;
  readonly seen: number;
}

/** One row of the table. */
export interface Weight {
  readonly hand: number;
  readonly fitted: number | null;
  /** Why the fitted value may turn from the hand value, in one line; most rows need none. */
  readonly why: string | null;
}

/** Reads a table written as lines of `id hand fitted # why`; a fitted value and a reason may be missing. */
export function toWeightTable(lines: string): ReadonlyMap<string, Weight> {
  const rows = lines.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [values = '', why = null] = row.trim().split(' # ');
      const [id = '', hand = '0', fitted] = values.split(/\s+/);
      return [id, { hand: Number(hand), fitted: fitted === undefined ? null : Number(fitted), why }];
    }),
  );
}

/** What an id counts for, or nothing for an id that stands in no table. */
export function findWeight(weights: Weights, id: string): number | null {
  const row = weights.table.get(id);
  return row === undefined ? null : (row.fitted ?? row.hand);
}

/** What a setting of the dial meant on the data, in one sentence and round numbers. */
export function tellDial(weights: Weights, dial: Dial): string {
  const { wrong, seen } = weights.dials[dial];
  return (
    `of 100 marks about ${String(wrong)} are wrong, and about ${String(Math.round(seen / 10))} of 10 ` +
    'phrases are seen.'
  );
}
