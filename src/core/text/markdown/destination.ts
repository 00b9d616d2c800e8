import type { Span } from '../place/span';

/**
 * Where a plain Markdown link leads, `Slow%20queue.md#Moments` in `[the queue](Slow%20queue.md#Moments)`: the note as
 * it is called, and the place in it as it is written. It spans the destination with its angle brackets.
 */
export interface Destination extends Span {
  readonly target: string;
  readonly place: string;
}

const DESTINATION = /^\]\([ \t]*(<[^<>\n]{1,800}>|[^\s<>]{1,800})(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)$/;

/** Reads `](destination)`, which begins at an offset; nothing for an address, which leads out of the vault. */
export function readDestination(written: string, offset: number): Destination | null {
  const inner = DESTINATION.exec(written)?.[1];
  if (inner === undefined || /^<?(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(inner)) return null;
  const [target = '', ...places] = inner.replace(/[<>]/g, '').split(/(?=#)/);
  const from = offset + written.indexOf(inner);
  return { target: decode(target).trim(), place: places.join(''), from, to: from + inner.length };
}

/** A note and a place in it as a destination writes them, so that no sign of the name ends the link. */
export function toDestination(target: string, place: string): string {
  const written = `${target.replaceAll('%', '%25')}.md${place}`;
  return /[\s()]/.test(written) ? `<${written}>` : written;
}

/** A part of a destination as it is called, without the signs that addresses have for spaces and letters. */
export function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
