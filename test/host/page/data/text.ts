import type * as real from 'obsidian';
import type { YAMLMap } from 'yaml';
import { YAMLParseError, isScalar, parseDocument, stringify, visit } from 'yaml';
import { untaught } from './untaught';

/** The version of Obsidian this stand-in imitates. */
export const apiVersion = '1.13.1';

/** True when the imitated version is at least the one asked for. */
export function requireApiVersion(version: string): boolean {
  const [ours, asked] = [apiVersion, version].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (ours?.[part] ?? 0) - (asked?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** What the stand-in runs on: a desktop browser, until a test makes it a phone. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: false,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'file:///',
} satisfies typeof real.Platform;

/** Splits `Note#Heading` into the note and what follows, hash included. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const tidy = linktext.replace(/\u00A0/g, ' ').normalize('NFC');
  const hash = tidy.indexOf('#');
  return hash === -1 ? { path: tidy, subpath: '' } : { path: tidy.slice(0, hash), subpath: tidy.slice(hash) };
}

/** The note a link text names, without heading or block. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A heading as links compare it: no punctuation, single spaces. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A heading as it is written into a link: only what would break the link is taken out. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/[#|^\\:]|%%|\[\[|\]\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Reads YAML as Obsidian's properties do: dates stay text, a duplicate key is an error that is thrown. */
export function parseYaml(yaml: string): unknown {
  // The library looks for duplicate keys pair by pair, which takes minutes for a long block; one set per mapping does
  // it at once.
  const document = parseDocument(yaml, { logLevel: 'error', uniqueKeys: false });
  visit(document, {
    Map: (_key, map) => {
      refuseDuplicates(map);
    },
  });
  const [error] = document.errors;
  if (error) throw error;
  const value: unknown = document.toJS();
  return value;
}

function refuseDuplicates(map: YAMLMap): void {
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    const value: unknown = isScalar(key) ? key.value : key;
    if (seen.has(value))
      throw new YAMLParseError(
        isScalar(key) && key.range ? [key.range[0], key.range[1]] : [0, 1],
        'DUPLICATE_KEY',
        'Map keys must be unique',
      );
    seen.add(value);
  }
}

/** Writes YAML as Obsidian does: nothing folded, null left empty. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: '' });
}

/** Where the properties block of a text stands. */
export function getFrontMatterInfo(content: string): real.FrontMatterInfo {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(content)?.[0];
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  if (opening === undefined) return none;
  const closing = /^---[ \t]*\r?$/gm;
  closing.lastIndex = opening.length;
  const close = closing.exec(content);
  if (!close) return none;
  const to = Math.max(opening.length, close.index - (content[close.index - 2] === '\r' ? 2 : 1));
  const contentStart = Math.min(content.length, close.index + close[0].length + 1);
  return { exists: true, frontmatter: content.slice(opening.length, to), from: opening.length, to, contentStart };
}

/** One property by its name or the first that matches, whatever its case; null when there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const matches = (name: string): boolean =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  const entry = Object.entries(frontmatter).find(([name]) => matches(name));
  return entry ? entry[1] : null;
}

/** A property as a list of texts: a list's items, or a text cut at its commas. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  const parts: readonly unknown[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  const texts = parts
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .map((part) => String(part).trim())
    .filter((part) => part !== '');
  return texts.length === 0 ? null : texts;
}

/** The note's aliases. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);
}

/**
 * The note's tags from its properties, each with its hash. Only `tags` counts, and a text with a comma or a space in it
 * is no tag: null without the property, nothing where none of it is a tag.
 */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, /^tags$/i);
  if (value === null || value === undefined) return null;
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return parts
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .map((part) => String(part).trim())
    .filter((part) => part !== '' && !/[\s,]/.test(part))
    .map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
}

/** All tags of a note, properties first. */
export function getAllTags(cache: real.CachedMetadata): string[] | null {
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

/** Walks links and embeds until the callback says true; tells whether it did. */
export function iterateCacheRefs(
  cache: real.CachedMetadata,
  callback: (ref: real.ReferenceCache) => boolean | void,
): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => callback(ref) === true);
}

/** Where a heading stands; `next` is the heading that ends it, or null at the end of the note. */
export interface HeadingSpot extends Omit<real.HeadingSubpathResult, 'next'> {
  readonly next: real.HeadingCache | null;
}

/** The heading or block a subpath points at, or null. */
export function resolveSubpath(
  cache: real.CachedMetadata,
  subpath: string,
): HeadingSpot | real.BlockSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (last.startsWith('^')) {
    const block = cache.blocks?.[last.slice(1).toLowerCase()];
    return block ? { type: 'block', block, start: block.position.start, end: block.position.end } : null;
  }
  const headings = cache.headings ?? [];
  const at = headings.findIndex(
    ({ heading }) => stripHeading(heading).toLowerCase() === stripHeading(last).toLowerCase(),
  );
  const current = headings[at];
  if (!current) return null;
  const next = headings.slice(at + 1).find(({ level }) => level <= current.level);
  return {
    type: 'heading',
    current,
    next: next ?? null,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}

/** HTML as Markdown; nobody has needed it yet. */
export function htmlToMarkdown(): string {
  return untaught('htmlToMarkdown');
}
