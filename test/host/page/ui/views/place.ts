import { EditorView } from '@codemirror/view';
import type * as real from 'obsidian';
import { resolveSubpath } from '../../data/text';
import type { Editor } from '../../editor/editor';
import { readText } from './file-view';

/** Lines of a note, counted from 0, that somebody wants to see. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** The lines that a heading, a block id or a line number in an ephemeral state points at, or null. */
export function readPlace(state: unknown, cache: real.CachedMetadata | null): Place | null {
  if (typeof state !== 'object' || state === null) return null;
  const line: unknown = Reflect.get(state, 'line');
  if (typeof line === 'number') return { first: line, last: line };
  const subpath = readText(state, 'subpath');
  const found = subpath && cache ? resolveSubpath(cache, subpath) : null;
  if (!found) return null;
  return {
    first: found.start.line,
    last: found.type === 'heading' ? found.start.line : (found.end?.line ?? found.start.line),
  };
}

/** The note's view that a place is looked for in. */
interface PlacedView {
  readonly editor: Editor;
  readonly previewMode: { reveal(line: number): void };
  getMode(): real.MarkdownViewModeType;
}

/** Brings a place to the top of the view and lights it up for a moment. */
export function scrollToPlace(view: PlacedView, place: Place): void {
  if (view.getMode() === 'preview') {
    view.previewMode.reveal(place.first);
    return;
  }
  const { editor } = view;
  const from = editor.posToOffset({ line: place.first, ch: 0 });
  const scroll = () =>
    editor.cm.dispatch({
      selection: { anchor: from },
      effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 24 }),
    });
  scroll();
  window.requestAnimationFrame(scroll);
}
