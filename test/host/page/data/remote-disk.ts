import type { FileStats } from 'obsidian';
import { readChange, readEntry, readField, readList, readNumber, readStat, readText } from './answers';
import type { Disk, DiskChange, DiskEntry } from './disk';

/** How the page speaks to its server: the origin it came from, its token, and fetch. */
export interface Connection {
  readonly origin: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

const AT_ONCE = 500;

/**
 * The vault folder on the server, and beside it the plugin's saved settings. What the server refuses is thrown with its
 * words.
 */
export class RemoteDisk implements Disk {
  readonly #page = `page-${Math.random().toString(36).slice(2)}`;
  #upTo = 0;
  #leftOut: readonly string[] = [];

  constructor(
    readonly name: string,
    readonly connection: Connection,
  ) {}

  /** Files and folders of the last listing that the server cannot be asked for, because of their names. */
  get leftOut(): readonly string[] {
    return this.#leftOut;
  }

  async list(): Promise<readonly DiskEntry[]> {
    const answer = await this.#ask('list', {});
    this.#upTo = readNumber(answer, 'upTo');
    this.#leftOut = readList(answer, 'leftOut').filter((path) => typeof path === 'string');
    return readList(answer, 'entries').map(readEntry);
  }

  async read(path: string): Promise<string> {
    return readText(await this.#ask('read', { path }), 'text');
  }

  async readMany(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (let from = 0; from < paths.length; from += AT_ONCE) {
      const answer = await this.#ask('read-many', { paths: paths.slice(from, from + AT_ONCE) });
      for (const one of readList(answer, 'texts')) texts.set(readText(one, 'path'), readText(one, 'text'));
    }
    return texts;
  }

  async create(path: string, text: string): Promise<FileStats> {
    return readStat(await this.#ask('create', { path, text }));
  }

  async createBinary(path: string, bytes: ArrayBuffer): Promise<FileStats> {
    const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
    return readStat(await this.#ask('create-binary', { path, base64: btoa(letters.join('')) }));
  }

  async write(path: string, text: string): Promise<FileStats> {
    return readStat(await this.#ask('write', { path, text }));
  }

  async replace(path: string, before: string, after: string): Promise<FileStats | null> {
    const answer = await this.#ask('replace', { path, before, after });
    return answer === null ? null : readStat(answer);
  }

  async createFolder(path: string): Promise<void> {
    await this.#ask('create-folder', { path });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#ask('rename', { from, to });
  }

  async trash(path: string): Promise<void> {
    await this.#ask('trash', { path });
  }

  watch(listener: (change: DiskChange) => void): () => void {
    const leaving = new AbortController();
    void this.#follow(listener, leaving.signal);
    return () => {
      leaving.abort();
    };
  }

  /** The text of the plugin's data.json, or null when there is none. */
  async readData(): Promise<string | null> {
    const text = readField(await this.#ask('data/read', {}), 'text');
    return typeof text === 'string' ? text : null;
  }

  async writeData(text: string): Promise<void> {
    await this.#ask('data/write', { text });
  }

  async #follow(listener: (change: DiskChange) => void, leaving: AbortSignal): Promise<void> {
    while (!leaving.aborted) {
      try {
        const answer = await this.#ask('changes', { after: this.#upTo }, leaving);
        this.#upTo = readNumber(answer, 'upTo');
        for (const change of readList(answer, 'changes')) listener(readChange(change));
      } catch {
        await new Promise((resolve) => {
          setTimeout(resolve, 1000);
        });
      }
    }
  }

  async #ask(route: string, body: object, signal?: AbortSignal): Promise<unknown> {
    const { origin, token } = this.connection;
    const headers = { 'content-type': 'application/json', 'x-host-token': token, 'x-host-page': this.#page };
    const response = await this.connection.fetch(`${origin}/api/${route}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(readText(answer, 'refused'));
    return answer;
  }
}
