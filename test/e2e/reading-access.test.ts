import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, openHost } from './host';
import { countOf, openNote, runCommand, waitForRest } from './user';

afterAll(closeBrowser);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('the reading pane, the hidden ending, the log, the table and the rendering can be used by everybody', async () => {
  const host = await openHost();
  const { page } = host;
  await runCommand(page, 'who-reads');
  await page.locator('.modal input').fill('Noor Achterberg');
  await page.locator('.modal button.mod-cta').click();
  await countOf(page, '.modal').toBe(0);
  await page.evaluate(axe);
  const check = async (selector: string): Promise<void> => {
    await page.locator(selector).first().waitFor();
    await waitForRest(page);
    await expect
      .poll(() =>
        page.evaluate(
          `axe.run(document.querySelector(${JSON.stringify(selector)})).then(({ violations }) => ` +
            "violations.map(({ id, nodes }) => id + ' ' + nodes[0].target))",
        ),
      )
      .toEqual([]);
  };
  for (const [command, selector] of [
    ['show-reading', '.second-story-reading'],
    ['question-log', '.second-story-log'],
    ['readers-side-by-side', '.second-story-side'],
    ['write-for', '.second-story-rendering'],
  ] as const) {
    await openNote(page, 'Kittiwake sails with nobody aboard');
    await runCommand(page, command);
    await check(selector);
  }
  // Another story: the ending of this one stands open in a tab, and is not hidden beside it.
  await openNote(page, 'The tide that did not turn');
  await runCommand(page, 'read-hidden');
  await check('.second-story-hidden');
  expect(host.consoleErrors).toEqual([]);
});
