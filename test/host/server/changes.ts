import { watch } from 'node:fs';
import type { FileStats } from 'obsidian';
import type { DiskChange, DiskEntry } from '../page/data/disk';
import type { Folder } from './folder';

/** A change with its number in the order of things, and the page that made it, if one did. */
export interface NumberedChange {
  readonly number: number;
  readonly by: string | null;
  readonly change: DiskChange;
}

const KEPT = 20_000;

/**
 * Knows what lay in the folder last time and tells what is different: what other programs did is found by watching and
 * by looking again now and then, what a page did is told by the one who did it for that page.
 */
export class Changes {
  #known = new Map<string, DiskEntry>();
  #told: NumberedChange[] = [];
  #count = 0;
  #waiting = new Set<() => void>();
  #line: Promise<unknown> = Promise.resolve();
  readonly #endings: (() => void)[] = [];

  constructor(readonly folder: Folder) {}

  /** Looks at the folder for the first time and begins to watch it. */
  async start(): Promise<void> {
    this.#known = toMap(await this.folder.list());
    this.#watch();
    const pause = this.#known.size > 2000 ? 10_000 : 1000;
    const timer = setInterval(() => void this.look(), pause);
    this.#endings.push(() => {
      clearInterval(timer);
    });
  }

  stop(): void {
    for (const end of this.#endings.splice(0)) end();
    this.#wake();
  }

  /** The number of the latest change; a page that has listed the folder asks for what comes after. */
  get count(): number {
    return this.#count;
  }

  /**
   * Does something to these files or folders while nobody looks, then records what is different there as done by this
   * page, and elsewhere as done by others.
   */
  do<T>(by: string, paths: readonly string[], act: () => Promise<T>): Promise<T> {
    return this.#inLine(async () => {
      try {
        return await act();
      } finally {
        await this.#compare((path) => (paths.some((each) => path === each || path.startsWith(`${each}/`)) ? by : null));
      }
    });
  }

  /** The same for the writing of one file, which spares a look at all others. */
  write(by: string, path: string, act: () => Promise<FileStats | null>): Promise<FileStats | null> {
    return this.#inLine(async () => {
      const stat = await act();
      if (stat) this.#record(by, { path, stat });
      return stat;
    });
  }

  /** Looks whether other programs have changed anything. */
  look(): Promise<void> {
    return this.#inLine(() => this.#compare(() => null));
  }

  /**
   * What happened after a number that others than this page did; waits up to so many milliseconds for something to
   * happen.
   */
  async after(
    number: number,
    page: string,
    patience: number,
  ): Promise<{ readonly upTo: number; readonly changes: readonly DiskChange[] }> {
    if (this.#count <= number) await this.#wait(patience);
    const upTo = this.#count;
    return {
      upTo,
      changes: this.#told.filter((one) => one.number > number && one.by !== page).map(({ change }) => change),
    };
  }

  async #compare(whose: (path: string) => string | null): Promise<void> {
    const now = toMap(await this.folder.list());
    for (const path of [...this.#known.keys()].reverse())
      if (!now.has(path)) this.#tell(whose(path), { kind: 'gone', path });
    for (const entry of now.values()) this.#record(whose(entry.path), entry);
    this.#known = now;
  }

  #record(by: string | null, entry: DiskEntry): void {
    const before = this.#known.get(entry.path);
    this.#known.set(entry.path, entry);
    if (!before) this.#tell(by, { kind: 'appeared', entry });
    else if (before.stat?.mtime !== entry.stat?.mtime || before.stat?.size !== entry.stat?.size)
      this.#tell(by, { kind: 'changed', entry });
  }

  #tell(by: string | null, change: DiskChange): void {
    this.#count += 1;
    this.#told.push({ number: this.#count, by, change });
    if (this.#told.length > KEPT) this.#told = this.#told.slice(-KEPT / 2);
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  #wait(patience: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, patience);
      this.#waiting.add(wake);
    });
  }

  #inLine<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.#line.then(act, act);
    this.#line = mine.catch(() => undefined);
    return mine;
  }

  #watch(): void {
    let soon: ReturnType<typeof setTimeout> | null = null;
    const look = (): void => {
      soon ??= setTimeout(() => {
        soon = null;
        void this.look();
      }, 60);
    };
    try {
      const watcher = watch(this.folder.root, { recursive: true }, look);
      watcher.on('error', () => undefined);
      this.#endings.push(() => {
        watcher.close();
      });
    } catch {
      // Some systems cannot watch a whole folder; looking now and then is enough.
    }
    this.#endings.push(() => {
      if (soon) clearTimeout(soon);
    });
  }
}

function toMap(entries: readonly DiskEntry[]): Map<string, DiskEntry> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}
