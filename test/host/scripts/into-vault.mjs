// npm run into-vault -- FOLDER: builds, and copies the three files of a release into a vault. data.json is left as it
// is.
import './install.mjs';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILES = ['main.js', 'manifest.json', 'styles.css'];
const root = fileURLToPath(new URL('../../..', import.meta.url));

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [asked, ...more] = process.argv.slice(2);
if (asked === undefined || more.length > 0) fail('Name one vault folder: npm run into-vault -- FOLDER');
const vault = resolve(process.env.INIT_CWD ?? '.', asked);
if (!isFolder(vault)) fail(`There is no folder ${vault}. Nothing was made.`);
if (!isFolder(join(vault, '.obsidian')))
  fail(
    `${vault} is not an Obsidian vault: it holds no .obsidian folder. Open it in Obsidian once, then try ` +
      'again. Nothing was made.',
  );

const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) fail('The build failed, so nothing was copied.');
const folder = join(vault, '.obsidian', 'plugins', 'second-story');
mkdirSync(folder, { recursive: true });
for (const file of FILES) copyFileSync(join(root, file), join(folder, file));
console.log(
  `Copied ${FILES.join(', ')} to ${folder}. In Obsidian: Settings, Community plugins, reload, then enable Second ` +
    'Story.',
);
