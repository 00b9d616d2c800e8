import { toEdited, type Edited, type Refusal } from './change';
import { toFingerprint } from './fingerprint';
import { findFrontmatter } from './frontmatter';
import { findMergeMarkers } from './markers';

const AT_END = /[ \t]\^([A-Za-z0-9-]+)[ \t]*$/;
const CANNOT = /^[ \t]*(?:```|~~~|\||#{1,6}[ \t]|$)/;

/** An edit that makes a line linkable, and the block id by which it can be linked: the one it had, or a new one. */
export interface Anchored {
  readonly id: string;
  readonly edited: Edited;
}

/**
 * Gives the line at an offset a block id, at the very end as DESIGN §7 orders, so that another note can link to it. A line that has
 * one keeps it. The id comes from the line's words: no chance is needed, and the same line gets the same id on two devices.
 * Refuses where Obsidian would not read an id: in properties, tables, headings, code and empty lines.
 */
export function anchorLine(text: string, offset: number): Anchored | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const block = findFrontmatter(text);
  if (block && offset < block.block.to) return { refused: 'not-here' };
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  const to = end > from && text[end - 1] === '\r' ? end - 1 : end;
  const line = text.slice(from, to);
  const known = AT_END.exec(line)?.[1];
  if (known !== undefined) return { id: known, edited: toEdited(text, []) };
  if (CANNOT.test(line.replace(/^[ \t]*(?:>[ \t]?)+/, ''))) return { refused: 'not-here' };
  const id = findFreeId(text, toFingerprint(line).split('-')[1] ?? '0');
  const trimmed = line.trimEnd();
  return { id, edited: toEdited(text, [{ from: from + trimmed.length, to: from + trimmed.length, insert: ` ^${id}` }]) };
}

function findFreeId(text: string, seed: string): string {
  const short = `k-${seed.slice(-5).padStart(5, '0')}`;
  if (!text.includes(`^${short}`)) return short;
  for (let number = 2; ; number += 1) {
    const next = `${short}-${number}`;
    if (!text.includes(`^${next}`)) return next;
  }
}
