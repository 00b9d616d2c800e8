import { ItemView, MarkdownView, type App, type PaneType, type Workspace, type WorkspaceLeaf } from 'obsidian';

/**
 * Opens a note at a line, counted from 0, and at the first of these words in it, in the middle of the window. Returns
 * false when the note is gone. A reading view scrolls to the line as well.
 */
export async function openAtLine(
  app: App,
  path: string,
  line: number,
  pane: PaneType | boolean = false,
  words = '',
): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (!file) return false;
  const leaf = app.workspace.getLeaf(pane);
  // The host goes to a line a moment later once more, which would take the cursor from the words.
  await leaf.openFile(file, words === '' ? { eState: { line } } : {});
  const { view } = leaf;
  if (!(view instanceof MarkdownView)) return true;
  if (view.getMode() === 'source') {
    const there = Math.min(line, view.editor.lastLine());
    const at = { line: there, ch: Math.max(0, view.editor.getLine(there).indexOf(words)) };
    view.editor.setCursor(at);
    view.editor.scrollIntoView({ from: at, to: at }, true);
  } else if (words !== '') view.setEphemeralState({ line });
  return true;
}

/**
 * Shows one of our views in the main area, in the tab it has or in a new one. A tab that the host has not loaded yet is
 * loaded first: what is told to a view before that is lost.
 */
export async function showView(
  { workspace }: App,
  leaf: WorkspaceLeaf,
  type: string,
  state: Record<string, unknown> = {},
): Promise<void> {
  if (leaf.isDeferred) await leaf.loadIfDeferred();
  await leaf.setViewState({ type, active: true, state });
  await revealView(workspace, leaf);
}

/** Brings a tab of ours to the front. The keyboard goes with it, or it would stand before the whole page. */
export async function revealView(workspace: Workspace, leaf: WorkspaceLeaf): Promise<void> {
  await workspace.revealLeaf(leaf);
  const { view } = leaf;
  if (!(view instanceof ItemView) || view.contentEl.contains(view.contentEl.doc.activeElement)) return;
  view.contentEl.tabIndex = -1;
  view.contentEl.focus({ preventScroll: true });
}

/** Opens the note of a node. Returns false for a node that has no note yet. */
export async function openNote(app: App, path: string, pane: PaneType | boolean = false): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (!file) return false;
  await app.workspace.getLeaf(pane).openFile(file);
  return true;
}
