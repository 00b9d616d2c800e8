import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileStats } from 'obsidian';
import type { DiskEntry } from '../page/data/disk';
import { findNameFault } from '../page/data/disk';
import { isPlainPath, Refused, refuseLeavingLinks, toSafePath } from './safe-path';

/** One vault folder on the server's disk. Every write is whole or has not happened: a temporary file, then a rename. */
export class Folder {
  readonly #leftOut = new Set<string>();

  constructor(readonly root: string) {}

  /** What was met in listing and has a name that no request could carry, such as one like a drive of Windows. */
  get leftOut(): readonly string[] {
    return [...this.#leftOut];
  }

  /** All files and folders but hidden ones, links and those no request could name, folders before what they hold. */
  async list(): Promise<DiskEntry[]> {
    const entries: DiskEntry[] = [];
    const walk = async (folder: string): Promise<void> => {
      const found = await readdir(join(this.root, folder), { withFileTypes: true }).catch(() => []);
      for (const one of found) {
        const { name } = one;
        const path = folder === '' ? name : `${folder}/${name}`;
        if (!isPlainPath(path)) {
          if (!name.startsWith('.')) this.#leftOut.add(path);
          continue;
        }
        if (one.isDirectory()) {
          entries.push({ path, stat: null });
          await walk(path);
        } else if (one.isFile()) {
          const known = await this.#stat(join(this.root, path)).catch(() => null);
          if (known) entries.push({ path, stat: known });
        }
      }
    };
    await walk('');
    return entries;
  }

  async read(path: unknown): Promise<string> {
    const whole = await toSafePath(this.root, path);
    return readFile(whole, 'utf8').catch(() => {
      throw new Refused(404, `ENOENT: no such file or directory, open '${String(path)}'`);
    });
  }

  create(path: unknown, text: unknown): Promise<FileStats> {
    if (typeof text !== 'string') throw new Refused(400, 'A text is needed.');
    return this.#make(path, text);
  }

  /** Makes a file of the bytes that a text in base64 stands for. */
  createBinary(path: unknown, base64: unknown): Promise<FileStats> {
    if (typeof base64 !== 'string') throw new Refused(400, 'Bytes in base64 are needed.');
    return this.#make(path, Buffer.from(base64, 'base64'));
  }

  async #make(path: unknown, content: string | Buffer): Promise<FileStats> {
    const whole = await this.#toNew(path, 'File already exists.');
    const draft = await this.#draft(whole, content);
    const made = await this.#stat(draft);
    try {
      return await link(draft, whole).then(
        () => made,
        (error: unknown) => this.#copyInstead(error, draft, whole),
      );
    } finally {
      await rm(draft, { force: true });
    }
  }

  async write(path: unknown, text: unknown): Promise<FileStats> {
    const whole = await toSafePath(this.root, path);
    const draft = await this.#draft(whole, text);
    // Asked before it is in place: behind it, somebody else may have written already, and their change would be taken
    // for ours.
    const written = await this.#stat(draft);
    await rename(draft, whole);
    return written;
  }

  /** Writes only over exactly `before`; null when the file holds something else by now. */
  async replace(path: unknown, before: unknown, after: unknown): Promise<FileStats | null> {
    return (await this.read(path)) === before ? this.write(path, after) : null;
  }

  async createFolder(path: unknown): Promise<void> {
    await mkdir(await this.#toNew(path, 'Folder already exists.'), { recursive: true });
  }

  async rename(from: unknown, to: unknown): Promise<void> {
    const source = await toSafePath(this.root, from);
    const target = (await this.#isSameFile(source, to))
      ? await toSafePath(this.root, to)
      : await this.#toNew(to, 'Destination file already exists!');
    await rename(source, target).catch(() => {
      throw new Refused(404, `ENOENT: no such file or directory, rename '${String(from)}'`);
    });
  }

  async trash(path: unknown): Promise<void> {
    const whole = await toSafePath(this.root, path);
    await stat(whole).catch(() => {
      throw new Refused(404, `ENOENT: no such file or directory, open '${String(path)}'`);
    });
    const bin = join(this.root, '.trash');
    await mkdir(bin, { recursive: true });
    const taken = new Set(await readdir(bin));
    const name = basename(whole);
    let free = name;
    for (let next = 2; taken.has(free); next += 1) free = `${name} ${next}`;
    await rename(whole, join(bin, free));
  }

  /** The plugin's saved settings as text, or null when it has saved none. */
  async readData(pluginId: string): Promise<string | null> {
    return readFile(this.#dataPath(pluginId), 'utf8').catch(() => null);
  }

  async writeData(pluginId: string, text: unknown): Promise<void> {
    const whole = this.#dataPath(pluginId);
    await refuseLeavingLinks(this.root, whole);
    await mkdir(dirname(whole), { recursive: true });
    await rename(await this.#draft(whole, text), whole);
  }

  #dataPath(pluginId: string): string {
    return join(this.root, '.obsidian', 'plugins', pluginId, 'data.json');
  }

  async #toNew(path: unknown, refusal: string): Promise<string> {
    const whole = await toSafePath(this.root, path);
    const fault = findNameFault(String(path));
    if (fault !== null) throw new Refused(400, fault);
    const siblings = await readdir(dirname(whole)).catch(() => {
      throw new Refused(404, `ENOENT: no such file or directory, open '${String(path)}'`);
    });
    const wanted = basename(whole).toLowerCase();
    if (siblings.some((name) => name.toLowerCase() === wanted)) throw new Refused(409, refusal);
    return whole;
  }

  async #draft(whole: string, text: unknown): Promise<string> {
    if (typeof text !== 'string' && !Buffer.isBuffer(text)) throw new Refused(400, 'A text is needed.');
    const draft = join(dirname(whole), `.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await writeFile(draft, text, { flag: 'wx' });
    } catch {
      throw new Refused(404, `ENOENT: no such file or directory, open '${basename(whole)}'`);
    }
    return draft;
  }

  /** On a disk without hard links the file is copied, still only if the name is free. */
  async #copyInstead(error: unknown, draft: string, whole: string): Promise<FileStats> {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Refused(409, 'File already exists.');
    await copyFile(draft, whole, 1);
    return this.#stat(whole);
  }

  /**
   * A change of case alone: on a disk that does not tell cases apart the new name is the old file; on one that does, it
   * is free.
   */
  async #isSameFile(source: string, to: unknown): Promise<boolean> {
    const target = await toSafePath(this.root, to);
    if (source.toLowerCase() !== target.toLowerCase()) return false;
    const [old, now] = await Promise.all([stat(source).catch(() => null), stat(target).catch(() => null)]);
    return now === null || old?.ino === now.ino;
  }

  async #stat(whole: string): Promise<FileStats> {
    const { birthtimeMs, mtimeMs, size } = await stat(whole);
    return { ctime: Math.floor(birthtimeMs), mtime: Math.floor(mtimeMs), size };
  }
}
