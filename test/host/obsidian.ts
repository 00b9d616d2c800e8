// The stand-in for the package `obsidian` at run time. What it does not have, a test must not use; it touches no DOM
// when it is read.
export { UntaughtError } from './page/data/untaught';
export { Component } from './page/data/component';
export { debounce } from './page/data/debounce';
export { Events } from './page/data/events';
export { FileManager } from './page/data/file-manager';
export { TAbstractFile, TFile, TFolder } from './page/data/files';
export { MetadataCache } from './page/data/metadata-cache';
export { normalizePath } from './page/data/paths';
export { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from './page/data/search';
export {
  apiVersion,
  getAllTags,
  getFrontMatterInfo,
  getLinkpath,
  htmlToMarkdown,
  iterateCacheRefs,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseLinktext,
  parseYaml,
  requireApiVersion,
  resolveSubpath,
  stringifyYaml,
  stripHeading,
  stripHeadingForLink,
} from './page/data/text';
export { Vault } from './page/data/vault';
export { Editor } from './page/editor/editor';
export {
  editorEditorField,
  editorInfoField,
  editorInfoField as editorViewField,
  editorLivePreviewField,
  livePreviewState,
} from './page/editor/fields';
export {
  AbstractTextComponent,
  BaseComponent,
  ButtonComponent,
  DropdownComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  ValueComponent,
} from './page/ui/components';
export {
  ColorComponent,
  DisplayValueComponent,
  ExtraButtonComponent,
  ProgressBarComponent,
  SliderComponent,
} from './page/ui/more-components';
export { ConfirmationButton, ConfirmationModal } from './page/ui/confirmation';
export { HoverPopover, PopoverState } from './page/ui/hover-popover';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './page/ui/icons';
export { BasesView } from './page/ui/bases-view';
export { MarkdownRenderChild } from './page/ui/markdown/render-child';
export { MarkdownRenderer } from './page/ui/markdown/renderer';
export { renderMatches, renderResults } from './page/ui/matches';
export { Menu } from './page/ui/menu';
export { MenuItem, MenuSeparator } from './page/ui/menu-item';
export { Modal } from './page/ui/modal';
export { Notice } from './page/ui/notice';
export { Platform } from './page/ui/platform';
export { Plugin } from './page/ui/plugin';
export { AbstractInputSuggest, PopoverSuggest } from './page/ui/popover-suggest';
export { Keymap, Scope } from './page/ui/scope';
export { Setting, SettingGroup } from './page/ui/setting';
export { PluginSettingTab, SettingPage, SettingTab } from './page/ui/setting-tab';
export { FuzzySuggestModal, SuggestModal } from './page/ui/suggest-modal';
export { displayTooltip, setTooltip } from './page/ui/tooltip';
export { EditableFileView, FileView, TextFileView } from './page/ui/views/file-view';
export { MarkdownView } from './page/ui/views/markdown-view';
export { ItemView, View } from './page/ui/views/view';
