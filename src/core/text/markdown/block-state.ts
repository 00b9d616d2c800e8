/**
 * All that reading a line needs to know of the lines above it. `around` holds the quotes and list items that are open,
 * outermost first, one character each; `leaf` is the block that is open inside them; `open` is a comment that is not
 * closed yet; `inside` says that this is the middle of a very long line, read in pieces.
 */
export interface BlockState {
  readonly around: string;
  readonly leaf: string;
  readonly open: '' | '%%' | '-->';
  readonly inside: boolean;
}

/** The state at the beginning of every note. */
export const START: BlockState = { around: '', leaf: '', open: '', inside: false };

/** A quote whose first words have not been read yet: it may still turn out to be a callout. */
export const FRESH = 'f';
/** A quote, or a callout that holds somebody else's words. */
export const QUIET = 'q';
/** A callout that holds the writer's own words. */
export const PROSE = 'p';

/** A list item's character holds how far its content is indented; the second kind waits for its first words. */
const ITEM = 0x200;
const EMPTY_ITEM = 0x8200;

/** The character of a list item whose content begins so many columns behind the content around it. */
export function toItem(width: number, empty: boolean): string {
  return String.fromCharCode((empty ? EMPTY_ITEM : ITEM) + Math.min(width, 0x4000));
}

/** How far a list item's content is indented, or -1 for a quote. */
export function toItemWidth(code: number): number {
  if (code < ITEM) return -1;
  return code >= EMPTY_ITEM ? code - EMPTY_ITEM : code - ITEM;
}

/** Whether a list item has nothing in it yet: one more empty line ends it. */
export function isEmptyItem(code: number): boolean {
  return code >= EMPTY_ITEM;
}

/**
 * No more quotes and items than this are opened within each other; what looks like a deeper one is text. Without a
 * bound a short line could stand inside thousands of them, and each line would cost as much as all above it.
 */
export const DEEPEST = 60;

const recent: BlockState[] = [START];
let nextPlace = 0;

/** A state with these values: one of the last few made when one is alike, so that ordinary lines make no objects. */
export function toState(around: string, leaf: string, open: BlockState['open'], inside: boolean): BlockState {
  for (const each of recent)
    if (each.inside === inside && each.leaf === leaf && each.around === around && each.open === open) return each;
  const made = { around, leaf, open, inside };
  recent[nextPlace % 16] = made;
  nextPlace += 1;
  return made;
}

/** Whether two notes can be read on from here alike. */
export function isSameState(a: BlockState, b: BlockState): boolean {
  return a === b || (a.around === b.around && a.leaf === b.leaf && a.open === b.open && a.inside === b.inside);
}
