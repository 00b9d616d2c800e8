import { toFingerprint } from '../name/fingerprint';
import { findFrontmatter } from '../markdown/frontmatter';
import { addBlockId, readLineEnd } from './line-end';
import { toLineNumber, walkLines } from '../place/lines';
import { isRefusal, toEdited, type Edited, type Refusal } from './change';

const CANNOT = /^[ \t]*(?:```|~~~|#{1,6}[ \t]|$)/;

/** An edit that makes a line linkable, and the block id by which it can be linked: the one it had, or a new one. */
export interface Anchored {
  readonly id: string;
  readonly edited: Edited;
}

/**
 * Gives the line at an offset a block id, at the very end as DESIGN §7 orders, so that another note can link to it. A
 * line that has one keeps it. The id comes from the line's words: no chance is needed, and the same line gets the same
 * id on two devices. Refuses where Obsidian would not read an id: in properties, tables, headings, code and empty
 * lines.
 */
export function anchorLine(text: string, offset: number, markPrefix: string): Anchored | Refusal {
  const block = findFrontmatter(text);
  if (block && offset < block.block.to) return { refused: 'not-here' };
  const from = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const [line] = walkLines(text, from);
  if (!line || CANNOT.test(line.text.replace(/^[ \t]*(?:>[ \t]?)+/, ''))) return { refused: 'not-here' };
  const known = readLineEnd(line, markPrefix).id;
  if (known !== null) return { id: known.id, edited: toEdited(text, []) };
  const id = findFreeId(text, toFingerprint(line.text).split('-')[1] ?? '0');
  const edited = addBlockId(text, toLineNumber(text, from), id, markPrefix);
  return isRefusal(edited) ? edited : { id, edited };
}

function findFreeId(text: string, seed: string): string {
  const short = `k-${seed.slice(-5).padStart(5, '0')}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? short : `${short}-${number}`;
    if (!text.includes(`^${id}`)) return id;
  }
}
