import type { Span } from '../place/span';
import { countQuotes, readMarkdown, stripContainers, type Markdown, type Quote } from './structure';

/**
 * One callout, `> [!type|metadata] title`. `from` is the beginning of its head's line, `depth` the number of quotes
 * down to it (1 at the top level). A callout nested in it is part of it.
 */
export interface Callout extends Span {
  readonly type: string;
  readonly metadata: string;
  readonly title: string;
  readonly depth: number;
  readonly line: number;
  /** Offset just behind the callout's last line, its line break not included. */
  readonly to: number;
  /** The quotes and items around its words, itself the last, as in `BodyLine`. */
  readonly around: string;
  /** What a line below its head begins with so that it belongs to it: the marks as they are written. */
  readonly lead: string;
  /** What the callout says, the marks of its lines taken away, lines joined by `\n`. Read when it is asked for. */
  readonly body: string;
  /** The lines below its head with their places in the note, the marks of quotes and items taken away. */
  readonly lines: readonly CalloutLine[];
}

/** A line of what a callout says: its place in the note, and its words without the marks before them. */
export interface CalloutLine extends Span {
  readonly text: string;
}

/** Every callout of a note in the order of their heads, nested ones included; code and properties hold none. */
export function findCallouts(text: string): readonly Callout[] {
  if (!text.includes('[!')) return [];
  const note = readMarkdown(text);
  return note.quotes.flatMap((quote) => (quote.head === null ? [] : [new ReadCallout(note, quote, quote.head)]));
}

class ReadCallout implements Callout {
  readonly type: string;
  readonly metadata: string;
  readonly title: string;
  readonly depth: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly around: string;
  readonly lead: string;
  private read: readonly CalloutLine[] | null = null;

  constructor(
    private readonly note: Markdown,
    private readonly quote: Quote,
    head: NonNullable<Quote['head']>,
  ) {
    ({ type: this.type, metadata: this.metadata, title: this.title } = head);
    const line = note.lines[quote.headLine];
    this.around = quote.around;
    this.depth = countQuotes(quote.around);
    this.line = line?.number ?? 0;
    this.from = line?.from ?? 0;
    this.lead = (line?.text ?? '').slice(0, (line?.content ?? 0) - this.from).replace(/[^>\t ]/g, ' ');
    this.to = note.lines[quote.last]?.to ?? this.from;
  }

  get body(): string {
    return this.lines
      .map(({ text }) => text)
      .join('\n')
      .trim();
  }

  get lines(): readonly CalloutLine[] {
    this.read ??= listLines(this.note, this.quote);
    return this.read;
  }
}

function listLines(note: Markdown, { headLine, last, around }: Quote): readonly CalloutLine[] {
  return note.lines
    .slice(headLine + 1, last + 1)
    .map(({ from, to, text }) => ({ from, to, text: stripContainers(text, around) }));
}
