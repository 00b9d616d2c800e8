import type { App } from 'obsidian';
import { withoutEnding } from '../../core/text/name/filename';

/** A note as a link names it: its name where no other note is called so, else its path. */
export function toLinkText(app: App, path: string): string {
  const file = app.vault.getFileByPath(path);
  return file ? app.metadataCache.fileToLinktext(file, '') : withoutEnding(path);
}
