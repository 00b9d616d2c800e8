import { findFrontmatter } from './frontmatter';
import { walkLines, type Line } from '../place/lines';
import type { Span } from '../place/span';

/** A heading of a note, `## Surprises`: its words without closing hashes, its level, and its line's place. */
export interface Heading extends Span {
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

/**
 * A line of the body and what it is part of: whether it stands in code or in a comment, where nothing means what it
 * says.
 */
export interface BodyLine extends Line {
  readonly inert: boolean;
}

const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;

/** The lines of a note's body in order, each with whether it stands in a code block or a `%%` or HTML comment. */
export function* walkBody(text: string): Generator<BodyLine> {
  let fence = '';
  let comment = '';
  for (const line of walkLines(text, findFrontmatter(text)?.block.to ?? 0)) {
    const marker = FENCE.exec(line.text)?.[1] ?? '';
    const inert = fence !== '' || comment !== '' || marker !== '';
    if (fence !== '') {
      if (marker.startsWith(fence) && line.text.trim() === marker) fence = '';
    } else if (marker !== '' && comment === '') fence = marker;
    else comment = toOpenComment(line.text, comment);
    yield { ...line, inert };
  }
}

/** The comment that is still open behind a line: `%%`, `-->` (which would close it), or none. */
function toOpenComment(line: string, before: string): string {
  let open = before;
  let at = 0;
  let html = line.indexOf('<!--');
  for (;;) {
    if (open !== '') {
      const close = line.indexOf(open, at);
      if (close === -1) return open;
      at = close + open.length;
      open = '';
    }
    const percent = line.indexOf('%%', at);
    if (html !== -1 && html < at) html = line.indexOf('<!--', at);
    if (percent === -1 && html === -1) return '';
    const first = html === -1 || (percent !== -1 && percent < html) ? percent : html;
    open = first === percent ? '%%' : '-->';
    at = first + (first === percent ? 2 : 4);
  }
}

/** Every heading of a note; what looks like one in code, comments or quotes is none. */
export function findHeadings(text: string): readonly Heading[] {
  const out: Heading[] = [];
  for (const line of walkBody(text)) {
    const hit = line.inert ? null : /^ {0,3}(#{1,6})(?:[ \t]+|$)/.exec(line.text);
    if (hit)
      out.push({
        level: (hit[1] ?? '').length,
        text: withoutClosing(line.text.slice(hit[0].length)),
        line: line.number,
        from: line.from,
        to: line.to,
      });
  }
  return out;
}

/** `## Surprises ##` reads “Surprises”: hashes at the end count only behind a space. */
function withoutClosing(words: string): string {
  const bare = words.trimEnd();
  let end = bare.length;
  while (bare[end - 1] === '#') end -= 1;
  return end === 0 || /[ \t]/.test(bare[end - 1] ?? '') ? bare.slice(0, end).trimEnd() : bare;
}

/** The heading with these words, whatever its case and level, or nothing. */
export function findHeading(text: string, words: string): Heading | null {
  const wanted = toHeadingIdentity(words);
  return findHeadings(text).find((heading) => toHeadingIdentity(heading.text) === wanted) ?? null;
}

/** Headings are the same when they read the same: case, Unicode form and spaces do not count. */
export function toHeadingIdentity(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Where the section under a heading ends: just before the next heading of its level or above, else the end of the note.
 */
export function findSectionEnd(text: string, heading: Heading): number {
  return (
    findHeadings(text).find((each) => each.from > heading.from && each.level <= heading.level)?.from ?? text.length
  );
}
