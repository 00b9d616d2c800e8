import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser } from './host';
import { openSights } from './sights/open';
import { look, OF_COLOURS, runAxe, WIDE } from './sights/see';
import { inPage } from './user';

// Every place of the plugin as it is seen by people who see, press and read in their own way. The places are those that
// the tests of words walk (test/app/walk.ts, dialogs.ts, small-windows.ts) and each page of the settings, so that a new
// window is looked at without a line here.

afterAll(closeBrowser);

/** A page made twice as large: half as many pixels of CSS each way as on a small screen. */
const ZOOMED = { width: 640, height: 400 };
const SLIM = { width: 320, height: 640 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Gives the page its size and direction, and lets what listens hear of it. */
async function dress(page: Page, size: typeof WIDE, direction: 'ltr' | 'rtl' = 'ltr'): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(`window.sights.turn(${JSON.stringify(direction)})`);
}

/** Whatever is wrong with the place that is open, each with how it was looked at. */
async function lookAtPlace(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  const note = (how: string, faults: readonly string[]): void => {
    found.push(...faults.map((fault) => `${name}, ${how}: ${fault}`));
  };
  note('light', await runAxe(page, RULES));
  note('light', await look(page, ['listCut', 'listCovered', 'listWithoutRing']));
  await page.evaluate(`window.app.setTheme('dark')`);
  note('dark', await runAxe(page, OF_COLOURS));
  await page.evaluate(`window.app.setTheme('light')`);
  // What the app hangs at a place of the screen goes when the screen changes, and the settings are drawn by the app.
  if (name.startsWith('settings') || (await page.locator('.menu, .suggestion-container').count()) > 0) return found;
  await page.emulateMedia({ forcedColors: 'active' });
  note('forced colours', await look(page, ['listWithoutRing']));
  await page.emulateMedia({ forcedColors: 'none' });
  await dress(page, WIDE, 'rtl');
  note('right to left', await look(page, ['listCut', 'listCovered']));
  await dress(page, ZOOMED);
  note('at 200 %', await look(page, ['listCut', 'listCovered']));
  await dress(page, SLIM);
  note('320 px', await look(page, ['listCut', 'listCovered']));
  await dress(page, SLIM, 'rtl');
  note('320 px, right to left', await look(page, ['listCut']));
  await dress(page, WIDE);
  return found;
}

test(
  'every window, dialog, menu, card and page of the settings is there for everybody',
  { timeout: 300_000 },
  async () => {
    const host = await openSights(WIDE);
    const { page } = host;
    const found: string[] = [];
    const places = await page.evaluate<readonly string[]>('window.sights.list()');
    expect(places.length).toBeGreaterThan(60);
    for (const name of places) {
      await page.evaluate(`window.sights.open(${JSON.stringify(name)})`);
      found.push(...(await lookAtPlace(page, name)));
    }
    expect(found).toEqual([]);
    expect(host.consoleErrors).toEqual([]);
  },
);

/** Whether points of a picture are of a colour, and whether its names lie on the black of a forced page. */
const COUNT_POINTS = `(() => {
  const canvas = [...document.querySelectorAll('.second-story-graph-canvas')].at(-1);
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let [coloured, black] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 80) coloured += 1;
    if (data[at + 3] > 200 && Math.max(red, green, blue) < 10) black += 1;
  }
  return { coloured: coloured > 100, black: black > 100 };
})()`;

test('a picture in a note that is read has its page’s colours, and heeds those forced upon it', async () => {
  const host = await openSights(WIDE);
  const { page } = host;
  await page.evaluate(`window.sights.open('a question in a note that is read')`);
  await inPage(page, COUNT_POINTS).toEqual({ coloured: true, black: false });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.evaluate(`window.sights.open('a question in a note that is read')`);
  await inPage(page, COUNT_POINTS).toEqual({ coloured: true, black: true });
});
