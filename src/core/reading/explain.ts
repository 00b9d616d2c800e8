import { findFrontmatter } from '../text/markdown/frontmatter';
import { blankOffRecord } from '../text/markdown/off-record';
import { findSentence, toPlainSentence } from '../text/markdown/sentence';

/**
 * The first sentence of a note's own text, plain, for somebody who does not know what it is about; empty when the note
 * begins with a heading, a list or a quote, or says nothing.
 */
export function toFirstSentence(text: string): string {
  const spoken = blankOffRecord(text);
  const start = findFrontmatter(text)?.block.to ?? 0;
  const at = start + (spoken.slice(start).search(/\S/) + 1) - 1;
  if (at < start || /^[#>\-*+`|%<\d]/.test(spoken.slice(at, at + 1))) return '';
  const { from, to } = findSentence(spoken, at + 1);
  return toPlainSentence(spoken.slice(Math.max(from, at), to));
}
