import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenHost } from './host';

/**
 * Asks the page until it answers what is expected; a page is never asked once only, because it may still be at work.
 * Playwright's `waitForFunction` can ask once only here: it asks again from within, and the page runs no text as code.
 */
export function inPage(page: Page, script: string): ReturnType<typeof expect.poll> {
  return expect.poll(() => page.evaluate(script));
}

/** Asks, until it is as expected, how often the selector is met. */
export function countOf(page: Page, selector: string): ReturnType<typeof expect.poll> {
  return expect.poll(() => page.locator(selector).count());
}

/** Asks, until it is as expected, what the first element of the selector says; '' while there is none. */
export function textOf(page: Page, selector: string): ReturnType<typeof expect.poll> {
  return expect.poll(async () => (await page.locator(selector).allTextContents())[0] ?? '');
}

/** Asks, until it is as expected, what the elements of the selector say, each by itself. */
export function textsOf(page: Page, selector: string): ReturnType<typeof expect.poll> {
  return expect.poll(() => page.locator(selector).allTextContents());
}

/** Asks, until it is as expected, what stands in a file of the vault; '' while there is none. */
export function fileOf(host: OpenHost, path: string): ReturnType<typeof expect.poll> {
  return expect.poll(() => readFileOf(host, path));
}

/** What stands in a file of the vault now, or '' when there is none. */
export function readFileOf(host: OpenHost, path: string): string {
  const whole = join(host.vault, path);
  return existsSync(whole) ? readFileSync(whole, 'utf8') : '';
}

/** The path of the one file in a folder of the vault whose name begins so, or null while there is none. */
export function findNamed(host: OpenHost, folder: string, beginning: string): string | null {
  const whole = join(host.vault, folder);
  const name = existsSync(whole) ? readdirSync(whole).find((each) => each.startsWith(beginning)) : undefined;
  return name === undefined ? null : `${folder}/${name}`;
}

/** The title of the note that is open in front, or null. */
export function findOpen(page: Page): Promise<unknown> {
  return page.evaluate(`window.app.workspace.activeEditor?.file?.basename ?? null`);
}

/** Opens a note by its link text and waits until its words stand in the editor in front. */
export async function openNote(page: Page, title: string): Promise<void> {
  await page.evaluate(`window.app.workspace.openLinkText(${JSON.stringify(title)}, '')`);
  await expect.poll(() => findOpen(page)).toBe(title.replace(/^.*\//, '').replace(/\.md$/, ''));
  await inPage(page, `window.app.workspace.activeEditor?.editor?.getValue() ?? ''`).not.toBe('');
  await page.locator('.workspace-leaf.mod-active .cm-content').waitFor();
}

/** Opens a note as somebody at the keyboard does: the quick switcher, a few letters, enter. */
export async function switchTo(page: Page, title: string): Promise<void> {
  await choose(page, 'Control+o', title);
  await expect.poll(() => findOpen(page)).toBe(title);
  await page.locator('.workspace-leaf.mod-active .cm-content').waitFor();
}

/** Runs a command as somebody at the keyboard does: the palette, a few words, enter. */
export async function chooseCommand(page: Page, words: string): Promise<void> {
  await choose(page, 'Control+p', words);
}

/** The words are put into the prompt itself, because a note that opens late takes the cursor for itself. */
async function choose(page: Page, keys: string, words: string): Promise<void> {
  await page.keyboard.press(keys);
  const input = page.locator('.prompt-input');
  await input.fill(words);
  await page.locator('.suggestion-item.is-selected', { hasText: words }).first().waitFor();
  await input.press('Enter');
}

/** Runs a command of the plugin by its id, as a hotkey does. */
export async function runCommand(page: Page, id: string): Promise<void> {
  await page.evaluate(`app.commands.executeCommandById(${JSON.stringify(`second-story:${id}`)})`);
}

/**
 * Puts the cursor where a script finds its offset (behind the last word when none is given) and into the middle of what
 * is shown, as a scroll and a click do, and waits until it stays there and all is drawn: an editor that has just got
 * the focus may still take the place from what the page had selected before.
 */
export async function putCursor(page: Page, offset = 'editor.getValue().search(/\\n*$/)'): Promise<void> {
  await inPage(
    page,
    `(async () => {
    const { editor } = window.app.workspace.activeEditor;
    const offset = ${offset};
    const place = editor.offsetToPos(offset);
    editor.focus();
    editor.setCursor(place);
    editor.scrollIntoView({ from: place, to: place }, true);
    for (let frame = 0; frame < 5; frame += 1) await new Promise((done) => { requestAnimationFrame(done); });
    return document.activeElement.classList.contains('cm-content') && editor.posToOffset(editor.getCursor()) === offset;
  })()`,
  ).toBe(true);
  await waitForRest(page);
}

/** Waits until nothing in the page has changed for as long as the plugin ever rests between two pieces of work. */
export async function waitForRest(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const rested = () => { watch.disconnect(); resolve(null); };
    let timer = setTimeout(rested, 600);
    const watch = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(rested, 600); });
    watch.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
  })`);
}

/**
 * Rests the pointer on an element until the card of its finding is shown: one that came before the page had settled is
 * moved again.
 */
export async function openCard(page: Page, mark: Locator): Promise<void> {
  const isShown = async (): Promise<boolean> => {
    await page.mouse.move(2, 2);
    await mark.hover();
    return page
      .locator('.second-story-card')
      .waitFor({ timeout: 4_000 })
      .then(
        () => true,
        () => false,
      );
  };
  await expect.poll(isShown, { timeout: 30_000 }).toBe(true);
}
