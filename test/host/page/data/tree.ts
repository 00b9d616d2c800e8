import type * as real from 'obsidian';
import { TFile, TFolder } from './files';
import type { TAbstractFile } from './files';

/** The files and folders of one vault, by path, each hanging in its folder. It tells nobody; the vault does. */
export class Tree {
  readonly root: TFolder;
  readonly #byPath = new Map<string, TAbstractFile>();

  constructor(readonly vault: real.Vault) {
    this.root = new TFolder(vault, '/');
    this.#byPath.set('/', this.root);
  }

  find(path: string): TAbstractFile | null {
    return this.#byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.#byPath.values()];
  }

  addFile(path: string, stat: real.FileStats): TFile {
    const file = new TFile(this.vault, path, stat);
    this.#hang(file);
    return file;
  }

  addFolder(path: string): TFolder {
    const folder = new TFolder(this.vault, path);
    this.#hang(folder);
    return folder;
  }

  /** Takes a file or a folder with all it holds off the tree; returns what went, the innermost first. */
  remove(file: TAbstractFile): TAbstractFile[] {
    const inside = file instanceof TFolder ? [...file.children].flatMap((child) => this.remove(child)) : [];
    this.#unhang(file);
    return [...inside, file];
  }

  /**
   * Gives a file or folder, and all it holds, a new path; returns what moved with its old path, the outermost first.
   */
  move(file: TAbstractFile, to: string): { readonly file: TAbstractFile; readonly from: string }[] {
    const from = file.path;
    const inside = file instanceof TFolder ? [...file.children] : [];
    this.#unhang(file);
    file.path = to;
    this.#hang(file);
    return [{ file, from }, ...inside.flatMap((child) => this.move(child, to + child.path.slice(from.length)))];
  }

  /** The folder a path lies in, or null when it is not there. */
  folderOf(path: string): TFolder | null {
    const slash = path.lastIndexOf('/');
    const folder = slash === -1 ? this.root : this.find(path.slice(0, slash));
    return folder instanceof TFolder ? folder : null;
  }

  #hang(file: TAbstractFile): void {
    const folder = this.folderOf(file.path);
    this.#byPath.set(file.path, file);
    file.parent = folder;
    folder?.children.push(file);
  }

  #unhang(file: TAbstractFile): void {
    this.#byPath.delete(file.path);
    const siblings = file.parent?.children ?? [];
    const index = siblings.indexOf(file);
    if (index !== -1) siblings.splice(index, 1);
    file.parent = null;
  }
}
