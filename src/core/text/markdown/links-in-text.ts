import { walkInline } from './inline';
import { INLINE, InlineReader, type Inline } from './inline-reader';
import { readDestination, type Destination } from './destination';
import { readMarkdown, type BodyLine } from './structure';
import { findWikilinks, type Wikilink } from './wikilink';

/** A link in the body of a note, its place counted from the beginning of the note. */
export interface LinkInText {
  readonly link: Wikilink;
  /** Whether it stands in a table, where a bar is written with a backslash. */
  readonly isInRow: boolean;
}

const LINKS: ReadonlySet<Inline> = new Set<Inline>([INLINE.link, INLINE.linkPart, INLINE.embed]);

/** Where links of both forms stand in a line: the brackets of wikilinks, and `](…)` behind the words of others. */
class LinkPlaces extends InlineReader {
  readonly starts = new Set<number>();
  readonly targets: { readonly from: number; readonly to: number }[] = [];
  private opened = 0;

  take(from: number, to: number, what: Inline): number {
    if (LINKS.has(what)) this.starts.add(this.text.startsWith('!', from) ? from + 1 : from);
    else if (what === INLINE.picture || (what === INLINE.bracket && this.text.startsWith('[', from))) this.opened += 1;
    else if (this.opened > 0 && (what === INLINE.bracket || what === INLINE.target)) {
      this.opened -= 1;
      if (what === INLINE.target) this.targets.push({ from, to });
    }
    return to;
  }
}

/** The wikilinks of a note's body in order, embeds among them; none in code, formulas and comments. */
export function findLinksInText(text: string): readonly LinkInText[] {
  return readPlaces(text, '[[', (line, { starts }, isInRow) =>
    findWikilinks(line.text).flatMap((link) =>
      starts.has(link.from)
        ? [{ link: { ...link, from: link.from + line.from, to: link.to + line.from }, isInRow }]
        : [],
    ),
  );
}

/** Where the plain Markdown links and pictures of a note's body lead, in order; none that leads out of the vault. */
export function findDestinations(text: string): readonly Destination[] {
  return readPlaces(text, '](', (line, { targets }) =>
    targets.flatMap(({ from, to }) => readDestination(line.text.slice(from, to), line.from + from) ?? []),
  );
}

function readPlaces<T>(
  text: string,
  sign: string,
  read: (line: BodyLine, places: LinkPlaces, isInRow: boolean) => readonly T[],
): readonly T[] {
  return readMarkdown(text).lines.flatMap((line, at, lines) => {
    if (line.inert || !line.text.includes(sign)) return [];
    const places = new LinkPlaces(line.text);
    walkInline(places);
    return read(line, places, line.type === 'row' || lines[at + 1]?.type === 'ruler');
  });
}
