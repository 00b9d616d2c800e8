import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { openHost, type HostWish, type OpenHost } from './host';
import { chooseCommand, countOf, fileOf, inPage, openCard, openNote, textsOf } from './user';

const MARKED = '.workspace-leaf.mod-active .cm-content .second-story-finding';
const ACCOUNT =
  '---\ntype: incident\n---\n\n# Belt\n\n## Story\n\nThe team should have called the depot.\n\nNobody noticed ' +
  'the lamp.\n\n## Contributing factors\n\nThe root cause was a worn belt.\n\n> [!note] Aside\n> They forgot ' +
  'the key.\n\n| when | what |\n|---|---|\n| noon | We missed the note |\n\nNoon.\n';

let host: OpenHost | null = null;
afterEach(async () => {
  await host?.close();
  host = null;
});

async function open(wish: HostWish = {}): Promise<OpenHost> {
  host = await openHost({ vault: { 'Belt.md': ACCOUNT }, ...wish });
  await openNote(host.page, 'Belt');
  await host.page.locator(MARKED, { hasText: 'root cause' }).waitFor();
  return host;
}

const run = (page: Page, script: string): Promise<unknown> =>
  page.evaluate(`(() => { const { editor } = window.app.workspace.activeEditor; ${script} })()`);

test('two panes on one note show the same phrases while one of them is written in', async () => {
  const { page, consoleErrors } = await open();
  await chooseCommand(page, 'Split right');
  const panes = page.locator('.mod-root .workspace-leaf .cm-content');
  await expect.poll(() => panes.count()).toBe(2);
  const marksOf = (pane: Locator): Promise<string[]> => pane.locator('.second-story-finding').allTextContents();
  const usual = ['should have called', 'Nobody noticed', 'root cause', 'forgot', 'missed'];
  for (const pane of await panes.all()) await expect.poll(() => marksOf(pane)).toEqual(usual);
  await run(page, `editor.replaceRange('We should have asked. ', { line: 8, ch: 0 });`);
  for (const pane of await panes.all()) await expect.poll(() => marksOf(pane)).toEqual(['should have asked', ...usual]);
  expect(consoleErrors).toEqual([]);
});

test('a folded section hides its phrases and shows them again; the command that leads to one unfolds it', async () => {
  const { page, consoleErrors } = await open();
  await run(page, `editor.setCursor({ line: 6, ch: 0 }); editor.exec('toggleFold');`);
  await textsOf(page, MARKED).toEqual(['root cause', 'forgot', 'missed']);
  await run(page, `editor.setCursor({ line: 12, ch: 0 });`);
  await chooseCommand(page, 'Previous highlighted phrase');
  await inPage(page, `window.app.workspace.activeEditor.editor.getCursor().line`).toBe(10);
  await textsOf(page, MARKED).toEqual(['should have called', 'Nobody noticed', 'root cause', 'forgot', 'missed']);
  expect(consoleErrors).toEqual([]);
});

test('in live preview a table and a callout are marked as drawn, and a callout as text under the cursor', async () => {
  const { page } = await open();
  await countOf(page, `.workspace-leaf.mod-active .cm-content table .second-story-finding`).toBe(1);
  await countOf(page, `.workspace-leaf.mod-active .cm-content .callout .second-story-finding`).toBe(1);
  await run(page, `editor.focus(); editor.setCursor({ line: 17, ch: 3 });`);
  await countOf(page, `.workspace-leaf.mod-active .cm-content .callout`).toBe(0);
  await page.locator('.workspace-leaf.mod-active .cm-line .second-story-finding', { hasText: 'forgot' }).waitFor();
  await run(page, `editor.setCursor({ line: 21, ch: 12 });`);
  await page.locator('.table-cell-wrapper .cm-line', { hasText: 'We missed the note' }).waitFor();
});

test('a selection over phrases and over what live preview draws is copied, and deleted, as its text', async () => {
  const opened = await open();
  const { page } = opened;
  await run(page, `editor.focus(); editor.setSelection({ line: 8, ch: 4 }, { line: 21, ch: 8 });`);
  await inPage(page, `window.app.workspace.activeEditor.editor.getSelection()`).toBe(
    ACCOUNT.split('\n')
      .slice(8, 22)
      .join('\n')
      .slice(4, -'We missed the note |'.length - 1),
  );
  await page.keyboard.press('Delete');
  await fileOf(opened, 'Belt.md').toContain('## Story\n\nThe  We missed the note |\n\nNoon.\n');
});

test('in a low window the card leaves its phrase in sight, and scrolls to its last button', async () => {
  const { page } = await open({ height: 480 });
  const mark = page.locator(MARKED, { hasText: 'should have called' });
  await openCard(page, mark);
  const card = page.locator('.second-story-card');
  await card.locator('summary').click();
  await card.getByText('Left alone:').waitFor();
  const overlap = async (): Promise<number> => {
    const [one, other] = [await card.boundingBox(), await mark.boundingBox()];
    return one && other ? Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) : Infinity;
  };
  await expect.poll(overlap).toBeLessThanOrEqual(2);
  const last = card.getByRole('button', { name: 'Turn this kind off' });
  await last.scrollIntoViewIfNeeded();
  await last.click({ trial: true });
});
