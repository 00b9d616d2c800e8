// Runs a function of a TypeScript module of this project in Node: bundled by esbuild into the cache, then started.
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { basename, join } from 'node:path';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Bundles a statement that may import the project's modules, and returns the bundle's path. Packages are found from
 * where it lies.
 */
export async function bundle(name, contents, folder = 'node_modules/.cache/second-story') {
  const outfile = join(root, folder, `${basename(name)}.mjs`);
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { obsidian: join(root, 'test/host/obsidian.ts') },
    logLevel: 'warning',
  });
  return outfile;
}

/** Calls one exported function with the words given; answers the exit status. */
export async function runBundled(module, name, words) {
  const file = await bundle(name, `import { ${name} } from './${module}';\nawait ${name}(process.argv.slice(2));\n`);
  const child = spawn(process.execPath, [file, ...words], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
}
