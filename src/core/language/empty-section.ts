import type { TextSource } from '../text/markdown/blocks';
import type { Finding } from './finding';
import type { Chunk, ScannedNote } from './note';

const LONGEST_HEADING = 400;
const BECAUSE = 'is a heading with nothing below it.';

/**
 * The headings of a note that have nothing below them, not even a smaller heading, as `filler`; offsets count from the
 * note's beginning. Only for a note at rest: while somebody is writing, a section may have been added a moment ago.
 */
export function listEmptySections(note: ScannedNote, source: TextSource): readonly Finding[] {
  const found: Finding[] = [];
  let bare: { readonly from: number; readonly line: string } | null = null;
  let at = 0;
  for (const chunk of note.head) {
    if (chunk.block.kind === 'heading') {
      const line = source.slice(at, at + Math.min(chunk.block.length, LONGEST_HEADING));
      if (bare && toLevel(line) <= toLevel(bare.line)) found.push(toFinding(bare.from, bare.line));
      bare = chunk.section === 'parked' || chunk.section === 'transcript' ? null : { from: at, line };
    } else if (bare && !isEmpty(chunk, source, at)) bare = null;
    at += chunk.block.length;
  }
  if (bare) found.push(toFinding(bare.from, bare.line));
  return found.filter((finding) => finding.to > finding.from);
}

function isEmpty(chunk: Chunk, source: TextSource, at: number): boolean {
  return chunk.block.kind === 'quiet' && source.slice(at, at + chunk.block.length).trim() === '';
}

function toLevel(line: string): number {
  return /^[ \t]*(#{1,6})/.exec(line)?.[1]?.length ?? 1;
}

function toFinding(at: number, line: string): Finding {
  const marks = /^[ \t]*#*[ \t]*/.exec(line)?.[0].length ?? 0;
  return {
    from: at + marks,
    to: at + line.trimEnd().length,
    category: 'filler',
    confidence: 'strong',
    ruleId: 'filler-words',
    because: BECAUSE,
  };
}
