import { findHeadings, selectHeadingAt } from '../../text/markdown/headings';
import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';
import { remember } from '../../text/markdown/remember';

/** The heading above a line, ready to stand in a link (`Slow queue#Moments`), or nothing when none stands above it. */
export function findHeadingAbove(text: string, line: number): string | null {
  const heading = selectHeadingAt(listHeadings(text), line);
  if (heading === null) return null;
  return heading.text
    .replace(/[#^|[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The headings below the title that have words, nothing off the record among them. */
const listHeadings = remember((text) => {
  const hidden = findOffRecord(text);
  return findHeadings(text).filter((each) => each.level > 1 && each.text !== '' && !isOffRecord(each, hidden));
});
