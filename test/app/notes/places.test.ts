// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { HostApp } from '../../host/page/ui/app';
import { eventually, openNote, runPlugin } from '../language/at-home';

const BODY = 'The gauge was green.\n\nline two\n\nline three\n';
const HEAD = '---\ntype: incident\n---\n';

/** Puts the cursor into a line of the open note. */
async function openAt(app: HostApp, name: string, words: string): Promise<void> {
  const cm = await openNote(app, name);
  cm.dispatch({ selection: { anchor: cm.state.doc.toString().indexOf(words) + 2 } });
}

function pick(words: string): void {
  const row = document.body.findAll('.suggestion-item').find((el) => el.textContent.includes(words));
  if (!row) throw new Error(`Nothing is offered as ${words}.`);
  row.click();
}

const notices = (): string =>
  document.body
    .findAll('.notice')
    .map((el) => el.textContent)
    .join('\n');
const textOf = async (app: HostApp, path: string): Promise<string> => {
  const file = app.vault.getFileByPath(path);
  return file ? app.vault.read(file) : 'gone';
};

/** What may happen to a note while a picker is open, and what must be true of the mark afterwards. */
const MEANWHILE: readonly (readonly [string, (app: HostApp) => Promise<unknown>, RegExp])[] = [
  [
    'a colleague writes two lines above it',
    async (app) => {
      const file = app.vault.getFileByPath('Stop.md');
      if (file) await app.vault.modify(file, `${HEAD}A colleague wrote this.\n\n${BODY}`);
    },
    /green\.\n\nline two #mark\/confused\n\nline three/,
  ],
  [
    'the line is taken away',
    async (app) => {
      const file = app.vault.getFileByPath('Stop.md');
      if (file) await app.vault.modify(file, `${HEAD}The gauge was green.\n\nline three\n`);
    },
    /^(?!.*#mark)/s,
  ],
  [
    'the note is renamed',
    async (app) => {
      const file = app.vault.getFileByPath('Stop.md');
      if (file) await app.vault.rename(file, 'Halt.md');
    },
    /line two #mark\/confused\n/,
  ],
];

describe('a mark that is chosen goes to the line it was meant for, or nowhere (A8)', () => {
  test.each(MEANWHILE)('while %s', async (_what, happen, meant) => {
    const app = await runPlugin({ 'Stop.md': HEAD + BODY });
    await openAt(app, 'Stop', 'line two');
    app.commands.executeCommandById('second-story:mark-line');
    await happen(app);
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    pick('onfus');
    await eventually(() => {
      const cm = app.workspace.getMostRecentLeaf()?.surface;
      expect(cm).toBeDefined();
    });
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    const shown = document.body.find('.cm-content').textContent;
    const path = app.vault.getFileByPath('Halt.md') ? 'Halt.md' : 'Stop.md';
    const held = await textOf(app, path);
    expect(shown + held).not.toMatch(/green\. ?#mark/);
    const editor = await openNote(app, path.replace('.md', ''));
    expect(editor.state.doc.toString()).toMatch(meant);
    if (!editor.state.doc.toString().includes('#mark')) expect(notices()).toContain('has changed');
  });
});
