// What wdio-obsidian-service adds to the browser, for the page that stands in for Obsidian: the same names, and as much
// of what they do as the cases use.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const START = resolve('../host/scripts/start.mjs');
let served = null;

/** Adds the commands to the browser of a session. */
export function addCommands(_capabilities, _specs, browser) {
  browser.addCommand('reloadObsidian', async ({ vault } = {}) => {
    if (vault !== undefined) {
      await closePage();
      served = await serveCopy(vault);
    }
    await browser.url(served.url);
    await browser.$('body[data-ready]').waitForExist();
  });
  browser.addCommand('executeObsidian', (run, ...words) =>
    browser.execute(
      `const { app } = window;
      app.plugins.disablePlugin ??= (id) => app.plugins.disable(id);
      app.plugins.enablePlugin ??= (id) => app.plugins.enable(id);
      return (${run})({ app, obsidian: { apiVersion: 'page' } }, ...arguments);`,
      ...words,
    ),
  );
  browser.addCommand('executeObsidianCommand', (id) =>
    browser.execute((wanted) => {
      window.app.commands.executeCommandById(wanted);
    }, id),
  );
  browser.addCommand('getObsidianVersion', () => 'page');
}

/** Ends the server of the page and throws its copy of the vault away. */
export async function closePage() {
  const last = served;
  served = null;
  last?.child.kill();
  if (last !== null) await rm(last.folder, { recursive: true, force: true });
}

async function serveCopy(vault) {
  const folder = await mkdtemp(join(tmpdir(), 'second-story-case-'));
  await cp(vault, join(folder, 'vault'), { recursive: true });
  const child = spawn(process.execPath, [START, '--vault', join(folder, 'vault')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const piece of child.stdout) {
    said += piece;
    const [url] = /http:\/\/\S+/.exec(said) ?? [];
    if (url !== undefined) return { child, folder, url };
  }
  throw new Error(`The page was not served: ${said}`);
}
