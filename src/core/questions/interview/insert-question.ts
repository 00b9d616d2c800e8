import { readQuoteLead } from '../../text/markdown/list-item';
import { findCallouts } from '../../text/markdown/callout';
import { findWordsEnd, isRefusal, toEdited, toLineBreak, type Edited, type Refusal } from '../../text/edit/change';
import { findFrontmatter } from '../../text/markdown/frontmatter';
import { insertAfterBlock } from '../../text/edit/insert';
import { toLineNumber } from '../../text/place/lines';
import { findMergeMarkers } from '../../text/edit/markers';
import { toInlineText } from '../../text/edit/escape-markdown';
import { QUESTION_CALLOUT } from '../../text/markdown/callout-head';
import { readAnswers } from './answers';

/** A word that no note holds. */
const PROBE = 'xqheardqx';

/**
 * A question to be written into a note. `at` is an offset in the note, or nothing for its end; `time` is the clock of
 * the talk, when it is kept.
 */
export interface QuestionToInsert {
  readonly id: string;
  readonly text: string;
  readonly at: number | null;
  readonly time: string | null;
}

/**
 * The edit that writes a question, and where the cursor belongs afterwards: behind the empty answer, as an offset in
 * the new text.
 */
export interface InsertedQuestion extends Edited {
  readonly cursor: number;
}

/**
 * Writes a question as a callout after the whole block that holds the offset, at that block's indent, or at
 * the end of the note. Nothing that stands in the note changes. Where a callout cannot stand (an unclosed code block to
 * the end) it refuses.
 */
export function insertQuestion(text: string, question: QuestionToInsert): InsertedQuestion | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const time = question.time === null ? '' : `*${question.time}* `;
  const block = `${toCalloutHead(question.id, question.text)}\n> ${time}`;
  const inBody = question.at !== null && question.at >= (findFrontmatter(text)?.block.to ?? 0);
  const here = inBody ? insertAfterBlock(text, toLineNumber(text, question.at ?? 0), block) : null;
  const proposed = here && !isRefusal(here) ? withCursor(here) : null;
  if (proposed && isProven(text, proposed, question.id)) return proposed;
  const atEnd = appendAtEnd(text, block);
  return isProven(text, atEnd, question.id) ? atEnd : { refused: 'not-here' };
}

/** A callout's head on one line: the question's words, and nothing in them that is more than words. */
export function toCalloutHead(id: string, text: string): string {
  return `> [!${QUESTION_CALLOUT}|${id.replace(/[\]|\r\n]/g, '')}] ${toInlineText(text)}`;
}

function appendAtEnd(text: string, block: string): InsertedQuestion {
  const lineBreak = toLineBreak(text);
  const start = findFrontmatter(text)?.block.to ?? 0;
  const body = text.slice(start).trimEnd();
  const at = body === '' ? text.length : start + body.length;
  const lead = body !== '' ? lineBreak + lineBreak : text === '' || text.endsWith('\n') ? '' : lineBreak;
  const insert = lead + block.replace(/\n/g, lineBreak);
  return { ...toEdited(text, [{ from: at, to: at, insert }]), cursor: at + insert.length };
}

/**
 * The one insertion of an edit ends with the empty answer, and perhaps with a line break that keeps the next block
 * apart.
 */
function withCursor(edited: Edited): InsertedQuestion | null {
  const change = edited.changes[0];
  if (!change || edited.changes.length !== 1) return null;
  return { ...edited, cursor: change.from + findWordsEnd(change.insert) };
}

/** The note holds every callout it held before, and one more, in which an answer will be heard. */
function isProven(before: string, after: InsertedQuestion, id: string): boolean {
  const held = findCallouts(before).map(({ type, metadata, body }) => `${type}|${metadata}|${body}`);
  const now = findCallouts(after.text).map(({ type, metadata, body }) => `${type}|${metadata}|${body}`);
  const added = now.findIndex((each, index) => each !== held[index]);
  const rest = now.filter((_each, index) => index !== added);
  // Indents and hidden parts above may reach further than the callout shows: an answer is typed, and read again.
  const answered = `${after.text.slice(0, after.cursor)}${PROBE}${after.text.slice(after.cursor)}`;
  const isHeard = readAnswers(answered).some((answer) => answer.text.endsWith(PROBE));
  return (
    isHeard &&
    now.length === held.length + 1 &&
    now[added]?.startsWith(`question|${id.replace(/[\]|\r\n]/g, '').trim()}|`) === true &&
    rest.every((each, index) => each === held[index])
  );
}

/**
 * Text that is pasted into an answer, with the prefix that keeps every line inside it. `line` is the line of the note
 * it is pasted into; a paste outside any quote stays as it is.
 */
export function toQuotedPaste(line: string, pasted: string): string {
  const prefix = readQuoteLead(line);
  if (prefix === '') return pasted;
  const lines = pasted.split(/\r?\n/);
  return lines.map((each, index) => (index === 0 ? each : `${prefix.trimEnd()} ${each}`.trimEnd())).join('\n');
}
