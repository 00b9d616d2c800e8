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

/**
 * Collects what is to be blanked in a text, from left to right; every blank is as long as what it covers, line breaks
 * stay.
 */
export class Blanks {
  private readonly parts: string[] = [];
  private last = 0;
  private closers: Map<string, number> | null = null;
  constructor(readonly text: string) {}

  blank(from: number, to: number, char = ' '): number {
    if (to <= from || from < this.last) return Math.max(to, this.last);
    this.parts.push(this.text.slice(this.last, from), toFill(this.text, from, to, char));
    this.last = to;
    return to;
  }

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
