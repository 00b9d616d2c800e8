import type { Finding } from '../../../src/core/language/finding';
import { scanProse, type Place } from '../../../src/core/language/scan';
import { maskParagraph } from '../../../src/core/text/markdown/mask';

/** A sentence without the marks ‹ › that show which words are expected. */
export function withoutMarks(marked: string): string {
  return marked.replace(/[‹›]/g, '');
}

/** The findings of a sentence as the editor would make them. */
export function findingsIn(sentence: string, place: Place = {}): readonly Finding[] {
  return scanProse(maskParagraph(withoutMarks(sentence)), place);
}

/** The sentence with ‹ › around what is found of one category or one rule. */
export function markedBy(what: string, sentence: string, place: Place = {}): string {
  const text = withoutMarks(sentence);
  const hits = findingsIn(text, place).filter(
    (finding) =>
      finding.category === what ||
      finding.ruleId === what ||
      (what === 'counterfactual' && finding.category.startsWith('counterfactual')),
  );
  let out = '';
  let at = 0;
  for (const { from, to } of hits) {
    out += `${text.slice(at, from)}‹${text.slice(from, to)}›`;
    at = to;
  }
  return out + text.slice(at);
}
