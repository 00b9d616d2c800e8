import type * as real from 'obsidian';
import * as data from './page/data/text';
import { debounce } from './page/data/debounce';
import { normalizePath } from './page/data/paths';
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from './page/data/search';
import type { FileManager } from './page/data/file-manager';
import type { TFile, TFolder } from './page/data/files';
import type { MetadataCache } from './page/data/metadata-cache';
import type { Vault } from './page/data/vault';

/**
 * The stand-in's functions beside the real package's: when Obsidian changes a signature, this file no longer compiles.
 * The classes say `implements` where they stand, and once more here as a plugin meets them.
 */
export const taughtFunctions = {
  debounce,
  normalizePath,
  prepareFuzzySearch,
  prepareSimpleSearch,
  sortSearchResults,
  getAllTags: data.getAllTags,
  getFrontMatterInfo: data.getFrontMatterInfo,
  getLinkpath: data.getLinkpath,
  htmlToMarkdown: data.htmlToMarkdown,
  parseFrontMatterAliases: data.parseFrontMatterAliases,
  parseFrontMatterEntry: data.parseFrontMatterEntry,
  parseFrontMatterStringArray: data.parseFrontMatterStringArray,
  parseFrontMatterTags: data.parseFrontMatterTags,
  parseLinktext: data.parseLinktext,
  parseYaml: data.parseYaml,
  requireApiVersion: data.requireApiVersion,
  stringifyYaml: data.stringifyYaml,
  stripHeading: data.stripHeading,
  stripHeadingForLink: data.stripHeadingForLink,
} satisfies Partial<typeof real>;

/** What a plugin is handed, as the real types name it. */
export function asPluginsSeeThem(parts: {
  vault: Vault;
  metadataCache: MetadataCache;
  fileManager: FileManager;
  file: TFile;
  folder: TFolder;
}): {
  vault: real.Vault;
  metadataCache: real.MetadataCache;
  fileManager: real.FileManager;
  file: real.TFile;
  folder: real.TFolder;
} {
  return parts;
}
