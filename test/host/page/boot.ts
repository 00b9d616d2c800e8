import type * as real from 'obsidian';
import { FileManager } from './data/file-manager';
import { isIndexed, MetadataCache, toBatches } from './data/metadata-cache';
import { RemoteDisk } from './data/remote-disk';
import { Vault } from './data/vault';
import { externals } from './externals';
import { HostApp } from './ui/app';
import { installDom } from './ui/dom';
import type { PluginFactory, PluginFiles } from './ui/plugins';
import { startTooltips } from './ui/tooltip';

declare global {
  interface Window {
    app?: HostApp;
    receivePlugin?: (factory: PluginFactory) => void;
  }
}

const LOOK_EVERY = 3000;
const BATCH_PAUSE = 400;

function readMeta(name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

function isManifest(value: unknown): value is real.PluginManifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}

async function fetchPlugin(): Promise<PluginFiles> {
  const manifest: unknown = await (await fetch('/plugin/manifest.json')).json();
  if (!isManifest(manifest)) throw new Error('manifest.json has no id and name.');
  const style = await (await fetch('/plugin/styles.css')).text();
  const factory = await new Promise<PluginFactory>((resolve, reject) => {
    window.receivePlugin = resolve;
    const script = document.createElement('script');
    script.src = '/plugin/module.js';
    script.addEventListener('error', () => reject(new Error('main.js could not be read.')));
    document.head.appendChild(script);
  });
  return { manifest, style, factory };
}

interface FilledVault {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  /** What the index of a large vault learns only after the start. */
  readonly later: readonly ReadonlyMap<string, string>[];
}

async function fillVault(disk: RemoteDisk, batches: number): Promise<FilledVault> {
  const vault = new Vault(disk);
  const metadataCache = new MetadataCache(vault);
  const entries = await disk.list();
  const texts = await disk.readMany(
    entries.filter((entry) => entry.stat !== null && isIndexed(entry)).map(({ path }) => path),
  );
  vault.fill(entries);
  vault.rememberTexts(texts);
  const [first, ...later] = toBatches(texts, batches);
  metadataCache.holdBack(later.flatMap((batch) => [...batch.keys()]));
  metadataCache.fill(first ?? new Map());
  disk.watch((change) => {
    vault.applyOutside(change);
  });
  return { vault, metadataCache, later };
}

/**
 * Brings the rest of the index batch by batch, each with a `resolved` of its own; `body[data-indexed]` tells the end.
 */
async function indexRest({ metadataCache, later }: FilledVault): Promise<void> {
  for (const batch of later) {
    await new Promise((resolve) => {
      window.setTimeout(resolve, BATCH_PAUSE);
    });
    metadataCache.fill(batch);
  }
  document.body.dataset.indexed = 'true';
}

function chooseTheme(app: HostApp, asked: string | null): void {
  const saved = app.loadLocalStorage('theme');
  const wanted =
    asked ??
    (typeof saved === 'string' ? saved : null) ??
    (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  app.setTheme(wanted === 'dark' ? 'dark' : 'light');
}

async function layOut(app: HostApp, open: string | null): Promise<void> {
  const { workspace } = app;
  if (!workspace.restore(app.loadLocalStorage('workspace'))) {
    await workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });
    workspace.rightSplit.collapse();
    workspace.openEmptyTab(workspace.rootSplit.groups[0] ?? workspace.rootSplit.addGroup());
  }
  if (workspace.getLeavesOfType('file-explorer').length === 0)
    await workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });
  workspace.setLayoutReady();
  if (open !== null) await workspace.openLinkText(open, '');
}

/**
 * Builds the page: vault, workspace, plugin. `body[data-ready]` tells that all of it stands, `data-failed` why it does
 * not.
 */
async function boot(): Promise<void> {
  installDom();
  const asked = new URLSearchParams(window.location.search);
  const disk = new RemoteDisk(readMeta('host-vault'), {
    origin: window.location.origin,
    token: readMeta('host-token'),
    fetch: (input, init) => window.fetch(input, init),
  });
  const [filled, plugin] = await Promise.all([fillVault(disk, Number(asked.get('batches') ?? 1)), fetchPlugin()]);
  const { vault, metadataCache } = filled;
  const app = new HostApp({
    vault,
    metadataCache,
    fileManager: new FileManager(vault, metadataCache),
    externals,
    parent: document.body,
    store: disk,
    brokenData: asked.get('broken-data') === 'null' ? 'null' : 'throws',
  });
  window.app = app;
  startTooltips(document);
  app.listen();
  chooseTheme(app, asked.get('theme'));
  app.plugins.installed.set(plugin.manifest.id, plugin);
  const off: unknown = app.loadLocalStorage('plugins-off');
  if (!Array.isArray(off) || !off.includes(plugin.manifest.id)) await app.plugins.enable(plugin.manifest.id);
  await layOut(app, asked.get('open'));
  window.setInterval(() => {
    void app.plugins.lookForOutsideChange();
  }, LOOK_EVERY);
  if (disk.leftOut.length > 0)
    app.notify(`This page cannot open what has a name like these, and leaves it out: ${disk.leftOut.join(', ')}`);
  document.body.dataset.ready = 'true';
  await indexRest(filled);
}

boot().catch((error: unknown) => {
  console.error(error);
  document.body.dataset.failed = error instanceof Error ? error.message : 'The page could not start.';
});
