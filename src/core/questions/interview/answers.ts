import { readAnswerTime } from '../../text/markdown/answer-time';
import { findCallouts, type Callout } from '../../text/markdown/callout';
import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';
import type { Span } from '../../text/place/span';
import { toUnescaped } from '../../text/edit/escape-markdown';
import { QUESTION_CALLOUT } from '../../text/markdown/callout-head';

/**
 * One asked question of a note and what was answered. `text` is the answer without its `> ` prefixes, and without every
 * part that was said off the record; it is empty while nothing was written. `at` is the time of the talk, when it was
 * kept.
 */
export interface Answer extends Span {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly at: string | null;
  readonly line: number;
  /** Where the answer's own text begins and ends in the note: the body of the callout. */
  readonly body: Span;
}

/**
 * The asked questions of a note in the order in which they stand there. One that stands off the record as a whole is
 * not among them.
 */
export function readAnswers(text: string): readonly Answer[] {
  const callouts = findCallouts(text);
  const offRecord = findOffRecord(text);
  return callouts.flatMap((each, index) => {
    if (each.type !== QUESTION_CALLOUT || each.metadata === '' || isHidden(each, offRecord)) return [];
    return [toAnswer(text, each, offRecord, selectInside(callouts, index))];
  });
}

/**
 * Whether a question stands inside a part that was said off the record. A question with such a part inside its answer
 * does not.
 */
function isHidden(question: Callout, offRecord: readonly Span[]): boolean {
  return offRecord.some((each) => each.from <= question.from && question.from < each.to);
}

/**
 * The questions inside a question: what they say is not its answer. Callouts come in the order of their heads, so that
 * what is nested stands right behind.
 */
function selectInside(callouts: readonly Callout[], index: number): readonly Callout[] {
  const question = callouts[index];
  const inside: Callout[] = [];
  for (let next = index + 1; question; next += 1) {
    const each = callouts[next];
    if (!each || each.from >= question.to) break;
    if (each.type === QUESTION_CALLOUT && each.to > (inside[inside.length - 1]?.to ?? 0)) inside.push(each);
  }
  return inside;
}

function toAnswer(text: string, question: Callout, offRecord: readonly Span[], inside: readonly Callout[]): Answer {
  const bodyFrom = Math.min(question.to, toNextLine(text, question.from));
  const kept = question.lines
    .filter((line) => !isOffRecord(line, offRecord) && !isOffRecord(line, inside))
    .map((line) => line.text);
  const body = kept.join('\n').trim();
  const { at, words } = readAnswerTime(body);
  return {
    id: question.metadata,
    question: toUnescaped(question.title),
    text: words,
    at,
    line: question.line,
    from: question.from,
    to: question.to,
    body: { from: bodyFrom, to: question.to },
  };
}

function toNextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}
