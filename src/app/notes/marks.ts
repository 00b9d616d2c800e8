import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { RangeSetBuilder } from '@codemirror/state';
import {
  FuzzySuggestModal,
  editorLivePreviewField,
  setIcon,
  type Editor,
  type FuzzyMatch,
  type MarkdownFileInfo,
} from 'obsidian';
import { MARK_ROWS, findMarkRow, type MarkRow } from '../../core/notes/marks';
import { addMarks, readLineEnd, toggleMark } from '../../core/text/edit/line-end';
import { toLineNumber } from '../../core/text/place/lines';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { editNote, isRefused } from '../vault/write';

/**
 * Asks which mark the line or the selected lines shall get. A mark that a single line has already is taken away again.
 */
export function askForMark(parts: Parts, editor: Editor, { file }: MarkdownFileInfo): void {
  if (!file) return;
  const first = editor.getCursor('from').line;
  const last = editor.getCursor('to').line;
  const place = parts.places.remember(file, editor.getValue(), {
    from: editor.posToOffset({ line: first, ch: 0 }),
    to: editor.posToOffset({ line: last, ch: editor.getLine(last).length }),
  });
  const prefix = parts.mapping().markPrefix;
  const has = new Set(
    readLineEnd({ from: 0, text: editor.getLine(first) }, prefix).marks.map(({ tag }) => tag.slice(prefix.length + 2)),
  );
  new MarkModal(parts, first === last ? has : new Set(), async (mark) => {
    const answer = await editNote(parts.app, file, (text) => {
      const span = place.find(text);
      if (!span) return { refused: 'moved' };
      const from = toLineNumber(text, span.from);
      const lines = Array.from({ length: toLineNumber(text, span.to) - from + 1 }, (_none, at) => from + at);
      return lines.length === 1 ? toggleMark(text, from, mark, prefix) : addMarks(text, lines, mark, prefix);
    });
    if (isRefused(answer)) tell(answer.sentence);
    editor.focus();
  }).open();
}

class MarkModal extends FuzzySuggestModal<MarkRow> {
  constructor(
    parts: Parts,
    private readonly has: ReadonlySet<string>,
    private readonly take: (mark: string) => Promise<void>,
  ) {
    super(parts.app);
    this.setPlaceholder('What was this moment like?');
  }

  override getItems(): MarkRow[] {
    return [...MARK_ROWS];
  }

  override getItemText(row: MarkRow): string {
    return `${row.label} ${row.purpose}`;
  }

  override renderSuggestion({ item }: FuzzyMatch<MarkRow>, el: HTMLElement): void {
    el.addClass('second-story-mark-offer');
    setIcon(el.createSpan({ cls: 'second-story-form-icon' }), item.icon);
    const words = el.createDiv();
    words.createDiv({ text: this.has.has(item.mark) ? `${item.label}: take it away` : item.label });
    words.createDiv({ cls: 'second-story-mark-purpose', text: item.purpose });
  }

  override onChooseItem(row: MarkRow): void {
    void this.take(row.mark);
  }
}

class Chip extends WidgetType {
  constructor(private readonly word: string) {
    super();
  }

  override eq(other: Chip): boolean {
    return other.word === this.word;
  }

  override toDOM(): HTMLElement {
    return toChip(this.word);
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

/** The chip of a mark: icon and label, and what it is for as its tooltip. */
function toChip(word: string): HTMLElement {
  const row = findMarkRow(word);
  const el = createSpan({ cls: 'second-story-mark', title: row?.purpose ?? word });
  setIcon(el.createSpan({ cls: 'second-story-mark-icon', attr: { 'aria-hidden': 'true' } }), row?.icon ?? 'tag');
  el.createSpan({ text: row?.label ?? word });
  return el;
}

/**
 * Shows marks as chips in live preview; on the line with the cursor, and in source mode, the tag stays text that can be
 * edited.
 */
export function createMarkChips(
  parts: Parts,
): ViewPlugin<{ decorations: DecorationSet; update: (update: ViewUpdate) => void }> {
  return ViewPlugin.define(
    (view) => ({
      decorations: drawChips(view, parts.mapping().markPrefix),
      update(update: ViewUpdate) {
        const switched =
          update.startState.field(editorLivePreviewField, false) !== update.state.field(editorLivePreviewField, false);
        if (update.docChanged || update.viewportChanged || update.selectionSet || switched)
          this.decorations = drawChips(update.view, parts.mapping().markPrefix);
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  );
}

function drawChips(view: EditorView, prefix: string): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const live = view.state.field(editorLivePreviewField, false) === true;
  const { doc, selection } = view.state;
  const touched = new Set(
    selection.ranges.flatMap((range) => [doc.lineAt(range.from).number, doc.lineAt(range.to).number]),
  );
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = doc.lineAt(at);
      at = line.to + 1;
      if (!line.text.includes(`#${prefix}/`) || line.length > 20_000) continue;
      for (const mark of readLineEnd({ from: line.from, text: line.text }, prefix).marks) {
        const start = mark.to - mark.tag.length;
        const word = mark.tag.slice(prefix.length + 2);
        builder.add(
          start,
          mark.to,
          live && !touched.has(line.number)
            ? Decoration.replace({ widget: new Chip(word) })
            : Decoration.mark({ class: 'second-story-mark-tag' }),
        );
      }
    }
  }
  return builder.finish();
}

/** Shows marks as chips in reading view. */
export function drawReadingMarks(el: HTMLElement, prefix: string): void {
  for (const tag of Array.from(el.querySelectorAll<HTMLElement>('a.tag'))) {
    const words = tag.textContent.trim();
    if (!words.startsWith(`#${prefix}/`)) continue;
    tag.replaceWith(toChip(words.slice(prefix.length + 2)));
  }
}
