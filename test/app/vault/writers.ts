import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

const SRC = join(import.meta.dirname, '../../../src');
/** What changes a note that is there, and what hands that on to another room. */
const WRITING = /^(?:editNote|askInNote|writeToMine|trashOurs)$|\.insertQuestion\.offer$/;

/**
 * Every function of the app that changes a note, as its file and its name; a nested one counts as the one around it.
 */
export function listWriters(): readonly string[] {
  const files = readdirSync(join(SRC, 'app'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return [...new Set(files.flatMap((path) => listIn(join(SRC, 'app', path))))].sort();
}

function listIn(path: string): readonly string[] {
  const file = relative(SRC, path).split(sep).join('/').replace(/\.ts$/, '');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node, owner: string): void => {
    if (ts.isCallExpression(node) && WRITING.test(node.expression.getText(source))) found.push(`${file} ${owner}`);
    const isNamed = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
    const inner = isNamed && node.name && owner === '' ? node.name.getText(source) : owner;
    ts.forEachChild(node, (child) => {
      visit(child, inner);
    });
  };
  visit(source, '');
  return found;
}
