import { editNote, type Refused, type WritableApp, type Written } from '../../src/app/vault/write';
import { toRefusalSentence } from '../../src/core/text/edit/refusal';
import type { Edited, Refusal } from '../../src/core/text/edit/change';

/** Changes the note that has this path now; what a press would hear when there is none. */
export async function editAt(
  app: WritableApp,
  path: string,
  edit: (text: string) => Edited | Refusal,
): Promise<Written | Refused> {
  const file = app.vault.getFileByPath(path);
  return file ? editNote(app, file, edit) : { refused: 'gone', sentence: toRefusalSentence('gone', path) };
}
