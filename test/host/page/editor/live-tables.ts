import { type EditorState, type Extension, Prec } from '@codemirror/state';
import { type Command, EditorView, keymap, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { CellEditor, type CellStep, cellOwner } from './cell-editor';
import { editorLivePreviewField } from './fields';
import { findTables } from './live-blocks';
import { findCellAt, findCells, type TableCell } from './table-cells';
import { DrawnTable } from './table-widget';

/** A table of the note and the cell in it that the cursor stands in. */
interface Place {
  readonly start: number;
  readonly cells: readonly TableCell[];
  readonly cell: TableCell;
}

function findPlace(state: EditorState): Place | null {
  const { ranges, main } = state.selection;
  if (ranges.length > 1 || !state.field(editorLivePreviewField)) return null;
  const table = findTables(state).find(({ from, to }) => from <= main.from && main.to <= to);
  if (!table) return null;
  const cells = findCells(state.sliceDoc(table.from, table.to));
  const cell = findCellAt(cells, main.from - table.from) ?? cells[0];
  if (!cell || (!main.empty && findCellAt(cells, main.to - table.from) !== cell)) return null;
  return { start: table.from, cells, cell };
}

/** Keeps an editor in the table cell that the note's cursor stands in, as long as it stands there. */
const cellEditing = ViewPlugin.fromClass(
  class {
    private open: { readonly editor: CellEditor; readonly table: DrawnTable; readonly cell: TableCell } | null = null;
    private hadFocus = false;

    constructor(private readonly view: EditorView) {}

    update(update: ViewUpdate): void {
      this.hadFocus = this.open?.editor.view.hasFocus ?? false;
      this.open?.editor.map(update.changes);
    }

    /** Opens, moves or shuts the editor so that it stands where the cursor is. */
    settle(reconfigured: boolean): void {
      const place = findPlace(this.view.state);
      const { open, view } = this;
      const hasFocus = this.hadFocus || view.hasFocus;
      const stays =
        open !== null &&
        place !== null &&
        !reconfigured &&
        !open.table.isGone &&
        open.editor.from === place.start + place.cell.from &&
        open.cell.row === place.cell.row;
      if (open && !stays) this.shut();
      if (!place) {
        if (open && hasFocus) view.focus();
        return;
      }
      if (stays) open.editor.follow();
      else if (hasFocus) this.start(place);
      if (this.open && view.hasFocus) this.open.editor.view.focus();
    }

    destroy(): void {
      this.shut();
    }

    private start({ start, cell }: Place): void {
      const owner = this.view.state.facet(cellOwner);
      const table = Array.from(this.view.contentDOM.querySelectorAll('.cm-table-widget'), (el) =>
        DrawnTable.of(el),
      ).find((each) => each && !each.isGone && this.view.posAtDOM(each.el) === start);
      if (!owner || !table || !table.findCell(cell.row, cell.column)) {
        if (!this.view.hasFocus) this.view.focus();
        return;
      }
      const editor = new CellEditor(this.view, owner, start + cell.from, start + cell.to, (step) => this.go(step));
      table.edit(cell.row, cell.column, editor.el);
      this.open = { editor, table, cell };
      editor.view.focus();
    }

    private shut(): void {
      this.open?.editor.destroy();
      this.open?.table.release();
      this.open = null;
    }

    /** Moves the cursor to another cell or, past the first or last row, out of the table. */
    private go({ rows, columns }: CellStep): boolean {
      const place = findPlace(this.view.state);
      if (!place) return false;
      const { cells, cell, start } = place;
      const target =
        rows === 0
          ? cells[cells.indexOf(cell) + columns]
          : cells.find(({ row, column }) => row === cell.row + rows && column === cell.column);
      if (target) {
        const inner = this.view.state.sliceDoc(start + target.from, start + target.to);
        const lead = inner.trim() === '' ? 0 : inner.length - inner.trimStart().length;
        this.view.dispatch({ selection: { anchor: start + target.from + lead }, scrollIntoView: true });
        return true;
      }
      return this.goOut(start, rows + columns > 0);
    }

    private goOut(start: number, below: boolean): boolean {
      const { doc } = this.view.state;
      const table = findTables(this.view.state).find(({ from }) => from === start);
      const at = below ? (table?.to ?? start) + 1 : start - 1;
      if (at < 0 || at > doc.length) return true;
      this.view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
      return true;
    }
  },
);

/** The line below or above is a table: the cursor goes into it instead of over it. */
function enter(below: boolean): Command {
  return (view) => {
    const { doc, selection } = view.state;
    const line = doc.lineAt(selection.main.head);
    const next = below ? line.to + 1 : line.from - 1;
    const table = findTables(view.state).find(({ from, to }) => from <= next && next <= to);
    if (!table || !view.state.field(editorLivePreviewField)) return false;
    const cells = findCells(view.state.sliceDoc(table.from, table.to));
    const lastRow = cells.at(-1)?.row ?? 0;
    const cell = below ? cells[0] : cells.find(({ row }) => row === lastRow);
    if (!cell) return false;
    view.dispatch({ selection: { anchor: table.from + Math.min(cell.to, cell.from + 1) }, scrollIntoView: true });
    return true;
  };
}

/** Lets a table be written in live preview cell by cell, each cell in an editor of its own. */
export const liveTables: Extension = [
  cellEditing,
  EditorView.updateListener.of((update) => {
    update.view.plugin(cellEditing)?.settle(update.transactions.some(({ reconfigured }) => reconfigured));
  }),
  Prec.high(
    keymap.of([
      { key: 'ArrowDown', run: enter(true) },
      { key: 'ArrowUp', run: enter(false) },
    ]),
  ),
];
