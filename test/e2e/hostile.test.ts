import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHost } from './host';

/** Every file below a folder with a hash of its bytes. */
function readAll(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

test('a vault of damaged notes is opened and looked through, and not one byte of it changes', async () => {
  const host = await openHost({ vault: 'test/vault-hostile' });
  try {
    const before = readAll(host.vault);
    const paths: unknown = await host.page.evaluate(`window.app.vault.getMarkdownFiles().map((file) => file.path)`);
    for (const path of Array.isArray(paths) ? paths.slice(0, 40) : []) {
      await host.page.evaluate(`window.app.workspace.getLeaf(false).openFile(window.app.vault.getFileByPath(${JSON.stringify(path)}))`);
      await host.page.waitForTimeout(50);
    }
    await host.page.waitForTimeout(1000);
    expect(host.consoleErrors).toEqual([]);
    expect(readAll(host.vault)).toEqual(before);
    expect(await host.page.evaluate('Reflect.get(window, "hacked") ?? null')).toBeNull();
  } finally {
    await host.close();
  }
});
