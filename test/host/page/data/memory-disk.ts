import type { FileStats } from 'obsidian';
import type { Disk, DiskChange, DiskEntry } from './disk';

interface Kept {
  readonly text: string;
  readonly bytes?: ArrayBuffer;
  readonly stat: FileStats;
}

/** What a disk is asked to do; a test may wait, fail or meddle before it is done and after. */
export interface DiskStep {
  readonly operation: 'list' | 'read' | 'create' | 'write' | 'replace' | 'createFolder' | 'rename' | 'trash';
  readonly path: string;
  readonly when: 'before' | 'after';
}

/** Stands at each end of every operation. What it throws the operation throws; at `after` the deed is already done. */
export type DiskHook = (step: DiskStep) => Promise<void> | void;

/** A disk in memory for tests: the same promises, a clock that ticks once per write, and a hook where faults get in. */
export class MemoryDisk implements Disk {
  readonly name = 'Vault';
  hook: DiskHook = () => undefined;
  readonly #files = new Map<string, Kept>();
  readonly #folders = new Set<string>();
  readonly #listeners = new Set<(change: DiskChange) => void>();
  #clock = 1_767_225_600_000;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.#put(path, text);
  }

  /** All entries at once, for a vault that is filled without waiting. */
  entries(): readonly DiskEntry[] {
    const folders = [...this.#folders].sort().map((path) => ({ path, stat: null }));
    return [...folders, ...[...this.#files].map(([path, { stat }]) => ({ path, stat }))].filter(
      ({ path }) => !isHidden(path),
    );
  }

  /** All texts by path, hidden files and the trash included. */
  texts(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#files].map(([path, { text }]) => [path, text]));
  }

  /** The bytes of a file that was made as such, or null. */
  bytesOf(path: string): ArrayBuffer | null {
    return this.#files.get(path)?.bytes ?? null;
  }

  /** Another program writes a file behind Obsidian's back. */
  writeOutside(path: string, text: string): void {
    const kind = this.#files.has(path) ? 'changed' : 'appeared';
    const stat = this.#put(path, text);
    this.#tell({ kind, entry: { path, stat } });
  }

  /** Another program removes a file behind Obsidian's back. */
  removeOutside(path: string): void {
    if (this.#files.delete(path)) this.#tell({ kind: 'gone', path });
  }

  /** Another program moves a file behind Obsidian's back: it goes in one place and appears in another. */
  moveOutside(from: string, to: string): void {
    const text = this.#need(from).text;
    this.removeOutside(from);
    this.writeOutside(to, text);
  }

  async list(): Promise<readonly DiskEntry[]> {
    return this.#step('list', '', () => this.entries());
  }

  async read(path: string): Promise<string> {
    return this.#step('read', path, () => this.#need(path).text);
  }

  async readMany(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(
      new Map(
        paths.flatMap((path) => {
          const kept = this.#files.get(path);
          return kept ? [[path, kept.text] as const] : [];
        }),
      ),
    );
  }

  async create(path: string, text: string): Promise<FileStats> {
    return this.#step('create', path, () => {
      if (this.#isTaken(path)) throw new Error('File already exists.');
      this.#needFolderOf(path);
      return this.#put(path, text);
    });
  }

  async createBinary(path: string, bytes: ArrayBuffer): Promise<FileStats> {
    await this.create(path, new TextDecoder().decode(bytes));
    const kept = this.#need(path);
    const stat = { ...kept.stat, size: bytes.byteLength };
    this.#files.set(path, { ...kept, stat, bytes });
    return stat;
  }

  async write(path: string, text: string): Promise<FileStats> {
    return this.#step('write', path, () => {
      this.#needFolderOf(path);
      return this.#put(path, text);
    });
  }

  async replace(path: string, before: string, after: string): Promise<FileStats | null> {
    return this.#step('replace', path, () => (this.#need(path).text === before ? this.#put(path, after) : null));
  }

  async createFolder(path: string): Promise<void> {
    return this.#step('createFolder', path, () => {
      if (this.#isTaken(path)) throw new Error('Folder already exists.');
      this.#addFolders(path);
    });
  }

  async rename(from: string, to: string): Promise<void> {
    return this.#step('rename', from, () => {
      if (from.toLowerCase() !== to.toLowerCase() && this.#isTaken(to))
        throw new Error('Destination file already exists!');
      this.#needFolderOf(to);
      this.#move(from, to);
    });
  }

  async trash(path: string): Promise<void> {
    return this.#step('trash', path, () => {
      this.#move(path, this.#freeName(`.trash/${path.slice(path.lastIndexOf('/') + 1)}`));
    });
  }

  watch(listener: (change: DiskChange) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async #step<T>(operation: DiskStep['operation'], path: string, act: () => T): Promise<T> {
    await this.hook({ operation, path, when: 'before' });
    const result = act();
    await this.hook({ operation, path, when: 'after' });
    return result;
  }

  #put(path: string, text: string): FileStats {
    this.#clock += 1;
    const stat = { ctime: this.#files.get(path)?.stat.ctime ?? this.#clock, mtime: this.#clock, size: text.length };
    this.#files.set(path, { text, stat });
    if (path.includes('/')) this.#addFolders(path.slice(0, path.lastIndexOf('/')));
    return stat;
  }

  #move(from: string, to: string): void {
    const under = (path: string): boolean => path === from || path.startsWith(`${from}/`);
    const files = [...this.#files].filter(([path]) => under(path));
    const folders = [...this.#folders].filter(under);
    if (files.length + folders.length === 0) throw new Error(`ENOENT: no such file or directory, rename '${from}'`);
    for (const [path] of files) this.#files.delete(path);
    for (const path of folders) this.#folders.delete(path);
    for (const [path, kept] of files) this.#files.set(to + path.slice(from.length), kept);
    for (const path of folders) this.#addFolders(to + path.slice(from.length));
  }

  #freeName(path: string): string {
    let free = path;
    for (let next = 2; this.#isTaken(free); next += 1) free = `${path} ${next}`;
    return free;
  }

  #addFolders(path: string): void {
    const parts = path.split('/');
    for (let upTo = 1; upTo <= parts.length; upTo += 1) this.#folders.add(parts.slice(0, upTo).join('/'));
  }

  #isTaken(path: string): boolean {
    const wanted = path.toLowerCase();
    return [...this.#files.keys(), ...this.#folders].some((other) => other.toLowerCase() === wanted);
  }

  #need(path: string): Kept {
    const kept = this.#files.get(path);
    if (!kept) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return kept;
  }

  #needFolderOf(path: string): void {
    const slash = path.lastIndexOf('/');
    if (slash !== -1 && !this.#folders.has(path.slice(0, slash)))
      throw new Error(`ENOENT: no such file or directory, open '${path}'`);
  }

  #tell(change: DiskChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}
