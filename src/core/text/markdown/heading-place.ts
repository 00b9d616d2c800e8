import type { Heading, Markdown } from './structure';

/**
 * The last of these headings above a line of their note, or nothing when none stands above it. A heading is its own.
 */
export function selectHeadingAt(all: readonly Heading[], line: number): Heading | null {
  return all[countHeadingsTo(all, line) - 1] ?? null;
}

/**
 * Where the section under a heading of a note ends: just before the next heading of its level or above, else the end.
 */
export function toSectionEnd({ text, headings }: Markdown, heading: Heading): number {
  for (let at = countHeadingsTo(headings, heading.line); at < headings.length; at += 1) {
    const next = headings[at];
    if (next && next.level <= heading.level) return next.from;
  }
  return text.length;
}

function countHeadingsTo(all: readonly Heading[], line: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
