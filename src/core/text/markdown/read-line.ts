import { START, type BlockState } from './block-state';
import type { ItemMark } from './starts';

/** What a line is: of the writer's own words, a heading, not prose at all, or empty. */
export type LineKind = 'prose' | 'heading' | 'quiet' | 'blank';

/**
 * What a line is in the structure of the note: `underline` makes a heading of the
 * paragraph above it, `ruler` stands under the head of a table, `raw` is HTML whose inside is no text.
 */
export type LineType =
  | 'blank'
  | 'text'
  | 'heading'
  | 'underline'
  | 'rule'
  | 'fence-open'
  | 'fence-close'
  | 'code'
  | 'html'
  | 'raw'
  | 'row'
  | 'ruler'
  | 'comment';

/**
 * A quote or a list item that begins in a line: where its mark and its content stand, counted from the line's start.
 */
export interface Opened {
  readonly mark: number;
  readonly content: number;
  /** The mark of a list item, nothing for a quote. */
  readonly item: ItemMark | null;
}

/**
 * A line read. `kept` quotes and items of those before it go on in it (`lazy`: without their marks), `opened` begin in
 * it, and its own words begin at `content`. `starts` says that it begins a block of its own, `alone` that it is one,
 * and `after` is the state behind it.
 */
export interface ReadLine {
  readonly kind: LineKind;
  readonly type: LineType;
  readonly level: number;
  readonly starts: boolean;
  readonly alone: boolean;
  readonly lazy: boolean;
  readonly kept: number;
  readonly opened: readonly Opened[];
  readonly content: number;
  readonly after: BlockState;
}

/** No quotes and items begin in most lines. */
export const NONE: readonly Opened[] = [];

interface Told {
  /** How many lines were read: who reads the same line again tells by it that nobody else read one in between. */
  turn: number;
  kind: LineKind;
  type: LineType;
  level: number;
  starts: boolean;
  alone: boolean;
  lazy: boolean;
  kept: number;
  opened: readonly Opened[];
  content: number;
  after: BlockState;
}

/** The one answer that every line gives; it is read before the next line is. */
export const told: Told = {
  turn: 0,
  kind: 'blank',
  type: 'blank',
  level: 0,
  starts: false,
  alone: false,
  lazy: false,
  kept: 0,
  opened: NONE,
  content: 0,
  after: START,
};

/** Fills in what a line is and the state behind it, and gives the answer. */
export function tell(type: LineType, kind: LineKind, after: BlockState): ReadLine {
  told.type = type;
  told.kind = kind;
  told.after = after;
  return told;
}
