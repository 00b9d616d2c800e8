import type * as real from 'obsidian';

/**
 * One name of Obsidian's package that the plugin uses: the members it asks for, and the test that proves the stand-in.
 */
export interface Use {
  readonly members: readonly string[];
  /** Relative to `test`. */
  readonly proof: string;
}

/** The members are names of the real type, or this no longer compiles. */
function use<T>(proof: string, ...members: readonly (keyof T & string)[]): Use {
  return { members, proof };
}

/** The same for a function or a value that is used as a whole. */
function whole(proof: string): Use {
  return { members: [], proof };
}

/**
 * All that the plugin uses of the package `obsidian`, by name. A name that `src` imports is a row here, as is every
 * part of the app it reaches through one; `used.test.ts` keeps the list true.
 */
export const USED: Readonly<Record<string, Use>> = {
  // What is written and read.
  App: use<real.App>(
    'host/ui/leaves.test.ts',
    'fileManager',
    'loadLocalStorage',
    'metadataCache',
    'saveLocalStorage',
    'vault',
    'workspace',
  ),
  Vault: use<real.Vault>(
    'host/vault.test.ts',
    'cachedRead',
    'configDir',
    'create',
    'createBinary',
    'createFolder',
    'getFileByPath',
    'getFolderByPath',
    'getRoot',
    'on',
    'process',
    'read',
  ),
  DataAdapter: use<real.DataAdapter>('host/vault.test.ts', 'read'),
  FileManager: use<real.FileManager>('host/vault.test.ts', 'trashFile'),
  TAbstractFile: use<real.TAbstractFile>('host/vault.test.ts', 'path'),
  TFile: use<real.TFile>('host/vault.test.ts', 'basename', 'extension', 'stat'),
  TFolder: use<real.TFolder>('host/vault.test.ts', 'children'),
  MetadataCache: use<real.MetadataCache>(
    'host/links.test.ts',
    'fileToLinktext',
    'getCache',
    'getFileCache',
    'getFirstLinkpathDest',
    'on',
    'resolvedLinks',
  ),
  CachedMetadata: use<real.CachedMetadata>(
    'host/app-facts.test.ts',
    'embeds',
    'frontmatter',
    'frontmatterLinks',
    'headings',
    'links',
    'sections',
    'tags',
  ),
  parseYaml: whole('host/vault.test.ts'),
  parseFrontMatterTags: whole('host/app-facts.test.ts'),

  // The plugin and what it registers.
  Plugin: use<real.Plugin>(
    'e2e/smoke.test.ts',
    'addCommand',
    'addRibbonIcon',
    'addSettingTab',
    'addStatusBarItem',
    'loadData',
    'manifest',
    'registerBasesView',
    'registerCliHandler',
    'registerEditorExtension',
    'registerHoverLinkSource',
    'registerMarkdownCodeBlockProcessor',
    'registerMarkdownPostProcessor',
    'registerObsidianProtocolHandler',
    'registerView',
    'saveData',
  ),
  PluginManifest: use<real.PluginManifest>('host/ui/plugins.test.ts', 'dir', 'id'),
  Component: use<real.Component>(
    'e2e/leftovers.ts',
    'addChild',
    'load',
    'register',
    'registerDomEvent',
    'registerEvent',
    'removeChild',
    'unload',
  ),
  CliData: whole('e2e/graph-reading.test.ts'),

  // Tabs and what stands in them.
  Workspace: use<real.Workspace>(
    'host/ui/leaves.test.ts',
    'activeEditor',
    'containerEl',
    'ensureSideLeaf',
    'getActiveFile',
    'getLeaf',
    'getLeavesOfType',
    'on',
    'onLayoutReady',
    'requestSaveLayout',
    'revealLeaf',
    'rightSplit',
    'setActiveLeaf',
  ),
  WorkspaceLeaf: use<real.WorkspaceLeaf>(
    'host/ui/leaves.test.ts',
    'getViewState',
    'loadIfDeferred',
    'openFile',
    'setViewState',
    'view',
  ),
  ItemView: use<real.ItemView>('host/ui/leaves.test.ts', 'contentEl', 'getState', 'icon', 'navigation', 'setState'),
  FileView: use<real.FileView>('app/vault/open-editor.test.ts', 'file'),
  MarkdownRenderer: use<typeof real.MarkdownRenderer>('host/ui/markdown.test.ts', 'render'),
  PaneType: whole('host/ui/leaves.test.ts'),
  ViewStateResult: whole('host/ui/leaves.test.ts'),
  BasesView: use<real.BasesView>('host/ui/bases.test.ts', 'config', 'data'),
  QueryController: whole('host/ui/bases.test.ts'),

  // A note while it is written and read.
  Editor: use<real.Editor>(
    'host/ui/editor.test.ts',
    'focus',
    'getCursor',
    'getLine',
    'getSelection',
    'getValue',
    'lastLine',
    'offsetToPos',
    'posToOffset',
    'replaceSelection',
    'scrollIntoView',
    'setCursor',
    'transaction',
  ),
  MarkdownFileInfo: use<real.MarkdownFileInfo>('e2e/host-cells.test.ts', 'editor', 'file'),
  MarkdownView: use<real.MarkdownView>('host/ui/editor.test.ts', 'editor', 'getMode'),
  editorInfoField: whole('e2e/host-cells.test.ts'),
  editorLivePreviewField: whole('e2e/language-panes.test.ts'),
  MarkdownSectionInformation: whole('host/ui/markdown.test.ts'),
  MarkdownPostProcessorContext: use<real.MarkdownPostProcessorContext>(
    'host/ui/markdown.test.ts',
    'addChild',
    'getSectionInfo',
    'sourcePath',
  ),
  MarkdownRenderChild: use<real.MarkdownRenderChild>('host/ui/markdown.test.ts', 'containerEl'),

  // What lies over the page.
  Modal: use<real.Modal>(
    'host/ui/overlays.test.ts',
    'close',
    'contentEl',
    'modalEl',
    'open',
    'scope',
    'setContent',
    'setTitle',
  ),
  ConfirmationModal: use<real.ConfirmationModal>('host/ui/overlays.test.ts', 'addButton', 'addCancelButton'),
  SuggestModal: use<real.SuggestModal<unknown>>(
    'host/ui/overlays.test.ts',
    'emptyStateText',
    'limit',
    'setPlaceholder',
  ),
  FuzzySuggestModal: use<real.FuzzySuggestModal<unknown>>('host/ui/overlays.test.ts', 'renderSuggestion'),
  FuzzyMatch: use<real.FuzzyMatch<unknown>>('host/ui/overlays.test.ts', 'item'),
  AbstractInputSuggest: whole('host/ui/settings.test.ts'),
  Menu: use<real.Menu>('host/ui/overlays.test.ts', 'addItem', 'showAtMouseEvent', 'showAtPosition'),
  MenuPositionDef: whole('host/ui/overlays.test.ts'),
  Notice: whole('host/ui/overlays.test.ts'),
  Scope: use<real.Scope>('host/ui/overlays.test.ts', 'register'),
  HoverPopover: whole('e2e/graph.test.ts'),
  HoverParent: whole('e2e/graph.test.ts'),
  Keymap: whole('host/ui/overlays.test.ts'),
  Platform: whole('e2e/host-page.test.ts'),
  setIcon: whole('host/icons.test.ts'),
  setTooltip: whole('e2e/host-page.test.ts'),
  debounce: whole('host/vault.test.ts'),

  // Settings.
  PluginSettingTab: use<real.PluginSettingTab>('host/ui/settings.test.ts', 'containerEl', 'update'),
  Setting: use<real.Setting>(
    'host/ui/settings.test.ts',
    'addButton',
    'addDropdown',
    'addText',
    'addToggle',
    'controlEl',
    'descEl',
    'infoEl',
    'setClass',
    'setDesc',
    'setName',
    'settingEl',
    'then',
  ),
  SettingDefinitionItem: whole('host/ui/settings.test.ts'),
  SettingGroupItem: whole('host/ui/settings.test.ts'),
};
