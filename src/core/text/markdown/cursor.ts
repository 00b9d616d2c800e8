import { toItemWidth, isEmptyItem } from './block-state';

/**
 * A place in a line that knows its column: a tab reaches to the next multiple of four, and a list item or a quote mark
 * may take only a part of it (CommonMark 0.31, “Tabs”).
 */
export class Cursor {
  text = '';
  at = 0;
  column = 0;
  /** Columns of the tab at `at` that are still to be passed. */
  private spare = 0;
  /** The next character that is no space, and how many columns stand before it. */
  next = 0;
  indent = 0;

  start(text: string): void {
    this.text = text;
    this.at = 0;
    this.column = 0;
    this.spare = 0;
    this.look();
  }

  /** Finds the next character that is no space or tab. */
  look(): void {
    const { text } = this;
    let next = this.at;
    let column = this.column;
    for (;;) {
      const code = text.charCodeAt(next);
      if (code === 32) column += 1;
      else if (code === 9) column += next === this.at && this.spare > 0 ? this.spare : 4 - (column % 4);
      else break;
      next += 1;
    }
    this.next = next;
    this.indent = column - this.column;
  }

  /** The code of the next character that is no space, or NaN at the end of the text. */
  get code(): number {
    return this.text.charCodeAt(this.next);
  }

  /** Whether nothing but spaces is left. */
  get isBlank(): boolean {
    const { code } = this;
    return Number.isNaN(code) || code === 10 || code === 13;
  }

  /** Goes to the next character that is no space, and behind so many more. */
  pass(marks: number): void {
    this.column += this.indent + marks;
    this.at = this.next + marks;
    this.spare = 0;
    this.look();
  }

  /** Passes so many columns of spaces; a tab may be passed in part. */
  skip(columns: number): void {
    let left = columns;
    while (left > 0) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 9) break;
      const wide = code === 32 ? 1 : this.spare > 0 ? this.spare : 4 - (this.column % 4);
      const taken = Math.min(wide, left);
      this.column += taken;
      left -= taken;
      this.spare = wide - taken;
      if (this.spare === 0) this.at += 1;
    }
    this.look();
  }

  /** Whether a space or a tab stands right here. */
  get isAtSpace(): boolean {
    const code = this.text.charCodeAt(this.at);
    return code === 32 || code === 9;
  }
}

/**
 * Passes the marks and the indent of quotes and items that go on in this line, outermost first, and answers how many of
 * them do. `around` as in `BlockState`.
 */
export function passContainers(cursor: Cursor, around: string): number {
  for (let each = 0; each < around.length; each += 1) {
    const code = around.charCodeAt(each);
    const width = toItemWidth(code);
    if (width === -1) {
      // The specification allows three spaces before it; the readers that people have allow any number.
      if (cursor.code !== 62) return each;
      cursor.pass(1);
      if (cursor.isAtSpace) cursor.skip(1);
    } else if (cursor.isBlank) {
      if (isEmptyItem(code)) return each;
    } else if (cursor.indent >= width) cursor.skip(width);
    else return each;
  }
  return around.length;
}
