import { mkdir, stat, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenHost } from './host';
import { closeBrowser, openHost } from './host';
import { runCommand } from './user';
import { KEEP_NOTICES, Watch } from './walk-watch';
import { chooseKinds, chooseNotes, type WalkedNote } from './walk-choice';
import { report } from './walk-report';

const READ = `window.app.vault.getMarkdownFiles().map((file) => {
  const cache = window.app.metadataCache.getFileCache(file) ?? {};
  return {
    path: file.path,
    size: file.stat.size,
    properties: Object.keys(cache.frontmatter ?? {}).length,
    links: (cache.links ?? []).length,
  };
})`;

/**
 * Opens a copy of a folder of Markdown in the host page and walks every view and command: first the notes as they are,
 * then with the plugin told to read its folders as incidents, systems and people. Prints what was met. The exit status
 * is 1 if anything was thrown, said on the console, or written while nobody had pressed anything that writes.
 */
export async function walkVault(words: readonly string[]): Promise<void> {
  const [folder] = words;
  const isFolder = folder !== undefined && (await stat(folder).catch(() => null))?.isDirectory() === true;
  if (!isFolder) {
    console.error('Say which folder: npm run walk-vault -- FOLDER');
    process.exitCode = 1;
    return;
  }
  const host = await openHost({ vault: resolve(folder), init: KEEP_NOTICES });
  try {
    const began = Date.now();
    const watch = new Watch(host.page);
    await watch.step('start', () => reload(host.page));
    const notes = await host.page.evaluate<readonly WalkedNote[]>(READ);
    const chosen = chooseNotes(notes);
    await walkNotes(watch, host.page, chosen);
    await walkViews(watch, host.page, chosen);
    const looked = watch.met.length;
    await walkCommands(watch, host.page, chosen.slice(0, 1), 'as it is');
    const kinds = chooseKinds(notes);
    const suggested = await adopt(watch, host.page, kinds[0]?.folder ?? '');
    await watch.step('start, with what was suggested', () => reload(host.page));
    const adopted = await listNotUnderstood(host.page);
    await readAs(host, kinds);
    await watch.step('start, with folders read as kinds', () => reload(host.page));
    for (const path of kinds.slice(0, 2).map(({ first }) => first))
      await walkCommands(watch, host.page, [path], 'as kinds');
    const leftOut = await listNotUnderstood(host.page);
    const clean = report(
      {
        name: basename(resolve(folder)),
        notes: notes.length,
        kinds,
        suggested,
        leftOut: [...new Map([...adopted, ...leftOut].map((words) => [words.replace(/\s/g, ''), words])).values()],
        seconds: Math.round((Date.now() - began) / 1000),
        load: loadavg()[1] ?? 0,
      },
      watch.met,
      looked,
    );
    process.exitCode = clean ? 0 : 1;
  } finally {
    await host.close();
    await closeBrowser();
  }
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector('body[data-ready], body[data-failed]', { timeout: 120_000, state: 'attached' });
  await page.waitForTimeout(4000);
}

async function open(page: Page, path: string): Promise<void> {
  await page.evaluate(
    `window.app.workspace.getLeaf(false).openFile(window.app.vault.getFileByPath(${JSON.stringify(path)}))`,
  );
  await page.waitForTimeout(200);
}

/** Each note to its end, as it is written and as it is read. */
async function walkNotes(watch: Watch, page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await watch.step(`note ${path}`, async () => {
      await open(page, path);
      await page.keyboard.press('Control+End');
      await page.waitForTimeout(500);
    });
    await watch.step(`note ${path}, reading`, async () => {
      await page.evaluate(`window.app.commands.executeCommandById('markdown:toggle-preview')`);
      await page.waitForTimeout(800);
      await page.evaluate(`window.app.commands.executeCommandById('markdown:toggle-preview')`);
      await page.waitForTimeout(300);
    });
  }
}

/** Each view of the plugin over the first note, with all that can be unfolded or pointed at; then the settings. */
async function walkViews(watch: Watch, page: Page, paths: readonly string[]): Promise<void> {
  const types = await page.evaluate<readonly string[]>(
    `[...window.app.viewCreators.keys()].filter((name) => name.startsWith('second-story'))`,
  );
  for (const type of types) {
    await watch.step(`view ${type}`, async () => {
      await open(page, paths[0] ?? '');
      await page.evaluate(
        `window.app.workspace.getLeaf('tab').setViewState({ type: ${JSON.stringify(type)}, active: true })`,
      );
      await page.waitForTimeout(700);
      await touch(page);
      await close(page);
    });
  }
  await watch.step('settings', async () => {
    await page.evaluate(`(window.app.setting.open(), window.app.setting.openTabById('second-story'))`);
    await page.waitForTimeout(700);
    await touch(page);
    await page.keyboard.press('Escape');
  });
}

/** Every command of the plugin with each of these notes in front; what it opens is looked at and closed. */
async function walkCommands(watch: Watch, page: Page, paths: readonly string[], how: string): Promise<void> {
  const ids = await page.evaluate<readonly string[]>(
    `[...window.app.commands.commands.keys()].filter((id) => id.startsWith('second-story:')).map((id) => id.slice(13))`,
  );
  // The notes of the example would be in every answer after it.
  const inOrder = [...ids.filter((id) => id !== 'add-example'), 'add-example'];
  for (const path of paths) {
    for (const id of inOrder) {
      await watch.step(`command ${id}, ${path}, ${how}`, async () => {
        await open(page, path);
        await page.evaluate(`window.app.workspace.activeEditor?.editor?.focus()`);
        await page.keyboard.press('Control+a');
        await runCommand(page, id);
        await page.waitForTimeout(350);
        await touch(page);
        await close(page);
      });
    }
  }
}

/** Points at what the plugin has drawn and unfolds what can be unfolded; presses nothing. */
async function touch(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const drawn = [...document.querySelectorAll('[class*="second-story"], [class*="second-story"] *')].slice(0, 400);
    for (const el of drawn) {
      if (el.closest('.cm-content')) continue;
      for (const type of ['mouseover', 'mouseenter', 'mousemove'])
        el.dispatchEvent(new MouseEvent(type, { bubbles: type !== 'mouseenter' }));
      if (el.matches('details')) el.open = true;
    }
    await new Promise((done) => { setTimeout(done, 50); });
  })()`);
}

async function close(page: Page): Promise<void> {
  for (let turn = 0; turn < 4 && (await page.locator('.modal, .prompt, .menu').count()) > 0; turn += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(80);
  }
  await page.evaluate(`(() => {
    for (const type of window.app.viewCreators.keys())
      if (type.startsWith('second-story')) window.app.workspace.getLeavesOfType(type).forEach((leaf) => leaf.detach());
    document.querySelectorAll('.notice').forEach((notice) => notice.click());
  })()`);
}

/**
 * Has the largest folder looked at as somebody with write-ups of their own does, takes what is suggested, and tells it.
 */
async function adopt(watch: Watch, page: Page, folder: string): Promise<string> {
  let suggested = '';
  await watch.step('use notes you have', async () => {
    await runCommand(page, 'adopt-folder');
    await page.locator('.prompt-input').fill(folder === '' ? 'The vault itself' : folder);
    await page.keyboard.press('Enter');
    const dialog = page.locator('.modal').filter({ visible: true });
    await dialog.waitFor({ timeout: 20_000 });
    await page.waitForTimeout(1500);
    suggested = (await dialog.innerText()).replace(/\s+/g, ' ');
    const use = dialog.getByRole('button', { name: 'Use this' });
    if ((await use.count()) > 0) await use.click();
    await page.waitForTimeout(500);
    await close(page);
  });
  return suggested;
}

/** Tells the plugin of this copy, in its settings, to read folders as kinds of note. */
async function readAs(
  host: OpenHost,
  kinds: readonly { readonly kind: string; readonly folder: string }[],
): Promise<void> {
  const folder = join(host.vault, '.obsidian/plugins/second-story');
  await mkdir(folder, { recursive: true });
  const inFolders = kinds.filter((each) => each.folder !== '');
  const kindFolders = Object.fromEntries(inFolders.map((each) => [each.kind, [each.folder]]));
  // Notes that lie in no folder can be told by their names alone, and the folders are asked first.
  const kindNames = Object.fromEntries(kinds.filter((each) => each.folder === '').map(({ kind }) => [kind, ['*']]));
  await writeFile(
    join(folder, 'data.json'),
    JSON.stringify({ kindFolders, kindNames, highlightKinds: ['incident', 'system'] }),
  );
}

async function listNotUnderstood(page: Page): Promise<readonly string[]> {
  await runCommand(page, 'show-damaged-notes');
  await page.waitForTimeout(1000);
  const notes = await page.locator('.second-story-damage-note').allInnerTexts();
  return notes.map((words) => words.replace(/\s+/g, ' '));
}
