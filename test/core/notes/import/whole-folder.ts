import { startFolder, type FolderNote, type FolderReading } from '../../../../src/core/notes/import/folder';
import type { ParseYaml } from '../../../../src/core/text/edit/change';

/** Reads all notes of a folder at once. */
export function readFolderOfNotes(folder: string, notes: readonly FolderNote[], parseYaml: ParseYaml): FolderReading {
  const reader = startFolder(folder, parseYaml);
  for (const note of notes) reader.read(note);
  return reader.finish();
}
