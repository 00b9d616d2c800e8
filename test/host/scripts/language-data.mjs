// What the scripts about language share: the engine as a bundle, labelled sentences, and counting.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles some modules of the project and gives what they export. */
export async function bundle(name, contents) {
  const outfile = join(root, `node_modules/.cache/second-story/${name}-${process.pid}.cjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'neutral',
  });
  return createRequire(import.meta.url)(outfile);
}

/** The rows of files with one JSON object a line. */
export function readRows(files) {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
      .map((row) => ({ ...row, sublabels: row.sublabels ?? [], spans: row.spans ?? [] })),
  );
}

/** FNV-1a, so that a name always falls into the same fold. */
export function toFold(name, folds) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % folds;
}

/** Wilson's interval at 95 %. */
export function interval(hits, all) {
  if (all === 0) return null;
  const z = 1.96;
  const p = hits / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return [round(middle - half), round(middle + half)];
}

/** Three places are more than such data bear. */
export function round(value) {
  return Math.round(value * 1000) / 1000;
}
