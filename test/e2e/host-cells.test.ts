import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { OpenHost } from './host';
import { openHost } from './host';
import { countOf, fileOf, inPage, openNote, putCursor, textsOf } from './user';

// What the app does since 1.5: a cell that is written in live preview is an editor of its own, which gets every
// registered extension and whose editorInfoField is the whole note's (No-Instructions/Relay#112,
// rvben/obsidian-rumdl#11).

const TABLE = '| When | What |\n| --- | --- |\n| 09:00 | The lamp went out. |\n| 09:10 | Ana saw it.<br>Bo did not. |';
const NOTE = `---\nkind: note\n---\n# Lamp\n\n${TABLE}\n\nAfterwards.\n`;

let hosts: OpenHost[] = [];

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  hosts = [];
});

async function open(codemirror: 'pinned' | 'latest'): Promise<OpenHost> {
  const host = await openHost({ vault: { 'Lamp.md': NOTE }, codemirror });
  hosts.push(host);
  await host.page.evaluate(`(() => {
    const plugins = window.app.plugins;
    const { ViewPlugin } = plugins.externals['@codemirror/view'];
    const { editorInfoField } = plugins.externals.obsidian;
    window.met = [];
    plugins.getPlugin('second-story').registerEditorExtension(ViewPlugin.define((view) => {
      const info = view.state.field(editorInfoField);
      window.met.push([view.state.doc.toString(), info.file?.path ?? '', info.editor?.cm === view]);
      return {};
    }));
  })()`);
  await openNote(host.page, 'Lamp');
  await host.page.locator('.cm-table-widget td').first().waitFor();
  return host;
}

function cellText(page: Page): ReturnType<typeof expect.poll> {
  return inPage(
    page,
    '(({ editor }) => editor.inTableCell ? editor.activeCM.state.doc.toString() : ' +
      'null)(window.app.workspace.activeEditor)',
  );
}

const at = (words: string): string => `editor.getValue().indexOf(${JSON.stringify(words)})`;

describe.each(['pinned', 'latest'] as const)('a table in live preview, with CodeMirror as %s', (codemirror) => {
  test('the cell with the cursor has its own editor, with every extension and the whole note behind it', async () => {
    const { page, consoleErrors } = await open(codemirror);
    await putCursor(page, at('lamp went'));
    await cellText(page).toBe(' The lamp went out. ');
    await inPage(page, `window.met.at(-1)`).toEqual([' The lamp went out. ', 'Lamp.md', false]);
    await inPage(page, `window.app.workspace.activeEditor.editor.cm.state.doc.toString()`).toBe(NOTE);
    await putCursor(page, at('Afterwards'));
    await cellText(page).toBe(null);
    await textsOf(page, '.cm-table-widget td').toEqual([
      '09:00',
      'The lamp went out.',
      '09:10',
      'Ana saw it.<br>Bo did not.',
    ]);
    expect(consoleErrors).toEqual([]);
  });

  test('what is typed in a cell stands in the file between its bars, and undo takes it back', async () => {
    const host = await open(codemirror);
    const { page } = host;
    await page.locator('.cm-table-widget td', { hasText: 'The lamp' }).click();
    await cellText(page).toBe(' The lamp went out. ');
    await page.keyboard.type('Twice | at');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('least.');
    await fileOf(host, 'Lamp.md').toBe(NOTE.replace('out. |', 'out.Twice \\| at<br>least. |'));
    for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('Control+z');
    await fileOf(host, 'Lamp.md').toBe(NOTE);
    expect(host.consoleErrors).toEqual([]);
  });

  test('keys lead from cell to cell and out of the table, and br in a cell is a new line', async () => {
    const { page, consoleErrors } = await open(codemirror);
    await putCursor(page, at('# Lamp'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await cellText(page).toBe(' When ');
    await page.keyboard.press('Tab');
    await cellText(page).toBe(' What ');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await cellText(page).toBe(' Ana saw it.\nBo did not. ');
    await page.keyboard.press('ArrowDown');
    await cellText(page).toBe(' Ana saw it.\nBo did not. ');
    await page.keyboard.press('ArrowDown');
    await cellText(page).toBe(null);
    expect(consoleErrors).toEqual([]);
  });

  test('what others write into the note while a cell is open reaches the cell, and moves it', async () => {
    const { page, consoleErrors } = await open(codemirror);
    await putCursor(page, at('lamp went'));
    await cellText(page).toBe(' The lamp went out. ');
    await page.evaluate(`(({ editor }) => {
      editor.replaceRange('A line above.\\n\\n', { line: 3, ch: 0 });
      const from = editor.offsetToPos(editor.getValue().indexOf('out. |'));
      editor.replaceRange('quite ', from);
    })(window.app.workspace.activeEditor)`);
    await cellText(page).toBe(' The lamp went quite out. ');
    await page.keyboard.type('old ');
    await cellText(page).toBe(' The old lamp went quite out. ');
    await countOf(page, '.table-cell-wrapper').toBe(1);
    expect(consoleErrors).toEqual([]);
  });
});
