import { fold, type MappingChoices } from './mapping';

/** The choices that name folders. */
export interface FolderChoices extends Pick<MappingChoices, 'kindFolders' | 'templatesFolder'> {
  /** Folders that the highlighter leaves alone. */
  readonly highlightFoldersOff: readonly string[];
}

/**
 * The choices with a folder's new name, where they name the old one or a folder inside it; nothing when they do not, so
 * that nobody is asked.
 */
export function toRenamedFolders(choices: FolderChoices, from: string, to: string): FolderChoices | null {
  const old = fold(from);
  const rename = (folder: string): string => {
    const bare = folder.replace(/^\/+|\/+$/g, '');
    if (fold(bare) === old) return to;
    return fold(bare).startsWith(`${old}/`) ? `${to}${bare.slice(from.length)}` : folder;
  };
  const kindFolders = Object.fromEntries(
    Object.entries(choices.kindFolders).map(([kind, folders]) => [kind, folders.map(rename)] as const),
  );
  const templatesFolder = choices.templatesFolder === '' ? '' : rename(choices.templatesFolder);
  const renamed = { kindFolders, templatesFolder, highlightFoldersOff: choices.highlightFoldersOff.map(rename) };
  const { kindFolders: was, templatesFolder: wasTemplates, highlightFoldersOff } = choices;
  const before = { kindFolders: was, templatesFolder: wasTemplates, highlightFoldersOff };
  return JSON.stringify(renamed) === JSON.stringify(before) ? null : renamed;
}
