import { toSectionEnd } from './heading-place';
import { findOffRecord, isOffRecord } from './off-record';
import { readMarkdown, type Heading } from './structure';

/** Every heading of a note; what looks like one in code, comments, quotes or list items is none. */
export function findHeadings(text: string): readonly Heading[] {
  return readMarkdown(text).headings;
}

/**
 * Every heading of a note as it may be repeated: one that stands off the record keeps its place and loses its words.
 */
export function findSpokenHeadings(text: string): readonly Heading[] {
  const hidden = findOffRecord(text);
  return findHeadings(text).map((heading) => (isOffRecord(heading, hidden) ? { ...heading, text: '' } : heading));
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
  return toSectionEnd(readMarkdown(text), heading);
}
