import { type EditorView, WidgetType } from '@codemirror/view';
import type * as real from 'obsidian';
import { Component } from '../data/component';
import { hostOf } from '../ui/host';
import { followLinks } from '../ui/markdown/links';
import { renderNote } from '../ui/markdown/renderer';
import { findCells } from './table-cells';

interface Edited {
  readonly row: number;
  readonly column: number;
  readonly el: HTMLElement;
}

const tables = new WeakMap<Element, DrawnTable>();

/** A table of a note as it stands on the page, one of its cells perhaps with an editor in it. */
export class DrawnTable {
  /** The page has let go of this table. */
  isGone = false;
  private edited: Edited | null = null;
  private component = new Component();
  private turn = 0;

  constructor(
    readonly el: HTMLElement,
    private source: string,
    private readonly info: real.MarkdownFileInfo,
    private readonly view: EditorView,
  ) {
    tables.set(el, this);
    this.draw();
  }

  /** The table that this element is, or null. */
  static of(el: Element): DrawnTable | null {
    return tables.get(el) ?? null;
  }

  /** The cell's element, or null while it is not drawn. */
  findCell(row: number, column: number): HTMLElement | null {
    return this.el.querySelectorAll('tr')[row]?.querySelectorAll<HTMLElement>('th, td')[column] ?? null;
  }

  /** The row and column of the cell that an element stands in. */
  findPlace(inside: Element): { readonly row: number; readonly column: number } | null {
    const cell = inside.closest('th, td');
    const line = cell?.closest('tr');
    if (!cell || !line) return null;
    return {
      row: Array.from(this.el.querySelectorAll('tr')).indexOf(line),
      column: Array.from(line.querySelectorAll('th, td')).indexOf(cell),
    };
  }

  /** Puts an editor into a cell; its words are hidden as long as it is there. */
  edit(row: number, column: number, el: HTMLElement): void {
    this.edited = { row, column, el };
    this.place();
  }

  /** Draws the table again once nothing is edited in it. */
  release(): void {
    this.edited = null;
    if (!this.isGone) this.draw();
  }

  /** Takes the table's new source: what is edited shows it by itself, other cells are drawn anew. */
  follow(source: string): void {
    if (source === this.source) return;
    const before = this.toOtherWords();
    this.source = source;
    if (this.edited === null || this.toOtherWords() !== before) this.draw();
  }

  /** Lets go of what was drawn. */
  destroy(): void {
    this.isGone = true;
    this.component.unload();
  }

  private toOtherWords(): string {
    const others = findCells(this.source).filter(
      ({ row, column }) => row !== this.edited?.row || column !== this.edited.column,
    );
    return JSON.stringify(others.map(({ row, column, from, to }) => [row, column, this.source.slice(from, to)]));
  }

  private draw(): void {
    const turn = (this.turn += 1);
    const component = new Component();
    component.load();
    const fresh = createDiv();
    const path = this.info.file?.path ?? '';
    void renderNote(hostOf(this.info.app), this.source, fresh, path, component).then(() => {
      if (turn !== this.turn || this.isGone) {
        component.unload();
        return;
      }
      const hadFocus = this.edited?.el.contains(this.el.doc.activeElement) ?? false;
      this.component.unload();
      this.component = component;
      this.el.replaceChildren(fresh);
      this.place();
      if (hadFocus) this.edited?.el.querySelector<HTMLElement>('.cm-content')?.focus();
      this.view.requestMeasure();
      // Whoever waits for a cell to be drawn hears of it as of any other change.
      this.view.dispatch({});
    });
  }

  private place(): void {
    if (!this.edited) return;
    const cell = this.findCell(this.edited.row, this.edited.column);
    if (!cell || this.edited.el.parentElement === cell) return;
    const words = createDiv('table-cell-words');
    words.append(...Array.from(cell.childNodes));
    words.hide();
    cell.append(words, this.edited.el);
  }
}

/** Draws a table in live preview; it stays drawn while one of its cells is written in. */
export class TableWidget extends WidgetType {
  constructor(
    private readonly source: string,
    private readonly info: real.MarkdownFileInfo,
    private readonly generation: number,
  ) {
    super();
  }

  override eq(other: TableWidget): boolean {
    return other.source === this.source && other.generation === this.generation;
  }

  toDOM(view: EditorView): HTMLElement {
    const el = createDiv('cm-embed-block cm-table-widget markdown-rendered');
    const table = new DrawnTable(el, this.source, this.info, view);
    followLinks(hostOf(this.info.app), el, 'editor', () => this.info.file?.path ?? '');
    el.addEventListener('mousedown', (event) => {
      if (
        event.button !== 0 ||
        !(event.target instanceof Element) ||
        event.target.closest('a, button, .table-cell-wrapper')
      )
        return;
      event.preventDefault();
      const place = table.findPlace(event.target) ?? { row: 0, column: 0 };
      const start = view.posAtDOM(el);
      const cell = findCells(view.state.sliceDoc(start, start + this.source.length)).find(
        ({ row, column }) => row === place.row && column === place.column,
      );
      view.focus();
      view.dispatch({
        selection: { anchor: start + (cell ? cell.to - (this.source[cell.to - 1] === ' ' ? 1 : 0) : 0) },
      });
    });
    return el;
  }

  override updateDOM(dom: HTMLElement): boolean {
    const table = DrawnTable.of(dom);
    table?.follow(this.source);
    return table !== null;
  }

  override ignoreEvent(): boolean {
    return true;
  }

  override destroy(dom: HTMLElement): void {
    DrawnTable.of(dom)?.destroy();
  }
}
