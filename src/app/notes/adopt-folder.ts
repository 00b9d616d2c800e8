import { FuzzySuggestModal, Modal, Setting, parseYaml, type App } from 'obsidian';
import { acceptSuggestions, toSuggestions, type Adopted, type Suggestion } from '../../core/notes/import/accept';
import { startFolder, type FolderReading } from '../../core/notes/import/folder';
import { toMapping } from '../../core/notes/mapping';
import type { Settings } from '../../core/settings/settings';
import { SECTION_ROWS } from '../../core/notes/sections';
import { createBreath } from '../vault/breath';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { listNotes } from '../vault/read';
import { countKinds, toCountSentence } from './recognised';
import { toCounted } from '../../core/text/in-words';

const MOST_NOTES = 2_000;
/** How those notes are called that lie in no folder. */
const ROOT = 'The vault itself';
const ALL_SAID = 'The settings already say everything that this folder suggests.';
const NOTHING_TOLD =
  'Nothing in these notes tells which of them are incidents. A property, a tag or a pattern of names can, in the ' +
  'settings under Notes.';

/**
 * Asks for a folder of write-ups, looks at it, and offers how to read it. Only the settings change, and only when the
 * reader presses.
 */
export function askForFolder(parts: Parts): void {
  const folders = listFolders(parts.app);
  if (folders.length === 0) {
    tell('There is no note yet, so there is nothing to look at.');
    return;
  }
  new FolderModal(parts.app, folders, (folder) => {
    void lookAt(parts, folder);
  }).open();
}

async function lookAt(parts: Parts, folder: string): Promise<void> {
  new AdoptModal(parts, folder, await readFolder(parts.app, folder)).open();
}

/**
 * The folders that hold notes, told from the host's cache, with how many lie in them and below; '' for those
 * that lie in none.
 */
function listFolders(app: App): readonly (readonly [folder: string, notes: number])[] {
  const counts = new Map<string, number>();
  for (const path of listNotes(app)) {
    if (!path.includes('/')) counts.set('', (counts.get('') ?? 0) + 1);
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Reads the notes of a folder in slices, so that the app stays at hand meanwhile. */
async function readFolder(app: App, folder: string): Promise<FolderReading> {
  const paths = listNotes(app)
    .filter((path) => (folder === '' ? !path.includes('/') : path.startsWith(`${folder}/`)))
    .slice(0, MOST_NOTES);
  const reader = startFolder(folder, parseYaml);
  const breathe = createBreath(() => window);
  for (const path of paths) {
    const file = app.vault.getFileByPath(path);
    const text = file ? await app.vault.cachedRead(file).catch(() => null) : null;
    if (text !== null) reader.read({ path, text });
    await breathe();
  }
  return reader.finish();
}

class FolderModal extends FuzzySuggestModal<readonly [string, number]> {
  constructor(
    app: App,
    private readonly folders: readonly (readonly [string, number])[],
    private readonly take: (folder: string) => void,
  ) {
    super(app);
    this.setPlaceholder('Which folder holds your write-ups?');
  }

  override getItems(): (readonly [string, number])[] {
    return [...this.folders];
  }

  override getItemText([folder, notes]: readonly [string, number]): string {
    return `${folder === '' ? ROOT : folder} (${toCounted(notes, 'note', 'notes')})`;
  }

  override onChooseItem([folder]: readonly [string, number]): void {
    this.take(folder);
  }
}

/**
 * Shows how a folder could be read, each suggestion to be taken or left, and what would be recognised with those that
 * are taken.
 */
class AdoptModal extends Modal {
  private readonly taken: Set<Suggestion>;
  private readonly suggestions: readonly Suggestion[];

  constructor(
    private readonly parts: Parts,
    private readonly folder: string,
    private readonly reading: FolderReading,
  ) {
    super(parts.app);
    this.suggestions = toSuggestions(reading, parts.settings.current());
    this.taken = new Set(this.suggestions.filter(({ isAsked }) => !isAsked));
  }

  override onOpen(): void {
    const { contentEl, reading } = this;
    this.modalEl.addClass('second-story-import');
    this.setTitle(this.folder === '' ? 'How to read the notes in no folder' : `How to read “${this.folder}”`);
    const unread =
      reading.unreadable.length === 0 ? '' : ` The properties of ${reading.unreadable.length} could not be read.`;
    contentEl.createEl('p', {
      cls: 'second-story-form-said',
      text: `${toCounted(reading.notes, 'note was', 'notes were')} looked at, and none of them is changed.${unread}`,
    });
    const count = createEl('p', { attr: { 'aria-live': 'polite' } });
    const say = (): void => {
      count.setText(
        toCountSentence(
          countKinds(
            this.app,
            toMapping({ ...this.parts.settings.current(), ...this.toChoices(this.parts.settings.current()) }),
          ),
          'With these',
        ),
      );
    };
    for (const suggestion of this.suggestions) {
      const row = contentEl.createEl('label', { cls: 'second-story-form-cue' });
      const box = row.createEl('input', { type: 'checkbox' });
      box.checked = this.taken.has(suggestion);
      row.createSpan({ text: suggestion.sentence });
      box.addEventListener('change', () => {
        if (box.checked) this.taken.add(suggestion);
        else this.taken.delete(suggestion);
        say();
      });
    }
    if (this.suggestions.length === 0) contentEl.createEl('p', { text: this.isUntold() ? NOTHING_TOLD : ALL_SAID });
    contentEl.append(count);
    say();
    this.drawSections();
    new Setting(contentEl)
      .addButton((button) =>
        button.setButtonText(this.suggestions.length === 0 ? 'Close' : 'Cancel').onClick(() => {
          this.close();
        }),
      )
      .then((setting) => {
        if (this.suggestions.length > 0)
          setting.addButton((button) =>
            button
              .setButtonText('Use this')
              .setCta()
              .onClick(() => {
                void this.use();
              }),
          );
      });
  }

  /** Whether nothing that these notes have tells an incident from any other note. */
  private isUntold(): boolean {
    const { kindProperties, kindValues, kindTags, kindFolders, kindNames } = this.reading.suggested;
    const words = [kindValues, kindTags, kindFolders, kindNames].flatMap((each) => Object.keys(each));
    return words.length === 0 && kindProperties.length < 2 && this.folder === '';
  }

  private drawSections(): void {
    const sections = this.reading.recognised.filter(({ where }) => where !== 'property');
    if (sections.length === 0) return;
    const details = this.contentEl.createEl('details', { cls: 'second-story-form-cues' });
    details.createEl('summary', { text: 'What stands in the text of these notes' });
    const list = details.createEl('ul');
    for (const { ours, theirs, where, notes } of sections) {
      const heading = SECTION_ROWS.find(({ id }) => id === ours)?.heading;
      list.createEl('li', {
        text:
          `${where === 'heading' ? 'The heading' : 'The row'} “${theirs}” in ${toCounted(notes, 'note', 'notes')}: ` +
          `${heading === undefined ? `what we call “${ours}”` : `our section “${heading}”`}.`,
      });
    }
  }

  private toChoices(now: Settings): Adopted {
    const { kindProperties, kindValues, kindTags, kindFolders, kindNames, propertyNames } = now;
    return acceptSuggestions({ kindProperties, kindValues, kindTags, kindFolders, kindNames, propertyNames }, [
      ...this.taken,
    ]);
  }

  private async use(): Promise<void> {
    await this.parts.settings.change((now) => this.toChoices(now));
    this.close();
    tell('The settings read these notes your way now. Everything can be changed there, under Notes.');
  }
}
