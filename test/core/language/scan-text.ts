import { toSource, type TextSource } from '../../../src/core/text/markdown/blocks';
import { listEmptySections } from '../../../src/core/language/empty-section';
import type { Finding } from '../../../src/core/language/finding';
import { findingsOf, readOn, startNote, type ScannedNote } from '../../../src/core/language/note';
import { isInTongue } from '../../../src/core/language/note-tongue';
import type { Rulebook } from '../../../src/core/language/rulebook';

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

/** All findings of what has been read of a note, offsets counted from the note's beginning. */
export function listFindings(note: ScannedNote, source: TextSource, book: Rulebook): readonly Finding[] {
  const all: Finding[] = [];
  let at = 0;
  for (const chunk of note.head) {
    for (const finding of findingsOf(chunk, source, at, book))
      all.push({
        from: finding.from + at,
        to: finding.to + at,
        category: finding.category,
        confidence: finding.confidence,
        ruleId: finding.ruleId,
        because: finding.because,
        reasons: finding.reasons,
      });
    at += chunk.block.length;
  }
  return all;
}
