import type { Page } from 'playwright-core';
import { closeBrowser, openHost } from '../e2e/host';
import type { Figure } from './figure';
import { toTimeFigure } from './figure';

const SENTENCE = 'The team should have paged the depot, but nobody noticed the second queue until noon. ';
const SIZE = 2_000_000;
const TURNS = 5;

const toNote = (on: boolean): string =>
  `---\ntype: incident\nhighlight-language: ${String(on)}\n---\n\n` +
  `${SENTENCE.repeat(Math.ceil(SIZE / SENTENCE.length))}\n`;

/** All that the page works while a note is opened and looked at for two seconds, in milliseconds. */
async function toWork(page: Page, name: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async (): Promise<number> =>
    ((await session.send('Performance.getMetrics')).metrics.find((each) => each.name === 'TaskDuration')?.value ?? 0) *
    1000;
  await page.evaluate(`window.app.workspace.openLinkText('Short', '')`);
  const before = await read();
  await page.evaluate(
    `window.app.workspace.openLinkText(${JSON.stringify(name)}, '').then(() => new Promise((done) => ` +
      'setTimeout(done, 2000)))',
  );
  return (await read()) - before;
}

/** What the page works to open a note that is one line of 2 MB, with the plugin at home in it and left alone. */
export async function figures(): Promise<readonly Figure[]> {
  const host = await openHost({ vault: { 'On.md': toNote(true), 'Off.md': toNote(false), 'Short.md': 'Words.\n' } });
  try {
    const on: number[] = [];
    const off: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      off.push(await toWork(host.page, 'Off'));
      on.push(await toWork(host.page, 'On'));
    }
    const middle = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    const peer = 'the same note left alone';
    return [toTimeFigure('language: a line of 2 MB opens in Chromium, all work', middle(on), peer, middle(off))];
  } finally {
    await host.close();
    await closeBrowser();
  }
}
