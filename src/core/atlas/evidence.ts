import { findFrontmatter } from '../text/markdown/frontmatter';
import { walkLines } from '../text/place/lines';
import { findOffRecord, isOffRecord } from '../text/markdown/off-record';
import { findSentence, toPlainSentence } from '../text/markdown/sentence';
import { findLineAt, readMarkdown } from '../text/markdown/structure';
import type { Span } from '../text/place/span';
import type { Evidence } from './edges';

/** Evidence made readable: the sentence as plain text, where it stands, and its line counted from 0. */
export interface Quote extends Span {
  readonly sentence: string;
  readonly line: number;
}

/**
 * Reads the sentence that says an edge, from the note's text as it is now. Nothing when the place is off the record, or
 * when the note changed so much that nothing stands there any more. For a property it is the property's line.
 */
export function findQuote(text: string, evidence: Evidence): Quote | null {
  if (evidence.property !== null) return findPropertyQuote(text, evidence.property);
  if (evidence.from >= text.length) return null;
  const span = afterProperties(text, findSentence(text, evidence.from));
  if (span.to <= span.from || isOffRecord(span, findOffRecord(text))) return null;
  const sentence = toPlainSentence(text.slice(span.from, span.to));
  return sentence === '' ? null : { ...span, sentence, line: findLineAt(readMarkdown(text), span.from)?.number ?? 0 };
}

/** The first sentence of a body must not drag the properties along when no blank line parts them. */
function afterProperties(text: string, span: Span): Span {
  const start = readMarkdown(text).body;
  if (span.from >= start || span.to <= start) return span;
  return {
    from: start + (text.slice(start, span.to).length - text.slice(start, span.to).trimStart().length),
    to: span.to,
  };
}

function findPropertyQuote(text: string, property: string): Quote | null {
  const block = findFrontmatter(text);
  if (!block) return null;
  for (const line of walkLines(text.slice(0, block.yaml.to))) {
    if (line.text.toLowerCase().startsWith(`${property}:`))
      return { from: line.from, to: line.to, line: line.number, sentence: `Property “${property}”` };
  }
  return { from: 0, to: 0, line: 0, sentence: `Property “${property}”` };
}
