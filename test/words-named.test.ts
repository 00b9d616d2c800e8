// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NOTE_KINDS } from '../src/core/notes/kind';
import { MARK_ROWS } from '../src/core/notes/marks';
import { PROPERTY_ROWS } from '../src/core/notes/property-rows';
import { runPlugin } from './app/language/at-home';
import { worldWith } from './app/world';
import { findRoot } from './host/server/root';
import { DEMO, readNotes } from './vault-tests/vault-folder';

// In the pages for readers, bold is what one chooses, presses or opens, and slanted words with a capital are what one
// sees. The walks are played whole in test/e2e/walks.test.ts; this is the quick look that runs with every change.

const root = findRoot();
const PAGES = [
  'for-analysts',
  'for-engineers',
  'for-study-groups',
  'the-notes',
  'filter-language',
  'in-a-team',
  'with-other-plugins',
];
const WALKS = PAGES.slice(0, 3);
const read = (page: string): string =>
  readFileSync(join(root, `docs/${page}.md`), 'utf8')
    .replace(/^(?: {4}|```).*$/gm, '')
    .replace(/\n */g, ' ');

const source = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')
  .replace(/\s+/g, ' ');
const notes = readNotes(DEMO);
const vault = notes.map(({ title, text }) => `${title}\n${text}`).join('\n');
const titles = new Set(notes.map(({ title }) => title));
const listBold = (page: string): readonly string[] =>
  [...read(page).matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, words]) => words ?? []);
const listSlanted = (page: string): readonly string[] =>
  [
    ...read(page)
      .replace(/\*\*[^*]+\*\*/g, '')
      .matchAll(/\*(\p{Lu}[^*]+)\*/gu),
  ].flatMap(([, words]) => words ?? []);

describe('the pages for readers name what is there', () => {
  test('what is bold is a command, and in a walk also a button or a note', async () => {
    const app = await runPlugin(worldWith());
    const commands = new Set([...app.commands.commands.values()].map(({ name }) => name.replace('Second Story: ', '')));
    const isThere = (words: string, page: string): boolean =>
      commands.has(words) ||
      (WALKS.includes(page) && (words === 'bold' || titles.has(words) || source.includes(`'${words}'`)));
    const gone = PAGES.flatMap((page) =>
      listBold(page)
        .filter((words) => !isThere(words, page))
        .map((words) => `${page}: ${words}`),
    );
    expect(gone).toEqual([]);
  });

  test.each(WALKS)('%s: what is slanted stands on the screen or in the demo vault', (page) => {
    const typed = [...read(page).matchAll(/`([^`]+)`/g)].map(([, words]) => words ?? '');
    const isMade = (words: string): boolean =>
      typed.includes(words) || [...titles].some((title) => words.includes(title));
    const isThere = (words: string): boolean =>
      source.toLowerCase().includes(words.toLowerCase()) || vault.includes(words) || isMade(words);
    expect(listSlanted(page).filter((words) => !isThere(words))).toEqual([]);
  });
});

describe('the page about the notes', () => {
  const rows = [...read('the-notes').matchAll(/\| (`?[\w#/-]+`?) \| ([^|]+) \|(?: ([^|]+) \|)?/g)];

  test('names each kind, with properties that it has', () => {
    const kinds = NOTE_KINDS.map((kind) => rows.find(([, name]) => name === kind));
    expect(kinds.map((row) => row?.[1])).toEqual([...NOTE_KINDS]);
    const strange = kinds.flatMap((row) =>
      [...(row?.[3] ?? '').matchAll(/`([\w-]+)`/g)]
        .map(([, key]) => key)
        .filter((key) => key !== 'aliases' && !PROPERTY_ROWS.some((each) => each.of === row?.[1] && each.key === key)),
    );
    expect(strange).toEqual([]);
  });

  test('tells each mark in the words of the picker', () => {
    const told = MARK_ROWS.map(({ mark }) => rows.find(([, name]) => name === `\`#mark/${mark}\``)?.[2]);
    expect(told).toEqual(
      MARK_ROWS.map(({ purpose }) => `${purpose.slice(0, 1).toLowerCase()}${purpose.slice(1).replace(/\.$/, '')}`),
    );
  });
});
