import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
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
