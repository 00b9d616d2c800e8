import type { When, WhenContext } from '../when';
import type { LeftReason } from './message';
import type { LineSign } from './notice';

/** The heading of a message: when, who, and the words that stand on its own lines. */
export interface Head {
  readonly when: When;
  /** The time as it stands there. */
  readonly written: string;
  /** Who speaks; `same`: whoever speaks in the message that is open; nobody where a program logs. */
  readonly speaker: string | null | { readonly same: true };
  readonly text: string;
  /** How many lines the heading takes. */
  readonly lines: number;
  readonly offset?: number;
  readonly answers?: string;
  /** Words that the program sets in every heading, such as “From” and “to Everyone”. */
  readonly frame?: string;
  /** Why the message is left out as a whole: it went to one person. */
  readonly leave?: LeftReason;
}

/** What has been read so far, for a form that needs to know. */
export interface Reading {
  /** The day and zone that count here, and those that the reader gave. */
  readonly here: WhenContext;
  readonly given: WhenContext;
  readonly speakers: ReadonlySet<string>;
  /** The time of the message that is open, and whether its clock has twelve hours. */
  readonly before: { readonly when: When; readonly isHalf: boolean } | null;
}

/** Whether a heading names nobody because whoever spoke above goes on. */
export function isSameSpeaker({ speaker }: Head): boolean {
  return typeof speaker === 'object' && speaker !== null;
}

/** Who speaks below a heading that says so itself. */
export function toNamed({ speaker }: Head): string | null {
  return typeof speaker === 'string' ? speaker : null;
}

/** A heading at the time of another, under which nobody is known to speak. */
export function toNobody({ when }: Head): Head {
  return { when, written: '', speaker: null, text: '', lines: 0 };
}

/** How one program writes a chat down, line by line. */
export interface ChatForm {
  /** What it is, in words: “a copy from Slack”. */
  readonly name: string;
  /** Whether a text can be of this form at all; left out: any can. */
  readonly isIn?: (text: string) => boolean;
  readonly findHead: (lines: readonly string[], at: number, reading: Reading) => Head | null;
  /** Whether its headings are so strict that one inside another program's chat deserves a doubt. */
  readonly isStrict: boolean;
  /** What the program sets among the words: “3 replies”. Lines of it are left out. */
  readonly furniture?: LineSign;
  /** Lines of the program's own that only their neighbours tell, such as a comment of several lines. */
  readonly isFurniture?: (lines: readonly string[], at: number) => boolean;
  /** A line of words without what the program sets around them; left out: without a tab in front. */
  readonly toWords?: (line: string) => string;
  /** Words that the program writes in place of what it cannot write: a picture, a reaction. */
  readonly placeholder?: RegExp;
  /** What the program says itself: somebody joined. */
  readonly notice?: LineSign;
  /** A line that says what a message answers; its first group holds the words. */
  readonly answers?: RegExp;
}
