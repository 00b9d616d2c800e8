// npm run bench: every test/bench/*.bench.ts, one JSON object a line. A bench file exports `figures`, see
// test/bench/figure.ts.
import './install.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const { bundle, root } = await import('./bundled.mjs');
const folder = join(root, 'test/bench');
const words = process.argv.slice(2);

/**
 * The peers are no dependencies of the project: they are installed beside the benchmarks when one that is asked for is
 * missing.
 */
function installPeers() {
  const wanted = join(folder, 'package.json');
  if (!existsSync(wanted)) return;
  const peers = Object.entries(JSON.parse(readFileSync(wanted, 'utf8')).dependencies ?? {});
  const isThere = ([name, version]) => {
    const manifest = join(folder, 'node_modules', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  };
  if (peers.every(isThere)) return;
  console.error('Installing the peers of the benchmarks, once.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error('The peers could not be installed: figures beside a peer will be missing.');
}

/** A word picks the files whose names hold it; one that no file's name holds picks single figures instead. */
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort();
const picked = files.filter((file) => words.some((word) => file.includes(word)));
const chosen = words.length === 0 || picked.length === 0 ? files : picked;
const isPicked = (name) => words.length === 0 || picked.length > 0 || words.some((word) => name.includes(word));

installPeers();
let failed = 0;
for (const file of chosen) {
  const name = file.replace(/\.ts$/, '');
  // The bundle lies beside the peers, so that it finds them.
  const outfile = await bundle(
    name,
    `import { figures } from './test/bench/${name}';\nfor (const one of await figures()) ` +
      `console.log(JSON.stringify(one));\n`,
    'test/bench/node_modules/.cache',
  );
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', outfile], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const line of stdout.split('\n').filter((one) => one.startsWith('{'))) {
    if (isPicked(String(JSON.parse(line).name))) console.log(line);
  }
  if (status !== 0) {
    failed += 1;
    console.error(`${file} ended with an error.`);
  }
}
process.exit(failed === 0 ? 0 : 1);
