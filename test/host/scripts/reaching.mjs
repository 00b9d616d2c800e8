// Which test files reach a file of src by imports, directly or through others. Asked of the text of the imports, which
// takes a second; vitest's own `related` compiles every file for it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './suite.mjs';

/** Every TypeScript file below a folder of the repository, as paths from its root. */
function listFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** The files that a file imports from beside it, those of values and those of types alike. */
function listImports(path) {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)|\bimport '(\.[^']+)'/g)]
    .map(([, named, lazy, bare]) => relative(root, resolve(root, dirname(path), `${named ?? lazy ?? bare}.ts`)))
    .filter((name) => existsSync(join(root, name)));
}

/** The test files below some folders that reach a file of src of which `isSought` says yes, given its text. */
export function listTestsReaching(folders, isSought) {
  const reaches = new Map();
  const visit = (path) => {
    const known = reaches.get(path);
    if (known !== undefined) return known;
    reaches.set(path, false); // A circle adds nothing of its own.
    const found =
      (path.startsWith('src') && isSought(readFileSync(join(root, path), 'utf8'))) || listImports(path).some(visit);
    reaches.set(path, found);
    return found;
  };
  return folders.flatMap(listFiles).filter((path) => path.endsWith('.test.ts') && visit(path));
}
