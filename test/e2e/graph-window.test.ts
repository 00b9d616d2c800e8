import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type OpenHost } from './host';
import { chooseCommand, countOf, inPage, openNote, readFileOf, runCommand, textOf, textsOf } from './user';

afterAll(closeBrowser);

const SENTENCE = '.workspace-leaf.mod-active .second-story-graph-sentence';
const KITTIWAKE = 'Incidents/Kittiwake sails with nobody aboard.md';

async function withHost(wish: Parameters<typeof openHost>[0], act: (host: OpenHost) => Promise<void>): Promise<void> {
  const host = await openHost(wish);
  try {
    await act(host);
    expect(host.consoleErrors).toEqual([]);
  } finally {
    await host.close();
  }
}

async function openSides(page: Page): Promise<void> {
  await page.evaluate('app.workspace.leftSplit.expand(); app.workspace.rightSplit.expand();');
  await runCommand(page, 'show-connections');
  await page.locator('.second-story-connection').first().waitFor();
}

/** How a graph looks: what of it is seen, and how high its picture is. */
const LOOK = `(() => {
  const el = document.querySelector('.second-story-graph');
  const isSeen = (selector) => (el.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;
  return [isSeen('.second-story-graph-question'), isSeen('.second-story-graph-query-input'),
    isSeen('.second-story-graph-sheet'), el.querySelector('.second-story-graph-canvas').clientHeight > 250];
})()`;

describe('a window of 1280 pixels with both sidebars open', () => {
  test('has the wide layout, whether the graph or the sidebar was opened first', async () => {
    await withHost({ width: 1280, height: 800 }, async ({ page }) => {
      await openNote(page, KITTIWAKE);
      await openSides(page);
      await runCommand(page, 'graph-who-knows');
      await textOf(page, SENTENCE).toMatch(/^Kittiwake/);
      await inPage(page, LOOK).toEqual([true, true, false, true]);
      const width = 'document.querySelector(".second-story-graph").clientWidth';
      const before = Number(await page.evaluate(width));
      await page.evaluate('app.workspace.rightSplit.collapse()');
      await inPage(page, width).toBeGreaterThan(before);
      await page.evaluate('app.workspace.rightSplit.expand()');
      await inPage(page, width).toBe(before);
      await inPage(page, LOOK).toEqual([true, true, false, true]);
    });
  });
});

describe('a question that is saved', () => {
  test('closes on Enter, opens nothing else, says where it is, and keeps its sentence once, computed', async () => {
    await withHost({}, async (host) => {
      const { page } = host;
      await openNote(page, 'Systems/Manifest relay.md');
      await runCommand(page, 'graph-who-knows');
      await textOf(page, SENTENCE).toContain('Manifest relay: 7 people');
      await page.click('[data-key="tool:more"]');
      await page.getByText('Save this question as a note').click();
      await textOf(page, '.modal').toContain('Graphs');
      await page.locator('.modal input[type=text]').press('Enter');
      await countOf(page, '.modal').toBe(0);
      await textOf(page, '.second-story-block .second-story-answer-sentence').toContain('7 people know about it');
      await countOf(page, '.menu').toBe(0);
      expect(readFileOf(host, 'Graphs/Who knows about Manifest relay.md')).not.toContain('7 people');
    });
  });
});

describe('tabs', () => {
  test('are reused by a question that is open already', async () => {
    await withHost({}, async ({ page }) => {
      await openNote(page, 'Systems/Manifest relay.md');
      const ribbon = page.locator('.side-dock-ribbon-action[aria-label="Open the incident graph"]');
      const graphs = 'app.workspace.getLeavesOfType("second-story-graph").length';
      await ribbon.click();
      await textOf(page, SENTENCE).toContain('Manifest relay');
      await openNote(page, 'Systems/Manifest relay.md');
      await ribbon.click();
      await textOf(page, SENTENCE).toContain('Manifest relay');
      await inPage(page, graphs).toBe(1);
    });
  });

  test('of a note and of its meeting have two names', async () => {
    await withHost({}, async ({ page }) => {
      await openNote(page, 'Reviews/Kittiwake review.md');
      await runCommand(page, 'facilitate');
      await page.locator('.second-story-meeting').first().waitFor();
      await textsOf(page, '.workspace-tab-header-inner-title').toEqual(
        expect.arrayContaining(['Kittiwake review', 'Review meeting: Kittiwake review']),
      );
    });
  });

  test('in front of a note tell their own figures: the count of its phrases waits behind', async () => {
    await withHost({}, async ({ page }) => {
      await openNote(page, KITTIWAKE);
      const count = page.locator('.second-story-status .second-story-status-button');
      await expect.poll(() => count.textContent()).toMatch(/^\d+ phrases to ask about$/);
      await runCommand(page, 'graph-who-knows');
      await textOf(page, SENTENCE).toMatch(/^Kittiwake/);
      await expect.poll(() => count.isVisible()).toBe(false);
      await openNote(page, KITTIWAKE);
      await expect.poll(() => count.isVisible()).toBe(true);
    });
  });
});

describe('every sign', () => {
  test('says what it is: lines, dates, the time strip, and the headings of the pane beside the note', async () => {
    await withHost({}, async ({ page }) => {
      await openNote(page, KITTIWAKE);
      await openSides(page);
      const headings = page.locator('.second-story-connections-words');
      await expect.poll(async () => (await headings.allTextContents()).every((text) => /^[A-Z]/.test(text))).toBe(true);
      await runCommand(page, 'graph-who-knows');
      await textOf(page, SENTENCE).toMatch(/^Kittiwake/);
      await textsOf(page, '.second-story-graph-legend-line').toEqual(['said in a sentence', 'said by properties']);
      await textOf(page, '.second-story-graph-table .second-story-connection-date').toMatch(
        /^(?:last seen|confirmed) /,
      );
      await textOf(page, '.second-story-graph-time-head').toMatch(/^Incidents a month\. Press one to /);
      // The last date of the strip stands clear of what lies over the corner of the window.
      await inPage(
        page,
        `document.querySelector('.second-story-graph-time').getBoundingClientRect().bottom <= innerHeight`,
      ).toBe(true);
    });
  });
});

describe('two notes of one name', () => {
  test('are told apart where one is chosen, on the chip of what was asked, and in the name of its tab', async () => {
    const vault = {
      'Systems/North/Relay.md': '---\ntype: system\n---\n',
      'Systems/South/Relay.md': '---\ntype: system\nowners: ["[[Ana]]"]\n---\n',
      'People/Ana.md': '---\ntype: person\n---\n',
    };
    await withHost({ vault }, async ({ page }) => {
      await runCommand(page, 'graph-who-knows');
      await page.locator('[data-key="choose"]').click();
      await page.locator('.prompt-input').fill('Relay South');
      await textOf(page, '.suggestion-item.is-selected').toContain('Relay (Systems/South)');
      await page.keyboard.press('Enter');
      await textOf(page, SENTENCE).toMatch(/^Relay \(Systems\/South\): 1 person knows about it/);
      await textOf(page, '.second-story-graph-bar .second-story-chip-text').toBe('Relay (Systems/South)');
      await openNote(page, 'Systems/North/Relay.md');
      await runCommand(page, 'graph-who-knows');
      await textsOf(page, '.workspace-tab-header-inner-title').toContain('Who knows about Relay (Systems/North)');
    });
  });
});

describe('on paper', () => {
  test('a block keeps its picture and its words, and loses what is only there to be pressed', async () => {
    const vault = {
      'Systems/Ledger.md': '---\ntype: system\nowners: ["[[Ana]]"]\n---\n',
      'People/Ana.md': '---\ntype: person\n---\n',
      'Page.md': 'Who knows?\n\n```incident-graph\nquestion: who-knows\nof: [[Ledger]]\nas: picture\n```\n',
    };
    await withHost({ vault, init: 'window.print = () => undefined;' }, async ({ page }) => {
      await openNote(page, 'Page.md');
      await textOf(page, '.second-story-block .second-story-answer-sentence').toContain('Ledger: 1 person');
      await chooseCommand(page, 'Export to PDF');
      const block = page.locator('.print .second-story-block');
      const open = block.getByRole('button', { name: 'Open in the graph' });
      await open.waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => block.locator('.second-story-answer-sentence').isVisible()).toBe(true);
      await expect.poll(() => block.locator('canvas').isVisible()).toBe(true);
      await expect.poll(() => open.isVisible()).toBe(false);
    });
  });
});
