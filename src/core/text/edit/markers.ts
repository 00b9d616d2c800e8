import { findFrontmatter } from '../markdown/frontmatter';
import { walkLines } from '../place/lines';

const OPENS = /^<{7}(?:[ \t]|$)/;
const PARTS = /^={7}[ \t]*$/;
const BASE = /^\|{7}(?:[ \t]|$)/;
const CLOSES = /^>{7}(?:[ \t]|$)/;

/**
 * The line (from 0) where an unfinished merge begins, or nothing. In the properties any marker counts; in the body a
 * lone `=======` is a heading's underline and a lone `>>>>>>>` a deep quote, so those count only in each other's
 * company.
 */
export function findMergeMarkers(text: string): number | null {
  if (!/^(?:\uFEFF)?[<=>|]{7}/m.test(text)) return null;
  const propertiesEnd = findFrontmatter(text)?.block.to ?? 0;
  let parted: number | null = null;
  for (const line of walkLines(text)) {
    const bare = line.number === 0 ? line.text.replace(/^\uFEFF/, '') : line.text;
    if (OPENS.test(bare)) return line.number;
    if (line.from < propertiesEnd && (PARTS.test(bare) || CLOSES.test(bare) || BASE.test(bare))) return line.number;
    if (CLOSES.test(bare) && parted !== null) return parted;
    if (BASE.test(bare) || PARTS.test(bare)) parted = parted ?? line.number;
  }
  return null;
}
