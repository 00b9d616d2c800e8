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
  let bare: { readonly from: number; readonly line: string; readonly level: number } | null = null;
  let isFirst = true;
  let at = 0;
  for (const chunk of note.head) {
    if (chunk.block.kind === 'heading') {
      const line = source.slice(at, at + Math.min(chunk.block.length, LONGEST_HEADING));
      const { level } = chunk.block;
      if (bare && level <= bare.level) found.push(toFinding(bare.from, bare.line));
      bare = isSpared(chunk, line, isFirst && level === 1) ? null : { from: at, line, level };
      isFirst = false;
    } else if (bare && !isEmpty(chunk, source, at)) bare = null;
    at += chunk.block.length;
  }
  if (bare) found.push(toFinding(bare.from, bare.line));
  return found.filter((finding) => finding.to > finding.from);
}

/**
 * Parked ideas and transcripts are left alone; so are a heading that holds its value itself, and the note's own title.
 */
function isSpared(chunk: Chunk, line: string, isTitle: boolean): boolean {
  if (chunk.section === 'parked' || chunk.section === 'transcript') return true;
  return /^[ \t]*#*[^:\n]*:[ \t]+\S/.test(line) || isTitle;
}

function isEmpty(chunk: Chunk, source: TextSource, at: number): boolean {
  return chunk.block.kind === 'quiet' && source.slice(at, at + chunk.block.length).trim() === '';
}

function toFinding(at: number, lines: string): Finding {
  const line = lines.split('\n')[0] ?? '';
  const marks = /^[ \t]*#*[ \t]*/.exec(line)?.[0].length ?? 0;
  return {
    from: at + marks,
    to: at + line.trimEnd().length,
    category: 'filler',
    confidence: 'strong',
    ruleId: 'filler-words',
    because: BECAUSE,
    reasons: [],
  };
}
