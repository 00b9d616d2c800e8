/**
 * Obsidian's tidy form of a vault path: forward slashes, none doubled or at the ends, plain spaces, NFC; `/` for
 * nothing.
 */
export function normalizePath(path: string): string {
  const tidy = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .normalize('NFC');
  return tidy === '' ? '/' : tidy;
}

/** The last part of a path. */
export function toName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The form in which two names are the same to a link: NFC and lower case. */
export function toFolded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
