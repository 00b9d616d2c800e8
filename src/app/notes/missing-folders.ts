import { findMissingFolders, useFolderInstead, type MissingFolder } from '../../core/notes/missing-folders';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import type { Parts } from '../shell/parts';
import { findFolder } from '../vault/folders';
import { listNotes } from '../vault/read';

/** The folders that the settings name and that this vault does not have, with their likely new names. */
export function listMissingFolders({ app, settings }: Parts): readonly MissingFolder[] {
  const now = settings.current();
  // The folder that is meant as long as nobody says otherwise need not be there.
  const isUsual = now.templatesFolder === DEFAULT_SETTINGS.templatesFolder;
  const choices = { ...now, templatesFolder: isUsual ? '' : now.templatesFolder };
  const maybe = findMissingFolders(choices, []).filter(({ folder }) => findFolder(app, folder) === null);
  if (maybe.length === 0) return [];
  const there = new Set<string>();
  for (const path of listNotes(app))
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
      there.add(path.slice(0, slash));
  const gone = new Set(maybe.map(({ folder }) => folder));
  return findMissingFolders(choices, [...there]).filter(({ folder }) => gone.has(folder));
}

/** Lists the folders that are gone, each with a press that writes its new name into the settings; nothing by itself. */
export function drawMissingFolders(parent: HTMLElement, parts: Parts, missing: readonly MissingFolder[]): void {
  if (missing.length === 0) return;
  const item = parent.createDiv({ cls: 'second-story-damage-note' });
  item.createDiv({ cls: 'second-story-damage-path', text: 'The settings' });
  for (const { folder, likely } of missing) {
    item.createDiv({ text: `They name the folder “${folder}”, which is not in this vault.` });
    item.createDiv({
      cls: 'second-story-damage-next',
      text:
        likely === null
          ? 'Its notes are not told by it any more. The settings, under Notes, say which folders count.'
          : `It seems to be called “${likely}” now.`,
    });
    if (likely !== null)
      item
        .createEl('button', { cls: 'second-story-damage-mend', text: `Use “${likely}” in the settings` })
        .addEventListener('click', () => {
          void parts.settings.change((now) => useFolderInstead(now, folder, likely));
        });
  }
}
