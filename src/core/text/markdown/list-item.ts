import type { Span } from '../place/span';
import { findBodyLine, readMarkdown, type ListItem } from './structure';

/**
 * The words of a list item's first line, without its mark, its task box and its block id, and their place in the note.
 */
export interface ItemWords extends Span {
  readonly item: ListItem;
  readonly text: string;
  readonly id: string | null;
}

/** Every list item of a note in order, with the words of its first line; empty ones among them. */
export function readItems(text: string): readonly ItemWords[] {
  const note = readMarkdown(text);
  return note.items.map((item) => {
    const end = findBodyLine(note, item.line)?.to ?? item.content;
    const from = skipBox(text, Math.min(item.content, end), end);
    const written = text.slice(from, end).trimEnd();
    const id = findBlockId(written);
    const words = id === null ? written : written.slice(0, written.length - id.length - 1).trimEnd();
    return { item, text: words, id, from, to: from + words.length };
  });
}

/** The block id at the end of a line, `… ^beeps`, or nothing. */
export function findBlockId(line: string): string | null {
  const bare = line.trimEnd();
  const caret = bare.lastIndexOf('^');
  if (caret === -1 || (caret > 0 && !' \t'.includes(bare[caret - 1] ?? ''))) return null;
  const id = bare.slice(caret + 1);
  return id !== '' && id.length <= 200 && /^[\w-]+$/.test(id) ? id : null;
}

function skipBox(text: string, at: number, end: number): number {
  if (text[at] !== '[' || text[at + 2] !== ']' || !' \t'.includes(text[at + 3] ?? '')) return at;
  let next = at + 3;
  while (next < end && ' \t'.includes(text[next] ?? '')) next += 1;
  return next;
}

/** What a line of a quote begins with, its marks and the spaces around them; empty for a line outside any quote. */
export function readQuoteLead(line: string): string {
  let at = 0;
  let end = 0;
  while (' \t>'.includes(line[at] ?? '-')) {
    at += 1;
    if (line[at - 1] === '>') end = ' \t'.includes(line[at] ?? '-') ? at + 1 : at;
  }
  return line.slice(0, end);
}
