import type { Span } from '../place/span';

/**
 * A link as Obsidian writes it, `[[Slow queue#Moments|the queue]]`: the note it names, the place in it (`Moments`,
 * `^id`) and the words it shows, the last two empty when none are written.
 */
export interface Wikilink extends Span {
  readonly target: string;
  readonly place: string;
  readonly words: string;
  /** All that is written behind the note's name, `#Moments|the queue`. */
  readonly tail: string;
}

/** Every wikilink of a text in order, embeds among them. A link without a name and a place is none. */
export function findWikilinks(text: string): readonly Wikilink[] {
  const out: Wikilink[] = [];
  for (let from = text.indexOf('[['); from !== -1;) {
    const to = toLinkEnd(text, from + 2);
    const link = to === -1 ? null : toWikilink(text, from, to);
    if (link) out.push(link);
    from = text.indexOf('[[', to === -1 ? from + 1 : to);
  }
  return out;
}

/** Just behind the `]]` of a link whose name begins at an offset, or -1: a link holds no break and no other bracket. */
function toLinkEnd(text: string, start: number): number {
  for (let at = start; at < text.length && at < start + 1_000; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 91) return -1;
    if (code === 93) return text.charCodeAt(at + 1) === 93 ? at + 2 : -1;
  }
  return -1;
}

function toWikilink(text: string, from: number, to: number): Wikilink | null {
  const inner = text.slice(from + 2, to - 2);
  const bar = inner.indexOf('|');
  const path = (bar === -1 ? inner : inner.slice(0, bar)).replace(/\\$/, '');
  const hash = path.indexOf('#');
  const target = (hash === -1 ? path : path.slice(0, hash)).trim();
  const place = hash === -1 ? '' : path.slice(hash + 1).trim();
  if (target === '' && place === '') return null;
  const tail = inner.slice(hash === -1 ? path.length : hash);
  return { from, to, target, place, words: bar === -1 ? '' : inner.slice(bar + 1).trim(), tail };
}

/** The text with each of its wikilinks written anew; nothing leaves one as it is. */
export function replaceWikilinks(text: string, toWritten: (link: Wikilink) => string | null): string {
  let out = '';
  let at = 0;
  for (const link of findWikilinks(text)) {
    const written = toWritten(link);
    if (written === null) continue;
    out += text.slice(at, link.from) + written;
    at = link.to;
  }
  return out + text.slice(at);
}

/** The note that a value names: by its link when the value is one, else by the words themselves. */
export function toLinkTarget(value: string): string {
  const bare = value.trim();
  const link = findWikilinks(bare)[0];
  return link?.from === 0 && link.to === bare.length ? link.target : bare;
}
