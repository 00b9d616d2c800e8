import { fold } from './mapping';
import { toRenamedFolders, type FolderChoices } from './renamed-folder';

/** A folder that the settings name and the vault does not have, and the one that it may be called now. */
export interface MissingFolder {
  readonly folder: string;
  readonly likely: string | null;
}

const ALIKE = 0.4;

/**
 * The folders of the settings that are gone, each with its likely new name: beside where it was, named in no setting,
 * and spelled alike or the only one that is left. `folders` are those of the vault.
 */
export function findMissingFolders(choices: FolderChoices, folders: readonly string[]): readonly MissingFolder[] {
  const named = namedFolders(choices);
  const there = new Set(folders.map(fold));
  const taken = new Set(named.map(fold));
  const free = folders.filter((folder) => !taken.has(fold(folder)) && !folder.startsWith('.'));
  return [...new Set(named)]
    .filter((folder) => !there.has(fold(folder)))
    .map((folder) => ({ folder, likely: findLikely(folder, free) }));
}

/** The choices with the new name of a folder that is gone; unchanged when they do not name it any more. */
export function useFolderInstead<Choices extends FolderChoices>(choices: Choices, gone: string, now: string): Choices {
  return { ...choices, ...toRenamedFolders(choices, gone, now) };
}

function namedFolders({ kindFolders, templatesFolder, highlightFoldersOff }: FolderChoices): readonly string[] {
  return [...Object.values(kindFolders).flat(), templatesFolder, ...highlightFoldersOff]
    .map((folder) => folder.replace(/^\/+|\/+$/g, ''))
    .filter((folder) => folder !== '');
}

function findLikely(gone: string, free: readonly string[]): string | null {
  const parent = gone.slice(0, gone.lastIndexOf('/') + 1);
  const beside = free.filter((folder) => folder.slice(0, folder.lastIndexOf('/') + 1) === parent);
  const [best] = beside
    .map((folder) => ({ folder, alike: toLikeness(gone.slice(parent.length), folder.slice(parent.length)) }))
    .sort((a, b) => b.alike - a.alike);
  if (best && best.alike >= ALIKE) return best.folder;
  return beside.length === 1 ? (beside[0] ?? null) : null;
}

/** How much of the letters, two by two, two names share. */
function toLikeness(one: string, other: string): number {
  const [a, b] = [toPairs(one), toPairs(other)];
  const shared = a.filter((pair) => b.includes(pair)).length;
  return (2 * shared) / Math.max(1, a.length + b.length);
}

function toPairs(name: string): readonly string[] {
  const letters = fold(name).replace(/[^\p{L}\p{N}]/gu, '');
  return [...letters].slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
