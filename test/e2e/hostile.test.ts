import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { HOSTILE_ROWS, LISTED_IN_THE_APP, LISTED_IN_THE_VAULT } from '../vault-tests/hostile';
import { makeLarge } from '../vault-tests/large';
import { closeBrowser, openHost } from './host';
import { inPage, runCommand, waitForRest } from './user';

afterAll(closeBrowser);

/** Every file below a folder with a hash of its bytes. */
function readAll(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

test(
  'a vault of damaged and enormous notes is opened and looked through, each damaged one is named, and not one ' +
    'byte changes',
  async () => {
    const host = await openHost({ vault: 'test/vault-hostile' });
    try {
      makeLarge(host.vault);
      const before = readAll(host.vault);
      const { page } = host;
      await page.reload();
      await page.waitForSelector('body[data-ready]', { timeout: 30_000, state: 'attached' });
      const paths: unknown = await page.evaluate(`window.app.vault.getMarkdownFiles().map((file) => file.path)`);
      for (const path of Array.isArray(paths) ? paths.slice(0, 40) : []) {
        await page.evaluate(
          `window.app.workspace.getLeaf(false).openFile(window.app.vault.getFileByPath(${JSON.stringify(path)}))`,
        );
        await inPage(page, `window.app.workspace.activeEditor?.file?.path ?? null`).toBe(path);
      }
      await waitForRest(page);
      await runCommand(page, 'show-damaged-notes');
      const list = page.locator('.second-story-damage-list');
      const damaged = HOSTILE_ROWS.filter(({ named: reason }) => reason !== null).map(({ path }) => path);
      const named = [...damaged, ...LISTED_IN_THE_VAULT, ...LISTED_IN_THE_APP].sort();
      await expect
        .poll(async () => (await list.locator('.second-story-damage-path').allInnerTexts()).sort(), { timeout: 20_000 })
        .toEqual(named);
      expect(host.consoleErrors).toEqual([]);
      expect(readAll(host.vault)).toEqual(before);
      await inPage(page, 'Reflect.get(window, "hacked") ?? null').toBeNull();
    } finally {
      await host.close();
    }
  },
);
