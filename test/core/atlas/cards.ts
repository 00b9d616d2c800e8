import { parse } from 'yaml';
import { Atlas } from '../../../src/core/atlas/atlas';
import { findNode } from '../../../src/core/atlas/model/model';
import { onlyTheyHold } from '../../../src/core/graph/inquiry/who-alone';
import { whoKnows } from '../../../src/core/graph/inquiry/who-knows';
import { findFrontmatter } from '../../../src/core/text/markdown/frontmatter';
import { walkLines } from '../../../src/core/text/place/lines';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { toMapping, type Mapping } from '../../../src/core/notes/mapping';
import { readCard, type RawLink, type RawNote, type ReadNote } from '../../../src/core/notes/read-card';

/** The mapping of a fresh vault. */
export const PLAIN = toMapping(DEFAULT_SETTINGS);

/** A vault of notes for tests of core: link targets are found by file name, as Obsidian does when names are unique. */
export function atlasOf(notes: Readonly<Record<string, string>>, mapping: Mapping = PLAIN): Atlas {
  const atlas = new Atlas();
  for (const path of Object.keys(notes)) {
    const { card, damage } = readNote(path, notes, mapping);
    atlas.put(path, card, damage);
  }
  return atlas;
}

/** Who knows about a note, as the graph answers it: titles in their order, `(left)` behind those who are gone. */
export function knowersOf(atlas: Atlas, path: string): readonly string[] {
  const model = atlas.graph();
  return whoKnows(model, findNode(model, path)).rows.map(
    ({ node, left }) => `${model.titles[node] ?? ''}${left ? ' (left)' : ''}`,
  );
}

/** What only one person holds, as the graph answers it: titles in their order. */
export function onlyHeldBy(atlas: Atlas, path: string): readonly string[] {
  const model = atlas.graph();
  return onlyTheyHold(model, findNode(model, path)).rows.map(({ node }) => model.titles[node] ?? '');
}

/** Reads one note of a record of notes the way the app would, without a host. */
export function readNote(path: string, notes: Readonly<Record<string, string>>, mapping: Mapping = PLAIN): ReadNote {
  return readCard(toRaw(path, notes), mapping);
}

function toRaw(path: string, notes: Readonly<Record<string, string>>): RawNote {
  const text = notes[path] ?? '';
  const block = findFrontmatter(text);
  let frontmatter: unknown;
  let yamlError: string | null = null;
  try {
    frontmatter = block ? parse(text.slice(block.yaml.from, block.yaml.to)) : undefined;
  } catch (error) {
    yamlError = error instanceof Error ? error.message : 'unreadable';
  }
  const bodyFrom = block?.block.to ?? 0;
  const tags: { tag: string; line: number; from: number }[] = [];
  const headings: string[] = [];
  const links: RawLink[] = toPropertyLinks(frontmatter, notes);
  for (const line of walkLines(text, bodyFrom)) {
    for (const hit of line.text.matchAll(/(?:^|\s)(#[\w/-]*[A-Za-z][\w/-]*)/g))
      tags.push({ tag: hit[1] ?? '', line: line.number, from: line.from + (hit.index ?? 0) });
    const heading = /^#{1,6} (.+)$/.exec(line.text)?.[1];
    if (heading !== undefined) headings.push(heading);
    for (const hit of line.text.matchAll(/\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/g)) {
      const from = line.from + (hit.index ?? 0);
      links.push({
        ...toTarget(hit[1] ?? '', notes),
        key: null,
        display: hit[2] ?? hit[1] ?? '',
        from,
        to: from + hit[0].length,
      });
    }
  }
  const title = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  return {
    path,
    title,
    text,
    frontmatter,
    yamlError,
    tags,
    headings,
    links,
    modified: 0,
    isThere: (each) => Object.hasOwn(notes, each),
  };
}

function toPropertyLinks(frontmatter: unknown, notes: Readonly<Record<string, string>>): RawLink[] {
  if (typeof frontmatter !== 'object' || frontmatter === null) return [];
  return Object.entries(frontmatter).flatMap(([key, value]) =>
    [value].flat().flatMap((item: unknown, index): RawLink[] => {
      const link = typeof item === 'string' ? /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(item) : null;
      return link
        ? [
            {
              ...toTarget(link[1] ?? '', notes),
              key: Array.isArray(value) ? `${key}.${index}` : key,
              display: link[2] ?? link[1] ?? '',
              from: 0,
              to: 0,
            },
          ]
        : [];
    }),
  );
}

function toTarget(
  link: string,
  notes: Readonly<Record<string, string>>,
): { linkpath: string; subpath: string; target: string | null } {
  const hash = link.indexOf('#');
  const linkpath = hash === -1 ? link : link.slice(0, hash);
  const wanted = linkpath.toLowerCase();
  const target = Object.keys(notes).find((path) => {
    const lower = path.toLowerCase();
    return lower === `${wanted}.md` || lower.endsWith(`/${wanted}.md`);
  });
  return { linkpath, subpath: hash === -1 ? '' : link.slice(hash), target: target ?? null };
}
