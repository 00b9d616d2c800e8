// npm run mutants: changes the core on purpose, one place at a time, and looks whether a test notices. A word picks the
// files whose paths hold it. Prints each change that nobody noticed, and the score of each file.
import './install.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'test/mutants');
const shell = process.platform === 'win32';

// The tool is no dependency of the project: it is installed beside its settings when it is first asked for.
if (!existsSync(join(folder, 'node_modules/@stryker-mutator/core/package.json'))) {
  console.error('Installing the tool once, in test/mutants.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

const words = process.argv.slice(2);
const rooms = [
  'src/core/text',
  'src/core/notes',
  'src/core/atlas',
  'src/core/graph/filter',
  'src/core/language/facts',
  'src/core/language/readers',
];
const files = rooms
  .flatMap((room) => readdirSync(join(root, room), { recursive: true }).map((name) => `${room}/${String(name)}`))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const picked = files.filter((path) => words.some((word) => path.includes(word)));
if (words.length > 0 && picked.length === 0) {
  console.error(`No file of ${rooms.join(', ')} has ${words.join(' or ')} in its path.`);
  process.exit(1);
}
const mutate = picked.length === 0 ? [] : ['--mutate', picked.join(',')];
const { status } = spawnSync(
  process.execPath,
  [
    join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    'test/mutants/stryker.config.json',
    ...mutate,
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
