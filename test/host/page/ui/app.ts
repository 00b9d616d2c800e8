import type { Extension } from '@codemirror/state';
import type * as real from 'obsidian';
import type { FileManager } from '../data/file-manager';
import type { MetadataCache } from '../data/metadata-cache';
import type { Vault } from '../data/vault';
import { untaught } from '../data/untaught';
import { Commands } from './commands';
import { addCoreCommands } from './core-commands';
import { type CliEntry, type CodeBlockHandler, type Host, rememberHost, type SettingTabEntry } from './host';
import { Notice } from './notice';
import { PagePreview } from './markdown/page-preview';
import { type BrokenData, type DataStore, Plugins } from './plugins';
import { Keymap, Scope } from './scope';
import { SettingsDoor } from './settings-modal';
import { Shell } from './shell';
import { BasesLeafView } from './views/bases-leaf';
import { FileExplorerView } from './views/file-explorer';
import { MarkdownView } from './views/markdown-view';
import { Workspace } from './workspace/workspace';

const PREFIX = 'second-story-host:';

/** What an app is built from. */
export interface HostParts {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  /** What a plugin may `require`. */
  readonly externals: Readonly<Record<string, unknown>>;
  readonly parent: HTMLElement;
  readonly store: DataStore;
  readonly brokenData?: BrokenData;
}

/**
 * Obsidian's app, as far as this page plays it: the parts every plugin sees, and the registers their additions go into.
 */
export class HostApp implements Host {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly keymap = new Keymap();
  readonly scope: Scope;
  readonly renderContext: real.RenderContext = { hoverPopover: null };
  lastEvent: real.UserEvent | null = null;
  readonly commands: Commands;
  readonly plugins: Plugins;
  readonly shell: Shell;
  readonly viewCreators = new Map<string, (leaf: real.WorkspaceLeaf) => unknown>();
  readonly viewTypes = new Map<string, string>();
  readonly editorExtensions: Extension[] = [];
  readonly postProcessors = new Set<real.MarkdownPostProcessor>();
  readonly codeBlocks = new Map<string, CodeBlockHandler>();
  readonly hoverSources = new Map<string, real.HoverLinkSource>();
  readonly basesViews = new Map<string, real.BasesViewRegistration>();
  readonly protocols = new Map<string, real.ObsidianProtocolHandler>();
  readonly cli = new Map<string, CliEntry>();
  readonly settingTabs: SettingTabEntry[] = [];
  readonly setting = new SettingsDoor(this);

  constructor(parts: HostParts) {
    rememberHost(this, this);
    this.vault = parts.vault;
    this.metadataCache = parts.metadataCache;
    this.fileManager = parts.fileManager;
    this.scope = new Scope();
    this.shell = new Shell(parts.parent);
    this.workspace = new Workspace(this, this.shell.workspaceEl);
    this.commands = new Commands(this);
    this.plugins = new Plugins(this, parts.externals, parts.store, parts.brokenData);
    this.viewCreators.set('markdown', (leaf) => new MarkdownView(leaf));
    this.viewCreators.set('file-explorer', (leaf) => new FileExplorerView(leaf));
    this.viewCreators.set('bases', (leaf) => new BasesLeafView(leaf));
    this.viewTypes.set('md', 'markdown');
    this.viewTypes.set('base', 'bases');
    addCoreCommands(this);
    new PagePreview(this).start();
  }

  get secretStorage(): real.SecretStorage {
    return untaught('App.secretStorage');
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** Puts on the light or the dark theme and tells everyone who draws on a canvas. */
  setTheme(theme: 'light' | 'dark'): void {
    document.body.toggleClass('theme-dark', theme === 'dark');
    document.body.toggleClass('theme-light', theme === 'light');
    this.workspace.dressWindows(theme);
    this.saveLocalStorage('theme', theme);
    this.workspace.trigger('css-change');
  }

  /** Whether editors take Vim's keys, which Obsidian offers as a setting of its own. */
  hasVimKeys(): boolean {
    return this.loadLocalStorage('vim') === true;
  }

  /** Gives every editor Vim's keys, or takes them away. */
  setVimKeys(on: boolean): void {
    this.saveLocalStorage('vim', on);
    this.workspace.updateOptions();
  }

  loadLocalStorage(key: string): unknown {
    const text = window.localStorage.getItem(PREFIX + key);
    const value: unknown = text === null ? null : JSON.parse(text);
    return value;
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(PREFIX + key);
    else window.localStorage.setItem(PREFIX + key, JSON.stringify(data));
  }

  /** The view type that shows files with this extension, or null. */
  findViewType(extension: string): string | null {
    return this.viewTypes.get(extension) ?? null;
  }

  /** Says something to the reader. */
  notify(message: string): void {
    new Notice(message);
  }

  /** Draws every note that is being read anew, because what takes part in drawing has changed. */
  rerenderNotes(): void {
    this.workspace.iterateAllLeaves((leaf) => {
      const view: unknown = leaf.view;
      if (view instanceof MarkdownView) view.previewMode.rerender(true);
    });
  }

  /** Starts hearing keys and remembering the last event in a window; gives back what ends it. */
  listen(win: Window = window): () => void {
    const { document } = win;
    const keys = (event: KeyboardEvent) => {
      this.lastEvent = event;
      const view = this.workspace.activeLeaf?.surface;
      if (
        !this.keymap.dispatch(event, view?.scope ?? this.scope) &&
        document.querySelector('body > .modal-container') === null
      )
        this.commands.onKey(event);
    };
    const pointer = (event: MouseEvent) => {
      this.lastEvent = event;
    };
    const leaving = () => {
      if (win === window)
        this.workspace.trigger('quit', {
          add: () => undefined,
          addPromise: () => undefined,
          isEmpty: () => true,
          promise: () => Promise.resolve(),
        });
    };
    document.addEventListener('keydown', keys, true);
    document.addEventListener('pointerdown', pointer, true);
    win.addEventListener('beforeunload', leaving);
    return () => {
      document.removeEventListener('keydown', keys, true);
      document.removeEventListener('pointerdown', pointer, true);
      win.removeEventListener('beforeunload', leaving);
    };
  }
}
