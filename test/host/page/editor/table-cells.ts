/** One cell of a table: its row (0 is the header), its column, and what stands between its bars, padding included. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** The cells of a table's source, row by row; offsets count from the table's start. The line of dashes has none. */
export function findCells(source: string): readonly TableCell[] {
  let start = 0;
  return source.split('\n').flatMap((line, index) => {
    const from = start;
    start += line.length + 1;
    if (index === 1) return [];
    return toSpans(line).map((span, column) => ({
      row: index === 0 ? 0 : index - 1,
      column,
      from: from + span.from,
      to: from + span.to,
    }));
  });
}

/** What stands between the bars of one row; a bar behind a backslash parts nothing. */
function toSpans(line: string): { readonly from: number; readonly to: number }[] {
  const bars = [...line.matchAll(/\\[\s\S]|\|/g)].filter(([found]) => found === '|').map(({ index }) => index);
  const indent = line.length - line.trimStart().length;
  const starts = bars[0] === indent ? bars.map((bar) => bar + 1) : [indent, ...bars.map((bar) => bar + 1)];
  const ends = bars[0] === indent ? [...bars.slice(1), line.length] : [...bars, line.length];
  return starts
    .map((from, index) => ({ from, to: ends[index] ?? line.length }))
    .filter(({ from, to }, index) => index < starts.length - 1 || line.slice(from, to).trim() !== '');
}

/** The cell that an offset of the table's source stands in or, on a bar or the line of dashes, the one before it. */
export function findCellAt(cells: readonly TableCell[], offset: number): TableCell | null {
  const before = cells.filter(({ from }) => from <= offset);
  return before.find(({ to }) => offset <= to) ?? before.at(-1) ?? null;
}

const BREAK = /<br\s*\/?>/gi;

/**
 * A cell's source as its editor shows it, where `<br>` is a new line, and for each place of the shown text the place in
 * the source.
 */
export function toCellText(source: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let text = '';
  let done = 0;
  const keep = (upTo: number): void => {
    for (let at = done; at < upTo; at += 1) places.push(at);
    text += source.slice(done, upTo);
  };
  for (const found of source.matchAll(BREAK)) {
    keep(found.index);
    places.push(found.index);
    text += '\n';
    done = found.index + found[0].length;
  }
  keep(source.length);
  return { text, places: [...places, source.length] };
}

/** Text typed into a cell as the note holds it: in one line, with no bar that would part the cell. */
export function toCellSource(typed: string): string {
  return typed.replace(/\\?\|/g, '\\|').replace(/\n/g, '<br>');
}

/** Where a place of the source stands in what the cell's editor shows. */
export function toShownPlace(places: readonly number[], inSource: number): number {
  const at = places.findIndex((place) => place >= inSource);
  return at === -1 ? places.length - 1 : at;
}
