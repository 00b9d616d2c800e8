import { Modal, Setting } from 'obsidian';
import { addRemark } from '../../core/notes/reading-note';
import { findYearsAgo, type YearAgo } from '../../core/reading/year-ago';
import { openNote } from '../shell/open';
import { onModEnter } from '../shell/submit';
import { toToday } from '../shell/today';
import { drawButton } from './draw-button';
import { isStillThere, writeToMine } from './my-reading';
import type { ReadingParts } from './reading-parts';

const NONE = 'No incident of this vault began in this week of an earlier year.';
const EXPLAIN = 'What you remember is kept in your reading note, before the incident opens.';

/** Incidents of this week in earlier years: first what one remembers of it, then the note. */
export class YearAgoModal extends Modal {
  constructor(private readonly parts: ReadingParts) {
    super(parts.app);
  }

  override onOpen(): void {
    this.setTitle('A year ago');
    const found = findYearsAgo(this.parts.atlas, toToday(this.parts.now()));
    this.contentEl.createEl('p', { cls: 'second-story-reading-explain', text: found.length === 0 ? NONE : EXPLAIN });
    const list = this.contentEl.createEl('ul', { cls: 'second-story-reading-remarks' });
    for (const each of found) {
      const item = list.createEl('li');
      item.createSpan({ text: `${each.title}, ${each.ago}` });
      drawButton(item, 'What do you remember?', each.path, () => {
        this.askFor(each);
      });
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private askFor({ path, title, ago }: YearAgo): void {
    this.contentEl.empty();
    this.setTitle(`${title}, ${ago}`);
    const file = this.app.vault.getFileByPath(path);
    const field = this.contentEl.createEl('textarea', {
      cls: 'second-story-reading-field',
      attr: { 'aria-label': 'What do you remember?', placeholder: 'What do you remember?', rows: '4' },
    });
    const go = (): void => {
      const words = field.value;
      if (!isStillThere(this.parts, file)) return;
      this.close();
      const show = (): void => {
        void openNote(this.app, file.path);
      };
      if (words.trim() === '') show();
      else
        writeToMine(
          this.parts,
          file,
          (text) => addRemark(text, { remark: 'expected', words, quote: '', link: '' }),
          show,
        );
    };
    onModEnter(this.scope, go);
    new Setting(this.contentEl).addButton((button) => button.setButtonText('Now open it').setCta().onClick(go));
    field.focus();
  }
}
