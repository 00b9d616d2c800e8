import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The project's top folder: the nearest one above the working folder that holds both package.json and manifest.json.
 */
export function findRoot(from: string = process.cwd()): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'manifest.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('The project folder was not found; run this inside it.');
  }
}
