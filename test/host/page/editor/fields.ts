import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';
import type * as real from 'obsidian';

function unset(name: string): never {
  throw new Error(`${name} is set when a note is opened in the page's editor; this state was made elsewhere.`);
}

/** Switches live preview on or off. */
export const setLivePreview = StateEffect.define<boolean>();

/** Tells a state whether its editor has the focus. */
export const setFocused = StateEffect.define<boolean>();

/** The view that shows the note of this state: its app, file and editor. */
export const editorInfoField: typeof real.editorInfoField = StateField.define<real.MarkdownFileInfo>({
  create: () => unset('editorInfoField'),
  update: (value) => value,
});

/** CodeMirror's own view of this state. */
export const editorEditorField: typeof real.editorEditorField = StateField.define<EditorView>({
  create: () => unset('editorEditorField'),
  update: (value) => value,
});

/** Whether marks are hidden and links drawn (live preview), or the plain text is shown (source mode). */
export const editorLivePreviewField: typeof real.editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value, transaction) =>
    transaction.effects.reduce((now, effect) => (effect.is(setLivePreview) ? effect.value : now), value),
});

/** Whether the editor has the focus: without it nothing is shown as source. */
export const focusField = StateField.define<boolean>({
  create: () => false,
  update: (value, transaction) =>
    transaction.effects.reduce((now, effect) => (effect.is(setFocused) ? effect.value : now), value),
});

/** Whether the mouse button is down in the editor. */
export const livePreviewState: typeof real.livePreviewState = ViewPlugin.define<real.LivePreviewStateType>(
  () => ({ mousedown: false }),
  {
    eventHandlers: {
      mousedown() {
        this.mousedown = true;
      },
      mouseup() {
        this.mousedown = false;
      },
    },
  },
);

/**
 * Tells a state of a focus that came or went. CodeMirror's own `focusChangeEffect` is lost when two transactions follow
 * the focus before its turn comes, and a callout then stays drawn with the cursor inside it. A focus that came is told
 * before anything else happens: as long as the callout is drawn, the browser can put the cursor beside it only, and
 * what is typed would go there.
 */
export const followsFocus: Extension = EditorView.domEventObservers({
  focus: (_event, view) => {
    queueMicrotask(() => {
      follow(view);
    });
  },
  blur: (_event, view) => {
    window.setTimeout(() => {
      follow(view);
    }, 0);
  },
});

function follow(view: EditorView): void {
  if (view.state.field(focusField) !== view.hasFocus) view.dispatch({ effects: setFocused.of(view.hasFocus) });
}
