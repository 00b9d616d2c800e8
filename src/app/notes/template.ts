import { withoutEnding } from '../../core/text/name/filename';
import { ConfirmationModal } from 'obsidian';
import { toBuiltInTemplate } from '../../core/notes/draft';
import { toKindRow, type NoteKind } from '../../core/notes/kind';
import { openNote } from '../shell/open';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { findFolder, namesIn } from '../vault/folders';
import { createNote, isRefused } from '../vault/write';
import { askForKind } from './kind-modal';
import { rememberMade } from './made';

/**
 * Where the template of this name lies: a path, or a name inside the templates folder. Nothing when there is no such
 * note.
 */
export function findTemplatePath(parts: Parts, name: string): string | null {
  const bare = withoutEnding(name.trim());
  const { templatesFolder } = parts.settings.current();
  const paths = [`${findFolder(parts.app, templatesFolder) ?? templatesFolder}/${bare}.md`, `${bare}.md`];
  return paths.find((path) => parts.app.vault.getFileByPath(path) !== null) ?? null;
}

/**
 * The names of the notes in the templates folder, and the one that new notes of a kind start from, or ''. That one is
 * among the names wherever it lies.
 */
export function listTemplates(
  parts: Parts,
  kind: NoteKind,
): { readonly names: readonly string[]; readonly usual: string } {
  const { templatesFolder, newNoteTemplates } = parts.settings.current();
  const folder = templatesFolder.trim() === '' ? null : findFolder(parts.app, templatesFolder);
  const names = folder === null ? [] : [...namesIn(parts.app, folder, 'md')].sort();
  const chosen = newNoteTemplates[kind]?.[0] ?? '';
  const path = findTemplatePath(parts, chosen);
  const usual = path === null ? '' : (names.find((name) => findTemplatePath(parts, name) === path) ?? chosen);
  return { names: path === null ? names : [...new Set([...names, usual])], usual };
}

/**
 * Asks for a kind and writes a template for it: an ordinary note in the templates folder with a blank for everything
 * that can be answered.
 */
export function askForTemplate(parts: Parts): void {
  if (parts.settings.current().templatesFolder.trim() === '') {
    tell('No folder holds templates yet. Name one in the settings under Notes, and the template goes there.');
    return;
  }
  askForKind(parts.app, 'A template for which kind of note?', (kind) => {
    void writeTemplate(parts, kind);
  });
}

async function writeTemplate(parts: Parts, kind: NoteKind): Promise<void> {
  const settings = parts.settings.current();
  const { label, plural } = toKindRow(kind);
  const answer = await createNote(parts.app, {
    folder: settings.templatesFolder,
    name: label,
    text: toBuiltInTemplate(kind, settings),
  });
  if (isRefused(answer)) {
    tell(answer.sentence);
    return;
  }
  if (answer.made) rememberMade(parts.app, [answer.made]);
  await openNote(parts.app, answer.written, 'tab');
  new ConfirmationModal(parts.app)
    .setTitle(`Start new ${plural.toLowerCase()} from it?`)
    .setContent(
      `“${answer.written}” is an ordinary note now: take out what you do not need, write what you always need. ` +
        'Blanks such as {{title}} are filled when a note is made; one that was not answered goes away.',
    )
    .addButton((button) =>
      button.setButtonText('Use it').onClick(() =>
        parts.settings.change(({ newNoteTemplates }) => ({
          newNoteTemplates: { ...newNoteTemplates, [kind]: [answer.written] },
        })),
      ),
    )
    .addCancelButton('Not yet')
    .open();
}
