import { findCallouts } from '../text/callout';
import { toEdited, toLineBreak, type Edited, type Refusal } from '../text/change';
import { findFrontmatter } from '../text/frontmatter';
import { walkLines, type Line } from '../text/lines';

/** A question to be written into a note. `at` is an offset in the note, or nothing for its end; `time` is the clock of the talk, when it is kept. */
export interface QuestionToInsert {
  readonly id: string;
  readonly text: string;
  readonly at: number | null;
  readonly time: string | null;
}

/** The edit that writes a question, and where the cursor belongs afterwards: behind the empty answer, as an offset in the new text. */
export interface InsertedQuestion extends Edited {
  readonly cursor: number;
}

/**
 * Writes a question as a callout after the whole block that holds the offset, at that block's indent (DESIGN §6). Nothing that stands in the note
 * changes. Where a callout cannot stand (an unclosed code block to the end) it refuses.
 */
export function insertQuestion(text: string, question: QuestionToInsert): InsertedQuestion | Refusal {
  const place = question.at === null ? findEnd(text) : findBlockEnd(text, question.at);
  const proposed = propose(text, question, place);
  if (isProven(text, proposed, question.id)) return proposed;
  const atEnd = propose(text, question, findEnd(text));
  return isProven(text, atEnd, question.id) ? atEnd : { refused: 'not-here' };
}

/** A callout's head on one line: what would break it out of its line or its brackets is taken away. */
export function toCalloutHead(id: string, text: string): string {
  return `> [!question|${id.replace(/[\]|\r\n]/g, '')}] ${text.replace(/\s+/g, ' ').trim()}`;
}

interface BlockEnd { readonly offset: number; readonly indent: string; readonly empty: boolean }

function propose(text: string, { id, text: words, time }: QuestionToInsert, place: BlockEnd): InsertedQuestion {
  const lineBreak = toLineBreak(text);
  const lead = place.empty ? '' : lineBreak + lineBreak;
  const answer = `${place.indent}> ${time === null ? '' : `*${time}* `}`;
  const insert = `${lead}${place.indent}${toCalloutHead(id, words)}${lineBreak}${answer}`;
  const tail = /^\r?\n[ \t]*\r?\n|^\s*$/.test(text.slice(place.offset)) ? '' : lineBreak;
  const edited = toEdited(text, [{ from: place.offset, to: place.offset, insert: insert + tail }]);
  return { ...edited, cursor: place.offset + insert.length };
}

/** The end of the run of lines around an offset; a code block counts as one run, the properties belong to nothing. */
function findBlockEnd(text: string, offset: number): BlockEnd {
  const start = findFrontmatter(text)?.block.to ?? 0;
  let block: Line[] = [];
  let fence = '';
  for (const line of walkLines(text, start)) {
    const marker = /^[ \t]*(`{3,}|~{3,})/.exec(line.text)?.[1] ?? '';
    const blank = line.text.trim() === '' && fence === '';
    if (blank && block.length > 0 && (block[block.length - 1]?.to ?? 0) >= offset) break;
    if (blank) {
      if (line.from > offset) break;
      block = line.to >= offset ? [line] : [];
      if (block.length > 0) break;
      continue;
    }
    block.push(line);
    if (fence === '') fence = marker;
    else if (marker.startsWith(fence)) fence = '';
  }
  const last = block[block.length - 1];
  const first = block[0];
  if (!last || !first) return findEnd(text);
  if (last.text.trim() === '') return isAloneOnItsLine(text, last) ? { offset: last.from, indent: '', empty: true } : { offset: last.to, indent: '', empty: false };
  return { offset: last.to, indent: /^[ \t]*/.exec(first.text)?.[0] ?? '', empty: false };
}

/** Whether a blank line has blank lines, or the note's edge, on both sides, so that a callout may stand on it. */
function isAloneOnItsLine(text: string, line: Line): boolean {
  const before = text.slice(0, line.from).replace(/\r/g, '');
  const after = text.slice(line.to).replace(/\r/g, '');
  return line.text === '' && (before === '' || before.endsWith('\n\n')) && (after === '' || after.startsWith('\n\n') || after === '\n');
}

function findEnd(text: string): BlockEnd {
  const start = findFrontmatter(text)?.block.to ?? 0;
  const body = text.slice(start).trimEnd();
  if (body === '') return { offset: text.length, indent: '', empty: text.endsWith('\n') || text === '' };
  return { offset: start + body.length, indent: '', empty: false };
}

/** The note holds every callout it held before, and one more. */
function isProven(before: string, after: InsertedQuestion, id: string): boolean {
  const held = findCallouts(before).map(({ type, metadata, body }) => `${type}|${metadata}|${body}`);
  const now = findCallouts(after.text).map(({ type, metadata, body }) => `${type}|${metadata}|${body}`);
  const added = now.findIndex((each, index) => each !== held[index]);
  const rest = now.filter((_each, index) => index !== added);
  return now.length === held.length + 1 && now[added]?.startsWith(`question|${id.replace(/[\]|\r\n]/g, '').trim()}|`) === true && rest.every((each, index) => each === held[index]);
}

/**
 * Text that is pasted into an answer, with the prefix that keeps every line inside it. `line` is the line of the note it is pasted into;
 * a paste outside any quote stays as it is.
 */
export function toQuotedPaste(line: string, pasted: string): string {
  const prefix = /^[ \t]*(?:>[ \t]?)+/.exec(line)?.[0] ?? '';
  if (prefix === '') return pasted;
  const lines = pasted.split(/\r?\n/);
  return lines.map((each, index) => (index === 0 ? each : `${prefix.trimEnd()} ${each}`.trimEnd())).join('\n');
}
