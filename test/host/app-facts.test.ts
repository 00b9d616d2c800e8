import { describe, expect, test } from 'vitest';
import { parseNote } from './page/data/parse-note';
import { getAllTags, parseFrontMatterTags } from './page/data/text';
import { vaultWith } from './vault-with';

/**
 * What the app itself wrote down of notes of these shapes: the dumps of its cache that obsidian-tasks keeps (MIT,
 * github.com/obsidian-tasks-group/obsidian-tasks, tests/Obsidian/__test_data__, written by Obsidian 1.7 and 1.8). The
 * words are ours; `source` names the dump that shows the shape.
 */
interface Fact {
  readonly says: string;
  readonly source: string;
  readonly text: string;
  readonly read: (text: string) => unknown;
  readonly is: unknown;
}

const linksOf = (text: string): unknown =>
  (parseNote(text).links ?? []).map(({ link, displayText }) => [link, displayText]);
const tagsOf = (text: string): unknown => (parseNote(text).tags ?? []).map(({ tag }) => tag);
const sectionsOf = (text: string): unknown => (parseNote(text).sections ?? []).map(({ type }) => type);
const propertyTagsOf = (text: string): unknown => parseFrontMatterTags(parseNote(text).frontmatter);

const FACTS: readonly Fact[] = [
  {
    says: 'a link or tag in an HTML comment is none, within a line',
    source: 'comments_html_style',
    text: '- Seen by [[Ana]] #kept <!-- and [[Bo]] #dropped -->\n',
    read: (text) => [linksOf(text), tagsOf(text)],
    is: [[['Ana', 'Ana']], ['#kept']],
  },
  {
    says: 'an HTML comment of several lines is one section, and nothing in it is read',
    source: 'comments_html_style',
    text: 'Above.\n<!--\n- [ ] #dropped [[Bo]]\n-->\n\n- below\n',
    read: (text) => [sectionsOf(text), linksOf(text), tagsOf(text), parseNote(text).listItems?.length],
    is: [['paragraph', 'html', 'list'], [], [], 1],
  },
  {
    says: 'a link or tag between %% is one, within a line',
    source: 'comments_markdown_style',
    text: '- Seen %% by [[Ana]] #kept %% at noon\n',
    read: (text) => [linksOf(text), tagsOf(text)],
    is: [[['Ana', 'Ana']], ['#kept']],
  },
  {
    says: 'a %% comment of several lines is one section whose tags count and whose list items do not',
    source: 'comments_markdown_style',
    text: 'Above.\n%%\n- [ ] #kept a task\n%%\n\n- below\n',
    read: (text) => [sectionsOf(text), tagsOf(text), parseNote(text).listItems?.length],
    is: [['paragraph', 'comment', 'list'], ['#kept'], 1],
  },
  {
    says: 'an empty properties block is a section and nothing more',
    source: 'empty_yaml',
    text: '---\n---\n\n# Lamp\n',
    read: (text) => {
      const { frontmatter, frontmatterPosition, frontmatterLinks } = parseNote(text);
      return [frontmatter, frontmatterPosition, frontmatterLinks, sectionsOf(text)];
    },
    is: [undefined, undefined, undefined, ['yaml', 'heading']],
  },
  {
    says: 'properties without links have an empty list of them',
    source: 'jason_properties',
    text: '---\nkind: lamp\n---\n',
    read: (text) => parseNote(text).frontmatterLinks,
    is: [],
  },
  {
    says: 'two values on one line are no tags',
    source: 'yaml_tags_with_two_values_on_one_line',
    text: '---\ntags: lamp, queue\n---\n#body\n',
    read: (text) => [propertyTagsOf(text), getAllTags(parseNote(text))],
    is: [[], ['#body']],
  },
  {
    says: 'a list of tags, and one value, are tags',
    source: 'yaml_tags_has_multiple_values, yaml_tags_with_one_value_on_single_line',
    text: '---\ntags:\n  - lamp\n  - team/ferry\n---\n',
    read: (text) => [propertyTagsOf(text), propertyTagsOf('---\ntags: lamp\n---\n')],
    is: [['#lamp', '#team/ferry'], ['#lamp']],
  },
  {
    says: 'without the property there are no tags at all',
    source: 'empty_yaml',
    text: '---\ntag: lamp\n---\n',
    read: propertyTagsOf,
    is: null,
  },
  {
    says: 'tags of the properties are not among the tags of the body',
    source: 'yaml_tags_has_multiple_values',
    text: '---\ntags: [lamp]\n---\nIn #body\n',
    read: tagsOf,
    is: ['#body'],
  },
  {
    says: 'a link to a heading of its own note shows the heading, and one below another both',
    source: 'all_link_types',
    text: '[[#Lamp]] [[#Lamp#Wick]] [[Ana#Lamp]] [[#^b1]] [[Ana|her]] [a](Ana.md#Lamp)\n',
    read: linksOf,
    is: [
      ['#Lamp', 'Lamp'],
      ['#Lamp#Wick', 'Lamp > Wick'],
      ['Ana#Lamp', 'Ana > Lamp'],
      ['#^b1', '^b1'],
      ['Ana', 'her'],
      ['Ana.md#Lamp', 'a'],
    ],
  },
  {
    says: 'a second bar belongs to the words that are shown',
    source: 'all_link_types',
    text: '[[Ana||her]]\n',
    read: linksOf,
    is: [['Ana', '|her']],
  },
  {
    says: 'a bar alone is a link of that name',
    source: 'the measurement named in the README of this folder',
    text: '[[|]]\n',
    read: (text) => (parseNote(text).links ?? []).map(({ link }) => link),
    is: ['|'],
  },
];

describe('a note is read as the app wrote down that it reads it', () => {
  test.each(FACTS)('$says ($source)', ({ text, read, is }) => {
    expect(read(text)).toEqual(is);
  });
});

describe('the tables of links are as the app wrote them down', () => {
  test('a link of a note to itself is counted (the link tables of the same vault)', () => {
    const { resolvedLinks } = vaultWith({ 'Lamp.md': '[[#Wick]] [[Lamp]]\n\n# Wick\n' }).metadataCache;
    expect(resolvedLinks['Lamp.md']).toEqual({ 'Lamp.md': 2 });
  });

  test('a canvas is a key too since 1.12, with its files and its cards’ links, without cache (release note)', () => {
    const board = JSON.stringify({
      nodes: [
        { type: 'file', file: 'Lamp.md' },
        { type: 'text', text: 'Ask [[Ana]]' },
      ],
    });
    const vault = vaultWith({ 'Board.canvas': board, 'Torn.canvas': '{"nodes": [', 'Lamp.md': '' });
    const { resolvedLinks, unresolvedLinks } = vault.metadataCache;
    expect(resolvedLinks['Board.canvas']).toEqual({ 'Lamp.md': 1 });
    expect(unresolvedLinks['Board.canvas']).toEqual({ Ana: 1 });
    expect(resolvedLinks['Torn.canvas']).toEqual({});
    expect(vault.metadataCache.getFileCache(vault.file('Board.canvas'))).toBe(null);
  });
});

describe('the start of a large vault', () => {
  const NOTES = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`Note ${at}.md`, `[[Note ${(at + 1) % 9}]]`] as const),
  );

  test('the index comes in batches, each resolved, none changed (obsidian-janitor#41, exocortex#3373)', async () => {
    const vault = vaultWith(NOTES, { batches: 3 });
    const cache = vault.metadataCache;
    const heard: string[] = [];
    cache.on('resolved', () => {
      heard.push(`resolved with ${Object.keys(cache.resolvedLinks).length}`);
    });
    cache.on('changed', () => {
      heard.push('changed');
    });
    expect(Object.keys(cache.resolvedLinks)).toHaveLength(3);
    expect(cache.getFileCache(vault.file('Note 8.md'))).toBe(null);
    while (vault.indexNext()) await vault.settled();
    expect(heard).toEqual(['resolved with 6', 'resolved with 9']);
    expect(cache.resolvedLinks['Note 8.md']).toEqual({ 'Note 0.md': 1 });
  });

  test('a note that is written before its batch has come is read at once, and told', async () => {
    const vault = vaultWith(NOTES, { batches: 3 });
    const changed: string[] = [];
    vault.metadataCache.on('changed', (file: { readonly path: string }) => {
      changed.push(file.path);
    });
    await vault.vault.modify(vault.file('Note 8.md'), '[[Note 1]]');
    await vault.settled();
    while (vault.indexNext()) await vault.settled();
    expect(changed).toEqual(['Note 8.md']);
    expect(vault.metadataCache.resolvedLinks['Note 8.md']).toEqual({ 'Note 1.md': 1 });
  });
});
