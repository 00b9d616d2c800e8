import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src/app');

/** Every expression of the app, with the file it stands in. */
const nodes = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => {
    const source = ts.createSourceFile(path, readFileSync(join(SRC, path), 'utf8'), ts.ScriptTarget.ES2022, true);
    const found: { readonly where: string; readonly node: ts.Node }[] = [];
    const visit = (node: ts.Node): void => {
      found.push({ where: relative('.', path), node });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });

describe('a window of its own is a realm of its own (G11)', () => {
  test('so that no element and no event is told by the classes of the first window', () => {
    const asked = nodes.flatMap(({ where, node }) =>
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword &&
      /^(?:HTML|SVG)\w*|^(?:Node|Element|Text|\w*Event)$/.test(node.right.getText())
        ? [`${where}: ${node.getText()}`]
        : [],
    );
    expect(asked).toEqual([]);
  });

  test('so that a menu at a place is told in which document', () => {
    const menus = nodes.flatMap(({ where, node }) =>
      ts.isCallExpression(node) && node.expression.getText().endsWith('.showAtPosition')
        ? [{ where, given: node.arguments.length }]
        : [],
    );
    expect(menus.length).toBeGreaterThan(2);
    expect(menus.filter(({ given }) => given < 2)).toEqual([]);
  });

  test('so that nothing is drawn into the document of the first window, or asked of it', () => {
    const asked = nodes.flatMap(({ where, node }) =>
      ts.isPropertyAccessExpression(node) && /^(?:document|window\.document)$/.test(node.expression.getText())
        ? [`${where}: ${node.getText()}`]
        : [],
    );
    expect(asked).toEqual([]);
  });
});
