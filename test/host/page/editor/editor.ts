import {
  cursorCharLeft,
  cursorCharRight,
  cursorDocEnd,
  cursorDocStart,
  cursorGroupLeft,
  cursorGroupRight,
  cursorLineDown,
  cursorLineUp,
  deleteLine,
  indentLess,
  indentMore,
  insertNewlineAndIndent,
  moveLineDown,
  moveLineUp,
  redo,
  undo,
} from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { EditorSelection } from '@codemirror/state';
import { type Command, EditorView } from '@codemirror/view';
import type * as real from 'obsidian';
import { openCells } from './cell-editor';

const commands: Record<real.EditorCommandName, Command> = {
  goUp: cursorLineUp,
  goDown: cursorLineDown,
  goLeft: cursorCharLeft,
  goRight: cursorCharRight,
  goStart: cursorDocStart,
  goEnd: cursorDocEnd,
  goWordLeft: cursorGroupLeft,
  goWordRight: cursorGroupRight,
  indentMore,
  indentLess,
  newlineAndIndent: insertNewlineAndIndent,
  swapLineUp: moveLineUp,
  swapLineDown: moveLineDown,
  deleteLine,
  toggleFold,
  foldAll,
  unfoldAll,
};

/**
 * Obsidian's editor over CodeMirror 6. Lines and characters count from 0; a position past an end is taken as that end.
 */
export class Editor implements real.Editor {
  constructor(readonly cm: EditorView) {}

  /** Not in the public types: the editor that is written in, which is a cell's own while the cursor is in a table. */
  get activeCM(): EditorView {
    return openCells.get(this.cm) ?? this.cm;
  }

  /** Not in the public types: whether a table cell is being written in. */
  get inTableCell(): boolean {
    return openCells.has(this.cm);
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return line < 0 || line >= this.lineCount() ? '' : this.cm.state.doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: real.EditorPosition, to: real.EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.cm.dispatch({
      ...this.cm.state.replaceSelection(replacement),
      scrollIntoView: true,
      ...(origin ? { userEvent: origin } : {}),
    });
  }

  replaceRange(replacement: string, from: real.EditorPosition, to?: real.EditorPosition, origin?: string): void {
    this.transaction({ changes: [{ text: replacement, from, to: to ?? from }] }, origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): real.EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): real.EditorSelection[] {
    return this.cm.state.selection.ranges.map((range) => ({
      anchor: this.offsetToPos(range.anchor),
      head: this.offsetToPos(range.head),
    }));
  }

  setCursor(pos: real.EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: real.EditorPosition, head: real.EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: real.EditorSelectionOrCaret[], main = 0): void {
    const selection = EditorSelection.create(
      ranges.map(({ anchor, head }) =>
        EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
      ),
      main,
    );
    this.cm.dispatch({ selection, scrollIntoView: true });
  }

  focus(): void {
    this.activeCM.focus();
  }

  blur(): void {
    this.activeCM.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.activeCM.hasFocus;
  }

  getScrollInfo(): real.EditorScrollInfo {
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = this.cm.scrollDOM;
    return { left: scrollLeft, top: scrollTop, width: scrollWidth, height: scrollHeight, clientWidth, clientHeight };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo({
      ...(typeof x === 'number' ? { left: x } : {}),
      ...(typeof y === 'number' ? { top: y } : {}),
    });
  }

  scrollIntoView({ from, to }: real.EditorRange, center = false): void {
    const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: real.EditorCommandName): void {
    commands[command](this.activeCM);
  }

  transaction(wanted: real.EditorTransaction, origin?: string): void {
    const state = this.cm.state;
    const replaced =
      wanted.replaceSelection === undefined
        ? []
        : state.selection.ranges.map(({ from, to }) => ({ from, to, insert: wanted.replaceSelection }));
    const changes = state.changes([
      ...(wanted.changes ?? []).map(({ from, to, text }) => ({
        from: this.posToOffset(from),
        to: this.posToOffset(to ?? from),
        insert: text,
      })),
      ...replaced,
    ]);
    this.cm.dispatch({ changes, ...(origin ? { userEvent: origin } : {}) });
    const selections = wanted.selections ?? (wanted.selection ? [wanted.selection] : []);
    if (selections.length > 0)
      this.setSelections(selections.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
  }

  wordAt(pos: real.EditorPosition): real.EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word ? { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) } : null;
  }

  /** As a press of the right button does: the cursor goes there, unless the press was on what is selected. */
  putCursorAt({ clientX, clientY }: MouseEvent): void {
    const { activeCM } = this;
    const at = activeCM.posAtCoords({ x: clientX, y: clientY });
    if (at === null || activeCM.state.selection.ranges.some(({ from, to, empty }) => !empty && from <= at && at <= to))
      return;
    activeCM.dispatch({ selection: { anchor: at } });
  }

  posToOffset({ line, ch }: real.EditorPosition): number {
    const { doc } = this.cm.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const { from, to } = doc.line(line + 1);
    return Math.min(from + Math.max(0, ch), to);
  }

  offsetToPos(offset: number): real.EditorPosition {
    const { doc } = this.cm.state;
    const line = doc.lineAt(Math.min(Math.max(0, offset), doc.length));
    return { line: line.number - 1, ch: Math.min(Math.max(0, offset), doc.length) - line.from };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => real.EditorChange | void,
    ignoreEmpty = false,
  ): void {
    const lines = [
      ...new Set(
        this.listSelections().flatMap(({ anchor, head }) => {
          const first = Math.min(anchor.line, head.line);
          return Array.from({ length: Math.abs(anchor.line - head.line) + 1 }, (_, index) => first + index);
        }),
      ),
    ].filter((line) => !ignoreEmpty || this.getLine(line).trim() !== '');
    const values = lines.map((line) => read(line, this.getLine(line)));
    const changes = lines
      .map((line, at) => write(line, this.getLine(line), values[at] ?? null))
      .filter((change) => change !== undefined && change !== null);
    this.transaction({ changes });
  }
}
