import { selectHeadingAt } from '../../text/markdown/heading-place';
import { findSpokenHeadings } from '../../text/markdown/headings';
import { remember } from '../../text/markdown/remember';

/** The words of the heading above a line, as they are written, or nothing when none stands above it. */
export function findHeadingAbove(text: string, line: number): string | null {
  return selectHeadingAt(listHeadings(text), line)?.text ?? null;
}

/** The headings below the title that have words, nothing off the record among them. */
const listHeadings = remember((text) => findSpokenHeadings(text).filter((each) => each.level > 1 && each.text !== ''));
