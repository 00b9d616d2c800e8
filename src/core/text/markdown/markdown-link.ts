import { withoutEnding } from '../name/filename';
import type { Span } from '../place/span';

/**
 * Where a plain Markdown link leads, `Slow%20queue.md#Moments` in `[the queue](Slow%20queue.md#Moments)`: the note as
 * it is called, and the place in it as it is written. It spans the destination with its angle brackets.
 */
export interface Destination extends Span {
  readonly target: string;
  readonly place: string;
}

/** A value that is a plain Markdown link and nothing else: where it leads, and its words. */
export interface MarkdownLink extends Destination {
  readonly words: string;
}

const DESTINATION = /^\]\([ \t]*(?:<([^<>\n]{1,800})>|([^\s<>]{1,800}))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)$/;

/** Reads `](destination)`, which begins at an offset; nothing for an address, which leads out of the vault. */
export function readDestination(written: string, offset = 0): Destination | null {
  const hit = DESTINATION.exec(written);
  const bare = hit?.[1] ?? hit?.[2] ?? '';
  if (bare === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(bare)) return null;
  const hash = bare.indexOf('#');
  const target = decode(hash === -1 ? bare : bare.slice(0, hash)).trim();
  const inner = hit?.[1] === undefined ? bare : `<${bare}>`;
  const from = offset + written.indexOf(inner, 2);
  return { target, place: hash === -1 ? '' : bare.slice(hash), from, to: from + inner.length };
}

/** The plain Markdown link that a value is, or nothing when it is anything else. */
export function readMarkdownLink(value: string): MarkdownLink | null {
  const bare = value.trim();
  const close = bare.indexOf('](');
  if (!bare.startsWith('[') || bare.startsWith('[[') || close === -1) return null;
  const destination = readDestination(bare.slice(close), close);
  return destination && { ...destination, words: bare.slice(1, close).trim() };
}

/** A note and a place in it as a destination writes them, so that no sign of the name ends the link. */
export function toDestination(target: string, place: string): string {
  return `${target}.md`.replace(/[\s%<>()#^[\]\\]/g, toEscape) + place.replace(/[\s<>()]/g, toEscape);
}

/**
 * A plain Markdown link as a wikilink, the only form that counts in properties: without an ending and without the way
 * from the note it stands in, its words behind a bar where they say something else.
 */
export function toWikilinkText({ target, place, words }: MarkdownLink): string {
  const note = withoutEnding(target.replace(/^(?:\.{0,2}\/)+/, ''));
  const name = `${note}${decode(place)}`;
  return words === '' || words === name || /[[\]|]/.test(words) ? `[[${name}]]` : `[[${name}|${words}]]`;
}

function toEscape(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
