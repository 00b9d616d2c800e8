import { walkInline } from './inline';
import { INLINE, InlineReader, type Inline } from './inline-reader';
import { readMarkdown } from './structure';
import { findWikilinks, type Wikilink } from './wikilink';

/** A link in the body of a note, its place counted from the beginning of the note. */
export interface LinkInText {
  readonly link: Wikilink;
  /** Whether it stands in a table, where a bar is written with a backslash. */
  readonly isInRow: boolean;
}

const LINKS: ReadonlySet<Inline> = new Set<Inline>([INLINE.link, INLINE.linkPart, INLINE.embed]);

class LinkStarts extends InlineReader {
  readonly starts = new Set<number>();

  take(from: number, to: number, what: Inline): number {
    if (LINKS.has(what)) this.starts.add(this.text.startsWith('!', from) ? from + 1 : from);
    return to;
  }
}

/** The wikilinks of a note's body in order, embeds among them; none in code, formulas and comments. */
export function findLinksInText(text: string): readonly LinkInText[] {
  return readMarkdown(text).lines.flatMap((line, at, lines) => {
    if (line.inert || !line.text.includes('[[')) return [];
    const reader = new LinkStarts(line.text);
    walkInline(reader);
    const isInRow = line.type === 'row' || lines[at + 1]?.type === 'ruler';
    return findWikilinks(line.text).flatMap((link) =>
      reader.starts.has(link.from)
        ? [{ link: { ...link, from: link.from + line.from, to: link.to + line.from }, isInRow }]
        : [],
    );
  });
}
