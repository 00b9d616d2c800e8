import type * as real from 'obsidian';
import { DiskAdapter } from './adapter';
import type { Disk, DiskChange, DiskEntry } from './disk';
import { findNameFault } from './disk';
import type { Callback, EventRef } from './events';
import { Events } from './events';
import { TFile, TFolder } from './files';
import type { TAbstractFile } from './files';
import { normalizePath } from './paths';
import { Tree } from './tree';
import { untaught, untaughtLater } from './untaught';

/**
 * Obsidian's vault over a disk. Operations on one file stand in line, as in the app; the tree and the events follow the
 * disk, so that what was refused there has not happened here.
 */
export class Vault extends Events implements real.Vault {
  readonly adapter: DiskAdapter;
  readonly configDir = '.obsidian';
  readonly #tree: Tree;
  readonly #texts = new Map<string, { readonly mtime: number; readonly text: string }>();
  readonly #lines = new WeakMap<TAbstractFile, Promise<unknown>>();

  constructor(readonly disk: Disk) {
    super();
    this.adapter = new DiskAdapter(disk);
    this.#tree = new Tree(this);
  }

  /** Puts what lies on the disk into the tree and fires `create` for each, as Obsidian does while it starts. */
  fill(entries: readonly DiskEntry[]): void {
    for (const entry of entries) this.applyOutside({ kind: 'appeared', entry });
  }

  /** Remembers texts that were read in one go, so that `cachedRead` need not ask again. */
  rememberTexts(texts: ReadonlyMap<string, string>): void {
    for (const [path, text] of texts) {
      const file = this.getFileByPath(path);
      if (file) this.#texts.set(path, { mtime: file.stat.mtime, text });
    }
  }

  /**
   * Brings a change made by another program into the tree and fires the matching event; what is known already is passed
   * over.
   */
  applyOutside(change: DiskChange): void {
    if (change.kind === 'gone') {
      const file = this.getAbstractFileByPath(change.path);
      if (file) this.#drop(file);
      return;
    }
    const { path, stat } = change.entry;
    const known = this.getAbstractFileByPath(path);
    if (!known) this.#hang(path, stat);
    else if (known instanceof TFile && stat && (known.stat.mtime !== stat.mtime || known.stat.size !== stat.size))
      this.#changed(known, stat, null);
  }

  getName(): string {
    return this.disk.name;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.find(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.#tree.find(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.#tree.find(path);
    return folder instanceof TFolder ? folder : null;
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.#tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.#tree
      .all()
      .filter((file) => file instanceof TFolder)
      .filter((folder) => includeRoot || !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.#tree.all().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    callback(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, callback);
      else callback(child);
    }
  }

  async create(path: string, data: string): Promise<TFile> {
    const file = await this.#make(path, (to) => this.disk.create(to, data));
    this.#texts.set(file.path, { mtime: file.stat.mtime, text: data });
    return file;
  }

  createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
    return this.#make(path, (to) => this.disk.createBinary(to, data));
  }

  async createFolder(path: string): Promise<TFolder> {
    const to = this.#toNewPath(path);
    if (this.#findClash(to, null)) throw new Error('Folder already exists.');
    await this.disk.createFolder(to);
    this.#hang(to, null);
    return this.getFolderByPath(to) ?? untaught(`a folder named like the file ${to}`);
  }

  async read(file: TFile): Promise<string> {
    const { stat } = file;
    const text = await this.disk.read(file.path);
    // What changed while it was read is not what was read.
    if (file.stat === stat) this.#texts.set(file.path, { mtime: stat.mtime, text });
    return text;
  }

  async cachedRead(file: TFile): Promise<string> {
    const known = this.#texts.get(file.path);
    return known && known.mtime === file.stat.mtime ? known.text : this.read(file);
  }

  modify(file: TFile, data: string): Promise<void> {
    return this.#inLine(file, async () => {
      this.#changed(file, await this.disk.write(file.path, data), data);
    });
  }

  async append(file: TFile, data: string): Promise<void> {
    await this.process(file, (text) => text + data);
  }

  process(file: TFile, change: (data: string) => string): Promise<string> {
    return this.#inLine(file, async () => {
      for (;;) {
        const before = await this.disk.read(file.path);
        const after = change(before);
        if (after === before) return after;
        const stat = await this.disk.replace(file.path, before, after);
        if (stat) {
          this.#changed(file, stat, after);
          return after;
        }
      }
    });
  }

  rename(file: TAbstractFile, newPath: string): Promise<void> {
    return this.#inLine(file, async () => {
      const to = this.#toNewPath(newPath);
      if (this.#findClash(to, file)) throw new Error('Destination file already exists!');
      await this.disk.rename(file.path, to);
      for (const moved of this.#tree.move(file, to)) {
        const known = this.#texts.get(moved.from);
        this.#texts.delete(moved.from);
        if (known) this.#texts.set(moved.file.path, known);
        this.trigger('rename', moved.file, moved.from);
      }
    });
  }

  trash(file: TAbstractFile): Promise<void> {
    return this.moveToTrash(file);
  }

  /** What the file manager does when a person deletes: into the vault's own trash folder. */
  moveToTrash(file: TAbstractFile): Promise<void> {
    return this.#inLine(file, async () => {
      await this.disk.trash(file.path);
      this.#drop(file);
    });
  }

  delete(): Promise<never> {
    return untaughtLater('Vault.delete: use FileManager.trashFile');
  }
  readBinary(): Promise<never> {
    return untaughtLater('Vault.readBinary');
  }
  modifyBinary(): Promise<never> {
    return untaughtLater('Vault.modifyBinary');
  }
  appendBinary(): Promise<never> {
    return untaughtLater('Vault.appendBinary');
  }
  copy(): Promise<never> {
    return untaughtLater('Vault.copy');
  }
  getResourcePath(): string {
    return untaught('Vault.getResourcePath');
  }

  override on(
    name: 'create' | 'modify' | 'delete',
    callback: (file: TAbstractFile) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(name: 'rename', callback: (file: TAbstractFile, oldPath: string) => unknown, ctx?: unknown): EventRef;
  override on(name: string, callback: Callback, ctx?: unknown): EventRef;
  override on(name: string, callback: Callback, ctx?: unknown): EventRef {
    return super.on(name, callback, ctx);
  }

  async #make(path: string, write: (to: string) => Promise<real.FileStats>): Promise<TFile> {
    const to = this.#toNewPath(path);
    if (this.#findClash(to, null)) throw new Error('File already exists.');
    const stat = await write(to);
    const file = this.getFileByPath(to) ?? this.#hang(to, stat);
    if (!(file instanceof TFile)) throw new Error('File already exists.');
    return file;
  }

  #inLine<T>(file: TAbstractFile, act: () => Promise<T>): Promise<T> {
    const before = this.#lines.get(file) ?? Promise.resolve();
    const mine = before.then(act, act);
    this.#lines.set(
      file,
      mine.catch(() => undefined),
    );
    return mine;
  }

  #toNewPath(path: string): string {
    const to = normalizePath(path);
    const fault = findNameFault(to);
    if (fault !== null) throw new Error(fault);
    return to;
  }

  #findClash(path: string, self: TAbstractFile | null): TAbstractFile | null {
    const wanted = path.toLowerCase();
    const siblings = this.#tree.folderOf(path)?.children ?? [];
    return siblings.find((other) => other !== self && other.path.toLowerCase() === wanted) ?? null;
  }

  #hang(path: string, stat: real.FileStats | null): TAbstractFile {
    const slash = path.lastIndexOf('/');
    if (slash !== -1 && !this.getAbstractFileByPath(path.slice(0, slash))) this.#hang(path.slice(0, slash), null);
    const known = this.getAbstractFileByPath(path);
    if (known) return known;
    const file = stat ? this.#tree.addFile(path, stat) : this.#tree.addFolder(path);
    this.trigger('create', file);
    return file;
  }

  #drop(file: TAbstractFile): void {
    for (const gone of this.#tree.remove(file)) {
      this.#texts.delete(gone.path);
      this.trigger('delete', gone);
    }
  }

  #changed(file: TFile, stat: real.FileStats, text: string | null): void {
    file.stat = stat;
    if (text === null) this.#texts.delete(file.path);
    else this.#texts.set(file.path, { mtime: stat.mtime, text });
    if (this.getFileByPath(file.path) === file) this.trigger('modify', file);
  }
}
