import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { OpenHost } from './host';
import { openHost } from './host';
import { countOf, inPage, openNote } from './user';

let hosts: OpenHost[] = [];

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  hosts = [];
});

async function open(...wish: Parameters<typeof openHost>): Promise<OpenHost> {
  const host = await openHost(...wish);
  hosts.push(host);
  return host;
}

test('a vault with odd file names opens without them, and says so', async () => {
  const { page, consoleErrors } = await open({
    vault: { 'Lamp.md': '# Lamp\n', 'a: colon.md': 'x', '%2ehidden.md': 'x' },
  });
  await page.locator('.notice', { hasText: 'a: colon.md' }).waitFor();
  await openNote(page, 'Lamp');
  await countOf(page, '.nav-file').toBe(1);
  expect(consoleErrors).toEqual([]);
});

test('the index of a vault may come in batches, and is whole in the end', async () => {
  const vault = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`Note ${at}.md`, 'text'] as const));
  const { page } = await open({ vault, batches: 4 });
  await page.locator('body[data-indexed]').waitFor();
  await inPage(page, `Object.keys(window.app.metadataCache.resolvedLinks).length`).toBe(8);
});

test('a picture that is written into the vault lies there with its bytes', async () => {
  const { page, vault } = await open({ vault: { 'Lamp.md': '# Lamp\n' } });
  await page.evaluate(`window.app.vault.createBinary('Dot.bin', new Uint8Array([0, 255, 13, 10, 137]).buffer)`);
  await inPage(page, `window.app.vault.getFileByPath('Dot.bin').stat.size`).toBe(5);
  await writeFile(join(vault, 'Lamp.md'), '# Lamp\n\nWritten outside.\n');
  await inPage(page, `window.app.vault.read(window.app.vault.getFileByPath('Lamp.md'))`).toContain('Written outside.');
});
