/** A note as the reading view needs it: the body without what is hidden, each line where it was. */
export interface ReadableSource {
  readonly body: string;
  readonly firstLine: number;
}

const FENCE = /^\s*(?:>\s?)*\s*(`{3,}|~{3,})/;
const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
const BLOCK_ID = /(?:^|[ \t])\^[A-Za-z0-9-]+[ \t]*$/;

/**
 * Takes comments, block ids and the properties block out of a note; the body's first line is `firstLine` of the note.
 */
export function toReadable(text: string): ReadableSource {
  const head = FRONTMATTER.exec(text)?.[0] ?? '';
  const firstLine = head === '' ? 0 : head.split('\n').length - (head.endsWith('\n') ? 1 : 0);
  let fence: string | null = null;
  let inComment = false;
  const lines = text
    .slice(head.length)
    .split(/\r?\n/)
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (!inComment && fence !== null) {
        if (mark && mark.startsWith(fence)) fence = null;
        return line;
      }
      if (!inComment && mark) {
        fence = mark;
        return line;
      }
      if (!line.includes('%%')) return inComment ? '' : line.replace(BLOCK_ID, '');
      const stripped = withoutComments(line, inComment);
      inComment = stripped.inComment;
      return stripped.kept.replace(BLOCK_ID, '').replace(/[ \t]+$/, '');
    });
  return { body: lines.join('\n'), firstLine };
}

function withoutComments(line: string, wasInside: boolean): { kept: string; inComment: boolean } {
  let inside = wasInside;
  let code = '';
  let kept = '';
  for (let at = 0; at < line.length; at += 1) {
    const ticks = inside ? '' : (/^`+/.exec(line.slice(at))?.[0] ?? '');
    if (ticks) {
      if (code === '') code = line.includes(ticks, at + ticks.length) ? ticks : '';
      else if (code === ticks) code = '';
      kept += ticks;
      at += ticks.length - 1;
    } else if (code === '' && line.startsWith('%%', at)) {
      inside = !inside;
      at += 1;
    } else if (!inside) kept += line.charAt(at);
  }
  return { kept, inComment: inside };
}
