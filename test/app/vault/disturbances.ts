import type { EditorView } from '@codemirror/view';
import type { TFile } from '../../host/page/data/files';
import type { HostApp } from '../../host/page/ui/app';
import { MarkdownView } from '../../host/page/ui/views/markdown-view';
import { rest } from '../by-hand';

/** What a disturbance acts on: a note, and the line of it that a press was meant for. */
export interface Meant {
  readonly app: HostApp;
  readonly file: TFile;
  readonly line: string;
}

/**
 * Something that happens between opening and pressing. `line` and `note` say what is left of what one had in view: it
 * stands there still, it is gone, or nobody can tell for certain.
 */
export interface Disturbance {
  readonly name: string;
  readonly line: 'stays' | 'gone' | 'open';
  readonly note: 'stays' | 'gone' | 'closed';
  readonly happen: (meant: Meant) => unknown;
}

const PUT_ABOVE = 'A colleague wrote this.\n\n- 09:05 And this.\n\n';

/** Every way in which a note has been seen to change under an open window. */
export const DISTURBANCES: readonly Disturbance[] = [
  { name: 'nothing happens', line: 'stays', note: 'stays', happen: () => undefined },
  {
    name: 'a colleague writes above it',
    line: 'stays',
    note: 'stays',
    happen: (meant) => rewrite(meant, (text) => putAbove(text)),
  },
  {
    name: 'a colleague writes below it',
    line: 'stays',
    note: 'stays',
    happen: (meant) => rewrite(meant, (text) => `${text.trimEnd()}\n\nA colleague wrote this.\n`),
  },
  {
    name: 'the same line is written once more, above it',
    line: 'open',
    note: 'stays',
    happen: (meant) => rewrite(meant, (text) => putAbove(text, `${meant.line}\n\nIn between.\n\n`)),
  },
  {
    name: 'the line is taken away',
    line: 'gone',
    note: 'stays',
    happen: (meant) => rewrite(meant, (text) => text.replace(`${meant.line}\n`, '')),
  },
  {
    name: 'the line is written anew',
    line: 'gone',
    note: 'stays',
    happen: (meant) => rewrite(meant, (text) => text.replace(meant.line, 'Somebody put it in words of their own.')),
  },
  {
    name: 'all around it is written anew',
    line: 'stays',
    note: 'stays',
    happen: (meant) =>
      rewrite(meant, (text) => {
        const head = text.slice(0, text.indexOf('\n---\n') + 5);
        return `${head}\n## Told otherwise\n\nOther words.\n\n${meant.line}\n\nAnd other words after it.\n`;
      }),
  },
  {
    name: 'a merge leaves two versions in it',
    line: 'gone',
    note: 'closed',
    happen: (meant) =>
      rewrite(meant, (text) => `${text.trimEnd()}\n\n<<<<<<< mine\nOne.\n=======\nAnother.\n>>>>>>> theirs\n`),
  },
  {
    name: 'it is renamed',
    line: 'stays',
    note: 'stays',
    happen: ({ app, file }) => app.vault.rename(file, 'Renamed.md'),
  },
  {
    name: 'it is moved to a folder',
    line: 'stays',
    note: 'stays',
    happen: async ({ app, file }) => {
      await app.vault.createFolder('Elsewhere');
      await app.vault.rename(file, `Elsewhere/${file.name}`);
    },
  },
  {
    name: 'it changes places with another',
    line: 'stays',
    note: 'stays',
    happen: async ({ app, file }) => {
      const { path } = file;
      const text = await app.vault.read(file);
      await app.vault.rename(file, 'Old.md');
      await app.vault.create(path, text.replace('## Story', '## Another story'));
    },
  },
  {
    name: 'it is deleted',
    line: 'gone',
    note: 'gone',
    happen: ({ app, file }) => app.fileManager.trashFile(file),
  },
  {
    name: 'it is deleted and made anew',
    line: 'gone',
    note: 'gone',
    happen: async ({ app, file }) => {
      const text = await app.vault.read(file);
      await app.fileManager.trashFile(file);
      await rest(app, 2);
      await app.vault.create(file.path, text);
    },
  },
  {
    name: 'another note is opened in its tab',
    line: 'stays',
    note: 'stays',
    happen: ({ app }) => app.workspace.openLinkText('Quiet', ''),
  },
  {
    name: 'its tab is closed',
    line: 'stays',
    note: 'stays',
    happen: ({ app, file }) => {
      for (const view of viewsOf(app, file)) view.leaf.detach();
    },
  },
  {
    name: 'it is shown for reading',
    line: 'stays',
    note: 'stays',
    happen: async ({ app, file }) => {
      for (const view of viewsOf(app, file)) await view.switchMode('preview');
    },
  },
  {
    name: 'somebody types above it in the same pane',
    line: 'stays',
    note: 'stays',
    happen: ({ app, file }) => {
      typeAbove(viewsOf(app, file)[0]?.editor.cm);
    },
  },
  {
    name: 'somebody types within the line',
    line: 'open',
    note: 'stays',
    happen: async (meant) => {
      const cm = viewsOf(meant.app, meant.file)[0]?.editor.cm;
      if (!cm) {
        await rewrite(meant, (text) =>
          text.replace(meant.line, `${meant.line.slice(0, -4)} quite ${meant.line.slice(-4)}`),
        );
        return;
      }
      const from = cm.state.doc.toString().indexOf(meant.line) + meant.line.length - 4;
      cm.dispatch({ changes: { from, insert: ' quite ' }, userEvent: 'input.type' });
    },
  },
  {
    name: 'somebody types above it in another pane',
    line: 'stays',
    note: 'stays',
    happen: async ({ app, file }) => {
      const leaf = app.workspace.getLeaf('tab');
      await leaf.openFile(file);
      typeAbove(viewsOf(app, file).pop()?.editor.cm);
    },
  },
  {
    name: 'somebody takes the line away in another pane',
    line: 'gone',
    note: 'stays',
    happen: async ({ app, file, line }) => {
      await app.workspace.getLeaf('tab').openFile(file);
      const view = viewsOf(app, file).pop();
      const from = view?.editor.cm.state.doc.toString().indexOf(line) ?? 0;
      view?.editor.cm.dispatch({ changes: { from, to: from + line.length }, userEvent: 'delete' });
      await view?.save();
    },
  },
];

/** The views in which a note is open. */
export function viewsOf(app: HostApp, file: TFile): MarkdownView[] {
  return app.workspace
    .getLeavesOfType('markdown')
    .flatMap(({ surface }) => (surface instanceof MarkdownView && surface.file === file ? [surface] : []));
}

/**
 * Saves what stands unsaved, pane after pane, as the next half second would: each takes in what another saved first.
 */
export async function saveAll(app: HostApp): Promise<void> {
  await rest(app, 1);
  for (const { surface } of app.workspace.getLeavesOfType('markdown')) {
    if (surface instanceof MarkdownView) await surface.save();
    await rest(app, 1);
  }
}

async function rewrite({ app, file }: Meant, edit: (text: string) => string): Promise<void> {
  await app.vault.modify(file, edit(await app.vault.read(file)));
}

function putAbove(text: string, words = PUT_ABOVE): string {
  return text.replace('## Story\n\n', `## Story\n\n${words}`);
}

function typeAbove(cm: EditorView | undefined): void {
  if (!cm) return;
  const from = cm.state.doc.toString().indexOf('## Story\n\n') + '## Story\n\n'.length;
  cm.dispatch({ changes: { from, insert: 'Typed meanwhile.\n\n' }, userEvent: 'input.type' });
}
