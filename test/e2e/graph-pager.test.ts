import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type OpenHost } from './host';
import { chooseCommand, inPage, openNote, switchTo, textOf, textsOf } from './user';

afterAll(closeBrowser);

const SENTENCE = '.workspace-leaf.mod-active .second-story-graph-sentence';
const RHIANNON = 'Rhiannon Solberg: here · MV Kittiwake, week on, week off; ask before the milk sailing, not after';
/** What is copied stays in the page, for a browser under test has no clipboard. */
const CLIPBOARD =
  'window.copied = ""; Object.defineProperty(navigator, "clipboard", { value: { writeText: (text) => { ' +
  'window.copied = text; return Promise.resolve(); } } })';

async function withPager(
  wish: Parameters<typeof openHost>[0],
  act: (host: OpenHost, page: Page) => Promise<void>,
): Promise<void> {
  const host = await openHost({ ...wish, init: CLIPBOARD });
  try {
    await act(host, host.page);
    expect(host.consoleErrors).toEqual([]);
  } finally {
    await host.close();
  }
}

async function pick(page: Page, words: string): Promise<void> {
  await page.locator('.prompt-input').fill(words);
  await page.locator('.suggestion-item.is-selected', { hasText: words }).waitFor();
}

/** What of the window is seen at once, without scrolling: names, how to reach them, and the presses. */
async function seesTheWay(page: Page): Promise<void> {
  await textOf(page, '.modal .second-story-answer-sentence').toContain('Manifest relay: 7 people know about it');
  await inPage(
    page,
    `(() => {
      const frame = document.querySelector('.modal').getBoundingClientRect();
      const bottom = Math.min(frame.bottom, innerHeight);
      const isSeen = (el) => el.getBoundingClientRect().height > 0 && el.getBoundingClientRect().bottom <= bottom;
      const name = [...document.querySelectorAll('.modal .second-story-note-link')].find((el) => isSeen(el));
      const reach = [...document.querySelectorAll('.modal .second-story-contact-reach')].find((el) => isSeen(el));
      const buttons = [...document.querySelectorAll('.modal button')];
      const copy = buttons.find((el) => el.textContent === 'Copy name and how to reach');
      return [name?.textContent, reach?.textContent, isSeen(copy)];
    })()`,
  ).toEqual(['Rhiannon Solberg', 'MV Kittiwake, week on, week off; ask before the milk sailing, not after', true]);
}

describe('an engineer with a pager', () => {
  test('by keyboard: a name and how to reach them, then who is left when she is away, saved and exported', async () => {
    await withPager({}, async (host, page) => {
      await chooseCommand(page, 'Who knows about…');
      await pick(page, 'Manifest relay');
      await page.keyboard.press('Enter');
      await seesTheWay(page);
      await page.getByRole('button', { name: 'Copy name and how to reach', exact: true }).press('Enter');
      await inPage(page, 'window.copied').toBe(RHIANNON);
      await page.getByRole('button', { name: 'Open in graph' }).press('Enter');
      await textOf(page, SENTENCE).toContain('Manifest relay: 7 people');
      await page.locator('[data-key="away"]').press('Enter');
      await pick(page, 'Rhiannon Solberg');
      await page.keyboard.press('Enter');
      await textOf(page, SENTENCE).toContain('Rhiannon Solberg');
      await page.locator('[data-key="question"]').selectOption('away');
      await textOf(page, SENTENCE).toContain(
        'With Rhiannon Solberg away, around Manifest relay, 1 thing has nobody and 2 things have one person left.',
      );
      await page.locator('[data-key="tool:more"]').press('Enter');
      await page.locator('.menu-item', { hasText: 'Export: Canvas' }).click();
      const made = 'Graphs/What if Rhiannon Solberg is away, around Manifest relay';
      await expect.poll(() => existsSync(join(host.vault, `${made}.canvas`))).toBe(true);
      await page.locator('[data-key="tool:more"]').press('Enter');
      await page.locator('.menu-item', { hasText: 'Save this question as a note' }).click();
      await page.locator('.modal input[type=text]').press('Enter');
      await textOf(page, '.second-story-block .second-story-answer-sentence').toContain('1 thing has nobody');
      expect(existsSync(join(host.vault, `${made}.md`))).toBe(true);
    });
  });

  test('by mouse alone: the ribbon, a note, the first name and the press beside it', async () => {
    await withPager({ width: 1280, height: 800 }, async (_host, page) => {
      await page.locator('.side-dock-ribbon-action[aria-label="Open the incident graph"]').click();
      await page.locator('[data-key="choose"]').click();
      await page.locator('.suggestion-item', { hasText: 'Manifest relay' }).click();
      await textOf(page, SENTENCE).toContain('Manifest relay: 7 people');
      await textsOf(page, '.second-story-answer-lane-name').toContain('Says so');
      await page.getByRole('button', { name: 'Copy name and how to reach Rhiannon Solberg' }).first().click();
      await inPage(page, 'window.copied').toBe(RHIANNON);
    });
  });

  test('on a phone: the palette of the bar, the same words, and the press within reach', async () => {
    await withPager({ width: 390, height: 844, theme: 'dark' }, async (_host, page) => {
      await page.locator('.mobile-navbar-action[aria-label="Open command palette"]').click();
      await pick(page, 'Who knows about…');
      await page.locator('.suggestion-item.is-selected').click();
      await pick(page, 'Manifest relay');
      await page.locator('.suggestion-item.is-selected').click();
      await seesTheWay(page);
      await page.getByRole('button', { name: 'Copy name and how to reach', exact: true }).click();
      await inPage(page, 'window.copied').toBe(RHIANNON);
    });
  });
});

describe('a study group', () => {
  test('by mouse: what an incident shares, the nearest first, all on a press, and one press to read it', async () => {
    await withPager({}, async (_host, page) => {
      await openNote(page, 'Kittiwake sails with nobody aboard');
      await chooseCommand(page, 'Graph: What does this incident share?');
      await textOf(page, SENTENCE).toContain('The nearest 5 are drawn, the other 8 listed.');
      await page.locator('[data-key="widen-all"]').click();
      await textOf(page, SENTENCE).not.toContain('listed');
      await page.locator('.second-story-graph-table .second-story-note-link').first().click();
      await inPage(page, 'app.workspace.getActiveFile()?.basename').toBe('Gates wave everyone through');
    });
  });

  test('on a phone: what to read next, and the first of it opened by a finger', async () => {
    await withPager({ width: 390, height: 844 }, async (_host, page) => {
      await openNote(page, 'Kittiwake sails with nobody aboard');
      await chooseCommand(page, 'Graph: What to read next');
      await textOf(page, SENTENCE).toContain('5 incidents to read on');
      await page.locator('.second-story-graph-table .second-story-note-link').first().click();
      await inPage(page, 'app.workspace.getActiveFile()?.basename').toBe('Gates wave everyone through');
    });
  });

  test('by keyboard: what an incident shares, reached with Tab and opened with Enter', async () => {
    await withPager({ width: 1280, height: 800 }, async (_host, page) => {
      await switchTo(page, 'Kittiwake sails with nobody aboard');
      await chooseCommand(page, 'Graph: What does this incident share?');
      await textOf(page, SENTENCE).toContain('The nearest 5 are drawn, the other 8 listed.');
      const first = page.locator('.second-story-graph-table .second-story-note-link').first();
      await expect
        .poll(async () => {
          await page.keyboard.press('Tab');
          return first.evaluate((el) => el === el.ownerDocument.activeElement);
        })
        .toBe(true);
      await page.keyboard.press('Enter');
      await inPage(page, 'app.workspace.getActiveFile()?.basename').toBe('Gates wave everyone through');
    });
  });

  test('on a phone: what an incident shares, in the dark, and the first of it opened by a finger', async () => {
    await withPager({ width: 390, height: 844, theme: 'dark' }, async (_host, page) => {
      await openNote(page, 'Kittiwake sails with nobody aboard');
      await chooseCommand(page, 'Graph: What does this incident share?');
      await textOf(page, SENTENCE).toContain('The nearest 5 are drawn, the other 8 listed.');
      await page.locator('.second-story-graph-table .second-story-note-link').first().click();
      await inPage(page, 'app.workspace.getActiveFile()?.basename').toBe('Gates wave everyone through');
    });
  });

  test('by mouse alone: what to read next, asked from the ribbon, and its first step opened', async () => {
    await withPager({ width: 1280, height: 800 }, async (_host, page) => {
      await page.locator('.side-dock-ribbon-action[aria-label="Open the incident graph"]').click();
      await page.locator('[data-key="question"]').selectOption('read-next');
      await page.locator('[data-key="choose"]').click();
      await page.locator('.suggestion-item', { hasText: 'Kittiwake sails with nobody aboard' }).click();
      await textOf(page, SENTENCE).toContain('5 incidents to read on');
      await page.locator('.second-story-graph-table .second-story-note-link').first().click();
      await inPage(page, 'app.workspace.getActiveFile()?.basename').toBe('Gates wave everyone through');
    });
  });
});
