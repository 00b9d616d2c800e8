import type { Signal } from '../shell/signal';
import type { Parts } from '../shell/parts';

/**
 * What the parts of this room share. `made` are the reading notes that a press made and the atlas may not have read
 * yet, by incident and reader; `written` is heard when a press wrote, chose or opened something.
 */
export interface ReadingParts extends Parts {
  readonly made: Map<string, string>;
  readonly written: Signal;
  /** The incident whose ending is hidden in the view in front, or nothing. */
  readonly hidden: { current: string | null };
}
