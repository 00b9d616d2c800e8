import { FuzzySuggestModal, Modal, Setting, type TFile } from 'obsidian';
import { isTitle } from '../../../core/notes/form';
import { findHelperKind, readProperties } from '../../../core/notes/mapping';
import { GRAPHS_FOLDER, readSaved, toSavedNote } from '../../../core/graph/ask/saved-question';
import type { GraphState } from '../../../core/graph/ask/state';
import { listNotes } from '../../vault/read';
import { createNote, isRefused } from '../../vault/write';
import { drawFormPresses } from '../../shell/form';
import { onEnter } from '../../shell/submit';
import { openNote } from '../../shell/open';
import { tell } from '../../shell/tell';
import type { GraphParts } from '../graph-parts';

/** The question that a saved note asks, found by its name as a link from another note (`this`: in it), or nothing. */
export function findSaved(parts: GraphParts, name: string, from: string): GraphState | null {
  const file =
    name === 'this' ? parts.app.vault.getFileByPath(from) : parts.app.metadataCache.getFirstLinkpathDest(name, from);
  return file ? readFile(parts, file) : null;
}

/** Every saved question of the vault, by name. Asked for only when somebody wants to choose one. */
export function listSaved(parts: GraphParts): readonly TFile[] {
  return listNotes(parts.app)
    .flatMap((path) => parts.app.vault.getFileByPath(path) ?? [])
    .filter((file) => isSaved(parts, file))
    .sort((a, b) => (a.basename < b.basename ? -1 : 1));
}

/** Lets the reader choose a saved question. */
export class SavedPicker extends FuzzySuggestModal<TFile> {
  constructor(
    private readonly parts: GraphParts,
    private readonly onPick: (state: GraphState) => void,
  ) {
    super(parts.app);
    this.setPlaceholder('Choose a saved question');
    this.emptyStateText = 'No question has been saved yet. The menu of a graph tab saves the one on the screen.';
  }

  override getItems(): TFile[] {
    return [...listSaved(this.parts)];
  }

  override getItemText(file: TFile): string {
    return file.basename;
  }

  override onChooseItem(file: TFile): void {
    const state = readFile(this.parts, file);
    if (state) this.onPick(state);
  }
}

/** Asks for a name and saves the question of a tab as a note. */
export class SaveModal extends Modal {
  private name: string;
  private problem: HTMLElement | null = null;
  private field: HTMLInputElement | null = null;

  constructor(
    private readonly parts: GraphParts,
    private readonly state: GraphState,
    suggestion: string,
  ) {
    super(parts.app);
    this.name = suggestion;
  }

  override onOpen(): void {
    this.setTitle('Save this question as a note');
    new Setting(this.contentEl)
      .setName('Name')
      .setDesc(`A note in “${GRAPHS_FOLDER}”, answered anew whenever it is opened.`)
      .addText((text) => {
        text.setValue(this.name).onChange((value) => {
          this.name = value;
        });
        onEnter(text.inputEl, () => {
          void this.save();
        });
        text.inputEl.setAttribute('aria-label', 'Name');
        text.inputEl.select();
        this.field = text.inputEl;
      });
    this.problem = this.contentEl.createDiv({ cls: 'second-story-form-problem', attr: { role: 'alert' } });
    drawFormPresses(this, 'Save', () => {
      void this.save();
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private async save(): Promise<void> {
    const name = this.name.trim();
    if (!isTitle(name)) {
      this.problem?.setText('A name of a few words is all that is needed.');
      this.field?.focus();
      return;
    }
    this.close();
    const { app } = this.parts;
    const linkOf = (path: string): string => {
      const file = app.vault.getFileByPath(path);
      return file ? `[[${app.metadataCache.fileToLinktext(file, GRAPHS_FOLDER)}]]` : `[[${path}]]`;
    };
    const note = toSavedNote(name, this.state, linkOf);
    const written = await createNote(app, { folder: GRAPHS_FOLDER, name: note.name, text: note.text });
    if (isRefused(written)) tell(written.sentence);
    else await openNote(app, written.written, 'tab');
  }
}

function isSaved(parts: GraphParts, file: TFile): boolean {
  const frontmatter: unknown = parts.app.metadataCache.getFileCache(file)?.frontmatter;
  return findHelperKind({ properties: readProperties(frontmatter) }, parts.mapping()) === 'graph-filter';
}

function readFile(parts: GraphParts, file: TFile): GraphState | null {
  if (!isSaved(parts, file)) return null;
  const frontmatter: unknown = parts.app.metadataCache.getFileCache(file)?.frontmatter;
  return readSaved(
    readProperties(frontmatter),
    (link) => parts.app.metadataCache.getFirstLinkpathDest(link, file.path)?.path ?? null,
  );
}
