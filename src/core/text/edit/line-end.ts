import { toEdited, type Change, type Edited, type Refusal } from './change';
import { findKeeps, toKeep, type Keep } from '../markdown/comments';
import type { LineType } from '../markdown/read-line';
import { countRulerCells } from '../markdown/starts';
import { findBodyLine, readMarkdown, type BodyLine } from '../markdown/structure';
import type { Line } from '../place/lines';
import { findMergeMarkers } from './markers';

/**
 * What stands at a line's end behind its text, in this order: marks, keeps, a block id. Each with its place
 * in the note.
 */
export interface LineEnd {
  /** Just behind the line's text: where the first mark goes. */
  readonly textEnd: number;
  readonly marks: readonly { readonly tag: string; readonly from: number; readonly to: number }[];
  readonly keeps: readonly Keep[];
  readonly id: { readonly id: string; readonly from: number; readonly to: number } | null;
}

const ID = /\^([A-Za-z0-9-]+)$/;

/**
 * Reads the end of a line; `prefix` is the tag prefix of marks, `mark`. In a table it is the end of the last cell.
 * Takes time in proportion to the line.
 */
export function readLineEnd(line: Pick<Line, 'from' | 'text'>, prefix: string): LineEnd {
  const mark = new RegExp(`(?:^|[ \\t])(#${prefix.replace(/[^\p{L}\p{N}/_-]/gu, '')}/[\\p{L}\\p{N}/_-]+)$`, 'iu');
  let rest = isTableRow(line.text) ? line.text.trimEnd().slice(0, -1).trimEnd() : line.text;
  while (/[ \t\\]/.test(rest[rest.length - 1] ?? '')) rest = rest.slice(0, -1);
  const cut = (length: number): { from: number; to: number } => {
    const to = line.from + rest.length;
    rest = rest.slice(0, rest.length - length).trimEnd();
    return { from: to - length, to };
  };
  const idHit = ID.exec(rest);
  const id =
    idHit && /\s/.test(rest[idHit.index - 1] ?? '') ? { id: idHit[1] ?? '', ...cut(idHit[0].length + 1) } : null;
  const keeps: Keep[] = [];
  for (const { phrase, from, to } of [...findKeeps(rest)].reverse()) {
    if (to !== rest.length) break;
    keeps.unshift({ phrase, ...cut(to - from + (/\s/.test(rest[from - 1] ?? '') ? 1 : 0)) });
  }
  const marks: { tag: string; from: number; to: number }[] = [];
  for (let hit = mark.exec(rest); hit; hit = mark.exec(rest))
    marks.unshift({ tag: hit[1] ?? '', ...cut(hit[0].length) });
  return { textEnd: line.from + rest.length, marks, keeps, id };
}

/** Puts a mark at the end of a line, or takes it away when it is there. `mark` is its word, `confused`. */
export function toggleMark(text: string, lineNumber: number, mark: string, prefix: string): Edited | Refusal {
  return editLineEnd(text, lineNumber, prefix, (end) => {
    const tag = `#${prefix}/${mark}`;
    const there = end.marks.find((each) => each.tag.toLowerCase() === tag.toLowerCase());
    if (there) return [{ from: there.from, to: there.to, insert: '' }];
    const at = end.marks[end.marks.length - 1]?.to ?? end.textEnd;
    return [{ from: at, to: at, insert: ` ${tag}` }];
  });
}

/**
 * Marks every line of a stretch that can carry a mark and has text; refuses when none can. Lines that have it already
 * stay as they are.
 */
export function addMarks(text: string, lineNumbers: readonly number[], mark: string, prefix: string): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const tag = `#${prefix}/${mark}`;
  const proposed = lineNumbers.map((number) =>
    proposeAtEnd(text, number, prefix, (end) => {
      const at = end.marks[end.marks.length - 1]?.to ?? end.textEnd;
      return end.marks.some((each) => each.tag.toLowerCase() === tag.toLowerCase())
        ? []
        : [{ from: at, to: at, insert: ` ${tag}` }];
    }),
  );
  if (proposed.every((each) => each === null)) return { refused: 'not-here' };
  return toEdited(
    text,
    proposed.flatMap((each) => each ?? []),
  );
}

/**
 * Keeps a highlighted phrase from being highlighted again: `%%keep: the exact phrase%%` at the line's end.
 * A phrase that would end the comment early is refused.
 */
export function addKeep(text: string, lineNumber: number, phrase: string, prefix: string): Edited | Refusal {
  const keep = toKeep(phrase);
  if (keep === null) return { refused: 'unproven' };
  return editLineEnd(text, lineNumber, prefix, (end) => {
    if (end.keeps.some((each) => each.phrase === phrase.trim())) return [];
    const at = end.keeps[end.keeps.length - 1]?.to ?? end.marks[end.marks.length - 1]?.to ?? end.textEnd;
    return [{ from: at, to: at, insert: ` ${keep}` }];
  });
}

/**
 * Gives a line a block id unless it has one; `id` is letters, digits and hyphens. A table row cannot be linked to and
 * is refused.
 */
export function addBlockId(text: string, lineNumber: number, id: string, prefix: string): Edited | Refusal {
  if (!/^[A-Za-z0-9-]+$/.test(id)) return { refused: 'unproven' };
  return editLineEnd(text, lineNumber, prefix, (end, line) => {
    if (isTableRow(line.text)) return null;
    if (end.id) return [];
    const at = line.from + line.text.trimEnd().length;
    return [{ from: at, to: at, insert: ` ^${id}` }];
  });
}

function editLineEnd(
  text: string,
  lineNumber: number,
  prefix: string,
  propose: (end: LineEnd, line: Line) => readonly Change[] | null,
): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const changes = proposeAtEnd(text, lineNumber, prefix, propose);
  return changes ? toEdited(text, changes) : { refused: 'not-here' };
}

function proposeAtEnd(
  text: string,
  lineNumber: number,
  prefix: string,
  propose: (end: LineEnd, line: Line) => readonly Change[] | null,
): readonly Change[] | null {
  const line = findTextLine(text, lineNumber);
  return line && propose(readLineEnd(line, prefix), line);
}

/**
 * The line, when it is one that can carry something at its end: text outside properties, code, comments, headings,
 * heads of callouts and the rulers of tables.
 */
function findTextLine(text: string, lineNumber: number): BodyLine | null {
  const line = findBodyLine(readMarkdown(text), lineNumber);
  if (!line || !CARRIES.has(line.type) || text.startsWith('[!', line.content)) return null;
  return countRulerCells(line.text, line.content - line.from) === 0 ? line : null;
}

const CARRIES: ReadonlySet<LineType> = new Set<LineType>(['text', 'row', 'html']);

function isTableRow(line: string): boolean {
  const row = line.trimEnd();
  let lead = 0;
  while (row[lead] === ' ' || row[lead] === '\t' || row[lead] === '>') lead += 1;
  return row[lead] === '|' && row.length > lead + 1 && row.endsWith('|') && countRulerCells(row, lead) === 0;
}
