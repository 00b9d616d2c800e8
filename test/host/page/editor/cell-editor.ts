import { defaultKeymap, redo, undo } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { Annotation, EditorSelection, EditorState, type Extension, Facet, Transaction } from '@codemirror/state';
import { type Command, drawSelection, EditorView, keymap } from '@codemirror/view';
import type * as real from 'obsidian';
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  focusField,
  followsFocus,
  livePreviewState,
} from './fields';
import { liveInline } from './live-inline';
import { toSmallest } from './smallest';
import { toCellSource, toCellText, toShownPlace } from './table-cells';

/** What the editor of a cell takes from the note around it. */
export interface CellOwner {
  readonly info: real.MarkdownFileInfo;
  /** What plugins registered, read anew at every reconfiguration. */
  extensions(): Extension[];
}

/** Whose note an editor shows, for the editors of its cells. */
export const cellOwner = Facet.define<CellOwner, CellOwner | null>({ combine: ([owner]) => owner ?? null });

/** The editor of the cell that is being written in, for the note's own editor. */
export const openCells = new WeakMap<EditorView, EditorView>();

/** Marks what a cell's editor takes over from its note, so that it is not sent back there. */
const fromNote = Annotation.define<boolean>();

/** Where a key leads out of a cell, in rows and columns. */
export interface CellStep {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The editor of one table cell, as the app has it since 1.5: a CodeMirror view of its own that gets every registered
 * extension, whose text is the cell's and whose `editorInfoField` is the whole note's view. What is written in it
 * reaches the file through the note's editor, whose selection follows too.
 */
export class CellEditor {
  readonly el = createDiv('table-cell-wrapper');
  readonly view: EditorView;
  private places: readonly number[] = [];

  constructor(
    private readonly note: EditorView,
    owner: CellOwner,
    public from: number,
    public to: number,
    private readonly leave: (step: CellStep) => boolean,
  ) {
    this.view = new EditorView({ parent: this.el, root: note.dom.ownerDocument });
    this.view.setState(this.makeState(owner));
    openCells.set(note, this.view);
  }

  /** Keeps the cell's place while the note around it changes. */
  map(changes: Transaction['changes']): void {
    this.from = changes.mapPos(this.from, -1);
    this.to = changes.mapPos(this.to, 1);
  }

  /** Takes over what the note holds here now, and where its cursor is. */
  follow(): void {
    const { text, places } = this.read();
    this.places = places;
    const before = this.view.state.doc.toString();
    if (before !== text) this.view.dispatch({ changes: toSmallest(before, text), annotations: fromNote.of(true) });
    const selection = this.toShown();
    if (!selection.eq(this.view.state.selection)) this.view.dispatch({ selection, annotations: fromNote.of(true) });
  }

  /** Ends the editor for good. */
  destroy(): void {
    openCells.delete(this.note);
    this.view.destroy();
    this.el.remove();
  }

  private read(): ReturnType<typeof toCellText> {
    return toCellText(this.note.state.sliceDoc(this.from, this.to));
  }

  private toShown(): EditorSelection {
    const { anchor, head } = this.note.state.selection.main;
    return EditorSelection.single(
      toShownPlace(this.places, anchor - this.from),
      toShownPlace(this.places, head - this.from),
    );
  }

  private send(changes: Transaction['changes'], userEvent: string | undefined): void {
    const specs: { from: number; to: number; insert: string }[] = [];
    changes.iterChanges((from, to, _newFrom, _newTo, inserted) => {
      specs.push({
        from: this.from + (this.places[from] ?? 0),
        to: this.from + (this.places[to] ?? 0),
        insert: toCellSource(inserted.toString()),
      });
    });
    const sent = this.note.state.changes(specs);
    const whole = sent.apply(this.note.state.doc);
    const shown = toCellText(whole.sliceString(this.from, sent.mapPos(this.to, 1)));
    // A bar that was typed has got a backslash on its way, and the cursor stands behind both.
    const { anchor, head } = this.view.state.selection.main;
    const added = shown.text.length - this.view.state.doc.length;
    this.note.dispatch({
      changes: sent,
      selection: {
        anchor: this.from + (shown.places[anchor + added] ?? 0),
        head: this.from + (shown.places[head + added] ?? 0),
      },
      ...(userEvent === undefined ? {} : { userEvent }),
    });
  }

  private sendSelection(): void {
    const { anchor, head } = this.view.state.selection.main;
    this.note.dispatch({
      selection: { anchor: this.toNotePlace(anchor), head: this.toNotePlace(head) },
      userEvent: 'select',
    });
  }

  private toNotePlace(shown: number): number {
    return this.from + (this.places[shown] ?? 0);
  }

  private makeState(owner: CellOwner): EditorState {
    const { text, places } = this.read();
    this.places = places;
    return EditorState.create({
      doc: text,
      selection: this.toShown(),
      extensions: [
        editorInfoField.init(() => owner.info),
        editorEditorField.init(() => this.view),
        editorLivePreviewField.init(() => true),
        focusField.init(() => this.view.hasFocus),
        followsFocus,
        livePreviewState,
        drawSelection(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Table cell', spellcheck: 'true' }),
        owner.extensions(),
        keymap.of([...this.toKeys(), ...defaultKeymap]),
        markdown({ base: markdownLanguage }),
        liveInline,
        EditorView.updateListener.of((update) => {
          if (update.transactions.some((one) => one.annotation(fromNote) === true)) return;
          if (update.docChanged) this.send(update.changes, update.transactions[0]?.annotation(Transaction.userEvent));
          else if (update.selectionSet) this.sendSelection();
        }),
      ],
    });
  }

  private toKeys(): { key: string; shift?: Command; run: Command }[] {
    const go =
      (rows: number, columns: number): Command =>
      () =>
        this.leave({ rows, columns });
    const atEdge =
      (isAtEdge: (view: EditorView) => boolean, step: Command): Command =>
      (view) =>
        isAtEdge(view) && step(view);
    const lineOf = (view: EditorView): number => view.state.doc.lineAt(view.state.selection.main.head).number;
    return [
      { key: 'Mod-z', run: () => undo(this.note), shift: () => redo(this.note) },
      { key: 'Mod-y', run: () => redo(this.note) },
      { key: 'Tab', run: go(0, 1), shift: go(0, -1) },
      { key: 'Enter', run: go(1, 0), shift: (view) => (view.dispatch(view.state.replaceSelection('\n')), true) },
      { key: 'ArrowUp', run: atEdge((view) => lineOf(view) === 1, go(-1, 0)) },
      { key: 'ArrowDown', run: atEdge((view) => lineOf(view) === view.state.doc.lines, go(1, 0)) },
      { key: 'ArrowLeft', run: atEdge((view) => view.state.selection.main.head === 0, go(0, -1)) },
      { key: 'ArrowRight', run: atEdge((view) => view.state.selection.main.head === view.state.doc.length, go(0, 1)) },
    ];
  }
}
