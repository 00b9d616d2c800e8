import { type EditorState, type Extension, type Range, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type * as real from 'obsidian';
import { Component } from '../data/component';
import { hostOf } from '../ui/hosts';
import { followLinks } from '../ui/markdown/links';
import { renderNote } from '../ui/markdown/renderer';
import { editorInfoField, editorLivePreviewField, focusField } from './fields';
import { findFrontmatterEnd } from './frontmatter';

/** Stretches of whole lines that live preview draws as the reading view does, as long as the cursor is elsewhere. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly kind: 'callout' | 'table' | 'embed' | 'code';
}

/** In notes longer than this nothing but what is visible is looked at, so blocks stay text. */
const LONGEST = 400_000;
const CALLOUT = /^\s{0,3}>\s*\[![^\]\n]+\]/;
const QUOTE = /^\s{0,3}>/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const EMBED = /^!\[\[[^\]\n]+\]\]\s*$/;
const FENCE = /^(`{3,}|~{3,})\s*([\w-]*)/;

/** Finds the callouts, tables, embeds and drawn code blocks of a note; `languages` are those somebody draws. */
export function findBlocks(doc: Text, languages: ReadonlySet<string>): Block[] {
  if (doc.length > LONGEST) return [];
  const blocks: Block[] = [];
  const start = doc.lineAt(findFrontmatterEnd(doc)).number;
  const line = (number: number): string => (number <= doc.lines ? doc.line(number).text : '');
  const add = (first: number, last: number, kind: Block['kind']) => {
    blocks.push({ from: doc.line(first).from, to: doc.line(last).to, kind });
  };
  for (let number = start === 1 ? 1 : start + 1; number <= doc.lines; number += 1) {
    const text = line(number);
    const fence = FENCE.exec(text);
    let last = number;
    if (fence?.[1]) {
      do last += 1;
      while (last < doc.lines && !line(last).startsWith(fence[1]));
      last = Math.min(last, doc.lines);
      if (fence[2] && languages.has(fence[2])) add(number, last, 'code');
    } else if (CALLOUT.test(text)) {
      while (last < doc.lines && QUOTE.test(line(last + 1))) last += 1;
      add(number, last, 'callout');
    } else if (EMBED.test(text)) add(number, number, 'embed');
    else if (text.includes('|') && TABLE_RULE.test(line(number + 1)) && line(number + 1).includes('-')) {
      last += 1;
      while (last < doc.lines && line(last + 1).includes('|')) last += 1;
      add(number, last, 'table');
    }
    number = last;
  }
  return blocks;
}

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
  const closed = blocks.filter(({ from, to }) => !ranges.some((range) => range.from <= to && range.to >= from));
  return Decoration.set(
    closed.map(({ from, to, kind }): Range<Decoration> =>
      Decoration.replace({
        widget: new BlockWidget(state.sliceDoc(from, to), kind, info, generation),
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

/** Draws callouts, tables, embedded notes and registered code blocks while the cursor is elsewhere. */
export const liveBlocks: Extension = blocksField;
