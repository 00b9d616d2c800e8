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
  /** What canvases hold links to, which is not told to anybody but in `resolvedLinks`. */
  readonly #canvases = new Map<TFile, readonly string[]>();
  /** For each folded name, the notes with a link whose last part it is. */
  readonly #linking = new Map<string, Set<TFile>>();
  readonly #waiting = new Set<TFile>();
  readonly #held = new Set<TFile>();
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

  /**
   * Takes over what these notes hold, as the app does from what it kept at its last end: `resolve` for each and
   * `resolved` once, but no `changed`. A large vault comes in many such batches.
   */
  fill(texts: ReadonlyMap<string, string>): void {
    for (const [path, text] of texts) {
      const file = this.vault.getFileByPath(path);
      if (file && (this.#waiting.delete(file) || this.#held.delete(file))) this.#keep(file, text);
    }
    this.#resolve();
  }

  /** These notes come in a later batch: nothing is known of them until then, unless they change. */
  holdBack(paths: Iterable<string>): void {
    for (const path of paths) {
      const file = this.vault.getFileByPath(path);
      if (file && this.#waiting.delete(file)) this.#held.add(file);
    }
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
    if (this.#caches.has(file) || this.#canvases.has(file)) this.#stale.add(file);
    this.#work();
  }

  #vanish(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const before = this.getFileCache(file);
    this.#unlink(file);
    this.#index.remove(file, file.path);
    this.#caches.delete(file);
    this.#canvases.delete(file);
    this.#waiting.delete(file);
    this.#held.delete(file);
    this.#stale.delete(file);
    this.#forgetLinks(file.path);
    this.#unsettle(file.path);
    if (file.extension === 'md') this.trigger('deleted', file, before);
    this.#work();
  }

  #wait(file: TAbstractFile): void {
    if (file instanceof TFile && isIndexed(file)) {
      this.#held.delete(file);
      this.#waiting.add(file);
    }
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
    const cache = this.#keep(file, text);
    if (cache) this.trigger('changed', file, text, cache);
  }

  /** Keeps what a file holds; a canvas has links and no cache. */
  #keep(file: TFile, text: string): real.CachedMetadata | null {
    const cache = file.extension === 'canvas' ? null : parseNote(text);
    this.#unlink(file);
    if (cache) this.#caches.set(file, cache);
    else this.#canvases.set(file, readCanvas(text));
    for (const link of this.#linksOf(file)) {
      const name = toFolded(toName(link));
      this.#linking.set(name, (this.#linking.get(name) ?? new Set()).add(file));
    }
    this.#stale.add(file);
    return cache;
  }

  #unlink(file: TFile): void {
    for (const link of this.#linksOf(file)) this.#linking.get(toFolded(toName(link)))?.delete(file);
  }

  #linksOf(file: TFile): readonly string[] {
    return this.#canvases.get(file) ?? toLinkpaths(this.getFileCache(file) ?? {});
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
    for (const link of this.#linksOf(file)) {
      const target = this.getFirstLinkpathDest(link, file.path);
      const [counts, key] = target ? [resolved, target.path] : [unresolved, link];
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }
}

/** Whether the cache reads a file of this kind: notes and, since 1.12, canvases. */
export function isIndexed(file: { readonly path: string }): boolean {
  return /\.(?:md|canvas)$/i.test(file.path);
}

/** What a note links to, properties included; the empty path is the note itself. */
function toLinkpaths(cache: real.CachedMetadata): readonly string[] {
  const refs = [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
  return refs.map(({ link }) => getLinkpath(link));
}

/** What a canvas links to: the files on it and the links in its cards; nothing where it is no canvas. */
function readCanvas(text: string): readonly string[] {
  const nodes = readNodes(text);
  return nodes.flatMap((node): readonly string[] => {
    const file: unknown = Reflect.get(node, 'file');
    const words: unknown = Reflect.get(node, 'text');
    if (typeof file === 'string') return [file];
    return typeof words === 'string' ? toLinkpaths(parseNote(words)) : [];
  });
}

function readNodes(text: string): readonly object[] {
  try {
    const value: unknown = JSON.parse(text);
    const nodes: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'nodes') : null;
    return Array.isArray(nodes) ? nodes.filter((node: unknown) => typeof node === 'object' && node !== null) : [];
  } catch {
    return [];
  }
}

/** Texts in so many batches of about one size, in their order; the first is what is known at the start. */
export function toBatches(texts: ReadonlyMap<string, string>, batches: number): readonly ReadonlyMap<string, string>[] {
  const entries = [...texts];
  const size = Math.max(1, Math.ceil(entries.length / Math.max(1, batches)));
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: count }, (_, at) => new Map(entries.slice(at * size, (at + 1) * size)));
}
