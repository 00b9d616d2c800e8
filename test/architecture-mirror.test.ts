import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { READ_BY } from './read-by';
import { toOneOf } from '../src/core/text/one-of';

const TEST = fileURLToPath(new URL('.', import.meta.url));
const SRC = join(TEST, '../src');

/** What makes a file of the app one that draws: elements, a canvas, a row of settings, a menu, a window of its own. */
const DRAWS = new RegExp(
  toOneOf([
    /\.create(?:El|Div|Span|Svg)\(|CanvasRenderingContext2D|\bnew (?:Setting|SettingGroup|Menu)\(/,
    /extends (?:\w*Modal|\w*View|PluginSettingTab|AbstractInputSuggest)\b|Decoration\./,
  ]),
);

const files = listFiles(SRC);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function toName(path: string, root: string): string {
  return relative(root, path)
    .split(sep)
    .join('/')
    .replace(/(?:\.test)?\.ts$/, '');
}

function toTest(name: string): string {
  return join(TEST, `${name}.test.ts`);
}

/** A file that declares types and nothing else has nothing that a test could run. */
function hasCode(path: string): boolean {
  const { statements } = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, false);
  return statements.some(
    (each) => !ts.isInterfaceDeclaration(each) && !ts.isTypeAliasDeclaration(each) && !ts.isImportDeclaration(each),
  );
}

function isToBeTested(path: string): boolean {
  const name = toName(path, SRC);
  if (!hasCode(path)) return false;
  return !name.startsWith('app/') || !DRAWS.test(readFileSync(path, 'utf8'));
}

/** The line of the list that speaks of a file: the one that names it most closely. */
function findReader(name: string): (typeof READ_BY)[number] | undefined {
  return READ_BY.filter(([of]) => of === name || (of.endsWith('/') && name.startsWith(of))).sort(
    ([a], [b]) => b.length - a.length,
  )[0];
}

const importsOf = new Map<string, readonly string[]>();

function listImports(path: string): readonly string[] {
  const known = importsOf.get(path);
  if (known) return known;
  const source = readFileSync(path, 'utf8');
  const found = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map(([, spec = '']) => `${normalize(join(dirname(path), spec))}.ts`)
    .filter((target) => existsSync(target));
  importsOf.set(path, found);
  return found;
}

/** Everything that a test imports, directly or through others. */
function listReached(test: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const each of listImports(path)) visit(each);
  };
  visit(toTest(test));
  return reached;
}

describe('tests mirror src', () => {
  const tested = files.filter(isToBeTested).map((path) => toName(path, SRC));
  const bare = tested.filter((name) => !existsSync(toTest(name)));

  test('each file of the core, and of the app where it draws nothing, has a test of its name or a line', () => {
    expect(bare.filter((name) => findReader(name) === undefined)).toEqual([]);
  });

  test('each line names a test that is there and reads those files, and no line is left over', () => {
    const wrong = READ_BY.flatMap((line) => {
      const [of, reader] = line;
      const own = bare.filter((name) => findReader(name) === line);
      if (!existsSync(toTest(reader))) return [`${of}: there is no ${reader}`];
      if (own.length === 0) return [`${of}: needs no line any more`];
      // A browser plays the bundle, which holds every file.
      if (reader.startsWith('e2e/')) return of === 'main' || of.startsWith('app/') ? [] : [`${of}: is not the app`];
      const reached = listReached(reader);
      return own
        .filter((name) => !reached.has(join(SRC, `${name}.ts`)))
        .map((name) => `${reader} does not read ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test('a test of the core or the app is named after a file, or is one that the list names', () => {
    const named = new Set(files.map((path) => toName(path, SRC)));
    const readers = new Set(READ_BY.map(([, reader]) => reader));
    const odd = ['core', 'app']
      .flatMap((room) => listFiles(join(TEST, room)))
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => toName(path, TEST))
      .filter((name) => !named.has(name) && !readers.has(name));
    expect(odd).toEqual([]);
  });
});
