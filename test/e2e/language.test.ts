import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openHost, type HostWish, type OpenHost } from './host';
import { chooseCommand as choose, inPage, openCard, switchTo } from './user';

const START =
  '---\ntype: incident\nresponders:\n  - "[[Ana Reyes]]"\n---\n\n# Belt\n\n## Story\n\nAt nine the belt stopped.\n';
const ACCOUNT =
  '---\ntype: incident\nresponders:\n  - "[[Ana Reyes]]"\n---\n\n# Belt\n\n## Story\n\nThe team should have ' +
  'called the depot, and nobody noticed the second lamp. It turned out that the belt has two motors.\n\n- ' +
  'There was no alert on the second belt.\n\n## Contributing factors\n\nThere was a monitoring gap. The root ' +
  'cause was a worn belt.\n\n```\nwe should have called\n```\n\n> [!note] Aside\n> They forgot the key.\n\n| ' +
  'when | what |\n|---|---|\n| noon | We missed the note |\n\n## Parked ideas\n\n- We should have a lamp ' +
  'there.\n';
const PERSON = '---\ntype: person\n---\n\nWe should have called.\n';

let hosts: OpenHost[] = [];
afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  hosts = [];
});

async function open(text: string, wish: HostWish = {}): Promise<OpenHost> {
  const host = await openHost({ vault: { 'Belt.md': text, 'Ana Reyes.md': PERSON }, ...wish });
  hosts.push(host);
  await switchTo(host.page, 'Belt');
  return host;
}

const marked = (page: Page): Promise<string[]> =>
  page.locator('.workspace-leaf.mod-active .cm-content .second-story-finding').allTextContents();

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.workspace-leaf.mod-active .cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

describe('words that explain, seen as one types', () => {
  test(
    'the underline comes with the last letter, the card asks, the question is written, answered, and the ' +
      'underline settles',
    async () => {
      const { page, vault, consoleErrors } = await open(START);
      await typeAtEnd(page, '\nThe team should have calle');
      await expect.poll(() => marked(page)).toEqual([]);
      await page.keyboard.type('d');
      await expect.poll(() => marked(page)).toEqual(['should have called']);
      await page.keyboard.type(' the depot.');
      await openCard(page, page.locator('.second-story-finding'));
      const card = page.locator('.second-story-card');
      await expect.poll(() => card.innerText()).toContain('A past that was not');
      await expect.poll(() => card.innerText()).toContain('What were people responding to at that moment?');
      // Nobody is named whom the sentence does not name, though the note has one responder.
      await expect.poll(() => card.innerText()).not.toContain('Ana Reyes');
      await card
        .getByRole('button', { name: /^Insert the question below/ })
        .first()
        .click();
      await page.keyboard.type('They drained it, as on every Monday.');
      await page.locator('.second-story-finding.is-settled').waitFor();
      await expect
        .poll(() => readFile(join(vault, 'Belt.md'), 'utf8'))
        .toMatch(/The team should have called the depot\.\n\n> \[!question\|rule-modal-should\] .*\n> They drained it/);
      expect(consoleErrors).toEqual([]);
    },
  );

  test('by keyboard alone: next phrase, explain, keep these words', async () => {
    const { page, vault } = await open(ACCOUNT);
    await choose(page, 'Next highlighted phrase');
    await choose(page, 'Explain finding at cursor');
    await page.locator('.second-story-card').waitFor();
    await inPage(page, `document.activeElement?.closest('.second-story-card') !== null`).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.second-story-card').waitFor({ state: 'detached' });
    await inPage(page, `document.activeElement?.classList.contains('cm-content')`).toBe(true);
    await choose(page, 'Explain finding at cursor');
    await page.getByRole('button', { name: 'Keep these words' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readFile(join(vault, 'Belt.md'), 'utf8')).toContain('%%keep: should have called%%');
    await expect.poll(() => marked(page)).not.toContain('should have called');
    await page.keyboard.press('Control+z');
    await expect.poll(() => marked(page)).toContain('should have called');
  });

  test('nothing is marked in code, parked ideas or a person’s note; possible ones where causes are told', async () => {
    const { page } = await open(ACCOUNT);
    await expect
      .poll(() => marked(page))
      .toEqual(
        expect.arrayContaining([
          'should have called',
          'nobody noticed',
          'turned out',
          'no alert',
          'monitoring gap',
          'root cause',
        ]),
      );
    await expect
      .poll(async () => (await marked(page)).filter((words) => words === 'should have called').length)
      .toBe(1);
    await switchTo(page, 'Ana Reyes');
    await page.locator('.workspace-leaf.mod-active .cm-line', { hasText: 'We should have called.' }).waitFor();
    await expect.poll(() => marked(page)).toEqual([]);
  });

  test('a note can be left alone, and comes back', async () => {
    const { page, vault } = await open(ACCOUNT);
    await choose(page, 'Switch highlights off in this note');
    await expect.poll(() => readFile(join(vault, 'Belt.md'), 'utf8')).toContain('highlight-language: false');
    await expect.poll(() => marked(page)).toEqual([]);
    await page.locator('.workspace-leaf.mod-active .cm-content').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => marked(page)).toContain('root cause');
  });

  test('reading view marks the same words and only class names', async () => {
    const { page } = await open(ACCOUNT);
    await choose(page, 'Toggle reading view');
    const reading = page.locator('.workspace-leaf.mod-active .markdown-preview-view .second-story-finding');
    await expect
      .poll(() => reading.allTextContents())
      .toEqual(
        expect.arrayContaining(['should have called', 'nobody noticed', 'monitoring gap', 'root cause', 'missed']),
      );
    await expect
      .poll(() =>
        reading.evaluateAll((marks) =>
          marks.flatMap((mark) => mark.getAttributeNames()).filter((name) => name !== 'class'),
        ),
      )
      .toEqual([]);
  });

  test('the panel shows where the note explains and where it tells, and leads there', async () => {
    const { page } = await open(ACCOUNT);
    await choose(page, 'Show language of the open note');
    const panel = page.locator('.second-story-language');
    await panel.locator('.second-story-map-section', { hasText: 'Contributing factors' }).waitFor();
    await expect.poll(() => panel.innerText()).toContain('nobody noticed');
    await panel.locator('.second-story-language-item', { hasText: 'worn belt' }).first().click();
    await expect
      .poll(() =>
        page.evaluate(() => document.getSelection()?.anchorNode?.parentElement?.closest('.cm-line')?.textContent ?? ''),
      )
      .toContain('worn belt');
    await panel.getByRole('button', { name: 'All incident notes' }).click();
    await panel.locator('.second-story-language-item', { hasText: 'nobody noticed' }).first().waitFor();
  });

  test('on a phone a tap opens the card within the screen', async () => {
    const { page } = await open(ACCOUNT, { width: 390, height: 780 });
    const mark = page.locator('.workspace-leaf.mod-active .second-story-finding').first();
    await mark.waitFor();
    await mark.dispatchEvent('click', { pointerType: 'touch', bubbles: true });
    await choose(page, 'Next highlighted phrase');
    await choose(page, 'Explain finding at cursor');
    await expect
      .poll(async () => {
        const box = await page.locator('.second-story-card').boundingBox();
        return box !== null && box.x >= 0 && box.x + box.width <= 390;
      })
      .toBe(true);
  });
});
