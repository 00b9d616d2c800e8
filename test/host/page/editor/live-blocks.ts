import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type * as real from 'obsidian';
import { Component } from '../data/component';
import { hostOf } from '../ui/host';
import { followLinks } from '../ui/markdown/links';
import { renderNote } from '../ui/markdown/renderer';
import { editorInfoField, editorLivePreviewField, focusField } from './fields';
import { type Block, findBlocks } from './blocks';
import { TableWidget } from './table-widget';

class BlockWidget extends WidgetType {
  private component: Component | null = null;

  constructor(
    private readonly source: string,
    private readonly kind: Block['kind'],
    private readonly info: real.MarkdownFileInfo,
    private readonly generation: number,
  ) {
    super();
  }

  override eq(other: BlockWidget): boolean {
    return other.source === this.source && other.kind === this.kind && other.generation === this.generation;
  }

  toDOM(view: EditorView): HTMLElement {
    const el = createDiv(`cm-embed-block cm-${this.kind} markdown-rendered`);
    const component = new Component();
    this.component = component;
    component.load();
    const app = hostOf(this.info.app);
    const path = (): string => this.info.file?.path ?? '';
    followLinks(app, el, 'editor', path);
    void renderNote(app, this.source, el, path(), component).then(() => view.requestMeasure());
    el.addEventListener('mousedown', (event) => {
      if (
        event.button !== 0 ||
        (event.target instanceof Element &&
          event.target.closest('a, button, input, select, textarea, summary, [role="button"]'))
      )
        return;
      event.preventDefault();
      view.dispatch({ selection: { anchor: view.posAtDOM(el) } });
      view.focus();
    });
    return el;
  }

  override ignoreEvent(): boolean {
    return true;
  }

  override destroy(): void {
    this.component?.unload();
  }
}

interface Drawn {
  readonly blocks: readonly Block[];
  readonly decorations: DecorationSet;
  readonly generation: number;
}

let generations = 0;

function draw(state: EditorState, blocks: readonly Block[], generation: number): DecorationSet {
  if (!state.field(editorLivePreviewField)) return Decoration.none;
  const info = state.field(editorInfoField);
  const ranges = state.field(focusField, false) ? state.selection.ranges : [];
  const closed = blocks.filter(
    ({ from, to, kind }) => kind === 'table' || !ranges.some((range) => range.from <= to && range.to >= from),
  );
  return Decoration.set(
    closed.map(({ from, to, kind }): Range<Decoration> =>
      Decoration.replace({
        widget:
          kind === 'table'
            ? new TableWidget(state.sliceDoc(from, to), info, generation)
            : new BlockWidget(state.sliceDoc(from, to), kind, info, generation),
        block: true,
      }).range(from, to),
    ),
  );
}

function toLanguages(state: EditorState): ReadonlySet<string> {
  return new Set(hostOf(state.field(editorInfoField).app).codeBlocks.keys());
}

const blocksField = StateField.define<Drawn>({
  create: (state) => {
    const blocks = findBlocks(state.doc, toLanguages(state));
    return { blocks, generation: generations, decorations: draw(state, blocks, generations) };
  },
  update: (value, transaction) => {
    const { state, startState } = transaction;
    if (transaction.reconfigured) generations += 1;
    const same = !transaction.docChanged && !transaction.reconfigured;
    const seen =
      state.field(focusField, false) === startState.field(focusField, false) &&
      state.field(editorLivePreviewField) === startState.field(editorLivePreviewField, false);
    if (same && seen && !transaction.selection) return value;
    const blocks = same ? value.blocks : findBlocks(state.doc, toLanguages(state));
    return { blocks, generation: generations, decorations: draw(state, blocks, generations) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
});

/** Where the tables of a note stand. */
export function findTables(state: EditorState): readonly Block[] {
  return state.field(blocksField).blocks.filter(({ kind }) => kind === 'table');
}

/** Draws callouts, embedded notes and registered code blocks while the cursor is elsewhere, and tables always. */
export const liveBlocks: Extension = blocksField;
