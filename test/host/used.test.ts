import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { findRoot } from './server/root';
import { USED } from './used';

const root = findRoot();

/** Reached through another name and never imported by their own. */
const REACHED = ['Vault', 'FileManager', 'MetadataCache', 'Workspace'];

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

const texts = listFiles(join(root, 'src')).map((path) => readFileSync(path, 'utf8'));

function readImported(text: string): string[] {
  const source = ts.createSourceFile('one.ts', text, ts.ScriptTarget.ES2022, false);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = statement.importClause?.namedBindings;
    if (statement.moduleSpecifier.text !== 'obsidian' || !bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  });
}

describe('the list of what the plugin uses of Obsidian', () => {
  test('has every name that src imports, and no other: a new one gets a row in used.ts', () => {
    expect(Object.keys(USED).sort()).toEqual([...new Set([...texts.flatMap(readImported), ...REACHED])].sort());
  });

  test('names no member that is asked for nowhere', () => {
    const stale = Object.entries(USED).flatMap(([name, { members }]) =>
      members
        .filter((member) => !texts.some((text) => new RegExp(`\\b${member}\\b`).test(text)))
        .map((member) => `${name}.${member}`),
    );
    expect(stale).toEqual([]);
  });

  test('names a file of tests for each', () => {
    const missing = Object.entries(USED).filter(([, { proof }]) => !existsSync(join(root, 'test', proof)));
    expect(missing.map(([name, { proof }]) => `${name}: ${proof}`)).toEqual([]);
  });
});
