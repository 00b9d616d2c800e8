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

/** Spans in the order of the text, those that overlap or touch as one. */
export function toMerged(spans: readonly Span[]): readonly Span[] {
  const out: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = out[out.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else out.push({ from, to });
  }
  return out;
}
