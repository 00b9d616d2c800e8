import type { EditorView } from '@codemirror/view';
import type { HostApp } from '../../host/page/ui/app';

// What `test/app/language/at-home.ts` gives to the walks, for a page in which the plugin runs already.

/** Opens a note in front and gives its editor. */
export async function openNote(app: HostApp, name: string): Promise<EditorView> {
  await app.workspace.openLinkText(name, '');
  const view: unknown = app.workspace.getMostRecentLeaf()?.surface;
  const editor: unknown = typeof view === 'object' && view !== null ? Reflect.get(view, 'editor') : null;
  if (!isEditor(editor)) throw new Error(`“${name}” is open.`);
  return editor.cm;
}

function isEditor(value: unknown): value is { readonly cm: EditorView } {
  return typeof value === 'object' && value !== null && 'cm' in value;
}

/** Waits until a check holds, and says why it does not after ten seconds. */
export async function eventually(check: () => unknown): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    try {
      check();
      return;
    } catch (error) {
      if (left === 1) throw error;
      await new Promise((resume) => window.setTimeout(resume, 50));
    }
  }
}

/** The plugin runs already: nobody asks for it here. */
export function runPlugin(): never {
  throw new Error('In a page the plugin is there from the start.');
}
