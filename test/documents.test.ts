import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROPERTY_ROWS } from '../src/core/notes/property-rows';
import { findRoot } from './host/server/root';

const root = findRoot();

function listFiles(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : listFiles(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

const documents = [
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'test/host/README.md',
    'test/obsidian/README.md',
  ].map((name) => join(root, name)),
  ...listFiles(join(root, 'docs'), /\.md$/),
];

/** Where a path in a document leads: `core/…` and `app/…` are rooms of src. */
function isThere(named: string): boolean {
  const path = named.replace(/\/?\*.*$/, '').replace(/\/$/, '');
  return [path, `${path}.ts`, `src/${path}`, `src/${path}.ts`].some((each) => existsSync(join(root, each)));
}

/** The parts of a page that can be linked, as GitHub names them. */
function listAnchors(target: string, from: string): readonly string[] {
  const path = existsSync(target) && target.endsWith('.md') ? target : from;
  return [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('what is written down', () => {
  test('every link leads to a file of the repository', () => {
    const dead = documents.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target]) => target ?? '')
        .filter((target) => !existsSync(join(dirname(path), target)))
        .map((target) => `${relative(root, path)}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  test('every link to a part of a page leads to a heading there', () => {
    const dead = documents.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)]
        .filter(([, target = '', part = '']) => !listAnchors(join(dirname(path), target), path).includes(part))
        .map(([link]) => `${relative(root, path)}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  test('every npm command that is named is in package.json', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const scripts: unknown = typeof manifest === 'object' && manifest ? Reflect.get(manifest, 'scripts') : {};
    const known = new Set([...Object.keys(scripts ?? {}), 'ci', 'install']);
    const gone = documents.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/npm (?:run ([\w:-]+)|(start|test\b))/g)]
        .map(([, run, own]) => run ?? own ?? '')
        .filter((name) => !known.has(name))
        .map((name) => `${relative(root, path)}: ${name}`),
    );
    expect(gone).toEqual([]);
  });

  test('the figures of the highlighter are a table of precision and recall, and README leads there', () => {
    const page = readFileSync(join(root, 'docs/language-figures.md'), 'utf8');
    const rows = [...page.matchAll(/^\| (?!\||---)(.+?) \| (.+?) \| (.+?) \| (.+?) \|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual([
      'counterfactual, any',
      '– unreal past (*should have*)',
      '– what people did not do',
      '– what was not there',
      'one cause',
      'hindsight',
      'blame',
    ]);
    const share = String.raw`\.\d\d(?: \(\.\d\d–\.\d\d\))?`;
    for (const [, , ...cells] of rows)
      for (const cell of cells) expect(cell).toMatch(new RegExp(`^(?:–|${share} / ${share})$`));
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('](docs/language-figures.md)');
  });

  test('the form of the notes says of each property that is no text which type Obsidian should have', () => {
    const page = readFileSync(join(root, 'docs/note-format.md'), 'utf8');
    const told = (type: string): readonly string[] =>
      [...(new RegExp(`^\\| ${type} \\| (.*) \\|$`, 'm').exec(page)?.[1] ?? '').matchAll(/`([\w-]+)`/g)].map(
        ([, key = '']) => key,
      );
    const keys = (type: string): readonly string[] => [
      ...new Set(PROPERTY_ROWS.filter((row) => row.type === type).map(({ key }) => key)),
    ];
    for (const [type, name] of [
      ['datetime', 'Date & time'],
      ['date', 'Date'],
      ['checkbox', 'Checkbox'],
      ['list', 'List'],
    ] as const)
      expect([...told(name)].sort()).toEqual([...keys(type)].sort());
  });

  test('every file and folder that is named is there', () => {
    const gone = documents.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/`((?:src|test|docs|styles|core|app)\/[\w./*-]+)`/g)]
        .map(([, named]) => named ?? '')
        .filter((named) => !isThere(named))
        .map((named) => `${relative(root, path)}: ${named}`),
    );
    expect(gone).toEqual([]);
  });

  test('no comment cites a document that is not in the repository', () => {
    const cited = ['src', 'test', 'styles']
      .flatMap((folder) => listFiles(join(root, folder), /\.(?:ts|mjs|css)$/))
      .flatMap((path) => {
        const hit = /\b(?:DESIGN|STYLE|LANGUAGE|GRAPH|PLATFORM) ?§|\b[A-Z]{4,}\.md\b(?= ?§)/.exec(
          readFileSync(path, 'utf8'),
        );
        return hit && !path.endsWith('documents.test.ts') ? [`${relative(root, path)}: ${hit[0]}`] : [];
      });
    expect(cited).toEqual([]);
  });
});
