import type { EditorState, Range } from '@codemirror/state';
import type { Decoration } from '@codemirror/view';

/** What one pass over the visible text collects, and what it needs to know. */
export interface Pass {
  readonly state: EditorState;
  readonly live: boolean;
  readonly out: Range<Decoration>[];
  /** Whether the cursor touches a stretch, so that it must be shown as written. */
  touched(from: number, to: number): boolean;
  isResolved(linktext: string): boolean;
}
