import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import nodes from 'lucide-static/icon-nodes.json';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { findRoot } from './server/root';

const root = findRoot();

/** Calls whose words, but for what a person reads, are names of icons. */
const DRAWING = new Set(['setIcon', 'addAction', 'addRibbonIcon', 'setButtonIcon', 'getIcon', 'iconButton']);

interface Named {
  readonly where: string;
  readonly name: string;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** Every text in an expression that could be what it yields: both sides of a choice, and what a table holds. */
function readTexts(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...readTexts(node.whenTrue), ...readTexts(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...readTexts(node.left), ...readTexts(node.right)];
  return ts.isParenthesizedExpression(node) ? readTexts(node.expression) : [];
}

function readIcons(path: string): Named[] {
  const found: Named[] = [];
  const keep = (node: ts.Node): void => {
    for (const name of readTexts(node))
      if (/^[a-z][a-z0-9-]*$/.test(name)) found.push({ where: path.slice(root.length + 1), name });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'icon') keep(node.initializer);
    if (ts.isPropertyDeclaration(node) && node.name.getText() === 'icon' && node.initializer) keep(node.initializer);
    if (ts.isBinaryExpression(node) && /\.icon$/.test(node.left.getText())) keep(node.right);
    if (ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : node.expression.getText();
      if (called === 'setIcon') keep(node.arguments[node.arguments.length - 1] ?? node);
      else if (DRAWING.has(called) && node.arguments[0]) keep(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
  return found;
}

test('the icons of this page are those of Lucide 0.446, which the app promises (docs.obsidian.md, Icons)', () => {
  const installed = readFileSync(join(root, 'node_modules/lucide-static/package.json'), 'utf8');
  expect(installed).toContain('"version": "0.446.0"');
});

test('every icon that the plugin or this page names is one of them', () => {
  const named = ['src', 'test/host/page'].flatMap((folder) => listFiles(join(root, folder))).flatMap(readIcons);
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(({ name }) => !Object.hasOwn(nodes, name.replace(/^lucide-/, '')))).toEqual([]);
});
