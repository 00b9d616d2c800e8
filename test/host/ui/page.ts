import { onTestFinished } from 'vitest';
import { FileManager } from '../page/data/file-manager';
import { MetadataCache } from '../page/data/metadata-cache';
import { Vault } from '../page/data/vault';
import { MemoryDisk } from '../page/data/memory-disk';
import { HostApp } from '../page/ui/app';
import { installDom } from '../page/ui/dom';

/**
 * The page's app over a vault in memory, in the test's own document, its layout ready; `data` is what a plugin kept in
 * its `data.json`. To be called inside a test.
 */
export function appWith(files: Readonly<Record<string, string>>, data: unknown = null): HostApp {
  installDom();
  document.body.replaceChildren();
  window.localStorage.clear();
  const disk = new MemoryDisk(files);
  const vault = new Vault(disk);
  const metadataCache = new MetadataCache(vault);
  const texts = new Map(Object.entries(disk.texts()));
  vault.fill(disk.entries());
  vault.rememberTexts(texts);
  metadataCache.fill(texts);
  const app = new HostApp({
    vault,
    metadataCache,
    fileManager: new FileManager(vault, metadataCache),
    externals: {},
    parent: document.body,
    store: {
      readData: () => Promise.resolve(data === null ? null : JSON.stringify(data)),
      writeData: () => Promise.resolve(),
    },
  });
  const unlisten = app.listen();
  onTestFinished(() => {
    unlisten();
    // A press beside it closes the menu that a test left open: it would take the keys of the next one.
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    app.workspace.requestSaveLayout.cancel();
  });
  app.workspace.openEmptyTab(app.workspace.rootSplit.groups[0] ?? app.workspace.rootSplit.addGroup());
  app.workspace.setLayoutReady();
  return app;
}

/** Presses a key where the focus is. */
export function press(key: string, held: Partial<KeyboardEventInit> = {}): void {
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
  );
}
