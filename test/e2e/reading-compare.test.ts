import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { OpenHost } from './host';
import { closeBrowser, openHost } from './host';
import { countOf, fileOf, findOpen, inPage, openNote, runCommand, textOf, textsOf } from './user';

const TIDE = 'The tide that did not turn';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shots = process.env['SHOTS'];
let host: OpenHost | null = null;

afterEach(async () => {
  await host?.close();
  host = null;
});
afterAll(closeBrowser);

async function check(page: Page, selector: string, name: string): Promise<void> {
  await page.evaluate(axe);
  await inPage(
    page,
    `axe.run(document.querySelector(${JSON.stringify(selector)})).then(({ violations }) => violations.map(({ id, ` +
      "nodes }) => id + ' ' + nodes[0].target))",
  ).toEqual([]);
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png` });
}

test('two incidents stand side by side: what is alike first, with sentences that open, and as a note', async () => {
  host = await openHost({ theme: shots === undefined ? 'light' : 'dark' });
  const { page } = host;
  await openNote(page, TIDE);
  await runCommand(page, 'compare-incidents');
  await page.locator('.prompt-input[placeholder^="Which incident"]').fill('Yellow boxes');
  await page.locator('.suggestion-item.is-selected', { hasText: 'Yellow boxes say Sunday' }).waitFor();
  await page.keyboard.press('Enter');
  await textsOf(page, '.second-story-side h3').toEqual([
    'What is alike',
    'Somebody says “that cannot happen here”: which of our days speaks against it?',
    'What differs',
    'To talk about',
  ]);
  await textOf(page, '.second-story-side-table').toContain('Almanac');
  await check(page, '.second-story-side', 'compare');
  await page.setViewportSize({ width: 390, height: 780 });
  await inPage(
    page,
    `(() => { const el = document.querySelector('.second-story-side'); return el.scrollWidth <= el.clientWidth; })()`,
  ).toBe(true);
  await check(page, '.second-story-side', 'compare-phone');
  await page.setViewportSize({ width: 1360, height: 820 });
  await page.getByRole('button', { name: 'Make a note of it' }).press('Enter');
  await fileOf(host, `Comparisons/${TIDE} beside Yellow boxes say Sunday.md`).toMatch(
    new RegExp(
      /type: comparison\nof: \["\[\[The tide that did not turn\]\]", "\[\[Yellow boxes say Sunday\]\]"\][^]*/.source +
        /## What is alike\n\n- Almanac/.source,
    ),
  );
  await expect.poll(() => findOpen(page)).toBe(`${TIDE} beside Yellow boxes say Sunday`);
  expect(host.consoleErrors).toEqual([]);
});

test('a comparison follows a change of either note, and says when one is gone', async () => {
  host = await openHost();
  const { page } = host;
  await openNote(page, TIDE);
  await runCommand(page, 'compare-incidents');
  await page.locator('.prompt-input[placeholder^="Which incident"]').fill('Yellow boxes');
  await page.keyboard.press('Enter');
  await textOf(page, '.second-story-side h3').toBe('What is alike');
  await page.evaluate(`app.vault.process(app.vault.getFileByPath('Incidents/Yellow boxes say Sunday.md'), (text) =>
    text + '\\n\\nThe [[Tide feed]] was asked too.\\n')`);
  await textOf(page, '.second-story-side-table').toContain('The Tide feed was asked too.');
  await page.evaluate(`app.fileManager.renameFile(app.vault.getFileByPath('Incidents/Yellow boxes say Sunday.md'),
    'Incidents/Boxes that say Sunday.md')`);
  await textOf(page, '.second-story-side h2').toContain('Boxes that say Sunday');
  await page.evaluate(`app.fileManager.trashFile(app.vault.getFileByPath('Incidents/Boxes that say Sunday.md'))`);
  await textOf(page, '.second-story-side p').toContain('no longer in the vault');
  await countOf(page, '.second-story-side-table').toBe(0);
  expect(host.consoleErrors).toEqual([]);
});

test('signs that incidents are read are cases with sentences that open the note, newest first', async () => {
  host = await openHost();
  const { page } = host;
  await runCommand(page, 'signs-read');
  await textsOf(page, '.second-story-log h3').toContain('Reviews that drew people who were not involved');
  await textsOf(page, '.second-story-log li').toContain('Architecture points to Gates wave everyone through.');
  const days = await page
    .locator('.second-story-log h3:text-is("Readings") + ul .second-story-reading-about')
    .allInnerTexts();
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual([...days].sort().reverse());
  await check(page, '.second-story-log', 'signs');
  await page.getByRole('button', { name: /^Noor Achterberg reads Kittiwake/ }).press('Enter');
  await expect.poll(() => findOpen(page)).toBe('Noor reads the Kittiwake');
  expect(host.consoleErrors).toEqual([]);
});

test('the graph lays the two incidents of its question side by side, and a menu asks for the second', async () => {
  host = await openHost();
  const { page } = host;
  const [first, second] = [`Incidents/${TIDE}.md`, 'Incidents/Yellow boxes say Sunday.md'];
  await page.evaluate(`app.workspace.getLeaf('tab').setViewState({ type: 'second-story-graph', active: true,
    state: { question: 'shares', subjects: ${JSON.stringify([first, second])} } })`);
  await textOf(page, '.second-story-graph-sentence').toContain('in common');
  await page.locator('.second-story-graph').getByRole('button', { name: 'More', exact: true }).click();
  await page.locator('.menu-item', { hasText: 'Lay the two incidents side by side' }).click();
  await textOf(page, '.second-story-side h2').toBe(`${TIDE} · Yellow boxes say Sunday`);
  await page.locator('.nav-folder-title', { hasText: 'Incidents' }).click();
  await page.locator('.nav-file-title', { hasText: 'Halifax midnight' }).click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Compare with another incident' }).click();
  await page.locator('.prompt-input[placeholder^="Which incident"]').fill('Yellow boxes');
  await page.keyboard.press('Enter');
  await textOf(page, '.second-story-side h2').toBe('Halifax midnight · Yellow boxes say Sunday');
  expect(host.consoleErrors).toEqual([]);
});
