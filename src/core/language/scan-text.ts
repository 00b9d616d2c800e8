import { toSource } from '../text/markdown/blocks';
import { listEmptySections } from './empty-section';
import type { Finding } from './finding';
import { listFindings, readOn, startNote } from './note';
import { isInTongue } from './note-tongue';
import type { Rulebook } from './rulebook';

/**
 * Reads a whole text at rest at once: all findings in the order of the text, headings with nothing below them among
 * them.
 */
export function scanText(text: string, book: Rulebook): readonly Finding[] {
  const source = toSource(text);
  const note = readOn(startNote(), source, Infinity);
  const found = isInTongue(note, source, book) ? listFindings(note, source, book) : [];
  const empty = listEmptySections(note, source);
  return empty.length === 0 ? found : [...found, ...empty].sort((a, b) => a.from - b.from);
}
