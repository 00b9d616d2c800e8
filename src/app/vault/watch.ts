import { TFile, TFolder, type App, type CachedMetadata, type Component, type TAbstractFile } from 'obsidian';
import type { Atlas } from '../../core/atlas/atlas';
import type { Mapping } from '../../core/notes/mapping';
import { isWorthReading, readNote, resolve } from './read';

/**
 * What the watch needs to know and whom it tells. `mapping` is asked each time, so that a changed setting counts at
 * once.
 */
export interface Watched {
  readonly app: Pick<App, 'vault' | 'metadataCache'> & { readonly workspace: Pick<App['workspace'], 'onLayoutReady'> };
  readonly atlas: Atlas;
  readonly mapping: () => Mapping;
  readonly onChange: () => void;
}

/** The watch, once it runs: `refill` reads every note anew (after a changed mapping) and ends when all are read. */
export interface Watch {
  readonly refill: () => Promise<void>;
}

const SLICE_MS = 8;

/**
 * River 1, *in*: from the host's events to the atlas. Begins when the layout is ready, because `create` fires for every
 * file while the vault loads. Reads in slices of about 8 ms. Never writes, and never asks the host to list the vault:
 * the keys of `resolvedLinks` are its notes.
 */
export function attachWatch(owner: Component, watched: Watched): Watch {
  const { app, atlas, onChange } = watched;
  let run = 0;
  const refill = async (): Promise<void> => {
    run += 1;
    const mine = run;
    await readAll(watched, () => mine === run);
  };
  const put = (file: TFile, text: string, cache: CachedMetadata | null): void => {
    const { card, damage } = isWorthReading(file, cache, watched.mapping())
      ? readNote(app, file, text, cache, watched.mapping())
      : { card: null, damage: [] };
    if (atlas.put(file.path, card, damage)) onChange();
  };
  app.workspace.onLayoutReady(() => {
    let settled = false;
    owner.registerEvent(app.metadataCache.on('changed', put));
    owner.registerEvent(
      app.metadataCache.on('resolve', (file) => {
        if (retarget(watched, file)) onChange();
      }),
    );
    owner.registerEvent(
      app.metadataCache.on('deleted', (file) => {
        if (atlas.remove(file.path)) onChange();
      }),
    );
    owner.registerEvent(
      app.vault.on('delete', (file) => {
        if (forget(atlas, file)) onChange();
      }),
    );
    owner.registerEvent(
      app.vault.on('rename', (file, from) => {
        void follow(watched, file, from);
      }),
    );
    owner.registerEvent(
      app.metadataCache.on('resolved', () => {
        if (settled) return;
        settled = true;
        void refill();
      }),
    );
    void refill();
  });
  owner.register(() => {
    run += 1;
  });
  return { refill };
}

async function readAll(watched: Watched, isCurrent: () => boolean): Promise<void> {
  const { app, atlas } = watched;
  const paths = new Set(Object.keys(app.metadataCache.resolvedLinks));
  const gone = [...atlas.all().map(({ path }) => path), ...atlas.damagedNotes().map(({ path }) => path)].filter(
    (path) => !paths.has(path),
  );
  let changed = gone.filter((path) => app.vault.getFileByPath(path) === null && atlas.remove(path)).length > 0;
  let until = performance.now() + SLICE_MS;
  for (const path of paths) {
    const file = app.vault.getFileByPath(path);
    if (file && (await readOne(watched, file, isCurrent))) changed = true;
    if (performance.now() < until) continue;
    if (changed) watched.onChange();
    changed = false;
    await new Promise((resume) => {
      window.setTimeout(resume, 0);
    });
    if (!isCurrent()) return;
    until = performance.now() + SLICE_MS;
  }
  if (isCurrent()) watched.onChange();
}

async function readOne(watched: Watched, file: TFile, isCurrent: () => boolean): Promise<boolean> {
  const { app, atlas, mapping } = watched;
  if (!isWorthReading(file, app.metadataCache.getFileCache(file), mapping())) return atlas.put(file.path, null);
  try {
    const text = await app.vault.cachedRead(file);
    // The note may have been renamed, deleted or changed while it was read: its newer event has the last word.
    if (!isCurrent() || app.vault.getFileByPath(file.path) !== file) return false;
    const { card, damage } = readNote(app, file, text, app.metadataCache.getFileCache(file), mapping());
    return atlas.put(file.path, card, damage);
  } catch {
    return atlas.put(file.path, null, [{ reason: 'unreadable', line: 0, detail: '' }]);
  }
}

function retarget({ app, atlas }: Watched, file: TFile): boolean {
  const card = atlas.card(file.path);
  if (!card) return false;
  let moved = false;
  const links = card.links.map((link) => {
    const { target } = resolve(app, file, link.linkpath + link.subpath);
    if (target === link.target) return link;
    moved = true;
    return { ...link, target };
  });
  return moved && atlas.put(file.path, { ...card, links });
}

async function follow(watched: Watched, file: TAbstractFile, from: string): Promise<void> {
  if (!(file instanceof TFile)) return;
  watched.atlas.rename(from, file.path, file.basename);
  if (file.extension === 'md') await readOne(watched, file, () => true);
  watched.onChange();
}

function forget(atlas: Atlas, file: TAbstractFile): boolean {
  if (!(file instanceof TFolder)) return atlas.remove(file.path);
  const below = [...atlas.all().map(({ path }) => path), ...atlas.damagedNotes().map(({ path }) => path)].filter(
    (path) => path.startsWith(`${file.path}/`),
  );
  return below.filter((path) => atlas.remove(path)).length > 0;
}
