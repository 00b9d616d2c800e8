// npm version X.Y.Z: npm writes package.json and its lock and calls this, which writes manifest.json and versions.json
// and gives the changes of CHANGELOG.md their version and day. With --notes it prints the changes of the version there
// is, for the release.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OPEN = '## Unreleased';

function read(name) {
  return readFileSync(fileURLToPath(new URL(`../../../${name}`, import.meta.url)), 'utf8');
}

function write(name, text) {
  writeFileSync(fileURLToPath(new URL(`../../../${name}`, import.meta.url)), text);
}

/** What stands between the heading of a version and the next one; '' without such a heading or words below it. */
export function findNotes(changelog, version) {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((each) => each.split(/[\s(]/)[0] === version);
  return part === undefined ? '' : part.slice(part.indexOf('\n')).trim();
}

/** The files of a new version by name, or the sentence that says what is missing. */
export function toVersion(files, version, day) {
  const changes = findNotes(files['CHANGELOG.md'], 'Unreleased');
  if (changes === '') return { refused: `CHANGELOG.md has nothing under “${OPEN}”. Say there what ${version} brings.` };
  const manifest = { ...JSON.parse(files['manifest.json']), version };
  const versions = { ...JSON.parse(files['versions.json']), [version]: manifest.minAppVersion };
  return {
    files: {
      'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
      'versions.json': `${JSON.stringify(versions, null, 2)}\n`,
      'CHANGELOG.md': files['CHANGELOG.md'].replace(OPEN, `${OPEN}\n\n## ${version} (${day})`),
    },
  };
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run() {
  const { version } = JSON.parse(read('package.json'));
  if (process.argv[2] === '--notes') {
    const notes = findNotes(read('CHANGELOG.md'), version);
    if (notes === '') fail(`CHANGELOG.md has nothing under “## ${version}”.`);
    console.log(notes);
    return;
  }
  const names = ['manifest.json', 'versions.json', 'CHANGELOG.md'];
  const made = toVersion(
    Object.fromEntries(names.map((name) => [name, read(name)])),
    version,
    new Date().toISOString().slice(0, 10),
  );
  if (made.refused !== undefined) fail(made.refused);
  for (const [name, text] of Object.entries(made.files)) write(name, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
