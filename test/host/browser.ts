import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findRoot } from './server/root';

const run = promisify(execFile);

/** The shell has the same engine and no window around it, which takes a fifth off a run. */
const NAMES = ['chromium-headless-shell', 'chromium', 'google-chrome'];
const CHANNELS = ['chrome', 'msedge'];
const FETCHED = '@sparticuz/chromium@143.0.4';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a browser for tests: the one $CHROME_PATH names, else one on the PATH, else Chrome or Edge where they usually
 * lie, else, on Linux x64, one fetched from the package registry; `extra` switches are for measurements. Throws an
 * error that says what to do when there is none.
 */
export async function openBrowser(extra: readonly string[] = []): Promise<Browser> {
  const args = [...ARGS, ...extra];
  const executablePath = findOnDisk(process.env);
  if (executablePath !== null) return chromium.launch({ executablePath, args, headless: true });
  for (const channel of CHANNELS) {
    const browser = await chromium.launch({ channel, args, headless: true }).catch(() => null);
    if (browser) return browser;
  }
  return chromium.launch({ executablePath: await fetchBrowser(), args: [...args, '--headless=shell'], headless: true });
}

/** Makes sure that there is a browser, fetching one if need be; called once before the tests that share it. */
export async function ensureBrowser(): Promise<void> {
  await (await openBrowser()).close();
}

/** The browser named by $CHROME_PATH or found on the PATH, or null. A $CHROME_PATH that leads nowhere is an error. */
export function findOnDisk(env: Readonly<Record<string, string | undefined>>): string | null {
  const named = env['CHROME_PATH'] ?? '';
  if (named !== '') {
    if (!isProgram(named)) throw new Error(`CHROME_PATH is ${named}, and there is no program there.`);
    return named;
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function fetchBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser was found. Install Chrome, Chromium or Edge, or say in CHROME_PATH where one is.');
  }
  const folder = join(findRoot(), 'node_modules/.cache/second-story/browser');
  const module = join(folder, 'node_modules/@sparticuz/chromium');
  if (!existsSync(module)) {
    console.error(`No browser was found, so ${FETCHED} is fetched once (64 MB).`);
    await mkdir(folder, { recursive: true });
    await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', FETCHED]);
  }
  const path = await unpack(folder);
  const missing = await listMissingLibraries(path);
  if (missing.length > 0) {
    throw new Error(
      `The fetched browser lacks these system libraries: ${missing.join(', ')}. On Debian or Ubuntu: apt-get ` +
        'install chromium, or the packages libnss3 libatk-bridge2.0-0 libgbm1 libasound2 libxkbcommon0.',
    );
  }
  return path;
}

/**
 * The package unpacks its program at first use and answers where; asked in a process of its own, since it is no
 * dependency of ours.
 */
async function unpack(folder: string): Promise<string> {
  const entry = pathToFileURL(createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium')).href;
  const { stdout } = await run(process.execPath, [
    '--input-type=module',
    '-e',
    `const { default: chromium } = await import(${JSON.stringify(entry)}); console.log(await ` +
      'chromium.executablePath());',
  ]);
  return stdout.trim().split('\n').at(-1) ?? '';
}

/** The shared libraries a program asks for and the system does not have. */
export async function listMissingLibraries(program: string): Promise<readonly string[]> {
  const listed = await run('ldd', [program]).then(
    ({ stdout }) => stdout,
    () => '',
  );
  return listed.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? []);
}
