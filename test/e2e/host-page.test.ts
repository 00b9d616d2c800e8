import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { OpenHost } from './host';
import { openHost } from './host';
import { chooseCommand, countOf, inPage, switchTo, waitForRest } from './user';

let hosts: OpenHost[] = [];

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  hosts = [];
});

const notes = {
  'Queue.md':
    '---\ntype: system\nowners:\n  - "[[Ana]]"\n---\n# Queue\n\nRun by [[Ana]].\n\n> [!note]- Folded\n> ' +
    'Inside.\n\n- one\n- two\n',
  'Ana.md': '---\ntype: person\n---\n',
  'Hostile <img src=x onerror=document.body.dataset.hit=1>.md':
    '<img src=x ' +
    'onerror="document.body.dataset.hit=1">\n\n[[Queue|<script>document.body.dataset.hit=1</script>]]\n\n> ' +
    '[!note] <svg onload="document.body.dataset.hit=1">\n> x\n',
};

async function open(width: number, height: number): Promise<OpenHost> {
  const host = await openHost({ vault: notes, width, height });
  hosts.push(host);
  return host;
}

describe.each([
  ['a desk', 1280, 820],
  ['a phone', 390, 844],
] as const)('the host page on %s', (_place, width, height) => {
  test('opens a note, takes what is typed, reads it, and follows a link', async () => {
    const host = await open(width, height);
    const { page } = host;
    await switchTo(page, 'Queue');
    await countOf(page, '.metadata-property').toBe(2);
    await page.locator('.cm-line', { hasText: 'Run by' }).click({ position: { x: 12, y: 8 } });
    await page.keyboard.press('End');
    await page.keyboard.type(' Typed here.');
    await expect.poll(() => readFile(join(host.vault, 'Queue.md'), 'utf8')).toContain('Run by [[Ana]]. Typed here.');
    await page.keyboard.press('Control+e');
    const reading = page.locator('.markdown-preview-view');
    await reading.getByText('Typed here.').waitFor();
    await reading.locator('.callout.is-collapsed .callout-title').click();
    await reading.getByText('Inside.').waitFor();
    await reading.locator('p a.internal-link', { hasText: 'Ana' }).click();
    await page.locator('.view-header-title', { hasText: 'Ana' }).waitFor();
    expect(host.consoleErrors).toEqual([]);
  });

  test('changes its theme, opens its settings, and turns the plugin off and on', async () => {
    const host = await open(width, height);
    const { page } = host;
    await chooseCommand(page, 'Toggle light/dark mode');
    await page.locator('body.theme-dark').waitFor();
    await page.keyboard.press('Control+,');
    await page.locator('[data-tab="community-plugins"]').click();
    const toggle = page.locator('.vertical-tab-content .checkbox-container');
    await toggle.click();
    await page.locator('[data-tab="second-story"]').waitFor({ state: 'detached' });
    await toggle.click();
    await page.locator('[data-tab="second-story"]').click();
    await page.locator('.vertical-tab-content .setting-item').first().waitFor();
    await page.keyboard.press('Escape');
    await countOf(page, '.modal').toBe(0);
    expect(host.consoleErrors).toEqual([]);
  });

  test('draws hostile notes as text, for writing and for reading', async () => {
    const host = await open(width, height);
    const { page } = host;
    await switchTo(page, 'Hostile <img src=x onerror=document.body.dataset.hit=1>');
    await page.keyboard.press('Control+e');
    await page.locator('.markdown-preview-view .callout').waitFor();
    await inPage(
      page,
      `document.querySelector('.workspace img:not(.cm-widgetBuffer), .workspace script') === null && ` +
        'document.body.dataset.hit === undefined',
    ).toBe(true);
    expect(host.consoleErrors).toEqual([]);
  });
});

test('a note that another program changes is redrawn while open, and the plugin keeps what it saved', async () => {
  const host = await open(1280, 820);
  const { page } = host;
  await switchTo(page, 'Queue');
  await writeFile(join(host.vault, 'Queue.md'), '# Queue\n\nWritten elsewhere.\n');
  await page.locator('.cm-line', { hasText: 'Written elsewhere.' }).waitFor({ timeout: 10_000 });
  expect(host.consoleErrors).toEqual([]);
});

test('what was open is there again after a reload, and what lies behind is loaded when it is looked at', async () => {
  const host = await open(1280, 820);
  const { page } = host;
  await switchTo(page, 'Queue');
  await page.evaluate(`window.app.workspace.openLinkText('Ana', '', 'tab')`);
  await page.locator('.view-header-title', { hasText: 'Ana' }).waitFor();
  await inPage(page, `localStorage.getItem('second-story-host:workspace')`).toContain('Ana.md');
  await waitForRest(page);
  await page.reload();
  await page.waitForSelector('body[data-ready]', { state: 'attached' });
  await inPage(page, `window.app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.isDeferred)`).toEqual([
    true,
    false,
  ]);
  await page.locator('.mod-root .workspace-tab-header', { hasText: 'Queue' }).click();
  await page.locator('.cm-line', { hasText: 'Run by' }).waitFor();
  expect(host.consoleErrors).toEqual([]);
});
