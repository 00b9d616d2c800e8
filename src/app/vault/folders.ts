import type { App } from 'obsidian';
import { toIdentity } from '../../core/text/name/filename';

type VaultApp = Pick<App, 'vault'>;

/** The path that a folder has in this vault, whatever its case and Unicode form, or nothing. */
export function findFolder(app: VaultApp, path: string): string | null {
  const exact = app.vault.getFolderByPath(path);
  if (exact) return exact.path;
  const slash = path.lastIndexOf('/');
  const parent = slash === -1 ? app.vault.getRoot() : app.vault.getFolderByPath(path.slice(0, slash));
  const twin = parent?.children.find((child) => 'children' in child && toIdentity(child.path) === toIdentity(path));
  return twin?.path ?? null;
}

/** The names of a folder's files of one ending, without it. */
export function namesIn(app: VaultApp, folder: string, extension: string): readonly string[] {
  const home = folder === '' ? app.vault.getRoot() : app.vault.getFolderByPath(folder);
  return (home?.children ?? [])
    .filter(({ name }) => name.toLowerCase().endsWith(`.${extension}`))
    .map(({ name }) => name.slice(0, -extension.length - 1));
}

/** Whether a path lies in a hidden folder or in the host's own. */
export function isHidden(app: VaultApp, path: string): boolean {
  return (
    path.split('/').some((part) => part.startsWith('.')) ||
    toIdentity(`${path}/`).startsWith(`${toIdentity(app.vault.configDir)}/`)
  );
}
