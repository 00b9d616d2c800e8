import { isSameNote, readReadingLines, toQuestionState, type QuestionState } from '../../notes/reading-note';

/** A reading note as it is read for its questions. */
export interface ReadingText {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** A reader's question that is still open, and why it is. */
export interface ReaderQuestion {
  readonly path: string;
  readonly readingTitle: string;
  readonly line: number;
  readonly text: string;
  readonly because: string;
}

const BECAUSE: Readonly<Record<QuestionState, string | null>> = {
  open: 'a reader asked',
  good: 'a reader asked, and somebody who was there calls it a good question',
  'nobody-knows': 'a reader asked, and nobody knows',
  basic: null,
  answered: null,
};

/**
 * The readers' questions that are still open: those nobody has replied to, and those that somebody who was there called
 * good or that nobody can answer. A basic one, and one that is answered somewhere, is settled.
 */
export function readReaderQuestions(readings: readonly ReadingText[]): readonly ReaderQuestion[] {
  const read = readings.map((reading) => ({ ...reading, ...readReadingLines(reading.text) }));
  const replies = read.flatMap((each) => each.replies);
  return read.flatMap(({ path, title, remarks }) =>
    remarks.flatMap(({ remark, words, id, line }): readonly ReaderQuestion[] => {
      if (remark !== 'question' || words === '') return [];
      const told = replies.filter((reply) => reply.id === id && isSameNote(reply.note, title));
      const because = BECAUSE[toQuestionState(told.map(({ reply }) => reply))];
      return because === null ? [] : [{ path, readingTitle: title, line, text: words, because }];
    }),
  );
}
