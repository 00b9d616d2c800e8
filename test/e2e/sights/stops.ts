import type { Page } from 'playwright-core';

/** No window of the plugin has as many places for the keyboard when its lists are folded. */
const MOST = 90;

/** What a screen reader says of the place where the keyboard stands: its role, its name, its state. */
export async function sayStop(page: Page): Promise<string> {
  const said = /^- '?(\w+(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]+\])*)/.exec(await page.locator(':focus').ariaSnapshot());
  const [, stop = ''] = said ?? [];
  // What opens and shuts a part has no role of its own in the words of the browser's tools.
  return stop === '' || stop === 'text' ? `summary "${await page.locator(':focus').innerText()}"` : stop;
}

/** Whether the keyboard stands on nothing at all, in what is in front, or somewhere else. */
function findFocus(page: Page): Promise<unknown> {
  return page.evaluate('window.sights.whereIsFocus()');
}

/** Each place at which Tab stops in what is open, from where the keyboard stands, until it leaves or comes round. */
export async function listStops(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let step = 0; step < MOST; step += 1) {
    const where = await findFocus(page);
    if (where === 'nowhere') return [...stops, 'NOWHERE'];
    if (where === 'again' || where === 'elsewhere') return stops;
    if (where === 'at a stop') stops.push(await sayStop(page));
    await page.keyboard.press('Tab');
  }
  return [...stops, 'AND SO ON'];
}

/** The one place where the keyboard stands now, in words. */
export async function sayFocus(page: Page): Promise<string> {
  const where = await findFocus(page);
  if (where === 'nowhere') return where;
  return where === 'on the view' ? 'the view itself' : sayStop(page);
}
