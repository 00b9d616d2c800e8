import { Modal, Setting, parseYaml, type TFile } from 'obsidian';
import { toWrittenName } from '../../../core/notes/draft';
import { toReadBack, type ReadBack } from '../../../core/questions/interview/read-back';
import { setScalar } from '../../../core/text/properties/edit';
import { tell } from '../../shell/tell';
import { editNote, isRefused } from '../../vault/write';
import type { QuestionParts } from '../question-parts';

const EXPLAIN =
  'This is what the one you talked to gets to read: their words under your questions. What was said off the ' +
  'record is not in it.';
const DONE = 'The note now says that it was read back.';

/**
 * The clean version of an interview, to be shown or sent to the one who gave it, and the press that says they have read
 * it.
 */
export class ReadBackModal extends Modal {
  constructor(
    private readonly parts: QuestionParts,
    private readonly file: TFile,
    private readonly back: ReadBack,
  ) {
    super(parts.app);
  }

  /** Draws the text and the three things one can do with it. */
  override onOpen(): void {
    this.modalEl.addClass('second-story-read-back');
    this.setTitle('Read back');
    this.contentEl.createEl('p', { cls: 'second-story-interview-explain', text: EXPLAIN });
    const { answered, open, parts } = this.back;
    if (open > 0)
      this.contentEl.createEl('p', {
        cls: 'second-story-interview-explain',
        text:
          open === 1
            ? 'One question has no answer yet and is left out.'
            : `${open} questions have no answer yet and are left out.`,
      });
    const box = this.contentEl.createDiv({
      cls: 'second-story-read-back-text',
      attr: { tabindex: '0', role: 'region', 'aria-label': 'The talk as it will be read back' },
    });
    if (answered === 0) box.createEl('p', { text: 'Nothing has been answered yet.' });
    for (const { question, answer } of parts) {
      box.createEl('h4', { text: question });
      box.createEl('p', { text: answer });
    }
    new Setting(this.contentEl)
      .addButton((button) =>
        button.setButtonText('Copy').onClick(() => {
          void this.copy();
        }),
      )
      .addButton((button) =>
        button
          .setButtonText('They have read it')
          .setCta()
          .onClick(() => {
            void this.markRead();
          }),
      );
  }

  private async copy(): Promise<void> {
    try {
      await this.modalEl.win.navigator.clipboard.writeText(this.back.text);
      tell('Copied. Nothing said off the record is in it.');
    } catch {
      tell('The text could not be copied here. Select it and copy it by hand.');
    }
  }

  private async markRead(): Promise<void> {
    const key = toWrittenName('read-back', this.parts.settings.current());
    const written = await editNote(this.parts.app, this.file, (text) => setScalar(text, key, true, parseYaml));
    tell(isRefused(written) ? written.sentence : DONE);
    if (!isRefused(written)) this.close();
  }
}

/** Opens the reading back of an interview note. A talk off the record is not copied out of its note. */
export async function openReadBack(parts: QuestionParts, path: string): Promise<void> {
  const card = parts.atlas.card(path);
  if (card?.offRecord === true) {
    tell('This talk is off the record, so nothing is taken out of its note. Read it back from the note itself.');
    return;
  }
  const file = parts.app.vault.getFileByPath(path);
  const text = await parts.readText(path);
  if (card?.kind !== 'interview' || !file || text === null) {
    tell('Open an interview note to read it back.');
    return;
  }
  new ReadBackModal(parts, file, toReadBack(text, card.title)).open();
}
