import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findRoot } from '../host/server/root';
import { COUNT_FROM_THE_START, countSettled } from './leftovers';
import type { HostWish, OpenHost } from './host';
import { openHost } from './host';
import { openNote, waitForRest } from './user';

let hosts: OpenHost[] = [];

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  hosts = [];
});

async function open(wish: HostWish): Promise<OpenHost> {
  const host = await openHost(wish);
  hosts.push(host);
  return host;
}

const incident =
  readdirSync(join(findRoot(), 'test/vault/Incidents'))
    .filter((name) => name.endsWith('.md'))
    .sort()[0] ?? '';

/** Switches the plugin on or off as the settings page does. */
async function press(host: OpenHost, turn: 'enable' | 'disable'): Promise<void> {
  await host.page.evaluate(`Promise.resolve(window.app.plugins.${turn}('second-story'))`);
}

/** Opens every view the plugin brings, each in a tab of its own. */
async function openViews(host: OpenHost): Promise<void> {
  await host.page.evaluate(`(async () => {
    for (const type of [...window.app.viewCreators.keys()].filter((name) => name.startsWith('second-story'))) {
      await window.app.workspace.getLeaf('tab').setViewState({ type, active: true });
    }
  })()`);
}

describe('the plugin as it is released, in the host page', () => {
  test.each(['pinned', 'latest'] as const)(
    'runs on CodeMirror, %s, and the console stays silent',
    async (codemirror) => {
      const { page, consoleErrors } = await open({ codemirror });
      await openNote(page, incident);
      const editor = page.locator('.workspace .cm-content').first();
      await editor.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('\nThey should have paged the database group.');
      await expect.poll(() => editor.innerText()).toContain('paged the database group');
      await waitForRest(page);
      expect(consoleErrors).toEqual([]);
    },
  );

  test('loaded, unloaded and loaded again, it leaves nothing behind', async () => {
    const host = await open({ init: COUNT_FROM_THE_START });
    await openNote(host.page, incident);
    await press(host, 'disable');
    const without = await countSettled(host.page, 4);
    await press(host, 'enable');
    const loaded = await countSettled(host.page);
    await press(host, 'disable');
    await expect.poll(() => countSettled(host.page)).toEqual(without);
    await press(host, 'enable');
    await expect.poll(() => countSettled(host.page)).toEqual(loaded);
    expect(host.consoleErrors).toEqual([]);
  });

  test('with its views open, a second round of unloading and loading ends where the first did', async () => {
    const host = await open({ init: COUNT_FROM_THE_START });
    await openViews(host);
    await press(host, 'disable');
    await press(host, 'enable');
    const once = await countSettled(host.page);
    await press(host, 'disable');
    await press(host, 'enable');
    await expect.poll(() => countSettled(host.page)).toEqual(once);
    expect(host.consoleErrors).toEqual([]);
  });

  test('what is typed reaches the file, and what another program writes reaches the page', async () => {
    const host = await open({ vault: { 'Note.md': 'one line' } });
    await openNote(host.page, 'Note');
    const editor = host.page.locator('.workspace .cm-content').first();
    await editor.click();
    await host.page.keyboard.press('Control+End');
    await host.page.keyboard.type(' and more');
    await expect.poll(() => readFile(join(host.vault, 'Note.md'), 'utf8')).toBe('one line and more');
    await writeFile(join(host.vault, 'Note.md'), 'written elsewhere');
    await expect.poll(() => editor.innerText()).toContain('written elsewhere');
    expect(host.consoleErrors).toEqual([]);
  });
});
