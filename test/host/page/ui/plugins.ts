import type * as real from 'obsidian';
import type { Host } from './host';
import { Plugin } from './plugin';

/** The three files of a release, as the server gives them. */
export interface PluginFiles {
  readonly manifest: real.PluginManifest;
  readonly factory: PluginFactory;
  readonly style: string;
}

/** The plugin's script as a CommonJS module: called once for each time the plugin is switched on. */
export type PluginFactory = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
) => void;

/** Where one plugin's `data.json` lies. */
export interface DataStore {
  readData(): Promise<string | null>;
  writeData(text: string): Promise<void>;
}

/**
 * What `loadData` does with a data.json that is no JSON. Which of the two the app does is not known: the types say "or
 * null if not found", and in Vinzent03/obsidian-advanced-uri#162 there was a message on the console and no more.
 */
export type BrokenData = 'throws' | 'null';

interface Running {
  readonly plugin: Plugin;
  readonly styleEl: HTMLElement;
}

/** The plugins of the vault: installed, and of those the ones that run. */
export class Plugins {
  readonly installed = new Map<string, PluginFiles>();
  private readonly running = new Map<string, Running>();

  private data: string | null = null;

  constructor(
    private readonly app: Host,
    private readonly externals: Readonly<Record<string, unknown>>,
    private readonly store: DataStore,
    private readonly brokenData: BrokenData = 'throws',
  ) {}

  /**
   * The plugins that run, by id: how scripts and other plugins reach one in the app (`app.plugins.plugins`, which
   * Obsidian's API does not name).
   */
  get plugins(): Readonly<Record<string, Plugin>> {
    return Object.fromEntries([...this.running].map(([id, { plugin }]) => [id, plugin]));
  }

  /** The plugin, if it runs. */
  getPlugin(id: string): Plugin | null {
    return this.running.get(id)?.plugin ?? null;
  }

  isEnabled(id: string): boolean {
    return this.running.has(id);
  }

  /**
   * Runs an installed plugin; `byUser` when a person pressed the switch. A plugin that throws while loading is not left
   * half on.
   */
  async enable(id: string, byUser = false): Promise<void> {
    const files = this.installed.get(id);
    if (!files || this.running.has(id)) return;
    const plugin = this.make(files);
    const styleEl = document.head.createEl('style', { text: files.style, attr: { 'data-plugin': id } });
    this.running.set(id, { plugin, styleEl });
    const onload = plugin.onload.bind(plugin);
    let loading: unknown;
    plugin.onload = () => {
      loading = onload();
    };
    try {
      plugin.load();
      await Promise.resolve(loading);
    } catch (error) {
      this.disable(id);
      throw error;
    }
    if (byUser) plugin.onUserEnable();
    this.remember();
  }

  /** Stops a plugin and takes away what it added. */
  disable(id: string): void {
    const found = this.running.get(id);
    if (!found) return;
    this.running.delete(id);
    found.plugin.unload();
    found.styleEl.remove();
    this.remember();
  }

  /** What the plugin saved, or null. */
  async loadData(): Promise<unknown> {
    this.data = await this.store.readData();
    if (this.data === null || this.data.trim() === '') return null;
    try {
      const data: unknown = JSON.parse(this.data);
      return data;
    } catch (error) {
      if (this.brokenData === 'throws') throw error;
      console.error(error);
      return null;
    }
  }

  /** Keeps the plugin's data in its `data.json`. */
  async saveData(data: unknown): Promise<void> {
    this.data = JSON.stringify(data, null, 2);
    await this.store.writeData(this.data);
  }

  /** Looks whether somebody else wrote `data.json`, and tells the plugin. */
  async lookForOutsideChange(): Promise<void> {
    const listening = [...this.running.values()].filter(({ plugin }) => plugin.onExternalSettingsChange !== undefined);
    if (listening.length === 0) return;
    const before = this.data;
    const now = await this.store.readData();
    if (now === before || before !== this.data) return;
    this.data = now;
    for (const { plugin } of listening) await plugin.onExternalSettingsChange?.();
  }

  private remember(): void {
    this.app.saveLocalStorage(
      'plugins-off',
      [...this.installed.keys()].filter((id) => !this.running.has(id)),
    );
  }

  private make(files: PluginFiles): Plugin {
    const module: { exports: unknown } = { exports: {} };
    const require = (name: string): unknown => {
      if (!Object.hasOwn(this.externals, name)) throw new Error(`Cannot find module '${name}'`);
      return this.externals[name];
    };
    files.factory(require, module, module.exports);
    const PluginClass: unknown = readDefault(module.exports);
    if (typeof PluginClass !== 'function') throw new Error(`${files.manifest.id} exports no plugin class.`);
    const plugin: unknown = Reflect.construct(PluginClass, [this.app, files.manifest]);
    if (!(plugin instanceof Plugin)) throw new Error(`${files.manifest.id} does not export a plugin.`);
    return plugin;
  }
}

function readDefault(exports: unknown): unknown {
  const inner: unknown = typeof exports === 'object' && exports !== null ? Reflect.get(exports, 'default') : undefined;
  return inner ?? exports;
}
