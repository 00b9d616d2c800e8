import type { EditorView } from '@codemirror/view';
import { FileView, MarkdownView, editorInfoField, type App, type TFile } from 'obsidian';

/** The parts of the host's `app` that tell which notes are open. */
export interface OpenApp {
  readonly workspace: Pick<App['workspace'], 'getLeavesOfType' | 'getMostRecentLeaf'>;
}

/**
 * The file that stands in front, also while a panel has the keyboard. After a restart that left the keyboard in a panel
 * no file has been active yet, and the host may answer none: then it is what the tab in front shows.
 */
export function findFileInFront({
  workspace,
}: {
  readonly workspace: Pick<App['workspace'], 'getActiveFile' | 'getMostRecentLeaf'>;
}): TFile | null {
  const view = workspace.getMostRecentLeaf()?.view;
  return workspace.getActiveFile() ?? (view instanceof FileView ? view.file : null);
}

/**
 * The open editor of a note, whatever window it is in, or nothing; of several the one in front, whose cursor is the one
 * that is seen. In reading view nothing is unsaved, and the atomic step is the better door.
 */
export function findEditor({ workspace }: OpenApp, file: TFile): MarkdownView | null {
  const front = workspace.getMostRecentLeaf();
  const leaves = workspace.getLeavesOfType('markdown');
  for (const { view } of front ? [front, ...leaves] : leaves)
    if (view instanceof MarkdownView && view.file?.path === file.path && view.getMode() === 'source') return view;
  return null;
}

/**
 * The text of an open note as it is now, or nothing: a view knows its file before it has read it, and until then its
 * editor is empty and the file is not.
 */
export function findOpenText(app: OpenApp, file: TFile): string | null {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView) || view.file?.path !== file.path) continue;
    const text = view.editor.getValue();
    if (text !== '' || view.file.stat.size === 0) return text;
  }
  return null;
}

/** The notes that stand in an open window, whose words may be newer than those on the disk. */
export function listOpenPaths({ workspace }: OpenApp): ReadonlySet<string> {
  const paths = workspace
    .getLeavesOfType('markdown')
    .map(({ view }) => (view instanceof MarkdownView ? view.file : null));
  return new Set(paths.flatMap((file) => (file ? [file.path] : [])));
}

/** The file whose whole text an editor holds, or nothing: see `isMainEditor`. */
export function findMainFile(view: EditorView): TFile | null {
  return isMainEditor(view) ? (view.state.field(editorInfoField, false)?.file ?? null) : null;
}

/**
 * Whether an editor holds the whole text of its file. A table cell that is written in is an editor of its own: it gets
 * every extension and names the same file, but its offsets are those of the cell. It stands inside the note's editor,
 * or has other lines than that.
 */
export function isMainEditor(view: EditorView): boolean {
  if (view.dom.parentElement?.closest('.cm-editor') != null) return false;
  const info = view.state.field(editorInfoField, false);
  if (!(info instanceof MarkdownView)) return info !== undefined;
  try {
    return info.editor.lineCount() === view.state.doc.lines;
  } catch {
    // The note's own editor is being made, and the host cannot be asked about it yet.
    return true;
  }
}
