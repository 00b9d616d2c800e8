import type { Line } from '../place/lines';
import { START, toItemWidth, type BlockState } from './block-state';
import { readCalloutHead } from './callout-head';
import { Cursor, passContainers } from './cursor';
import { findFrontmatter } from './frontmatter';
import { readLine } from './line-reader';
import type { LineType, Opened, ReadLine } from './read-line';
import { remember } from './remember';

/**
 * A line of a note's body: what it is, where its own words begin (`content`, an offset in the note), and the quotes and
 * items around it, outermost first. `inert` lines stand in code or in a comment, where nothing means what it says.
 */
export interface BodyLine extends Line {
  readonly type: LineType;
  readonly content: number;
  readonly around: string;
  readonly inert: boolean;
  /** Whether a list item begins in it. */
  readonly isItem: boolean;
}

/** A heading of a note, `## Surprises`: its words without closing hashes, its level, and its place. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A quote or a callout: `head` when it is one. `first` and `last` are its lines, as numbers in `lines`. */
export interface Quote {
  readonly head: { readonly type: string; readonly metadata: string; readonly title: string } | null;
  readonly around: string;
  readonly first: number;
  /** The line of its head or of its first words. */
  readonly headLine: number;
  readonly last: number;
}

/**
 * A list item: `from` is the beginning of its line, `mark` of its mark, `content` of its words; `to` is the end of the
 * last line with words that belongs to it. Items of one list share a number; `parent` is the item around it, by place
 * in the list of items.
 */
export interface ListItem {
  readonly from: number;
  readonly to: number;
  readonly mark: number;
  readonly content: number;
  readonly line: number;
  readonly around: string;
  readonly list: number;
  readonly parent: number | null;
  readonly ordered: boolean;
}

/** The structure of a note: one reading, asked by everything that wants to know what stands where. */
export interface Markdown {
  readonly text: string;
  /** Where the body begins, behind the properties. */
  readonly body: number;
  readonly lines: readonly BodyLine[];
  readonly headings: readonly Heading[];
  readonly quotes: readonly Quote[];
  readonly items: readonly ListItem[];
}

interface OpenQuote {
  readonly is: 'quote';
  readonly place: number;
}
interface OpenItem {
  readonly is: 'item';
  readonly place: number;
  readonly list: number;
  readonly sign: number;
}
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads the structure of a note. The last few notes are remembered, so that several questions about one text cost one
 * reading; the answer depends on the text alone.
 */
export const readMarkdown: (text: string) => Markdown = remember((text) => new Builder(text).read());

const INERT: ReadonlySet<LineType> = new Set<LineType>(['fence-open', 'fence-close', 'code', 'raw', 'comment']);

class Builder {
  private readonly body: number;
  private readonly lines: BodyLine[] = [];
  private readonly headings: Heading[] = [];
  private readonly quotes: Writable<Quote>[] = [];
  private readonly items: Writable<ListItem>[] = [];
  private readonly open: (OpenQuote | OpenItem)[] = [];
  private lists = 0;
  private full = 0;
  private paragraph = 0;

  constructor(private readonly text: string) {
    const block = findFrontmatter(text)?.block.to;
    this.body = block ?? (text.startsWith('\uFEFF') ? 1 : 0);
  }

  read(): Markdown {
    const { text, body } = this;
    let number = countBreaks(text, body);
    let state: BlockState = START;
    for (let from = body; ; number += 1) {
      const feed = text.indexOf('\n', from);
      const end = feed === -1 ? text.length : feed;
      const to = end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      const line = text.slice(from, to);
      const told = readLine(line, state);
      this.take({ number, from, to, text: line }, told, state);
      state = told.after;
      if (feed === -1) break;
      from = feed + 1;
    }
    this.close(0);
    const { lines, headings, quotes, items } = this;
    return { text, body, lines, headings, quotes, items };
  }

  private take(line: Line, told: ReadLine, before: BlockState): void {
    const { type, after } = told;
    const closed = this.close(told.kept);
    for (let at = 0; at < told.opened.length; at += 1) {
      const each = told.opened[at];
      if (each) this.begin(line, each, told.kept + at, after.around, at === 0 ? closed : null);
    }
    this.lines.push({
      number: line.number,
      from: line.from,
      to: line.to,
      text: line.text,
      type,
      content: line.from + told.content,
      around: after.around,
      inert: INERT.has(type),
      isItem: told.opened.some(({ item }) => item !== null),
    });
    if (type !== 'blank') this.full = this.lines.length - 1;
    if (type !== 'blank') this.readHead(line, told);
    if (type === 'heading' || type === 'underline') this.addHeading(told);
    const isSame = told.opened.length === 0 && told.kept === before.around.length;
    const goesOn = before.leaf.startsWith('p') && isSame && type === 'text';
    if (!goesOn) this.paragraph = this.lines.length - 1;
  }

  /** Closes what does not go on, innermost first, and answers the outermost item that was closed. */
  private close(kept: number): OpenItem | null {
    let outermost: OpenItem | null = null;
    while (this.open.length > kept) {
      const each = this.open.pop();
      if (!each) break;
      if (each.is === 'quote') {
        const quote = this.quotes[each.place];
        if (quote) quote.last = this.lines.length - 1;
        continue;
      }
      const item = this.items[each.place];
      if (item) item.to = Math.max(item.to, this.lines[this.full]?.to ?? item.to);
      outermost = this.open.length === kept ? each : null;
    }
    return outermost;
  }

  private begin(
    line: Line,
    { mark, content, item }: Opened,
    depth: number,
    around: string,
    closed: OpenItem | null,
  ): void {
    const inside = around.slice(0, depth + 1);
    if (item === null) {
      this.open.push({ is: 'quote', place: this.quotes.length });
      const first = this.lines.length;
      this.quotes.push({ head: null, around: inside, first, headLine: -1, last: first });
      return;
    }
    const goesOn = closed !== null && closed.sign === item.sign;
    if (!goesOn) this.lists += 1;
    const list = goesOn ? closed.list : this.lists;
    const parent = this.open.reduce<number | null>((last, each) => (each.is === 'item' ? each.place : last), null);
    this.open.push({ is: 'item', place: this.items.length, list, sign: item.sign });
    this.items.push({
      from: line.from,
      to: line.to,
      mark: line.from + mark,
      content: line.from + content,
      line: line.number,
      around: inside,
      list,
      parent,
      ordered: item.number !== null,
    });
  }

  /** The first words of a quote tell whether it is a callout: only words right inside it count. */
  private readHead(line: Line, told: ReadLine): void {
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const each = this.open[at];
      const quote = each?.is === 'quote' ? this.quotes[each.place] : undefined;
      if (!quote) continue;
      if (quote.headLine !== -1) return;
      quote.headLine = this.lines.length - 1;
      const innermost = at === this.open.length - 1;
      if (innermost && (told.type === 'text' || told.type === 'comment'))
        quote.head = readCalloutHead(line.text, told.content);
    }
  }

  private addHeading(told: ReadLine): void {
    if (told.after.around !== '') return;
    const last = this.lines[this.lines.length - 1];
    const first = told.type === 'heading' ? last : this.lines[this.paragraph];
    if (!first || !last) return;
    const text =
      told.type === 'heading'
        ? toHeadingWords(last.text.slice(told.content))
        : this.lines
            .slice(this.paragraph, -1)
            .map((each) => each.text.trim())
            .join(' ');
    this.headings.push({ level: told.level, text, line: first.number, from: first.from, to: last.to });
  }
}

/** `## Surprises ##` reads “Surprises”: hashes at the end count only behind a space. */
export function toHeadingWords(line: string): string {
  const bare = line.trim();
  let start = 0;
  while (bare.charCodeAt(start) === 35) start += 1;
  let end = bare.length;
  while (end > start && bare.charCodeAt(end - 1) === 35) end -= 1;
  const closed = end <= start || bare.charCodeAt(end - 1) === 32 || bare.charCodeAt(end - 1) === 9;
  return bare.slice(start, closed ? Math.max(start, end) : bare.length).trim();
}

function countBreaks(text: string, end: number): number {
  let breaks = 0;
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < end; feed = text.indexOf('\n', feed + 1)) breaks += 1;
  return breaks;
}

const passing = new Cursor();

/**
 * A line's words without the marks and the indent of the quotes and items around it; a line that goes on without them
 * loses only the spaces at its beginning.
 */
export function stripContainers(line: string, around: string): string {
  passing.start(line);
  const passed = passContainers(passing, around);
  return passed === around.length ? line.slice(passing.at) : line.slice(passing.next);
}

/** The line with this number, or nothing when the body has none. */
export function findBodyLine(note: Markdown, number: number): BodyLine | null {
  return note.lines[number - (note.lines[0]?.number ?? 0)] ?? null;
}

/** The body line that holds an offset, or nothing when it lies in the properties. */
export function findLineAt(note: Markdown, offset: number): BodyLine | null {
  const { lines } = note;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1] ?? null;
}

/** What a new line has to begin with so that it stands in these quotes and items. */
export function toLinePrefix(around: string): string {
  let prefix = '';
  for (let at = 0; at < around.length; at += 1) {
    const width = toItemWidth(around.charCodeAt(at));
    prefix += width === -1 ? '> ' : ' '.repeat(width);
  }
  return prefix;
}

/** How many quotes are among these quotes and items. */
export function countQuotes(around: string): number {
  let quotes = 0;
  for (let at = 0; at < around.length; at += 1) if (toItemWidth(around.charCodeAt(at)) === -1) quotes += 1;
  return quotes;
}
