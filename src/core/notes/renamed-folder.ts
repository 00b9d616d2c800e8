import { fold, type MappingChoices } from './mapping';

/** The choices that name folders. */
export type FolderChoices = Pick<MappingChoices, 'kindFolders' | 'templatesFolder'>;

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
  const isSame =
    templatesFolder === choices.templatesFolder && JSON.stringify(kindFolders) === JSON.stringify(choices.kindFolders);
  return isSame ? null : { kindFolders, templatesFolder };
}
