import MarkdownIt from 'markdown-it';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import type {
  BlockCache,
  CachedMetadata,
  FrontmatterLinkCache,
  HeadingCache,
  ListItemCache,
  Pos,
  SectionCache,
} from 'obsidian';
import type { Inline } from './parse-inline';
import { parseInline, toLinkParts } from './parse-inline';
import { Lines } from './positions';
import { toBareRecord } from './record';
import { getFrontMatterInfo, parseYaml } from './text';

const markdown = new MarkdownIt({ html: true });
markdown.block.ruler.before('fence', 'comment', readComment, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });

const SECTION_TYPES: Readonly<Record<string, string>> = {
  heading_open: 'heading',
  paragraph_open: 'paragraph',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  blockquote_open: 'blockquote',
  fence: 'code',
  code_block: 'code',
  table_open: 'table',
  hr: 'thematicBreak',
  html_block: 'html',
  comment_block: 'comment',
};

/** Blocks in whose text links and tags are read; those of HTML are not. */
const READ_INSIDE: ReadonlySet<string> = new Set(['paragraph_open', 'heading_open', 'table_open', 'comment_block']);

/** A comment between two lines that begin and end with `%%`: one block, in which nothing but links and tags is read. */
function readComment(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  const lineOf = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const opening = lineOf(first);
  if (!opening.startsWith('%%') || opening.includes('%%', 2)) return false;
  let last = first + 1;
  while (last < end && !lineOf(last).includes('%%')) last += 1;
  if (last >= end) return false;
  if (silent) return true;
  state.push('comment_block', '', 0).map = [first, last + 1];
  state.line = last + 1;
  return true;
}

/** One block of the body: its outermost token and the lines it covers, blank ones at its end left out. */
interface Block {
  readonly type: string;
  readonly depth: number;
  readonly first: number;
  readonly last: number;
  readonly token: Token;
  readonly words: string;
}

interface Note extends Inline {
  readonly lines: Lines;
  readonly headings: HeadingCache[];
  readonly sections: SectionCache[];
  readonly listItems: ListItemCache[];
  readonly blocks: Record<string, BlockCache>;
}

/**
 * Reads a note as Obsidian's metadata cache does: properties, links, tags, headings, sections, list items and blocks
 * with their places. Lists that would be empty are left out, but for the links of properties. Takes time proportional
 * to the text, whatever the text is.
 */
export function parseNote(text: string): CachedMetadata {
  const note: Note = {
    lines: new Lines(text),
    links: [],
    embeds: [],
    tags: [],
    headings: [],
    sections: [],
    listItems: [],
    blocks: toBareRecord(),
  };
  const properties = readProperties(text, note);
  const blocks = toBlocks(note.lines, properties.bodyLine);
  const around: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    while ((around.at(-1)?.depth ?? -1) >= block.depth) around.pop();
    readBlock(note, block, around, findNested(blocks, block, index));
    around.push(block);
  }
  const { links, embeds, tags, headings, sections, listItems } = note;
  return {
    ...properties.found,
    ...unlessEmpty('links', links),
    ...unlessEmpty('embeds', embeds),
    ...unlessEmpty('tags', tags),
    ...unlessEmpty('headings', headings),
    ...unlessEmpty('sections', sections),
    ...unlessEmpty('listItems', listItems),
    ...(Object.keys(note.blocks).length > 0 ? { blocks: note.blocks } : {}),
  };
}

function unlessEmpty<K extends string, T>(key: K, list: T[]): { [key in K]?: T[] } | object {
  return list.length > 0 ? { [key]: list } : {};
}

function readProperties(text: string, note: Note): { readonly bodyLine: number; readonly found: CachedMetadata } {
  const info = getFrontMatterInfo(text);
  if (!info.exists) return { bodyLine: 0, found: {} };
  const close = note.lines.loc(
    info.contentStart === text.length && !text.endsWith('\n') ? text.length : info.contentStart - 1,
  ).line;
  const frontmatterPosition = note.lines.pos(0, note.lines.end(close));
  note.sections.push({ type: 'yaml', position: frontmatterPosition });
  if (info.frontmatter.trim() === '') return { bodyLine: close + 1, found: {} };
  const frontmatter = toProperties(info.frontmatter);
  if (frontmatter === null) return { bodyLine: close + 1, found: { frontmatterPosition } };
  const frontmatterLinks = findPropertyLinks('', frontmatter);
  return { bodyLine: close + 1, found: { frontmatter, frontmatterPosition, frontmatterLinks } };
}

/** The properties as plain values; null when they cannot be read or are no mapping, as Obsidian then shows none. */
function toProperties(yaml: string): Record<string, unknown> | null {
  try {
    const value = parseYaml(yaml);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value may hold itself through an anchor: what it is already inside of is not entered again. */
function findPropertyLinks(key: string, value: unknown, inside: readonly unknown[] = []): FrontmatterLinkCache[] {
  if (typeof value === 'string') {
    const inner = /^\[\[([^[\]]+)\]\]$/.exec(value.trim())?.[1];
    const parts = inner === undefined ? null : toLinkParts(inner);
    return parts ? [{ key, ...parts, original: value.trim() }] : [];
  }
  if (typeof value !== 'object' || value === null || inside.includes(value) || inside.length > 50) return [];
  const around = [...inside, value];
  return Object.entries(value).flatMap(([part, within]) =>
    findPropertyLinks(key === '' ? part : `${key}.${part}`, within, around),
  );
}

function toBlocks(lines: Lines, bodyLine: number): readonly Block[] {
  const body =
    '\n'.repeat(bodyLine) +
    lines.text
      .slice(lines.start(bodyLine))
      .replace(/\r\n/g, '\n')
      .replace(/^\uFEFF/, ' ');
  const tokens: Token[] = [];
  markdown.block.parse(body, markdown, {}, tokens);
  return tokens.flatMap((token, index) => {
    if (!token.map || (SECTION_TYPES[token.type] === undefined && token.type !== 'list_item_open')) return [];
    const [first, next] = token.map;
    let last = Math.min(next, lines.starts.length) - 1;
    while (last > first && lines.line(last).trim() === '') last -= 1;
    return [
      {
        type: token.type,
        depth: token.level,
        first,
        last,
        token,
        words: tokens[index + 1]?.type === 'inline' ? (tokens[index + 1]?.content ?? '') : '',
      },
    ];
  });
}

function readBlock(note: Note, block: Block, around: readonly Block[], nested: number | undefined): void {
  const { lines } = note;
  const position = lines.pos(lines.start(block.first), lines.end(block.last));
  if (block.depth === 0) readSection(note, block, position);
  if (block.type === 'list_item_open') readListItem(note, block, around, nested);
  if (READ_INSIDE.has(block.type)) {
    parseInline(lines, position.start.offset, position.end.offset, note);
  }
}

function readSection(note: Note, block: Block, position: Pos): void {
  if (block.type === 'heading_open')
    note.headings.push({ heading: block.words.trim(), level: Number(block.token.tag.slice(1)), position });
  const id = findBlockId(note.lines.line(block.last));
  const above = note.sections.at(-1);
  if (
    block.type === 'paragraph_open' &&
    id !== null &&
    block.words.trim() === `^${id}` &&
    above &&
    above.type !== 'yaml'
  ) {
    above.id = id;
    note.blocks[id.toLowerCase()] = { id, position: above.position };
    return;
  }
  const section: SectionCache = { type: toSectionType(note.lines, block), position };
  if (block.type === 'paragraph_open' && id !== null) {
    section.id = id;
    note.blocks[id.toLowerCase()] = { id, position };
  }
  note.sections.push(section);
}

function toSectionType(lines: Lines, block: Block): string {
  if (block.type === 'blockquote_open' && /^\s{0,3}>\s*\[![^\]]+\]/.test(lines.line(block.first).slice(0, 200)))
    return 'callout';
  if (block.type === 'paragraph_open' && block.words.startsWith('[^') && block.words.slice(0, 100).includes(']:'))
    return 'footnoteDefinition';
  return SECTION_TYPES[block.type] ?? block.type;
}

/** A list item covers its own lines only: what is nested in it has entries of its own. */
function readListItem(note: Note, block: Block, around: readonly Block[], nested: number | undefined): void {
  const { lines } = note;
  let last = nested === undefined ? block.last : Math.max(block.first, nested - 1);
  while (last > block.first && lines.line(last).trim() === '') last -= 1;
  const line = lines.line(block.first);
  const indent = /^[\s>]*/.exec(line)?.[0].length ?? 0;
  const position = lines.pos(lines.start(block.first) + indent, lines.end(last));
  const item: ListItemCache = { parent: toParent(block, around), position };
  const task = /^(?:[-*+]|\d{1,9}[.)])\s+\[(.)\]\s/u.exec(line.slice(indent, indent + 40))?.[1];
  if (task !== undefined) item.task = task;
  const id = findBlockId(lines.line(last));
  if (id !== null) {
    item.id = id;
    note.blocks[id.toLowerCase()] = { id, position };
  }
  note.listItems.push(item);
}

function findNested(blocks: readonly Block[], block: Block, index: number): number | undefined {
  if (block.type !== 'list_item_open') return undefined;
  for (let at = index + 1; at < blocks.length; at += 1) {
    const other = blocks[at];
    if (!other || other.depth <= block.depth) return undefined;
    if (other.type === 'list_item_open') return other.first;
  }
  return undefined;
}

/** The line of the item this one is nested in, or the negated line where the list begins, as Obsidian counts it. */
function toParent(block: Block, around: readonly Block[]): number {
  const item = [...around].reverse().find(({ type }) => type === 'list_item_open');
  if (item) return item.first;
  const list = [...around].reverse().find(({ type }) => type.endsWith('list_open'));
  return -(list ?? block).first || -1;
}

function findBlockId(line: string): string | null {
  const end = line.trimEnd();
  const caret = end.lastIndexOf('^');
  if (caret === -1 || (caret > 0 && !/[\s>]/.test(end[caret - 1] ?? ''))) return null;
  const id = end.slice(caret + 1);
  return id.length <= 200 && /^[A-Za-z0-9-]+$/.test(id) ? id : null;
}
