import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { readProperties } from '../data/properties';
import { drawProperties, type PropertiesState } from '../ui/markdown/properties-block';
import { editorInfoField, editorLivePreviewField } from './fields';
import { findFrontmatterEnd } from './frontmatter';

const setCollapsed = StateEffect.define<boolean>();
const setRaw = StateEffect.define<boolean>();

interface Shown {
  readonly collapsed: boolean;
  readonly raw: boolean;
  readonly decorations: DecorationSet;
}

class PropertiesWidget extends WidgetType {
  constructor(
    private readonly head: string,
    private readonly collapsed: boolean,
  ) {
    super();
  }

  override eq(other: PropertiesWidget): boolean {
    return other.head === this.head && other.collapsed === this.collapsed;
  }

  toDOM(view: EditorView): HTMLElement {
    const info = view.state.field(editorInfoField);
    const state: PropertiesState = {
      properties: readProperties(this.head) ?? [],
      collapsed: this.collapsed,
      sourcePath: info.file?.path ?? '',
      onCollapse: (collapsed) => {
        view.dispatch({ effects: setCollapsed.of(collapsed) });
      },
      onEdit: () => {
        view.dispatch({ effects: setRaw.of(true), selection: { anchor: Math.min(4, view.state.doc.length) } });
        view.focus();
      },
    };
    return drawProperties(info.app, state);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function draw(state: EditorState, collapsed: boolean, raw: boolean): DecorationSet {
  if (raw || !state.field(editorLivePreviewField)) return Decoration.none;
  const end = findFrontmatterEnd(state.doc);
  const head = state.sliceDoc(0, end);
  if (end === 0 || readProperties(head) === null) return Decoration.none;
  return Decoration.set([
    Decoration.replace({ widget: new PropertiesWidget(head, collapsed), block: true }).range(0, end),
  ]);
}

class TitleWidget extends WidgetType {
  constructor(private readonly title: string) {
    super();
  }

  override eq(other: TitleWidget): boolean {
    return other.title === this.title;
  }

  toDOM(): HTMLElement {
    return createDiv({ cls: 'inline-title', text: this.title });
  }
}

const titleField = StateField.define<DecorationSet>({
  create: (state) =>
    Decoration.set([
      Decoration.widget({
        widget: new TitleWidget(state.field(editorInfoField).file?.basename ?? ''),
        block: true,
        side: -1,
      }).range(0),
    ]),
  update: (value, transaction) => (transaction.docChanged ? value.map(transaction.changes) : value),
  provide: (field) => EditorView.decorations.from(field),
});

const propertiesField = StateField.define<Shown>({
  create: (state) => ({ collapsed: false, raw: false, decorations: draw(state, false, false) }),
  update: (value, transaction) => {
    const { state } = transaction;
    let { collapsed, raw } = value;
    for (const effect of transaction.effects) {
      if (effect.is(setCollapsed)) collapsed = effect.value;
      if (effect.is(setRaw)) raw = effect.value;
    }
    if (raw && transaction.selection && state.selection.main.head > findFrontmatterEnd(state.doc)) raw = false;
    const moved = state.field(editorLivePreviewField) !== transaction.startState.field(editorLivePreviewField, false);
    if (!transaction.docChanged && !moved && collapsed === value.collapsed && raw === value.raw) return value;
    return { collapsed, raw, decorations: draw(state, collapsed, raw) };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    EditorView.atomicRanges.of((view) => view.state.field(field).decorations),
  ],
});

/**
 * Shows the note's name and, under it, the properties block as properties; a press on the pencil shows it as text until
 * the cursor leaves it.
 */
export const liveProperties: Extension = [titleField, propertiesField];
