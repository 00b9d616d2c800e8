import { walkLines } from '../../text/place/lines';

/** The heading above a line, ready to stand in a link (`Slow queue#Moments`), or nothing when none stands above it. */
export function findHeadingAbove(text: string, line: number): string | null {
  let heading: string | null = null;
  for (const each of walkLines(text)) {
    if (each.number > line) break;
    const title = /^#{2,6}[ \t]+(.*?)[ \t#]*$/.exec(each.text)?.[1];
    if (title !== undefined && title !== '')
      heading = title
        .replace(/[#^|[\]]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
  }
  return heading;
}
