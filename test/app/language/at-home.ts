import type { EditorView } from '@codemirror/view';
import { onTestFinished, vi } from 'vitest';
import { toStandardRulebook } from '../../../src/core/language/rulebook';
import SecondStoryPlugin from '../../../src/main';
import type { HostApp } from '../../host/page/ui/app';
import { MarkdownView } from '../../host/page/ui/views/markdown-view';
import { appWith } from '../../host/ui/page';

/** The plugin running in the page's own document, over a vault in memory. To be called inside a test. */
export async function runPlugin(files: Readonly<Record<string, string>>, settings: unknown = null): Promise<HostApp> {
  // The first note of a session waits until the rules are ready; a test begins when they are.
  toStandardRulebook();
  const app = appWith(files, settings);
  leaveSelectionAlone();
  const manifest = {
    id: 'second-story',
    name: 'Second Story',
    version: '1.0.0',
    minAppVersion: '1.13.1',
    author: '',
    description: '',
  };
  app.plugins.installed.set(manifest.id, {
    manifest,
    style: '',
    factory: (_require, module) => {
      module.exports = { default: SecondStoryPlugin };
    },
  });
  await app.plugins.enable(manifest.id);
  onTestFinished(() => {
    app.plugins.disable(manifest.id);
  });
  return app;
}

/**
 * A browser tells of a new selection once the script that made it has ended; the document of these tests does so in the
 * middle of it, where an editor is still at work. Nobody selects by hand here, so that it need not tell at all.
 */
function leaveSelectionAlone(): void {
  if (Object.hasOwn(document, 'dispatchEvent')) return;
  const dispatch = document.dispatchEvent.bind(document);
  Reflect.defineProperty(document, 'dispatchEvent', {
    value: (event: Event): boolean => event.type === 'selectionchange' || dispatch(event),
  });
}

/** Opens a note of that vault in front and gives its editor. */
export async function openNote(app: HostApp, name: string): Promise<EditorView> {
  await app.workspace.openLinkText(name, '');
  const view = app.workspace.getMostRecentLeaf()?.surface;
  if (!(view instanceof MarkdownView)) throw new Error('The note is open.');
  return view.editor.cm;
}

/** The words that are underlined in an editor, with the classes that say how. */
export function listMarked(cm: EditorView): string[] {
  return Array.from(cm.contentDOM.querySelectorAll('.second-story-finding'), (mark) => mark.textContent);
}

/** Waits until a check holds; long, because the machine that runs it may be busy with others. */
export async function eventually(check: () => unknown): Promise<void> {
  await vi.waitFor(check, 20_000);
}
