import { parseFrontMatterTags, parseYaml, type App, type CachedMetadata, type TFile } from 'obsidian';
import { readCard, type RawLink, type RawNote, type ReadNote } from '../../core/notes/read-card';
import { findKind, isInFolder, readProperties, type KindClues, type Mapping } from '../../core/notes/mapping';
import { toCopiedPaths } from '../../core/notes/damage';
import { findFrontmatter } from '../../core/text/markdown/frontmatter';

/** The part of the app that reading needs: its cache, which resolves links. */
export type HostCache = Pick<App, 'metadataCache'>;

/** Reads one note from its text and the host's cache; no waiting, so nothing can change in between. */
export function readNote(
  app: HostCache,
  file: TFile,
  text: string,
  cache: CachedMetadata | null,
  mapping: Mapping,
): ReadNote {
  return readCard(toRawNote(app, file, text, cache), mapping);
}

/**
 * Whether a note deserves to be read at all, told from the host's cache alone: it is one of ours, or its properties
 * look damaged. A vault may hold a hundred thousand other notes, and they cost nothing more than this question.
 */
export function isWorthReading(file: TFile, cache: CachedMetadata | null, mapping: Mapping): boolean {
  if (mapping.templatesFolder !== '' && isInFolder(file.path, mapping.templatesFolder)) return false;
  if (!cache) return true;
  const first = cache.sections?.[0];
  const unreadable = first?.type === 'yaml' && cache.frontmatter === undefined;
  const unclosed = first?.type === 'thematicBreak' && first.position.start.offset <= 1;
  if (unreadable || unclosed || toCopiedPaths(file.path).length > 0) return true;
  return findKind(toClues(file.path, cache), mapping) !== null;
}

/** All tags of a note, in its text and in its properties: the one reading, wherever a tag tells something. */
function listTags(cache: CachedMetadata | null, properties: ReadonlyMap<string, unknown>): readonly string[] {
  const own = properties.has('tags') ? toPropertyTags(properties) : [];
  return [...(cache?.tags ?? []).map(({ tag }) => tag), ...own];
}

/** What tells a note's kind, from the host's cache alone. */
export function toClues(path: string, cache: CachedMetadata | null): KindClues {
  const properties = readProperties(cache?.frontmatter);
  return { path, properties, tags: listTags(cache, properties) };
}

/** The notes of the vault as the host's index has them; its keys hold canvases too. Never asks for all files. */
export function listNotes({ metadataCache }: HostCache): readonly string[] {
  return Object.keys(metadataCache.resolvedLinks).filter(isNotePath);
}

/** The notes of the vault with a link to a note that is wanted, by their paths. */
export function listLinking({ metadataCache }: HostCache, wanted: (path: string) => boolean): readonly string[] {
  return Object.entries(metadataCache.resolvedLinks).flatMap(([path, targets]) =>
    isNotePath(path) && Object.keys(targets).some(wanted) ? [path] : [],
  );
}

/** Whether a path is a note's. A canvas has links and is in the index, and it is no note. */
export function isNotePath(path: string): boolean {
  return path.slice(-3).toLowerCase() === '.md';
}

/** Whether the host has a note at exactly this path. */
function isNote(app: HostCache, path: string): boolean {
  return app.metadataCache.getFirstLinkpathDest(path, '')?.path === path;
}

function toRawNote(app: HostCache, file: TFile, text: string, cache: CachedMetadata | null): RawNote {
  const block = findFrontmatter(text);
  const yaml = block ? text.slice(block.yaml.from, block.yaml.to) : '';
  const parsed =
    cache?.frontmatter !== undefined || yaml.trim() === '' ? { value: cache?.frontmatter, error: null } : tryYaml(yaml);
  return {
    path: file.path,
    title: file.basename,
    text,
    frontmatter: parsed.value,
    yamlError: parsed.error,
    tags: [
      ...toPropertyTags(readProperties(parsed.value)).map((tag) => ({ tag, line: 0, from: 0 })),
      ...(cache?.tags ?? []).map(({ tag, position }) => ({
        tag,
        line: position.start.line,
        from: position.start.offset,
      })),
    ],
    headings: (cache?.headings ?? []).map(({ heading }) => heading),
    links: toLinks(app, file, cache),
    modified: file.stat.mtime,
    isThere: (path) => isNote(app, path),
  };
}

function toLinks(app: HostCache, file: TFile, cache: CachedMetadata | null): readonly RawLink[] {
  const links: RawLink[] = [];
  for (const { link, key, displayText } of cache?.frontmatterLinks ?? [])
    put(links, resolve(app, file, link), { key, display: displayText ?? link, from: 0, to: 0 });
  const inBody: RawLink[] = [];
  for (const list of [cache?.links, cache?.embeds])
    for (const { link, displayText, position } of list ?? []) {
      const from = position.start.offset;
      put(inBody, resolve(app, file, link), { key: null, display: displayText ?? link, from, to: position.end.offset });
    }
  return [...links, ...inBody.sort((a, b) => a.from - b.from)];
}

/** `[[|]]` is a link to the host, and leads to nothing that has a name. */
function put(
  links: RawLink[],
  { linkpath, subpath, target }: Pick<RawLink, 'linkpath' | 'subpath' | 'target'>,
  { key, display, from, to }: Pick<RawLink, 'key' | 'display' | 'from' | 'to'>,
): void {
  if (subpath === '' && !/[^|\s]/.test(linkpath)) return;
  links.push({ linkpath, subpath, target, key, display, from, to });
}

/** Splits a link into path and subpath, and asks the host which note it leads to from here. */
export function resolve(
  app: HostCache,
  source: { readonly path: string },
  link: string,
): { linkpath: string; subpath: string; target: string | null } {
  const hash = link.search(/[#^]/);
  const written = hash === -1 ? link : link.slice(0, hash);
  const linkpath = (written.includes('\u00A0') ? written.replace(/\u00A0/g, ' ') : written).trim();
  const target =
    linkpath === '' ? source.path : (app.metadataCache.getFirstLinkpathDest(linkpath, source.path)?.path ?? null);
  return { linkpath, subpath: hash === -1 ? '' : link.slice(hash), target };
}

/** The tags in a note's properties as the host reads them: `tags` holds a list or one tag, and `tags: a, b` is none. */
function toPropertyTags(properties: ReadonlyMap<string, unknown>): readonly string[] {
  return parseFrontMatterTags({ tags: properties.get('tags') }) ?? [];
}

function tryYaml(yaml: string): { value: unknown; error: string | null } {
  try {
    const value: unknown = parseYaml(yaml);
    return { value, error: null };
  } catch (error) {
    return { value: undefined, error: error instanceof Error ? error.message : 'The properties could not be read.' };
  }
}
