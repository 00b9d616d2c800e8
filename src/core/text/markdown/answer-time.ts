const TIME = /^\*(\d{1,2}:\d{2})\*[ \t]*/;

/** The body of an answer without the time at which it was begun, `*09:24* It was dark.`, and that time. */
export interface TimedAnswer {
  /** `H:mm` as it is written, or null. */
  readonly at: string | null;
  readonly words: string;
}

/** Reads the time that stands before the words of an answer. */
export function readAnswerTime(body: string): TimedAnswer {
  const time = TIME.exec(body);
  return time ? { at: time[1] ?? null, words: body.slice(time[0].length) } : { at: null, words: body };
}
