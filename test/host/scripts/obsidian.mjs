// npm run test:obsidian: builds, installs WebdriverIO in test/obsidian on demand and runs its cases in Obsidian itself.
// Needs the open internet, without which it ends with 2; never part of npm test. `-- --page` runs them on the page that
// stands in for the app.
import './install.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'test/obsidian');
/** Where obsidian-launcher asks first for the versions that there are. */
const RELEASES = 'https://raw.githubusercontent.com/obsidianmd/obsidian-releases/HEAD/desktop-releases.json';
const NOT_REACHED = 2;

function run(command, words, cwd) {
  const { status } = spawnSync(command, words, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Why the app cannot be had from here, or null. */
async function findHindrance() {
  try {
    const { ok, status } = await fetch(RELEASES, { signal: AbortSignal.timeout(20_000) });
    return ok ? null : `it answered ${status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const words = process.argv.slice(2).filter((word) => word !== '--page');
const isOnPage = process.argv.includes('--page');
const hindrance = isOnPage ? null : await findHindrance();
if (hindrance !== null) {
  console.error(
    `Obsidian is downloaded for these cases, and ${RELEASES} cannot be reached from here (${hindrance}): run them ` +
      'where the open internet is, or try them on the page with `npm run test:obsidian -- --page`.',
  );
  process.exit(NOT_REACHED);
}
run(process.execPath, ['esbuild.config.mjs'], root);
if (!existsSync(join(folder, 'node_modules')))
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], folder);
run('npm', ['run', isOnPage ? 'cases:page' : 'cases', '--', ...words], folder);
