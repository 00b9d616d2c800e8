import type { ReadingLines } from '../../core/notes/reading-note';
import type { Signal } from '../shell/signal';
import type { Parts } from '../shell/parts';

/**
 * What the parts of this room share. `made` are the reading notes that a press made and the atlas may not have read
 * yet, by incident and reader; `written` is heard when a press wrote, chose or opened something.
 */
export interface ReadingParts extends Parts {
  readonly made: Map<string, string>;
  readonly written: Signal;
  /** What was read of each reading note, by its path: as good as new while the text is the same. */
  readonly known: Map<string, { readonly text: string; readonly lines: ReadingLines }>;
  /** The incident whose ending is hidden in the view in front, or nothing. */
  readonly hidden: { current: string | null };
}
