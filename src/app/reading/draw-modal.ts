import { Modal, Setting } from 'obsidian';
import { listGroups, listReadings } from '../../core/reading/readings';
import type { Parts } from '../shell/parts';
import { onEnter } from '../shell/submit';
import { toToday } from '../shell/today';

const EXPLAIN =
  'The same group and day draw the same incident on every device. What anybody in the group has read goes last. ' +
  'Without a group, one is drawn for you alone.';

/** For whom and when, as the form was filled in. */
export interface Drawn {
  readonly group: string;
  readonly day: string;
}

/** Asks for which group and for which day to draw. Works with the keyboard alone. */
export class DrawModal extends Modal {
  private group = '';
  private day: string;

  constructor(
    private readonly parts: Parts,
    private readonly onDraw: (drawn: Drawn) => void,
  ) {
    super(parts.app);
    this.day = toToday(parts.now());
  }

  override onOpen(): void {
    const groups = listGroups(listReadings(this.parts.atlas));
    this.setTitle('Draw an incident to read');
    this.contentEl.addClass('second-story-draw');
    this.contentEl.createEl('p', { cls: 'second-story-reading-explain', text: EXPLAIN });
    const list = this.contentEl.createEl('datalist', { attr: { id: 'second-story-reading-groups' } });
    for (const group of groups) list.createEl('option', { attr: { value: group } });
    new Setting(this.contentEl).setName('Group').addText((text) => {
      text.setPlaceholder(groups[0] ?? 'Thursday readers').onChange((value) => {
        this.group = value;
      });
      text.inputEl.setAttribute('list', list.id);
      text.inputEl.setAttribute('aria-label', 'Group');
      onEnter(text.inputEl, () => {
        this.draw();
      });
      text.inputEl.focus();
    });
    new Setting(this.contentEl).setName('Day').addText((text) => {
      text.inputEl.type = 'date';
      text.inputEl.setAttribute('aria-label', 'Day');
      text.setValue(this.day).onChange((value) => {
        this.day = value;
      });
    });
    new Setting(this.contentEl).addButton((button) =>
      button
        .setButtonText('Draw')
        .setCta()
        .onClick(() => {
          this.draw();
        }),
    );
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(): void {
    this.close();
    this.onDraw({ group: this.group.trim(), day: this.day });
  }
}
