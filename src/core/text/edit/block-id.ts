import { toFingerprint } from '../name/fingerprint';
import { findBodyLine, readMarkdown } from '../markdown/structure';
import { addBlockId, readLineEnd } from './line-end';
import { toLineNumber } from '../place/lines';
import { isRefusal, toEdited, type Edited, type Refusal } from './change';

/** An edit that makes a line linkable, and the block id by which it can be linked: the one it had, or a new one. */
export interface Anchored {
  readonly id: string;
  readonly edited: Edited;
}

/**
 * Gives the line at an offset a block id, at its very end, so that another note can link to it. A
 * line that has one keeps it. The id comes from the line's words: no chance is needed, and the same line gets the same
 * id on two devices. Refuses where Obsidian would not read an id: in properties, tables, headings, code and empty
 * lines.
 */
export function anchorLine(text: string, offset: number, markPrefix: string): Anchored | Refusal {
  const line = findBodyLine(readMarkdown(text), toLineNumber(text, offset));
  if (!line || line.type === 'blank' || line.type === 'heading' || line.inert) return { refused: 'not-here' };
  const known = readLineEnd(line, markPrefix).id;
  if (known !== null) return { id: known.id, edited: toEdited(text, []) };
  const id = findFreeId(text, toFingerprint(line.text).split('-')[1] ?? '0');
  const edited = addBlockId(text, line.number, id, markPrefix);
  return isRefusal(edited) ? edited : { id, edited };
}

function findFreeId(text: string, seed: string): string {
  const short = `k-${seed.slice(-5).padStart(5, '0')}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? short : `${short}-${number}`;
    if (!text.includes(`^${id}`)) return id;
  }
}
