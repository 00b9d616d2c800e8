import { MarkdownView, Menu, Modal, Setting, type Editor, type TFile } from 'obsidian';
import { addRemark, REMARK_ROWS, type Remark, type RemarkRow } from '../../core/notes/reading-note';
import { toPassage, toPassageOfWords, type Passage } from '../../core/reading/passage';
import { isRefusal, type Refusal } from '../../core/text/edit/change';
import { onModEnter } from '../shell/submit';
import { tell } from '../shell/tell';
import { toLinkText } from '../shell/link-text';
import { isStillThere, KEPT, writeToMine } from './my-reading';
import type { ReadingParts } from './reading-parts';

const NO_WORDS = 'Select the words it is about first, in the text of the incident.';
const NOT_HERE =
  'These words stay where they are: they were said off the record, or stand in the properties. Your reading note can ' +
  'still hold a remark without them, from the reading pane.';
const NOT_FOUND = 'These words could not be told from others in the note. Select a few more of them and try again.';

/** What is offered on selected words, in the order in which it is offered. */
export const PRESS_ROWS: readonly RemarkRow[] = REMARK_ROWS.filter(({ press }) => press !== '');

/** Writes a remark about the words that are selected in the editor into my reading note, never into the incident. */
export function remarkOnEditor(parts: ReadingParts, remark: Remark, path: string, editor: Editor): void {
  const from = editor.posToOffset(editor.getCursor('from'));
  const to = editor.posToOffset(editor.getCursor('to'));
  if (to <= from) tell(NO_WORDS);
  else remarkOn(parts, remark, path, toPassage(editor.getValue(), { from, to }, parts.mapping().markPrefix), NOT_HERE);
}

/** The same for words that are selected in a rendered note; they are found in its text by themselves. */
export async function remarkOnWords(parts: ReadingParts, remark: Remark, path: string, words: string): Promise<void> {
  const text = await parts.readText(path);
  if (words.trim() === '') tell(NO_WORDS);
  else if (text !== null)
    remarkOn(parts, remark, path, toPassageOfWords(text, words, parts.mapping().markPrefix), NOT_FOUND);
}

/** The words that are selected in the note in front when it is being read, or nothing. */
export function findReadWords(parts: ReadingParts): { readonly path: string; readonly words: string } | null {
  const view = parts.app.workspace.getActiveViewOfType(MarkdownView);
  if (view?.getMode() !== 'preview' || !view.file) return null;
  const selection = view.contentEl.doc.getSelection();
  const words = selection?.toString() ?? '';
  const anchor = selection?.anchorNode ?? null;
  return words.trim() !== '' && anchor && view.contentEl.contains(anchor) ? { path: view.file.path, words } : null;
}

/** A menu with what can be left about selected words of a rendered note. */
export function showWordsMenu(parts: ReadingParts, path: string, words: string, event: MouseEvent): void {
  const menu = new Menu();
  for (const { remark, press, icon } of PRESS_ROWS)
    menu.addItem((item) =>
      item
        .setTitle(press)
        .setIcon(icon)
        .onClick(() => {
          void remarkOnWords(parts, remark, path, words);
        }),
    );
  menu.showAtMouseEvent(event);
}

function remarkOn(
  parts: ReadingParts,
  remark: Remark,
  path: string,
  passage: Passage | Refusal,
  refused: string,
): void {
  if (isRefusal(passage)) {
    tell(refused);
    return;
  }
  const file = parts.app.vault.getFileByPath(path);
  const write = (words: string): void => {
    writeToMine(
      parts,
      file,
      (text, incident) => {
        const link = `${toLinkText(parts.app, incident.path)}${passage.subpath}`;
        return addRemark(text, { remark, words, quote: passage.quote, link });
      },
      () => {
        tell(KEPT);
      },
    );
  };
  if (remark === 'question') new WordsModal(parts, file, passage.quote, write).open();
  else write('');
}

/** Asks for the question itself; the words it is about stand above. */
class WordsModal extends Modal {
  private words = '';

  constructor(
    private readonly parts: ReadingParts,
    private readonly file: TFile | null,
    private readonly quote: string,
    private readonly done: (words: string) => void,
  ) {
    super(parts.app);
  }

  override onOpen(): void {
    this.setTitle('What would you ask?');
    this.contentEl.createEl('blockquote', { cls: 'second-story-reading-quote', text: this.quote });
    const field = this.contentEl.createEl('textarea', {
      cls: 'second-story-reading-field',
      attr: { 'aria-label': 'Your question', rows: '3' },
    });
    field.addEventListener('input', () => {
      this.words = field.value;
    });
    onModEnter(this.scope, () => {
      this.submit();
    });
    new Setting(this.contentEl).addButton((button) =>
      button
        .setButtonText('Keep it')
        .setCta()
        .onClick(() => {
          this.submit();
        }),
    );
    field.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private submit(): void {
    // Nobody loses what they wrote because the incident has gone meanwhile.
    if (this.words.trim() === '' || !isStillThere(this.parts, this.file)) return;
    this.close();
    this.done(this.words);
  }
}
