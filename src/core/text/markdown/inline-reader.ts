import { hasBreak } from '../place/char';

/**
 * What stands in for inline code, links without words of their own, addresses and formulas: a thing with a name, but no
 * word.
 */
export const OBJECT = '\uFFFC';

/** Short fills made before, by their length: most blanks are a mark or a name long. */
const SPACES: string[] = [];
const OBJECTS: string[] = [];
const SHORT = 200;

/** What stands in a line beside plain words; each reader of words decides what it sees of it. */
export const INLINE = {
  /** `code`, a formula, Templater's and Dataview's tags and `{{placeholders}}`: things with a name, but no words. */
  code: 0,
  formula: 1,
  template: 2,
  /** `[[Ana Reyes]]`, and of `[[Ana Reyes|Ana]]` what stands before its words and behind them. */
  link: 3,
  linkPart: 4,
  embed: 5,
  address: 6,
  /** `[`, `]` and, behind the words of a link or a picture, `](target)`. */
  bracket: 7,
  target: 8,
  /** What opens the words of a picture: `![`. */
  picture: 9,
  comment: 10,
  tag: 11,
  html: 12,
  blockId: 13,
  footnote: 14,
  field: 15,
  struck: 16,
  /** The signs around highlighted words. */
  highlight: 17,
  /** Marks of quotes, lists, tasks, headings and callouts at the beginning of a line. */
  lead: 18,
} as const;
/** One of them. */
export type Inline = (typeof INLINE)[keyof typeof INLINE];

/** Takes what stands in a text beside plain words, from left to right, and remembers which closing marks there are. */
export abstract class InlineReader {
  private closers: Map<string, number> | null = null;
  constructor(readonly text: string) {}

  /** Takes a stretch; answers where to read on. */
  abstract take(from: number, to: number, what: Inline): number;

  /**
   * Where the next closing mark stands, at most `limit` behind an offset, or -1. Where none was found it is not sought
   * again.
   */
  findCloser(mark: string, from: number, limit = 4000): number {
    this.closers ??= new Map<string, number>();
    const known = this.closers.get(mark);
    const end = known !== undefined && known >= from ? known : this.text.indexOf(mark, from);
    this.closers.set(mark, end === -1 ? Infinity : end);
    return end === -1 || end - from > limit ? -1 : end;
  }
}

const AS_OBJECT: ReadonlySet<Inline> = new Set<Inline>([
  INLINE.code,
  INLINE.formula,
  INLINE.template,
  INLINE.link,
  INLINE.address,
]);

/**
 * Blanks what is no plain word; every blank is as long as what it covers, line breaks stay.
 */
export class Blanks extends InlineReader {
  private readonly parts: string[] = [];
  private last = 0;

  take(from: number, to: number, what: Inline): number {
    if (to <= from || from < this.last) return Math.max(to, this.last);
    this.parts.push(this.text.slice(this.last, from), toFill(this.text, from, to, AS_OBJECT.has(what) ? OBJECT : ' '));
    this.last = to;
    return to;
  }

  finish(): string {
    if (this.last === 0) return this.text;
    this.parts.push(this.text.slice(this.last));
    return this.parts.join('');
  }
}

function toFill(text: string, from: number, to: number, char: string): string {
  if (hasBreak(text, from, to)) return text.slice(from, to).replace(/[^\n]/g, char);
  const length = to - from;
  if (length >= SHORT) return char.repeat(length);
  return ((char === OBJECT ? OBJECTS : SPACES)[length] ??= char.repeat(length));
}
