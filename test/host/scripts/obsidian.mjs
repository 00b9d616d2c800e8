// npm run test:obsidian: builds, installs WebdriverIO in test/obsidian on demand and runs its cases in Obsidian itself.
// Needs the open internet; never part of npm test.
import './install.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'test/obsidian');

function run(command, words, cwd) {
  const { status } = spawnSync(command, words, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

run(process.execPath, ['esbuild.config.mjs'], root);
if (!existsSync(join(folder, 'node_modules')))
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], folder);
run('npm', ['run', 'cases', '--', ...process.argv.slice(2)], folder);
