import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../host/browser';
import type { CodeMirror } from '../host/server/bundle-page';
import { bundlePage } from '../host/server/bundle-page';
import { findRoot } from '../host/server/root';
import { serve } from '../host/server/serve';
import { copyVault } from '../host/server/start';

/** What a browser test opens; everything has a default. */
export interface HostWish {
  /** A folder beside package.json, of which a copy is served, or the notes themselves. The demo vault when absent. */
  readonly vault?: string | Readonly<Record<string, string>>;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly codemirror?: CodeMirror;
  /** In how many batches the index of the vault comes, as that of a large vault does in the app; one when absent. */
  readonly batches?: number;
  /** What `loadData` does with a data.json that is no JSON; it throws when absent. */
  readonly brokenData?: 'throws' | 'null';
  /** A script the page runs before its own. */
  readonly init?: string;
}

/** The host page in a browser, over a vault of its own that is thrown away at the end. */
export interface OpenHost {
  readonly page: Page;
  readonly url: string;
  /** The folder that is served: what the page writes is found here. */
  readonly vault: string;
  /** Errors and warnings on the console, and errors nobody caught, since the page was opened. */
  readonly consoleErrors: readonly string[];
  readonly close: () => Promise<void>;
}

const root = findRoot();
/** How many times slower than this machine the page runs; a test that fails at 6 has not waited for what it asserts. */
const slowness = Number(process.env['SLOW'] ?? 1);
const bundles = new Map<CodeMirror, Promise<string>>();
let browser: Promise<Browser> | null = null;
let built: string | null = null;
let scratch: string | null = null;

/** Opens the host page with the plugin as a release ships it, and waits until the page says it is ready. */
export async function openHost(wish: HostWish = {}): Promise<OpenHost> {
  const codemirror = wish.codemirror ?? 'pinned';
  const vault = await toVault(wish.vault ?? 'test/vault');
  const served = await serve({ vault, plugin: buildPlugin(), page: await bundleOnce(codemirror) });
  browser ??= openBrowser();
  const theme = wish.theme ?? 'light';
  const context = await (
    await browser
  ).newContext({ viewport: { width: wish.width ?? 1360, height: wish.height ?? 820 }, colorScheme: theme });
  const page = await context.newPage();
  if (slowness > 1)
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowness });
  if (wish.init !== undefined) await page.addInitScript({ content: wish.init });
  const consoleErrors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) consoleErrors.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    consoleErrors.push(`uncaught: ${error.message}`);
  });
  const close = async (): Promise<void> => {
    await context.close();
    await served.close();
    await rm(dirname(vault), { recursive: true, force: true });
  };
  await page.goto(
    `${served.url}/?theme=${theme}&batches=${wish.batches ?? 1}&broken-data=${wish.brokenData ?? 'throws'}`,
  );
  await page.waitForSelector('body[data-ready], body[data-failed]', { timeout: 30_000, state: 'attached' });
  const failed = await page.getAttribute('body', 'data-failed');
  if (failed !== null) {
    await close();
    throw new Error(`The page could not start: ${failed} Its console: ${consoleErrors.join(' | ') || 'silent'}`);
  }
  return { page, url: served.url, vault, consoleErrors, close };
}

/** Closes the browser that the hosts of this file shared; for scripts that end by themselves. */
export async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = null;
  await (await open)?.close();
}

async function toVault(wish: string | Readonly<Record<string, string>>): Promise<string> {
  if (typeof wish === 'string') return copyVault(resolve(root, wish));
  const vault = join(mkdtempSync(join(tmpdir(), 'second-story-')), 'vault');
  await mkdir(vault);
  for (const [path, text] of Object.entries(wish)) {
    await mkdir(dirname(join(vault, path)), { recursive: true });
    await writeFile(join(vault, path), text);
  }
  return vault;
}

/** Where the plugin and the page of a whole run lie, which `setup.ts` builds; a script builds its own. */
const BUILT = 'SECOND_STORY_BUILT';

/** Builds what every page opens, once for all the test files of a run; it lasts as long as this process. */
export async function buildForAll(): Promise<void> {
  buildPlugin();
  await bundleOnce('pinned');
  process.env[BUILT] = makeScratch();
}

/** The plugin is built in a folder of its own, by the command that builds a release. */
function buildPlugin(): string {
  if (built !== null) return built;
  const folder = join(process.env[BUILT] ?? makeScratch(), 'plugin');
  built = folder;
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  execFileSync(process.execPath, ['esbuild.config.mjs', `--outdir=${folder}`], { cwd: root, stdio: 'inherit' });
  copyFileSync(join(root, 'manifest.json'), join(folder, 'manifest.json'));
  return folder;
}

function bundleOnce(codemirror: CodeMirror): Promise<string> {
  const shared = codemirror === 'pinned' ? process.env[BUILT] : undefined;
  const known =
    bundles.get(codemirror) ??
    (shared === undefined
      ? bundlePage(root, codemirror, join(makeScratch(), codemirror))
      : Promise.resolve(join(shared, codemirror)));
  bundles.set(codemirror, known);
  return known;
}

function makeScratch(): string {
  if (scratch !== null && existsSync(scratch)) return scratch;
  const folder = mkdtempSync(join(tmpdir(), 'second-story-build-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  scratch = folder;
  return folder;
}
