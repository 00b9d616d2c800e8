import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, Text, Transaction } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, keymap, placeholder } from '@codemirror/view';
import { Editor } from './editor';
import { findFrontmatterEnd } from './frontmatter';
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  focusField,
  followsFocus,
  livePreviewState,
  setLivePreview,
} from './fields';
import { type CellOwner, cellOwner } from './cell-editor';
import { livePreview } from './live-preview';
import { toSmallest } from './smallest';

/** Marks a change that came from the disk, so that it is not saved again. */
export const fromDisk = Annotation.define<boolean>();

const LINE_END = /\r\n?|\n/;

/** What an editing session needs from the page around it. */
export interface SessionOwner extends CellOwner {
  changed(editor: Editor, byDisk: boolean): void;
}

/** One CodeMirror view and the notes shown in it, one after the other. */
export class EditingSession {
  readonly editor: Editor;
  private readonly plugins = new Compartment();
  private live = true;

  constructor(
    parent: HTMLElement,
    private readonly owner: SessionOwner,
  ) {
    const view = new EditorView({ parent });
    this.editor = new Editor(view);
    view.setState(this.makeState(''));
  }

  /** Shows another note: the history of the one before is forgotten. */
  open(text: string): void {
    const { cm } = this.editor;
    cm.setState(this.makeState(text));
    cm.scrollDOM.scrollTop = 0;
  }

  /**
   * Brings in what somebody else wrote, as the smallest change around what stays; the cursor and the undo history are
   * kept.
   */
  follow(onDisk: string): void {
    const { cm } = this.editor;
    const text = onDisk.split(LINE_END).join('\n');
    const before = cm.state.doc.toString();
    if (before === text) return;
    cm.dispatch({
      changes: toSmallest(before, text),
      annotations: [fromDisk.of(true), Transaction.addToHistory.of(true)],
    });
  }

  /** Takes the plugins' extensions anew. */
  reconfigure(): void {
    this.editor.cm.dispatch({ effects: this.plugins.reconfigure(this.owner.extensions()) });
  }

  /** Switches between live preview and plain source. */
  setLive(live: boolean): void {
    this.live = live;
    this.editor.cm.dispatch({ effects: setLivePreview.of(live) });
  }

  /** The editor stands in another window now. */
  migrate(win: Window): void {
    this.editor.cm.setRoot(win.document);
  }

  /** Ends the session for good. */
  destroy(): void {
    this.editor.cm.destroy();
  }

  private makeState(doc: string): EditorState {
    const { cm } = this.editor;
    const { owner } = this;
    const text = Text.of(doc.split(LINE_END));
    return EditorState.create({
      doc: text,
      selection: { anchor: Math.min(text.length, findFrontmatterEnd(text) === 0 ? 0 : findFrontmatterEnd(text) + 1) },
      extensions: [
        editorInfoField.init(() => owner.info),
        editorEditorField.init(() => cm),
        editorLivePreviewField.init(() => this.live),
        focusField.init(() => cm.hasFocus),
        followsFocus,
        livePreviewState,
        history(),
        drawSelection(),
        dropCursor(),
        closeBrackets(),
        search({ top: true }),
        highlightSelectionMatches(),
        EditorState.allowMultipleSelections.of(true),
        indentUnit.of('\t'),
        EditorState.tabSize.of(4),
        EditorView.lineWrapping,
        placeholder('Write here…'),
        EditorView.contentAttributes.of({
          'aria-label': 'Note editor',
          spellcheck: 'true',
          autocapitalize: 'sentences',
        }),
        this.plugins.of(owner.extensions()),
        cellOwner.of(owner),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...searchKeymap, indentWithTab]),
        markdown({ base: markdownLanguage }),
        livePreview,
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          owner.changed(
            this.editor,
            update.transactions.some((one) => one.annotation(fromDisk) === true),
          );
        }),
      ],
    });
  }
}
