import { findEndWithout } from './char';

/** One line of a text, without its line break. `number` counts from 0, as Obsidian's editor does. */
export interface Line {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Walks the lines of a text from an offset on; `\n` and `\r\n` both end a line. Numbers count from the start of the
 * text. Never builds the whole list.
 */
export function* walkLines(text: string, start = 0): Generator<Line> {
  let from = start;
  let number = toLineNumber(text, start);
  for (;;) {
    const feed = text.indexOf('\n', from);
    const end = feed === -1 ? text.length : feed;
    const to = end > from && text[end - 1] === '\r' ? end - 1 : end;
    yield { number, from, to, text: text.slice(from, to) };
    if (feed === -1) return;
    from = feed + 1;
    number += 1;
  }
}

/** The number of the line that holds an offset, counted from 0. Offsets past the end belong to the last line. */
export function toLineNumber(text: string, offset: number): number {
  let number = 0;
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < offset; feed = text.indexOf('\n', feed + 1)) number += 1;
  return number;
}

/** Tells the line numbers of rising offsets, counted from 0, in one walk through the text. */
export function createLineCounter(text: string): (offset: number) => number {
  let line = 0;
  // Where the line ends that was told last: a text without another break is not walked again for each offset.
  let feed = text.indexOf('\n');
  return (offset) => {
    for (; feed !== -1 && feed < offset; feed = text.indexOf('\n', feed + 1)) line += 1;
    return line;
  };
}

/** The text without spaces and tabs at the ends of its lines; breaks stay. Takes time in proportion to the text. */
export function trimLineEnds(text: string): string {
  return text.split('\n').map(trimLineEnd).join('\n');
}

function trimLineEnd(line: string): string {
  const feed = line.endsWith('\r') ? '\r' : '';
  return (
    line.slice(
      0,
      findEndWithout(line, (sign) => sign === ' ' || sign === '\t', line.length - feed.length),
    ) + feed
  );
}
