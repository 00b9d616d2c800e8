import type { TFile } from './files';
import { toFolded, toName } from './paths';

/**
 * Finds the file a link means, as Obsidian does: an exact path, else the end of a path; among several the one in the
 * linking note's folder, then the shortest path, then the first by name. Case and Unicode form do not matter; aliases
 * do not count. What it answers depends on the files alone, never on the order in which they came.
 */
export class LinkIndex {
  readonly #byName = new Map<string, Set<TFile>>();

  add(file: TFile): void {
    const name = toFolded(toName(file.path));
    const files = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, files.add(file));
  }

  /** Forgets a file under the path it had. */
  remove(file: TFile, path: string): void {
    const name = toFolded(toName(path));
    const files = this.#byName.get(name);
    files?.delete(file);
    if (files?.size === 0) this.#byName.delete(name);
  }

  /** How many files bear this name, whatever their folder. */
  countNamed(name: string): number {
    return this.#byName.get(toFolded(name))?.size ?? 0;
  }

  find(linkpath: string, sourcePath: string): TFile | null {
    const folder = toFolded(sourcePath.slice(0, sourcePath.lastIndexOf('/') + 1));
    const wanted = toFolded(linkpath);
    const candidates = this.#named(toName(wanted));
    if (candidates.length === 0) return null;
    if (wanted.startsWith('/')) return pickExact(candidates, wanted.slice(1));
    if (wanted.startsWith('./') || wanted.startsWith('../')) return pickExact(candidates, toAbsolute(folder, wanted));
    const exact = pickExact(candidates, wanted) ?? pickExact(candidates, folder + wanted);
    if (exact) return exact;
    const ending = candidates.filter((file) => endsWithPath(toFolded(file.path), wanted));
    return (
      ending.sort(
        (a, b) => toRank(a, folder) - toRank(b, folder) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1),
      )[0] ?? null
    );
  }

  #named(name: string): TFile[] {
    return [...(this.#byName.get(name) ?? []), ...(this.#byName.get(`${name}.md`) ?? [])];
  }
}

/** The folded names a file of this path can be linked by; a link concerns it only if its last part is one of them. */
export function toLinkNames(path: string): readonly string[] {
  const name = toFolded(toName(path));
  return name.endsWith('.md') ? [name, name.slice(0, -3)] : [name];
}

function isNamed(path: string, wanted: string): boolean {
  return path === wanted || path === `${wanted}.md`;
}

function pickExact(files: readonly TFile[], wanted: string): TFile | null {
  return (
    [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).find((file) => isNamed(toFolded(file.path), wanted)) ?? null
  );
}

function endsWithPath(path: string, wanted: string): boolean {
  return `/${path}`.endsWith(`/${wanted}`) || `/${path}`.endsWith(`/${wanted}.md`);
}

function toRank(file: TFile, folder: string): number {
  return toFolded(file.path).startsWith(folder) ? 0 : 1;
}

function toAbsolute(folder: string, wanted: string): string {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of wanted.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
