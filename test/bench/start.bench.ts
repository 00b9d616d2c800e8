import { closeBrowser, openHost } from '../e2e/host';
import type { Figure } from './figure';
import { toTimeFigure } from './figure';

const TURNS = 9;
const LARGE = 20_000;

/** The least that a plugin can be: Obsidian's sample plugin without its examples. */
const EMPTY =
  'window.receivePlugin(function (require, module) { const { Plugin } = require("obsidian"); ' +
  'module.exports = class extends Plugin { async onload() { await this.loadData(); } }; })';

/**
 * Runs in the page: evaluates a bundle as the app does, switches its plugin on, and answers how long both took
 * together. As at a start of the app, the layout is not ready yet. Each turn is a text of its own, so that no turn
 * finds what the engine kept of the one before.
 */
const START = `(async (empty, turn) => {
  const { plugins, workspace } = window.app;
  const { manifest } = plugins.installed.get('second-story');
  const text = empty ?? (await (await fetch('/plugin/module.js')).text());
  plugins.disable('second-story');
  await new Promise((done) => setTimeout(done, 400));
  let factory = null;
  window.receivePlugin = (made) => { factory = made; };
  workspace.layoutReady = false;
  const start = performance.now();
  (0, eval)(text + '\\n// turn ' + turn);
  plugins.installed.set('second-story', { manifest, style: '', factory });
  await plugins.enable('second-story');
  const took = performance.now() - start;
  workspace.setLayoutReady();
  return took;
})`;

function toLargeVault(): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {};
  for (let at = 0; at < LARGE; at += 1)
    notes[`Folder ${at % 80}/Note ${at}.md`] =
      at % 5 === 0 ? `---\ntype: incident\nsystems: ["[[System ${at % 97}]]"]\n---\n\nIt was late.\n` : 'Words.\n';
  return notes;
}

/** The middle of several starts with the plugin and with an empty one, in milliseconds. */
async function timeStarts(vault: string | Readonly<Record<string, string>>): Promise<readonly [number, number]> {
  const { page, close } = await openHost({ vault });
  try {
    // The page forbids code from text, which is how the app itself loads a plugin.
    await (await page.context().newCDPSession(page)).send('Page.setBypassCSP', { enabled: true });
    await page.reload();
    await page.waitForSelector('body[data-ready]', { timeout: 120_000, state: 'attached' });
    await page.waitForTimeout(2_000);
    const [ours, empty]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn += 1) {
      empty.push(Number(await page.evaluate(`${START}(${JSON.stringify(EMPTY)}, ${turn})`)));
      ours.push(Number(await page.evaluate(`${START}(null, ${turn})`)));
    }
    const middle = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
    return [middle(ours), middle(empty)];
  } finally {
    await close();
  }
}

/** What evaluating the bundle and `onload` cost when the app starts, beside a plugin that does nothing. */
export async function figures(): Promise<readonly Figure[]> {
  const peer = 'an empty plugin';
  const [demo, nothing] = await timeStarts('test/vault');
  const [large, nothingLarge] = await timeStarts(toLargeVault());
  await closeBrowser();
  return [
    toTimeFigure('start: evaluating the bundle and onload, demo vault', demo, peer, nothing),
    toTimeFigure('start: the same among 20,000 notes', large, peer, nothingLarge),
  ];
}
