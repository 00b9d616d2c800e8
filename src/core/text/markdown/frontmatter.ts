import type { Span } from '../place/span';

/**
 * Where a note's properties block stands: `block` with its fences and last line break, `yaml` the text between the
 * fences.
 */
export interface Frontmatter {
  readonly block: Span;
  readonly yaml: Span;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;

/**
 * Finds the properties block as Obsidian does: only at the very start (a byte order mark may stand before it),
 * opened and closed by a line of three hyphens. Returns nothing when there is none or it never closes.
 */
export function findFrontmatter(text: string): Frontmatter | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const yamlFrom = opening[0].length;
  let from = yamlFrom;
  while (from <= text.length) {
    const feed = text.indexOf('\n', from);
    const end = feed === -1 ? text.length : feed;
    if (isClosingFence(text.slice(from, end))) {
      return { block: { from: 0, to: feed === -1 ? text.length : feed + 1 }, yaml: { from: yamlFrom, to: from } };
    }
    if (feed === -1) return null;
    from = feed + 1;
  }
  return null;
}

/** Whether a note begins like one with properties: the opening line stands there, closed or not. */
export function opensProperties(text: string): boolean {
  return OPENING.test(text);
}

function isClosingFence(line: string): boolean {
  return line.startsWith('---') && line.slice(3).trim() === '';
}
