// Installs what is missing, with Node alone, so that `npm start` and `npm test` need no step before them.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lock = new URL('../../../package-lock.json', import.meta.url);
const installed = new URL('../../../node_modules/.package-lock.json', import.meta.url);

const why = !existsSync(installed)
  ? 'node_modules is missing'
  : statSync(installed).mtimeMs < statSync(lock).mtimeMs
    ? 'node_modules is older than package-lock.json'
    : '';
if (why !== '') {
  console.log(`Installing what is missing: ${why}, so npm ci runs once.`);
  const cwd = fileURLToPath(new URL('../../..', import.meta.url));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
