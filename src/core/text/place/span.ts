/**
 * A stretch of a text: UTF-16 offsets, `from` included, `to` not. Offsets always count from the
 * start of the whole note, so a span found by one part means the same place to every other.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether `inner` lies wholly within `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether two stretches have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
