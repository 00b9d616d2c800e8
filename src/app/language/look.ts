import { Decoration } from '@codemirror/view';
import type { Standing } from '../../core/language/finding-state';

const LOOKS = new Map<string, Decoration>();

/**
 * The class names of a finding, the same in the editor, in reading view and in lists; kept words are as quiet as
 * settled ones where they are shown at all.
 */
export function toLook(finding: Standing): string {
  const look = finding.category === 'opening' ? 'is-opening' : 'is-closing';
  return `second-story-finding ${look} is-${finding.confidence}${finding.state === 'open' ? '' : ' is-settled'}`;
}

/** A finding as the editor draws it: an underline that takes no place. */
export function toDecoration(finding: Standing): ReturnType<Decoration['range']> {
  const look = toLook(finding);
  const known = LOOKS.get(look) ?? Decoration.mark({ class: look });
  LOOKS.set(look, known);
  return known.range(finding.from, finding.to);
}
