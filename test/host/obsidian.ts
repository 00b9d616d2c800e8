// The stand-in for the package `obsidian` at run time. What it does not have, a test must not use; it touches no DOM when it is read.
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
  Platform, apiVersion, getAllTags, getFrontMatterInfo, getLinkpath, htmlToMarkdown, iterateCacheRefs, parseFrontMatterAliases,
  parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseLinktext, parseYaml, requireApiVersion,
  resolveSubpath, stringifyYaml, stripHeading, stripHeadingForLink,
} from './page/data/text';
export { Vault } from './page/data/vault';
// From here on: what is drawn (test/host/page/ui). `Plugin` waits for it.
export class Plugin {}
