import type { Text } from '@codemirror/state';

const LONGEST = 2000;

/** The offset behind the properties block at the head of a note: after its closing line, or 0 without one. */
export function findFrontmatterEnd(doc: Text): number {
  if (!/^---[ \t]*$/.test(doc.line(1).text)) return 0;
  const last = Math.min(doc.lines, LONGEST);
  for (let number = 2; number <= last; number += 1) {
    const line = doc.line(number);
    if (/^---[ \t]*$/.test(line.text)) return line.to;
  }
  return 0;
}
