import { hasBreak } from './char';

/** What stands in for inline code, links without words of their own, addresses and formulas: a thing with a name, but no word. */
export const OBJECT = '\uFFFC';

const FILL = new Map<string, string>();

/** Collects what is to be blanked in a text, from left to right; every blank is as long as what it covers, line breaks stay. */
export class Blanks {
  private readonly parts: string[] = [];
  private last = 0;
  constructor(readonly text: string) {}

  blank(from: number, to: number, char = ' '): number {
    if (to <= from || from < this.last) return Math.max(to, this.last);
    this.parts.push(this.text.slice(this.last, from), toFill(this.text, from, to, char));
    this.last = to;
    return to;
  }

  finish(): string {
    return this.last === 0 ? this.text : this.parts.join('') + this.text.slice(this.last);
  }
}

function toFill(text: string, from: number, to: number, char: string): string {
  if (!hasBreak(text, from, to)) {
    const length = to - from;
    const key = char + String(length);
    const known = FILL.get(key);
    if (known !== undefined) return known;
    const fill = char.repeat(length);
    if (length < 200) FILL.set(key, fill);
    return fill;
  }
  return text.slice(from, to).replace(/[^\n]/g, char);
}
