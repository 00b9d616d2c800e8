import { findEndWithout } from '../place/char';

/**
 * One replacement in a text: what stands from `from` to `to` gives way to `insert`. Offsets are those of the text
 * before any change.
 */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * A proven edit: the whole new text, and the same thing as the fewest changes, so that an open editor can apply it with
 * undo. No changes: all was there already.
 */
export interface Edited {
  readonly text: string;
  readonly changes: readonly Change[];
}

/**
 * Why an edit was not made. `not-here`: the place cannot take it (a mark inside code); `moved`: the words it was meant
 * for are not found again; `lost-bytes`: bytes that are no text would be lost; `not-made`: a new file could not be
 * made; `failed`: the disk said no. The others mean what they say; nothing was half done in any of them.
 */
export type RefusalReason =
  | 'merge-markers'
  | 'unreadable'
  | 'unproven'
  | 'gone'
  | 'read-only'
  | 'name-taken'
  | 'outside'
  | 'not-here'
  | 'unclear-time'
  | 'moved'
  | 'lost-bytes'
  | 'not-made'
  | 'disk-full'
  | 'failed';

/** A refusal is a value: nothing was changed, and the reason can be told in one sentence. */
export interface Refusal {
  readonly refused: RefusalReason;
}

/** Reads YAML as the host does; throws on what it cannot read. */
export type ParseYaml = (yaml: string) => unknown;

/** Whether an answer is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}

/**
 * The text with every change applied. Changes may come in any order but never overlap; two insertions at one place keep
 * their order.
 */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let out = '';
  let at = 0;
  for (const { from, to, insert } of sortChanges(changes)) {
    out += text.slice(at, from) + insert;
    at = to;
  }
  return out + text.slice(at);
}

/** The same changes, first place first. */
export function sortChanges(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Wraps changes and the text they lead to. */
export function toEdited(text: string, changes: readonly Change[]): Edited {
  return { text: applyChanges(text, changes), changes: sortChanges(changes) };
}

/** The line break a text uses: that of its first line, `\n` when it has none. */
export function toLineBreak(text: string): '\n' | '\r\n' {
  const feed = text.indexOf('\n');
  return feed > 0 && text[feed - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the words of a text end: behind them stand line breaks only. */
export function findWordsEnd(text: string): number {
  return findEndWithout(text, (sign) => sign === '\n' || sign === '\r');
}
