import type { Loc, Pos } from 'obsidian';

/** The lines of a text, so that an offset can be told as line and column in logarithmic time. Lines end at `\n`. */
export class Lines {
  readonly starts: readonly number[];

  constructor(readonly text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  /** Where a line begins; the text's end for a line past the last. */
  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Where a line's words end, without its line break. */
  end(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    return this.text[next - 2] === '\r' ? next - 2 : next - 1;
  }

  line(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  loc(offset: number): Loc {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - this.start(low), offset };
  }

  pos(from: number, to: number): Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }
}
