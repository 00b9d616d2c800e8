import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Which CodeMirror the page runs: the versions Obsidian's package asks for, or the latest 6.x the app may bring. */
export type CodeMirror = 'pinned' | 'latest';

/**
 * Bundles the host page into a folder, by default one of the cache, and returns that folder. A folder of a test's own
 * gets no source map: it is twice as long as the page, and every page that a test opens reads it.
 */
export async function bundlePage(root: string, codemirror: CodeMirror, own?: string): Promise<string> {
  const folder = own ?? join(root, 'node_modules/.cache/second-story', `page-${codemirror}`);
  await mkdir(folder, { recursive: true });
  const latest = {
    '@codemirror/state': join(root, 'node_modules/codemirror-state-latest'),
    '@codemirror/view': join(root, 'node_modules/codemirror-view-latest'),
  };
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { host: 'test/host/page/boot.ts' },
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    alias: { obsidian: join(root, 'test/host/obsidian.ts'), ...(codemirror === 'latest' ? latest : {}) },
    loader: { '.svg': 'text' },
    sourcemap: own === undefined ? 'inline' : false,
    metafile: true,
    logLevel: 'warning',
  });
  refuseTwoEditors(Object.keys(metafile.inputs));
  const style = join(root, 'test/host/page/host.css');
  if (existsSync(style))
    await build({ entryPoints: { host: style }, outdir: folder, bundle: true, logLevel: 'warning' });
  else await writeFile(join(folder, 'host.css'), '');
  return folder;
}

/** Two copies of CodeMirror in one page would not know each other's extensions. */
function refuseTwoEditors(inputs: readonly string[]): void {
  const isOf =
    (name: string) =>
    (path: string): boolean =>
      path.includes(`node_modules/${name}/`);
  for (const [pinned, latest] of [
    ['@codemirror/state', 'codemirror-state-latest'],
    ['@codemirror/view', 'codemirror-view-latest'],
  ] as const) {
    if (inputs.some(isOf(pinned)) === inputs.some(isOf(latest)))
      throw new Error(`The page would hold ${pinned} twice or not at all.`);
  }
}
