import { ConfirmationModal, type App } from 'obsidian';
import { tell } from '../shell/tell';
import { findUntouched, trashOurs, type Made } from '../vault/write';
import { toCounted } from '../../core/text/in-words';

const KEY = 'second-story-made';

/** Remembers on this device what a press made, so that a later press can take it back. Only the last press counts. */
export function rememberMade(app: App, made: readonly Made[]): void {
  app.saveLocalStorage(KEY, JSON.stringify(made));
}

/** Says what a press did and lists the notes it made, which another press can take back. */
export function showMade(app: App, sentence: string, made: readonly Made[]): void {
  if (made.length === 0) {
    tell(sentence);
    return;
  }
  const list = createFragment((fragment) => {
    fragment.createEl('p', { text: sentence });
    fragment.createEl('p', { text: made.length === 1 ? 'This note was made:' : 'These notes were made:' });
    const items = fragment.createEl('ul');
    for (const { path } of made) items.createEl('li', { text: path });
  });
  new ConfirmationModal(app)
    .setTitle('Done')
    .setContent(list)
    .addCancelButton('Keep them')
    .addButton((button) => button.setButtonText('Put the notes away again').onClick(() => askToTrashMade(app)))
    .open();
}

/** Lists what the last press made and nobody changed since, and moves it to the trash when the reader says so. */
export async function askToTrashMade(app: App): Promise<void> {
  const untouched = await findUntouched(app, readMade(app));
  if (untouched.length === 0) {
    tell('There is nothing to put away: what the last press made is gone already, or somebody has changed it since.');
    return;
  }
  const list = createFragment((fragment) => {
    fragment.createEl('p', {
      text: 'These notes were made by the last press and are unchanged since. They go to the trash.',
    });
    const items = fragment.createEl('ul');
    for (const { path } of untouched) items.createEl('li', { text: path });
  });
  new ConfirmationModal(app)
    .setTitle('Put away what was made')
    .setContent(list)
    .addButton((button) =>
      button
        .setButtonText('Move to trash')
        .setDestructive()
        .onClick(async () => {
          const { trashed, kept } = await trashOurs(app, untouched);
          tell(
            kept.length === 0
              ? `${toCounted(trashed.length, 'note is', 'notes are')} in the trash.`
              : `${trashed.length} moved to the trash; ${kept.join(', ')} stayed, because it changed in the meantime.`,
          );
        }),
    )
    .addCancelButton('Keep them')
    .open();
}

function readMade(app: App): readonly Made[] {
  const stored: unknown = app.loadLocalStorage(KEY);
  try {
    const list: unknown = typeof stored === 'string' ? JSON.parse(stored) : [];
    return Array.isArray(list) ? list.filter(isMade) : [];
  } catch {
    return [];
  }
}

function isMade(value: unknown): value is Made {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'fingerprint' in value &&
    typeof value.fingerprint === 'string'
  );
}
