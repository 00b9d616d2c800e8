/** How the composed pattern reads: its case, and letters of any script. */
export type PatternFlags = '' | 'i' | 'iu' | 'imu';

/** The source of a pattern that fits where one of these does, tried in their order. */
export function toOneOf(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => source).join('|');
}

/** A pattern that fits a text which is one of these from its beginning to its end. */
export function toWholeText(patterns: readonly RegExp[], flags: PatternFlags): RegExp {
  return new RegExp(`^(?:${toOneOf(patterns)})$`, flags);
}

/** A pattern that fits whole words which are one of these, wherever they stand in a text. */
export function toWholeWords(patterns: readonly RegExp[], flags: PatternFlags): RegExp {
  return new RegExp(`\\b(?:${toOneOf(patterns)})\\b`, flags);
}
