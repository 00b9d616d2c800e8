import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { openHost, type OpenHost } from './host';
import { COUNT_FROM_THE_START, countSettled } from './leftovers';
import { chooseCommand, countOf, openCard, openNote } from './user';

const ACCOUNT =
  '---\ntype: incident\nresponders:\n  - "[[Ana Reyes]]"\n---\n\n# Belt\n\n## Story\n\nThe team should have ' +
  'called the depot.\n\n| when | what |\n|---|---|\n| noon | We missed the note |\n\nNoon.\n';

let host: OpenHost | null = null;
afterEach(async () => {
  await host?.close();
  host = null;
});

async function open(): Promise<OpenHost> {
  host = await openHost({ vault: { 'Belt.md': ACCOUNT, 'Quiet.md': 'Noon.\n' }, init: COUNT_FROM_THE_START });
  await openNote(host.page, 'Belt');
  return host;
}

/** Moves the tab in front into a window of its own, by the command a person would use. */
async function popOut(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await chooseCommand(page, 'Move current tab to new window');
  return opened;
}

async function shut(popup: Page): Promise<void> {
  const gone = popup.waitForEvent('close');
  await popup.evaluate('window.close()');
  await gone;
}

test(
  'a note in a window of its own is underlined, its card opens there and writes the question, and a table in it ' +
    'is marked',
  async () => {
    const { page, vault, consoleErrors } = await open();
    const popup = await popOut(page);
    const mark = popup.locator('.cm-content .second-story-finding', { hasText: 'should have called' });
    await mark.waitFor();
    await popup.locator('.cm-content table .second-story-finding', { hasText: 'missed' }).waitFor();
    await countOf(page, '.second-story-finding').toBe(0);
    await expect.poll(() => mark.evaluate((el) => getComputedStyle(el).textDecorationLine)).toBe('underline');
    await popup.locator('.cm-line', { hasText: 'Noon.' }).click();
    await popup.keyboard.press('Control+End');
    await popup.keyboard.type('Nobody noticed the lamp.');
    await popup.locator('.cm-content .second-story-finding', { hasText: 'Nobody noticed' }).waitFor();
    await openCard(popup, mark);
    await expect
      .poll(async () => (await popup.locator('.second-story-card').boundingBox())?.width ?? 0)
      .toBeGreaterThan(100);
    await popup
      .getByRole('button', { name: /^Insert the question below/ })
      .first()
      .click();
    await popup.keyboard.type('They drained it.');
    await popup.locator('.cm-content .second-story-finding.is-settled', { hasText: 'should have called' }).waitFor();
    await expect
      .poll(() => readFile(join(vault, 'Belt.md'), 'utf8'))
      .toMatch(/\[!question\|rule-modal-should\].*\n> They drained it\./);
    expect(consoleErrors).toEqual([]);
  },
);

test('the panel in a window of its own follows the note in the first, and leads there', async () => {
  const { page, consoleErrors } = await open();
  await page.evaluate(`(async () => {
    const { workspace } = window.app;
    const leaf = await workspace.ensureSideLeaf('second-story-language', 'right', { reveal: true });
    workspace.moveLeafToPopout(leaf);
  })()`);
  await expect.poll(() => page.context().pages().length).toBe(2);
  const popup = page.context().pages()[1];
  if (!popup) throw new Error('There is a second window.');
  await page.evaluate(
    '(() => { const { workspace } = window.app; ' +
      `workspace.setActiveLeaf(workspace.getLeavesOfType('markdown')[0], { focus: true }); })()`,
  );
  await popup.locator('.second-story-language-item', { hasText: 'should have called' }).waitFor();
  await page.evaluate(
    `window.app.workspace.activeEditor.editor.replaceRange('Nobody noticed it.', { line: 16, ch: 0 })`,
  );
  await popup.locator('.second-story-language-item', { hasText: 'Nobody noticed it' }).waitFor();
  await popup.getByRole('button', { name: 'All incident notes' }).click();
  await popup.locator('.second-story-language-item', { hasText: 'should have called' }).waitFor();
  expect(consoleErrors).toEqual([]);
});

/**
 * CodeMirror's own layer of tooltips takes its listener from the window it ends in, not from the one it began in: that
 * one is not ours to end.
 */
async function countOurs(page: Page): Promise<Record<string, number>> {
  return { ...(await countSettled(page)), 'listeners to resize of Window': 0 };
}

test('a window that is closed leaves nothing behind', async () => {
  const { page, consoleErrors } = await open();
  const popOutAndShut = async (): Promise<void> => {
    await openNote(page, 'Belt');
    const popup = await popOut(page);
    await openCard(popup, popup.locator('.cm-content .second-story-finding', { hasText: 'should have called' }));
    await shut(popup);
    await openNote(page, 'Quiet');
  };
  await popOutAndShut();
  const before = await countOurs(page);
  await popOutAndShut();
  await expect.poll(() => countOurs(page), { timeout: 20_000 }).toEqual(before);
  expect(consoleErrors).toEqual([]);
});
