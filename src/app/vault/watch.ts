import { TFile, TFolder, type App, type CachedMetadata, type Component, type TAbstractFile } from 'obsidian';
import type { Atlas } from '../../core/atlas/atlas';
import type { Mapping } from '../../core/notes/mapping';
import { createBreath } from './breath';
import { isNotePath, isWorthReading, listNotes, readNote, resolve } from './read';

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

/** While a large vault is read, those who show it are told this often. */
const TELL_EVERY_MS = 200;

/**
 * River 1, *in*: from the host's events to the atlas. Begins when the layout is ready, because `create` fires for every
 * file while the vault loads. Reads in slices of about 8 ms, whatever number of batches the host indexes the vault in.
 * Never writes, and never asks the host to list the vault: the index names its notes.
 */
export function attachWatch(owner: Component, watched: Watched): Watch {
  const { app, atlas, onChange } = watched;
  const reader = createReader(watched);
  const put = (file: TFile, text: string, cache: CachedMetadata | null): void => {
    if (!isNotePath(file.path)) return;
    reader.isRead.add(file);
    const { card, damage } = isWorthReading(file, cache, watched.mapping())
      ? readNote(app, file, text, cache, watched.mapping())
      : { card: null, damage: [] };
    if (atlas.put(file.path, card, damage)) onChange();
  };
  app.workspace.onLayoutReady(() => {
    let resolved = 0;
    owner.registerEvent(app.metadataCache.on('changed', put));
    owner.registerEvent(
      app.metadataCache.on('resolve', (file) => {
        resolved += 1;
        if (isNotePath(file.path) && !reader.isRead.has(file)) reader.readLater([file]);
        else if (retarget(watched, file)) onChange();
      }),
    );
    owner.registerEvent(
      app.metadataCache.on('resolved', () => {
        // A large vault is indexed in many batches, and each ends so. The save of one note ends so too: then exactly
        // one note was resolved, and the whole index need not be looked through.
        if (resolved !== 1) reader.readLater(listUnread(app, reader.isRead));
        resolved = 0;
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
    void reader.refill();
  });
  owner.register(reader.stop);
  return { refill: reader.refill };
}

/** Reads notes in slices, those of the whole vault or some that came later. */
interface Reader {
  /** The files that were read with what the index says about them. */
  readonly isRead: WeakSet<TFile>;
  readonly refill: () => Promise<void>;
  readonly readLater: (files: readonly TFile[]) => void;
  readonly stop: () => void;
}

function createReader(watched: Watched): Reader {
  const { app, atlas } = watched;
  const isRead = new WeakSet<TFile>();
  let run = 0;
  let waiting = new Set<TFile>();
  let drained: Promise<void> | null = null;
  const drain = async (): Promise<void> => {
    const mine = run;
    const files = waiting;
    let changed = false;
    const breathe = createBreath(() => window);
    let tellAt = performance.now() + TELL_EVERY_MS;
    for (const file of files) {
      files.delete(file);
      if (await readOne(watched, file, isRead, () => mine === run)) changed = true;
      if (!(await breathe())) continue;
      if (mine !== run) return;
      if (!changed || performance.now() < tellAt) continue;
      watched.onChange();
      changed = false;
      tellAt = performance.now() + TELL_EVERY_MS;
    }
    if (mine === run) watched.onChange();
  };
  const start = (): Promise<void> => {
    const mine = drain();
    drained = mine;
    void mine.then(() => {
      if (drained !== mine) return;
      drained = null;
      readLater([]);
    });
    return mine;
  };
  const readLater = (files: readonly TFile[]): void => {
    for (const file of files) waiting.add(file);
    if (waiting.size > 0 && drained === null) void start();
  };
  return {
    isRead,
    readLater,
    refill: async () => {
      run += 1;
      waiting = new Set(listNotes(app).flatMap((path) => app.vault.getFileByPath(path) ?? []));
      const there = [...atlas.all(), ...atlas.damagedNotes()].map(({ path }) => path);
      for (const path of there) if (app.vault.getFileByPath(path) === null) atlas.remove(path);
      await start();
    },
    stop: () => {
      run += 1;
    },
  };
}

function listUnread(app: Watched['app'], isRead: WeakSet<TFile>): readonly TFile[] {
  return listNotes(app).flatMap((path) => {
    const file = app.vault.getFileByPath(path);
    return file && !isRead.has(file) ? [file] : [];
  });
}

async function readOne(
  watched: Watched,
  file: TFile,
  isRead: WeakSet<TFile>,
  isCurrent: () => boolean,
): Promise<boolean> {
  const { app, atlas, mapping } = watched;
  const cache = app.metadataCache.getFileCache(file);
  // What the index does not know yet is read again once it does.
  if (cache) isRead.add(file);
  if (!isWorthReading(file, cache, mapping())) return atlas.put(file.path, null);
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
  if (isNotePath(file.path)) await readOne(watched, file, new WeakSet(), () => true);
  watched.onChange();
}

function forget(atlas: Atlas, file: TAbstractFile): boolean {
  if (!(file instanceof TFolder)) return atlas.remove(file.path);
  const below = [...atlas.all().map(({ path }) => path), ...atlas.damagedNotes().map(({ path }) => path)].filter(
    (path) => path.startsWith(`${file.path}/`),
  );
  return below.filter((path) => atlas.remove(path)).length > 0;
}
