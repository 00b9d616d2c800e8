import { findCallouts, type Callout } from './callout';
import { covers, type Span } from '../place/span';

/**
 * The parts of a note that somebody said off the record: `> [!off-record]` callouts, at any depth.
 * Nothing inside them may be repeated anywhere but in the note itself (DESIGN §6).
 */
export function findOffRecord(text: string, callouts: readonly Callout[] = findCallouts(text)): readonly Span[] {
  return callouts.filter((callout) => callout.type === 'off-record').map(({ from, to }) => ({ from, to }));
}

/** Whether a span stands inside something said off the record. */
export function isOffRecord(span: Span, offRecord: readonly Span[]): boolean {
  return offRecord.some((each) => covers(each, span) || (span.from < each.to && each.from < span.to));
}

/** The same text with everything said off the record blanked by spaces, so that offsets stay. Line breaks stay too. */
export function blankOffRecord(text: string, offRecord: readonly Span[] = findOffRecord(text)): string {
  let out = '';
  let at = 0;
  for (const { from, to } of offRecord) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    out += text.slice(at, start) + text.slice(start, to).replace(/[^\r\n]/g, ' ');
    at = to;
  }
  return out + text.slice(at);
}
