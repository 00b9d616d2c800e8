import type { When } from '../when';

/** One thing somebody wrote or said, at a time that may have no day. `text` may hold several lines. */
export interface ChatMessage {
  readonly when: When;
  /** The time as it stood in the chat. */
  readonly written: string;
  /** Who said it; nobody where a program logged it. */
  readonly speaker: string | null;
  readonly text: string;
  /** The beginning of what it answers, where the chat says so. */
  readonly answers?: string;
  /** Seconds since a recording began, where the chat counts from there instead of showing a clock. */
  readonly offset?: number;
}

/**
 * Why something of a chat is left out: the program's own furniture (“3 replies”), a notice of the program, a message to
 * one person, a deleted one, a line that could be a heading, a day that counts for the lines below, or no place at all.
 */
export type LeftReason = 'furniture' | 'notice' | 'private' | 'deleted' | 'heading' | 'day' | 'no-place';

/** Something that is left out, word for word. */
export interface LeftOut {
  readonly text: string;
  readonly why: LeftReason;
}

/**
 * A line that may or may not be a heading, by its number. `spoken`: it is taken as words of the message above;
 * otherwise it is left out with what follows.
 */
export interface ChatDoubt {
  readonly line: number;
  readonly text: string;
  readonly spoken: boolean;
}

/**
 * What a transcript was read as. What is not in a message is in `left`, word for word: nothing goes away unseen.
 * `isRecording`: its times count from the beginning of a recording.
 */
export interface Chat {
  /** What it is, in words: “a copy from Slack”. */
  readonly format: string;
  readonly messages: readonly ChatMessage[];
  readonly left: readonly LeftOut[];
  readonly doubts: readonly ChatDoubt[];
  readonly isRecording: boolean;
}
