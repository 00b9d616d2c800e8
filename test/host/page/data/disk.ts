import type { FileStats } from 'obsidian';

/** One thing that lies on a disk; a folder has no stat. Paths are relative to the vault, without a leading slash. */
export interface DiskEntry {
  readonly path: string;
  readonly stat: FileStats | null;
}

/** What somebody else did to a disk. A rename from outside is a removal and an appearance. */
export type DiskChange =
  | { readonly kind: 'appeared' | 'changed'; readonly entry: DiskEntry }
  | { readonly kind: 'gone'; readonly path: string };

/**
 * Where a vault's bytes lie. Every promise is refused with an Error whose message a person can read; a write that is
 * refused has changed nothing.
 */
export interface Disk {
  readonly name: string;
  /** All files and folders whose names do not begin with a dot, folders before what they hold. */
  list(): Promise<readonly DiskEntry[]>;
  read(path: string): Promise<string>;
  /** The texts of those files that can still be read. */
  readMany(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Makes a file; refused with "File already exists." when anything of that name is there, whatever its case. */
  create(path: string, text: string): Promise<FileStats>;
  /** The same for a file that is no text. */
  createBinary(path: string, bytes: ArrayBuffer): Promise<FileStats>;
  /** Writes a file, there or not. */
  write(path: string, text: string): Promise<FileStats>;
  /** Writes a file only if it still holds exactly `before`; null when it holds something else by now. */
  replace(path: string, before: string, after: string): Promise<FileStats | null>;
  createFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Moves a file or folder to the vault's `.trash`. */
  trash(path: string): Promise<void>;
  /** Tells of every change that did not come through this object; returns what ends it. */
  watch(listener: (change: DiskChange) => void): () => void;
}

/** What is wrong with a name as Obsidian says it on every system, or null. */
export function findNameFault(path: string): string | null {
  return /[\\:]/.test(path) ? 'File name cannot contain any of the following characters: \\ / :' : null;
}
