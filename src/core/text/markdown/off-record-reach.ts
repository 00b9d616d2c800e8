import { toLineEnd } from '../place/char';
import type { Span } from '../place/span';

// How far words off the record may reach, read by lines: poorer than the structure of the note and more generous.

/** No part is quoted deeper than this for the reading by lines; deeper ones are taken for as deep. */
const DEEPEST = 60;

/**
 * From the line of each sign on as far as anybody could think that it reaches, by the lines alone. A sign that stands
 * in a part of its own depth reaches as far as that: each line is looked at once for each depth. `signs` lie in the
 * order of the text; thousands may stand on one line, so that none of them looks through all of it.
 */
export function toReaches(text: string, signs: readonly number[]): readonly Span[] {
  const reached = new Map<number, number>();
  let line: Span = { from: 0, to: -1 };
  let [begun, seen] = [0, 0];
  return signs.flatMap((sign) => {
    if (sign > line.to) {
      line = { from: text.lastIndexOf('\n', sign) + 1, to: toLineEnd(text, sign) };
      [begun, seen] = [line.from, line.from];
    }
    // The editor ends a line at a lone return, too.
    const lone = text.slice(seen, sign).lastIndexOf('\r');
    if (lone !== -1) begun = seen + lone + 1;
    seen = sign;
    return [...toDepths(text, text.slice(begun, sign), line.to)].flatMap((depth) => {
      if ((reached.get(depth) ?? -1) > line.from) return [];
      const span = toReach(text, line.from, depth);
      reached.set(depth, span.to);
      return [span];
    });
  });
}

/**
 * How deep a sign may be quoted, by what stands before it: as Markdown counts, and with any other sign between the
 * marks. Behind words a `>` is an arrow, and behind a space that is none to Markdown it begins no quote.
 */
function toDepths(text: string, before: string, lineEnd: number): ReadonlySet<number> {
  const lead = LEAD.exec(before)?.[0] ?? '';
  const rest = before.slice(lead.length).replace(/^\[\^[^\]]*\]:[ \t]*/, '');
  const isLoose = !/[\p{L}\p{N}]/u.test(rest) && (countMarks(lead) > 0 || !/^\s/.test(rest));
  const depths = new Set([countMarks(lead), ...(isLoose ? [countMarks(lead + rest)] : [])]);
  if (Math.max(...depths) === 0) depths.add(toDepthBelow(text, lineEnd));
  return depths;
}

/** How deep the line below that of a sign is quoted, when it goes on with what the sign began. */
function toDepthBelow(text: string, lineEnd: number): number {
  const next = lineEnd + 1;
  const line = text.slice(next, toLineEnd(text, next));
  const lead = LEAD.exec(line)?.[0] ?? '';
  return line.startsWith('[!', lead.length) ? 0 : countMarks(lead);
}

/** From the line of a sign on as far as anybody could think that it reaches. */
function toReach(text: string, from: number, depth: number): Span {
  let to = toLineEnd(text, from);
  for (let next = to + 1; next <= text.length;) {
    const end = toLineEnd(text, next);
    const line = text.slice(next, end).replace(/\r$/, '');
    if (isEmpty(line)) {
      const beyond = skipEmpty(text, end + 1);
      if (depth === 0 && isBracketAlone(text.slice(from, to)) && beyond < text.length) {
        to = toLineEnd(text, beyond);
        next = to + 1;
        continue;
      }
      if (depth === 0 || beyond >= text.length || !isQuotedOn(text.slice(beyond, toLineEnd(text, beyond)), depth))
        break;
      next = beyond;
      continue;
    }
    if (!goesOn(line, depth)) break;
    to = end;
    next = end + 1;
  }
  return { from, to: text[to - 1] === '\r' ? to - 1 : to };
}

/** A line that is nothing but the sign: what it speaks of can only stand below it. */
function isBracketAlone(line: string): boolean {
  return /^[ \t]*[[［][^\]］\n]*[\]］][+-]?\s*$/.test(line);
}

/** Only spaces and tabs make an empty line; any other space is a word to Markdown, and a paragraph goes on over it. */
function isEmpty(line: string): boolean {
  return /^[ \t]*\r?$/.test(line);
}

/** The first place from here on that is not in an empty line. */
export function skipEmpty(text: string, start: number): number {
  let at = start;
  while (at < text.length && isEmpty(text.slice(at, toLineEnd(text, at)))) at = toLineEnd(text, at) + 1;
  return at;
}

const LEAD = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/;
/** An item that may end a paragraph: it has words, and a number must be the first. */
const ITEM = /^[ \t>]*(?:[-*+]|1[.)])[ \t]+\S/;
const BLOCK = /^(?:#{1,6}(?:[ \t]|$)|`{3,}[^`]*$|~{3}|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/;

function countMarks(lead: string): number {
  let marks = 0;
  for (let at = 0; at < lead.length && marks < DEEPEST; at += 1) if (lead.charCodeAt(at) === 62) marks += 1;
  return marks;
}

/** Whether a line below the sign may belong to the same part. */
function goesOn(line: string, depth: number): boolean {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const marks = countMarks(lead);
  if (marks >= depth && depth > 0) return true;
  // A line that begins a block of its own cannot go on with the paragraph above it, but for one that is set in too far.
  const indent = /^[ \t>]*/.exec(line)?.[0] ?? '';
  const rest = line.slice(indent.length);
  const isCallout = depth === 0 && marks > 0 && rest.startsWith('[!');
  const isBlock = isCallout || (marks > 0 && rest === '') || ITEM.test(line) || BLOCK.test(rest);
  return !isBlock || /\t| {4}/.test(indent);
}

/** Whether a line behind an empty one is quoted as deep, without being a callout of its own. */
function isQuotedOn(line: string, depth: number): boolean {
  const lead = LEAD.exec(line)?.[0] ?? '';
  return countMarks(lead) >= depth && !line.startsWith('[!', lead.length);
}
