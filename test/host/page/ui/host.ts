import type { Extension } from '@codemirror/state';
import type * as real from 'obsidian';
import type { Callback } from '../data/events';
import type { FileManager } from '../data/file-manager';
import type { MetadataCache } from '../data/metadata-cache';
import type { Vault } from '../data/vault';
import type { Keymap } from './scope';
import type { Shell } from './shell';

/** Draws one fenced block of a language somebody registered. */
export type CodeBlockHandler = (
  source: string,
  el: HTMLElement,
  ctx: real.MarkdownPostProcessorContext,
) => Promise<unknown> | void;

/** A plugin's place in the settings. */
export interface SettingTabEntry {
  readonly id: string;
  readonly name: string;
  readonly tab: real.SettingTab;
}

/** A command that Obsidian's command line would offer. */
export interface CliEntry {
  readonly description: string;
  readonly flags: real.CliFlags | null;
  readonly handler: real.CliHandler;
}

/** The commands of the page and its plugins. */
export interface CommandList {
  add(command: real.Command): void;
  remove(id: string): void;
  available(): real.Command[];
  executeCommandById(id: string): boolean;
}

/** The plugins that are installed, and which of them run. */
export interface PluginList {
  readonly installed: ReadonlyMap<string, { readonly manifest: real.PluginManifest }>;
  isEnabled(id: string): boolean;
  enable(id: string, byUser?: boolean): Promise<void>;
  disable(id: string): void;
  loadData(): Promise<unknown>;
  saveData(data: unknown): Promise<void>;
}

/** A leaf whose view can be made anew after its plugin came or went. */
export interface HostLeaf extends real.WorkspaceLeaf {
  remake(): Promise<void>;
}

/** The workspace as the rest of the page asks it. */
export interface HostWorkspace extends real.Workspace {
  getLeavesOfType(type: string): HostLeaf[];
  noteOpened(path: string): void;
  on(name: string, callback: Callback, ctx?: unknown): real.EventRef;
}

/**
 * What any part of the page may ask of the app that is above it: Obsidian's own `App`, and the registers that plugins
 * fill.
 */
export interface Host extends real.App {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: HostWorkspace;
  readonly keymap: Keymap;
  readonly shell: Shell;
  readonly commands: CommandList;
  readonly plugins: PluginList;
  readonly viewCreators: Map<string, (leaf: real.WorkspaceLeaf) => unknown>;
  readonly viewTypes: Map<string, string>;
  readonly editorExtensions: Extension[];
  readonly postProcessors: Set<real.MarkdownPostProcessor>;
  readonly codeBlocks: Map<string, CodeBlockHandler>;
  readonly hoverSources: Map<string, real.HoverLinkSource>;
  readonly basesViews: Map<string, real.BasesViewRegistration>;
  readonly protocols: Map<string, real.ObsidianProtocolHandler>;
  readonly cli: Map<string, CliEntry>;
  readonly settingTabs: SettingTabEntry[];
  setTheme(theme: 'light' | 'dark'): void;
  hasVimKeys(): boolean;
  findViewType(extension: string): string | null;
  notify(message: string): void;
  rerenderNotes(): void;
  listen(win?: Window): () => void;
}

const hosts = new WeakMap<object, Host>();

/** Remembers that an app, or a leaf in its workspace, belongs to this page. */
export function rememberHost(owned: real.App | real.WorkspaceLeaf, app: Host): void {
  hosts.set(owned, app);
}

/** The page's own app behind the app or leaf that a plugin was given; throws for one this page did not make. */
export function hostOf(owned: real.App | real.WorkspaceLeaf): Host {
  const host = hosts.get(owned);
  if (!host) throw new Error('This app or leaf was not made by the host page.');
  return host;
}
