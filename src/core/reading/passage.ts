import { isSameNote, type RemarkLine } from '../notes/reading-note';
import type { Refusal } from '../text/edit/change';
import { toHeadingLink } from '../text/edit/escape-markdown';
import { readLineEnd } from '../text/edit/line-end';
import { findFrontmatter } from '../text/markdown/frontmatter';
import { selectHeadingAt } from '../text/markdown/heading-place';
import { findSpokenHeadings, toHeadingIdentity } from '../text/markdown/headings';
import { findBlockId } from '../text/markdown/list-item';
import { findOffRecord, isOffRecord } from '../text/markdown/off-record';
import { toPlainSentence } from '../text/markdown/sentence';
import { findLineAt, readMarkdown, type Heading } from '../text/markdown/structure';
import { toLineEnd } from '../text/place/char';
import type { Span } from '../text/place/span';

/** Words of an incident that a remark is about, and where they stand: `#Heading`, `#^block`, or empty. */
export interface Passage {
  readonly quote: string;
  readonly subpath: string;
}

/**
 * Where a quoted passage stands in the text now: its lines, counted from 0, and the offset of the first. `start` and
 * `end` count in the words of the whole text; only whether two passages share some may be asked of them.
 */
export interface Place {
  readonly line: number;
  readonly last: number;
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** Finds a quoted passage again by its words; nothing when it is gone or cannot be told from another any more. */
export type PlaceFinder = (passage: Passage) => Place | null;

const LONGEST = 300;

/**
 * The words of a selection as a remark quotes them: plain, at most three hundred characters, with the block or the
 * heading they stand under. Refuses what was said off the record, the properties and what holds no words.
 */
export function toPassage(text: string, span: Span, markPrefix: string): Passage | Refusal {
  const start = findFrontmatter(text)?.block.to ?? 0;
  const quote = toPlainSentence(text.slice(span.from, span.to));
  if (span.from < start || toWords(quote) === '' || isOffRecord(span, findOffRecord(text)))
    return { refused: 'not-here' };
  const line = findLineAt(readMarkdown(text), span.from);
  const id = line && !line.inert ? (readLineEnd(line, markPrefix).id?.id ?? null) : null;
  const heading = line && selectHeadingAt(findSpokenHeadings(text), line.number);
  return {
    quote: shorten(quote),
    subpath: id !== null ? `#^${id}` : heading && heading.text !== '' ? `#${toHeadingLink(heading.text)}` : '',
  };
}

/**
 * The passage that words selected in a rendered note mean: found in its text by themselves. Refuses words that are not
 * there, that stand there more than once, or that were said off the record.
 */
export function toPassageOfWords(text: string, words: string, markPrefix: string): Passage | Refusal {
  const quote = shorten(words.replace(/\s+/g, ' ').trim());
  const place = createPlaceFinder(text)({ quote, subpath: '' });
  if (!place) return { refused: 'not-here' };
  const line = toPassage(text, { from: place.from, to: toLineEnd(text, place.from) }, markPrefix);
  return 'refused' in line ? line : { quote, subpath: line.subpath };
}

/**
 * A finder for the passages of one text: reads it once and then finds each by its words, whatever marks and links
 * were put between them since. Where the same words stand twice, the heading or block of the link decides.
 */
export function createPlaceFinder(text: string): PlaceFinder {
  const hidden = findOffRecord(text);
  const starts: { readonly at: number; readonly line: number; readonly from: number }[] = [];
  let all = ' ';
  for (const line of readMarkdown(text).lines) {
    if (isOffRecord(line, hidden)) continue;
    const words = toWords(toPlainSentence(line.text));
    if (words === '') continue;
    starts.push({ at: all.length, line: line.number, from: line.from });
    all += `${words} `;
  }
  const sections = findSections(text);
  const blocks = findBlocks(text);
  const toLine = (at: number): { readonly line: number; readonly from: number } | null =>
    starts[findLastUpTo(starts, at, (each) => each.at)] ?? null;
  return ({ quote, subpath }) => {
    const wanted = toWords(quote.replace(/…$/, ''));
    if (wanted === '') return null;
    const hits: Place[] = [];
    for (let at = all.indexOf(` ${wanted}`); at !== -1; at = all.indexOf(` ${wanted}`, at + 1)) {
      const end = at + 1 + wanted.length;
      if (all[end] !== ' ' && !quote.endsWith('…')) continue;
      const first = toLine(at + 1);
      const last = toLine(end - 1);
      if (first && last) hits.push({ line: first.line, last: last.line, from: first.from, start: at + 1, end });
    }
    if (hits.length <= 1) return hits[0] ?? null;
    const inside = hits.filter((hit) => isUnder(hit, subpath, sections, blocks));
    return inside.length === 1 ? (inside[0] ?? null) : null;
  };
}

/**
 * Where a remark belongs: at a place of this incident's text; nowhere in particular; in another note, where its link
 * leads; or gone, because the words were changed since.
 */
export type RemarkPlace = Place | 'nowhere' | 'elsewhere' | 'gone';

/** Finds where a remark belongs in an incident called so. */
export function findRemarkPlace(
  find: PlaceFinder,
  incident: string,
  { quote, link }: Pick<RemarkLine, 'quote' | 'link'>,
): RemarkPlace {
  if (quote === '') return 'nowhere';
  const note = link.split('#')[0] ?? '';
  if (note !== '' && !isSameNote(note, incident)) return 'elsewhere';
  return find({ quote, subpath: toSubpath(link) }) ?? 'gone';
}

/** The part of a link behind the note's name: `#Heading`, `#^block`, or empty. */
export function toSubpath(link: string): string {
  const at = link.indexOf('#');
  return at === -1 ? '' : link.slice(at);
}

/** The lines under each heading, by its words: stretches apart from each other, in their order. */
type Sections = ReadonlyMap<string, readonly { readonly from: number; readonly to: number }[]>;

function findSections(text: string): Sections {
  const headings = findSpokenHeadings(text);
  const ends: number[] = [];
  const open: Heading[] = [];
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const heading = headings[at];
    if (!heading) continue;
    while ((open[open.length - 1]?.level ?? 0) > heading.level) open.pop();
    ends[at] = open[open.length - 1]?.line ?? Infinity;
    open.push(heading);
  }
  const out = new Map<string, { from: number; to: number }[]>();
  headings.forEach(({ text: words, line }, at) => {
    const key = toHeadingIdentity(toHeadingLink(words));
    const stretches = out.get(key) ?? [];
    const last = stretches[stretches.length - 1];
    const to = ends[at] ?? Infinity;
    if (last && line <= last.to) last.to = Math.max(last.to, to);
    else stretches.push({ from: line, to });
    out.set(key, stretches);
  });
  return out;
}

function findBlocks(text: string): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const line of readMarkdown(text).lines) {
    const id = line.inert ? null : findBlockId(line.text);
    if (id !== null) out.set(id.toLowerCase(), line.number);
  }
  return out;
}

function isUnder(
  { line, last }: Place,
  subpath: string,
  sections: Sections,
  blocks: ReadonlyMap<string, number>,
): boolean {
  if (subpath.startsWith('#^')) {
    const block = blocks.get(subpath.slice(2).toLowerCase());
    return block !== undefined && line <= block && block <= last;
  }
  const stretches = sections.get(toHeadingIdentity(toHeadingLink(subpath.slice(1)))) ?? [];
  const section = stretches[findLastUpTo(stretches, line, ({ from }) => from)];
  return section !== undefined && line < section.to;
}

/** The place of the last of these that begins at a number or before it, or -1. They lie in order. */
function findLastUpTo<Each>(all: readonly Each[], most: number, toStart: (each: Each) => number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = all[middle];
    if (each !== undefined && toStart(each) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function shorten(quote: string): string {
  if (quote.length <= LONGEST) return quote;
  return `${quote.slice(0, quote.lastIndexOf(' ', LONGEST))}…`;
}

/** Letters and digits only, so that marks, quotes and line breaks between the words do not count. */
function toWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
