import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { findFrontmatter } from '../../src/core/text/markdown/frontmatter';

/** The demo vault's folder. */
export const DEMO = join(import.meta.dirname, '../vault');
/** The folder of the vault in which everything is damaged on purpose. */
export const HOSTILE = join(import.meta.dirname, '../vault-hostile');

/**
 * One note as it lies on disk. `properties` is empty when there are none; reading them throws when the YAML is damaged.
 */
export interface NoteOnDisk {
  readonly path: string;
  readonly title: string;
  readonly folder: string;
  readonly text: string;
  readonly body: string;
}

/** One wikilink of a note, wherever it stands outside code. */
export interface WikilinkOnDisk {
  readonly from: string;
  readonly linkpath: string;
  readonly subpath: string;
}

/** Every Markdown note of a folder with its path relative to it, `/` between the parts, in the order of the paths. */
export function readNotes(folder: string): NoteOnDisk[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) =>
      toNote(
        relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function toNote(path: string, text: string): NoteOnDisk {
  const parts = path.split('/');
  return {
    path,
    title: (parts[parts.length - 1] ?? '').replace(/\.md$/, ''),
    folder: parts.slice(0, -1).join('/'),
    text,
    body: text.slice(findFrontmatter(text)?.block.to ?? 0),
  };
}

/** A note's properties as YAML gives them; throws on damaged YAML and on duplicate keys. */
export function readProperties(note: NoteOnDisk): ReadonlyMap<string, unknown> {
  const block = findFrontmatter(note.text);
  if (!block) return new Map();
  const parsed: unknown = parse(note.text.slice(block.yaml.from, block.yaml.to), {
    mapAsMap: true,
    strict: true,
    uniqueKeys: true,
  });
  return parsed instanceof Map
    ? new Map([...parsed].map(([key, value]: [unknown, unknown]) => [String(key), value]))
    : new Map();
}

/** A property as a list of texts, whether it was written as one value or as a list. */
export function toTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}

/** The wikilinks of a note, those in its properties included, those in code left out. */
export function findWikilinks(note: NoteOnDisk): WikilinkOnDisk[] {
  const prose = note.text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\[\[([^\]|#\n]*)(#[^\]|\n]*)?(?:\|[^\]\n]*)?\]\]/g)].map((hit) => ({
    from: note.path,
    linkpath: hit[1] ?? '',
    subpath: hit[2] ?? '',
  }));
}

/** The note a link leads to, found by its path or its file name alone, as Obsidian does; nothing when there is none. */
export function findTarget(notes: readonly NoteOnDisk[], link: WikilinkOnDisk): NoteOnDisk | null {
  if (link.linkpath === '') return notes.find((note) => note.path === link.from) ?? null;
  return notes.find((note) => note.path === `${link.linkpath}.md` || note.title === link.linkpath) ?? null;
}

/** Whether the heading or block that a link names stands in its note. */
export function hasSubpath(note: NoteOnDisk, subpath: string): boolean {
  if (subpath === '') return true;
  if (subpath.startsWith('#^')) return new RegExp(`(?:^|\\s)\\^${subpath.slice(2)}$`, 'm').test(note.body);
  return note.body
    .split('\n')
    .some((line) => /^#{1,6} /.test(line) && line.replace(/^#+ /, '').trim() === subpath.slice(1));
}
