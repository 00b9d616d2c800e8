import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const HOST = fileURLToPath(new URL('.', import.meta.url));

/**
 * The floors of the page, lowest first: a file imports, types included, from its own floor or a lower one. A file is of
 * the last floor that names it or the folder it stands in.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['page/data'],
  ['page/ui'],
  ['page/ui/markdown'],
  ['page/editor'],
  ['page/ui/views'],
  ['page/ui/workspace', 'page/ui/core-commands'],
  ['page/ui/app'],
  ['obsidian'],
  ['page/externals'],
  ['page/boot'],
];

/** What stands beside the page and runs in Node: it may know the page's data, and the page knows nothing of it. */
const BESIDE = ['server', 'browser', 'edit-at', 'pins', 'scan-bundle', 'used', 'vault-with', 'ui/page'];

interface Import {
  readonly from: string;
  readonly target: string;
}

const files = listFiles(HOST).filter((name) => !name.endsWith('.test') && !name.endsWith('.d'));
const imports = files.flatMap(readImports);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.name.endsWith('.ts') ? [relative(HOST, path).split(sep).join('/').slice(0, -3)] : [];
  });
}

function readImports(name: string): Import[] {
  const path = join(HOST, `${name}.ts`);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, false);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const spec = statement.moduleSpecifier;
    if (!spec || !ts.isStringLiteral(spec) || !spec.text.startsWith('.')) return [];
    return [
      {
        from: name,
        target: normalize(join(dirname(name), spec.text))
          .split(sep)
          .join('/'),
      },
    ];
  });
}

function toFloor(name: string): number {
  return FLOORS.reduce(
    (found, folders, floor) =>
      folders.some((folder) => name === folder || name.startsWith(`${folder}/`)) ? floor : found,
    -1,
  );
}

/** The first circle of imports that is met, or nothing. */
function findCircle(): string[] {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (name: string): string[] => {
    const seen = trail.indexOf(name);
    if (seen !== -1) return [...trail.slice(seen), name];
    if (done.has(name)) return [];
    trail.push(name);
    for (const { from, target } of imports) {
      const circle = from === name ? visit(target) : [];
      if (circle.length > 0) return circle;
    }
    trail.pop();
    done.add(name);
    return [];
  };
  return files.map(visit).find((circle) => circle.length > 0) ?? [];
}

describe('the structure of the page that stands in for Obsidian', () => {
  test('every file stands on a floor, or beside the page', () => {
    const homeless = files.filter(
      (name) => toFloor(name) === -1 && !BESIDE.some((place) => name === place || name.startsWith(`${place}/`)),
    );
    expect(homeless).toEqual([]);
  });

  test('imports go to a lower floor or stay on their own, types included', () => {
    const wrong = imports.filter(({ from, target }) => toFloor(from) !== -1 && toFloor(target) > toFloor(from));
    expect(wrong.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
  });

  test('the page knows nothing of what runs beside it in Node', () => {
    const wrong = imports.filter(({ from, target }) => from.startsWith('page/') && toFloor(target) === -1);
    expect(wrong.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
  });

  test('no file is part of a circle, types included', () => {
    expect(findCircle()).toEqual([]);
  });

  test('a file stays readable in one sitting', () => {
    const long = files.filter((name) => readFileSync(join(HOST, `${name}.ts`), 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });
});
