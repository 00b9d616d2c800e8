import type * as real from 'obsidian';
import type { Callback, EventRef } from './events';
import { Events } from './events';
import { TFile } from './files';
import type { TAbstractFile } from './files';
import { LinkIndex, toLinkNames } from './link-index';
import { parseNote } from './parse-note';
import { toFolded, toName } from './paths';
import { toBareRecord } from './record';
import { getLinkpath } from './text';
import type { Vault } from './vault';

/**
 * Obsidian's metadata cache. Notes are read a moment after the vault tells of them, so a note just created may have no
 * cache yet. `resolvedLinks` and `unresolvedLinks` depend on what the vault holds, never on how it came to hold it.
 */
export class MetadataCache extends Events implements real.MetadataCache {
  readonly resolvedLinks: Record<string, Record<string, number>> = toBareRecord();
  readonly unresolvedLinks: Record<string, Record<string, number>> = toBareRecord();
  readonly #caches = new Map<TFile, real.CachedMetadata>();
  readonly #index = new LinkIndex();
  /** For each folded name, the notes with a link whose last part it is. */
  readonly #linking = new Map<string, Set<TFile>>();
  readonly #waiting = new Set<TFile>();
  readonly #stale = new Set<TFile>();
  #working: Promise<void> | null = null;
  #hasResolved = false;

  constructor(readonly vault: Vault) {
    super();
    vault.on('create', (file) => {
      this.#appear(file);
    });
    vault.on('modify', (file) => {
      this.#wait(file);
    });
    vault.on('rename', (file, from) => {
      this.#move(file, from);
    });
    vault.on('delete', (file) => {
      this.#vanish(file);
    });
  }

  /** Reads these notes at once, without waiting for the disk; for a vault that is filled in one go. */
  fill(texts: ReadonlyMap<string, string>): void {
    for (const [path, text] of texts) {
      const file = this.vault.getFileByPath(path);
      if (file && this.#waiting.delete(file)) this.#keep(file, text);
    }
    if (this.#waiting.size === 0) this.#resolve();
  }

  /** Resolves when every note the vault has told of has been read and its links are known. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  getFileCache(file: TFile): real.CachedMetadata | null {
    return this.#caches.get(file) ?? null;
  }

  getCache(path: string): real.CachedMetadata | null {
    const file = this.vault.getFileByPath(path);
    return file ? this.getFileCache(file) : null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return linkpath === '' ? this.vault.getFileByPath(sourcePath) : this.#index.find(linkpath, sourcePath);
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const text = this.#index.countNamed(file.name) > 1 ? file.path : file.name;
    return omitMdExtension && file.extension === 'md' ? text.slice(0, -3) : text;
  }

  override on(
    name: 'changed',
    callback: (file: TFile, data: string, cache: real.CachedMetadata) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(
    name: 'deleted',
    callback: (file: TFile, before: real.CachedMetadata | null) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(name: 'resolve', callback: (file: TFile) => unknown, ctx?: unknown): EventRef;
  override on(name: 'resolved', callback: () => unknown, ctx?: unknown): EventRef;
  override on(name: string, callback: Callback, ctx?: unknown): EventRef;
  override on(name: string, callback: Callback, ctx?: unknown): EventRef {
    return super.on(name, callback, ctx);
  }

  #appear(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.#index.add(file);
    this.#unsettle(file.path);
    this.#wait(file);
  }

  #move(file: TAbstractFile, from: string): void {
    if (!(file instanceof TFile)) return;
    this.#index.remove(file, from);
    this.#index.add(file);
    this.#forgetLinks(from);
    this.#unsettle(from);
    this.#unsettle(file.path);
    if (this.#caches.has(file)) this.#stale.add(file);
    this.#work();
  }

  #vanish(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const before = this.getFileCache(file);
    this.#unlink(file);
    this.#index.remove(file, file.path);
    this.#caches.delete(file);
    this.#waiting.delete(file);
    this.#stale.delete(file);
    this.#forgetLinks(file.path);
    this.#unsettle(file.path);
    if (file.extension === 'md') this.trigger('deleted', file, before);
    this.#work();
  }

  #wait(file: TAbstractFile): void {
    if (file instanceof TFile && file.extension === 'md') this.#waiting.add(file);
    this.#work();
  }

  /** Every note with a link that could mean this path must be resolved anew. */
  #unsettle(path: string): void {
    for (const name of toLinkNames(path)) {
      for (const source of this.#linking.get(name) ?? []) this.#stale.add(source);
    }
  }

  #work(): void {
    this.#working ??= this.#drain();
  }

  async #drain(): Promise<void> {
    await Promise.resolve();
    try {
      for (;;) {
        const [file] = this.#waiting;
        if (!file) break;
        this.#waiting.delete(file);
        await this.#read(file);
      }
      this.#resolve();
    } finally {
      // In the same breath: a change that comes while a promise is still being settled would wait for the next one.
      this.#working = null;
      if (this.#waiting.size > 0) this.#work();
    }
  }

  async #read(file: TFile): Promise<void> {
    const text = await this.vault.cachedRead(file).catch(() => null);
    const isHere = this.vault.getFileByPath(file.path) === file;
    if (text === null || !isHere || this.#waiting.has(file)) return;
    this.trigger('changed', file, text, this.#keep(file, text));
  }

  #keep(file: TFile, text: string): real.CachedMetadata {
    const cache = parseNote(text);
    this.#unlink(file);
    this.#caches.set(file, cache);
    for (const link of toLinkpaths(cache)) {
      const name = toFolded(toName(link));
      this.#linking.set(name, (this.#linking.get(name) ?? new Set()).add(file));
    }
    this.#stale.add(file);
    return cache;
  }

  #unlink(file: TFile): void {
    for (const link of toLinkpaths(this.getFileCache(file) ?? {}))
      this.#linking.get(toFolded(toName(link)))?.delete(file);
  }

  #forgetLinks(path: string): void {
    Reflect.deleteProperty(this.resolvedLinks, path);
    Reflect.deleteProperty(this.unresolvedLinks, path);
  }

  #resolve(): void {
    if (this.#stale.size === 0 && this.#hasResolved) return;
    for (const file of [...this.#stale]) {
      this.#stale.delete(file);
      this.#resolveFile(file);
      this.trigger('resolve', file);
    }
    this.#hasResolved = true;
    this.trigger('resolved');
  }

  #resolveFile(file: TFile): void {
    const resolved = toBareRecord<number>();
    const unresolved = toBareRecord<number>();
    for (const link of toLinkpaths(this.getFileCache(file) ?? {})) {
      const target = this.getFirstLinkpathDest(link, file.path);
      const [counts, key] = target ? [resolved, target.path] : [unresolved, link];
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }
}

/** What a note links to, properties included; links into the note itself left out. */
function toLinkpaths(cache: real.CachedMetadata): readonly string[] {
  const refs = [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
  return refs.map(({ link }) => getLinkpath(link)).filter((link) => link !== '');
}
