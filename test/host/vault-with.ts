import type * as real from 'obsidian';
import type { DiskHook } from './page/data/memory-disk';
import { MemoryDisk } from './page/data/memory-disk';
import { FileManager } from './page/data/file-manager';
import { MetadataCache, toBatches } from './page/data/metadata-cache';
import { Vault } from './page/data/vault';
import type { DiskStep } from './page/data/memory-disk';

/** How a vault in memory starts. */
export interface VaultWish {
  /** In how many batches the app's index of it comes, as that of a large vault does; `indexNext` brings the next. */
  readonly batches?: number;
}

/** A vault in memory, filled and read, with the three parts of Obsidian's `app` that know about files. */
export class TestVault implements Pick<real.App, 'vault' | 'metadataCache' | 'fileManager'> {
  readonly disk: MemoryDisk;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;

  readonly #batches: ReadonlyMap<string, string>[];

  constructor(files: Readonly<Record<string, string>>, { batches = 1 }: VaultWish = {}) {
    this.disk = new MemoryDisk(files);
    this.vault = new Vault(this.disk);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    const texts = new Map(Object.entries(this.disk.texts()));
    this.vault.fill(this.disk.entries());
    this.vault.rememberTexts(texts);
    const [first, ...later] = toBatches(texts, batches);
    this.#batches = later;
    this.metadataCache.holdBack(later.flatMap((batch) => [...batch.keys()]));
    this.metadataCache.fill(first ?? new Map());
    this.disk.watch((change) => {
      this.vault.applyOutside(change);
    });
  }

  /** The file at this path; a test that names a path that is not there has a mistake in it, and hears so. */
  file(path: string): ReturnType<Vault['getFileByPath']> & object {
    const file = this.vault.getFileByPath(path);
    if (!file) throw new Error(`The test's vault has no file ${path}.`);
    return file;
  }

  /** What lies on the disk at this path now, or null. */
  textOf(path: string): string | null {
    return this.disk.texts()[path] ?? null;
  }

  /** All texts on the disk by path, the trash included. */
  texts(): Readonly<Record<string, string>> {
    return this.disk.texts();
  }

  /** Reads the next batch of a vault that comes in several; false when all has come. */
  indexNext(): boolean {
    const batch = this.#batches.shift();
    if (batch) this.metadataCache.fill(batch);
    return batch !== undefined;
  }

  /** Resolves when the cache knows everything the vault has told. */
  settled(): Promise<void> {
    return this.metadataCache.settled();
  }

  /** From now on this stands at both ends of every operation on the disk: it may wait, throw, or change the vault. */
  interfere(hook: DiskHook): void {
    this.disk.hook = hook;
  }

  /** Once, at the next operation of this kind on this path, does something before (or after) it happens. */
  during(
    operation: DiskStep['operation'],
    path: string,
    act: () => Promise<unknown> | undefined,
    when: DiskStep['when'] = 'before',
  ): void {
    const earlier = this.disk.hook;
    this.disk.hook = async (step) => {
      if (step.operation === operation && step.path === path && step.when === when) {
        this.disk.hook = earlier;
        await act();
      } else await earlier(step);
    };
  }

  /** The next operation of this kind on this path is refused by the disk. */
  failNext(operation: DiskStep['operation'], path: string, message = 'EIO: i/o error'): void {
    this.during(operation, path, () => Promise.reject(new Error(message)));
  }

  /** Another program moves the file while the next operation of this kind on it is under way. */
  renameDuring(operation: DiskStep['operation'], from: string, to: string): void {
    this.during(
      operation,
      from,
      async () => {
        this.disk.moveOutside(from, to);
        await Promise.resolve();
      },
      'after',
    );
  }
}

/** A vault in memory that holds these notes, already read, or the first of several batches of them. */
export function vaultWith(files: Readonly<Record<string, string>>, wish?: VaultWish): TestVault {
  return new TestVault(files, wish);
}
