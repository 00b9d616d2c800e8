import {
  isSameNote,
  toQuestionState,
  type QuestionState,
  type ReadingLines,
  type ReplyKind,
} from '../notes/reading-note';
import { createPlaceFinder, findRemarkPlace, type RemarkPlace } from './passage';
import type { Reading } from './readings';

/** A reading together with what its note says. */
export interface ReaderLines extends Reading, ReadingLines {}

/** What somebody who was there replied to a question, and in which note. */
export interface LoggedReply {
  readonly who: string;
  readonly reply: ReplyKind;
  readonly words: string;
  readonly link: string;
  readonly path: string;
  readonly line: number;
}

/** A reader's question with the passage it is about, where that stands now, and all replies to it. */
export interface LoggedQuestion {
  readonly who: string;
  readonly words: string;
  readonly quote: string;
  readonly link: string;
  readonly place: RemarkPlace;
  readonly path: string;
  readonly title: string;
  readonly line: number;
  readonly id: string | null;
  readonly state: QuestionState;
  readonly replies: readonly LoggedReply[];
}

/** A passage that drew questions which those who were there call basic: the text is not yet understood there. */
export interface UnclearPassage {
  readonly quote: string;
  readonly line: number;
  readonly questions: readonly LoggedQuestion[];
}

/** The readers' questions about an incident in the order of its text; those about no passage of it come last. */
export function toQuestionLog(
  incident: string,
  text: string,
  readers: readonly ReaderLines[],
): readonly LoggedQuestion[] {
  const find = createPlaceFinder(text);
  const replies = readers.flatMap(({ who, path, replies: own }) => own.map((reply) => ({ ...reply, who, path })));
  const log = readers.flatMap(({ who, path, title, remarks }) =>
    remarks.flatMap((remark): readonly LoggedQuestion[] => {
      if (remark.remark !== 'question') return [];
      const told = replies.filter((reply) => reply.id === remark.id && isSameNote(reply.note, title));
      return [
        {
          who,
          words: remark.words,
          quote: remark.quote,
          link: remark.link,
          place: findRemarkPlace(find, incident, remark),
          path,
          title,
          line: remark.line,
          id: remark.id,
          state: toQuestionState(told.map(({ reply }) => reply)),
          replies: told.map(({ who: teller, reply, words, link, path: from, line }) => ({
            who: teller,
            reply,
            words,
            link,
            path: from,
            line,
          })),
        },
      ];
    }),
  );
  return log
    .map((question, at) => ({ question, at, from: toFrom(question.place) }))
    .sort((a, b) => a.from - b.from || a.at - b.at)
    .map(({ question }) => question);
}

/** For an author: the passages that drew basic questions, in the order of the text. */
export function findUnclearPassages(log: readonly LoggedQuestion[]): readonly UnclearPassage[] {
  const passages = new Map<number, { quote: string; line: number; questions: LoggedQuestion[] }>();
  for (const question of log) {
    if (question.state !== 'basic' || typeof question.place === 'string') continue;
    const { start, line } = question.place;
    const known = passages.get(start);
    if (known) known.questions.push(question);
    else passages.set(start, { quote: question.quote, line, questions: [question] });
  }
  return [...passages.values()];
}

/** Whether a question still waits: nobody replied, or it was called good, or nobody can answer it yet. */
export function isOpen({ state }: LoggedQuestion): boolean {
  return state !== 'basic' && state !== 'answered';
}

function toFrom(place: RemarkPlace): number {
  return typeof place === 'string' ? Infinity : place.start;
}
