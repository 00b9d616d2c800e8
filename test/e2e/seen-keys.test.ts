import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser } from './host';
import { openSights } from './sights/open';
import { listStops, sayFocus } from './sights/stops';
import { chooseCommand, waitForRest } from './user';

// The plugin without a mouse: each window and dialog, what Tab comes to in it and what is heard there, and where Escape
// leads back to. A change that means to change it records it anew with `npm run e2e -- seen-keys -u`; a person reads
// the difference aloud before it is accepted.

afterAll(closeBrowser);

const inFront = (page: Page): Promise<number> => page.locator('.modal, .prompt, .menu').count();

test('each window is opened by its command, and walked by Tab from end to end', { timeout: 180_000 }, async () => {
  const host = await openSights({ width: 1360, height: 800 });
  const { page } = host;
  const script: string[] = [];
  const windows = await page.evaluate<readonly (readonly [string, string])[]>('window.sights.windows()');
  for (const [command, note] of windows) {
    await page.evaluate(`window.sights.begin(${JSON.stringify(note)})`);
    const name = command.replace('Second Story: ', '');
    await chooseCommand(page, name);
    if (name.startsWith('Compare this incident')) {
      await page.keyboard.type('Slow lamp');
      await page.keyboard.press('Enter');
    }
    await waitForRest(page);
    script.push('', `“${note}”, command “${name}”`);
    const isBeside = (await page.locator('.mod-right-split [class*="second-story"]').count()) > 0;
    script.push(isBeside ? `  beside the note, the keyboard stays: ${await sayFocus(page)}` : '  in front');
    await page.evaluate(`window.sights.forgetStops(); ${isBeside ? 'window.sights.enterPanel()' : ''}`);
    script.push(...(await listStops(page)).map((stop) => `  Tab: ${stop}`));
  }
  expect(script.join('\n')).not.toContain('NOWHERE');
  expect(script.join('\n')).not.toContain('AND SO ON');
  await expect(`${script.join('\n').trim()}\n`).toMatchFileSnapshot('recorded/windows-by-keyboard.txt');
  expect(host.consoleErrors).toEqual([]);
});

test('each dialog holds the keyboard, and Escape gives it back to where it was', { timeout: 180_000 }, async () => {
  const host = await openSights({ width: 1360, height: 800 });
  const { page } = host;
  const script: string[] = [];
  const lost: string[] = [];
  for (const dialog of await page.evaluate<readonly string[]>('window.sights.dialogs')) {
    await page.evaluate(`window.sights.begin('Slow lamp')`);
    await page.evaluate(`window.sights.openDialog(${JSON.stringify(dialog)})`);
    await page.evaluate('window.sights.forgetStops()');
    script.push('', dialog);
    script.push(...(await listStops(page)).map((stop) => `  Tab: ${stop}`));
    for (let turn = 0; turn < 3 && (await inFront(page)) > 0; turn += 1) await page.keyboard.press('Escape');
    await expect.poll(() => inFront(page)).toBe(0);
    const back = await sayFocus(page);
    script.push(`  Escape leads back to: ${back}`);
    if (back === 'nowhere') lost.push(dialog);
  }
  expect(lost).toEqual([]);
  await expect(`${script.join('\n').trim()}\n`).toMatchFileSnapshot('recorded/dialogs-by-keyboard.txt');
  expect(host.consoleErrors).toEqual([]);
});
