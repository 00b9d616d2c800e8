import { AbstractInputSuggest, Setting, type App, type Modal } from 'obsidian';
import type { NoteCard } from '../../core/notes/card';
import { fold } from '../../core/notes/mapping';
import { onModEnter } from './submit';

/** A row of a form: what is asked, and the control beside it, as wide in one form as in any other. */
export function drawFormRow(el: HTMLElement, name: string, desc = ''): Setting {
  const setting = new Setting(el).setName(name).setDesc(desc).setClass('second-story-form-row');
  setting.infoEl.addClass('second-story-form-label');
  setting.controlEl.addClass('second-story-form-control');
  return setting;
}

/**
 * The last row of a form: a way out, and the press that takes it. Ctrl or Cmd and Enter press it too, wherever in the
 * form the focus is.
 */
export function drawFormPresses(modal: Modal, words: string, submit: () => void): void {
  new Setting(modal.contentEl)
    .addButton((button) =>
      button.setButtonText('Cancel').onClick(() => {
        modal.close();
      }),
    )
    .addButton((button) => button.setButtonText(words).setCta().onClick(submit));
  onModEnter(modal.scope, submit);
}

/** Offers notes by title or alias while one types; anything else may be typed as well. */
export class CardSuggest extends AbstractInputSuggest<NoteCard> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
    private readonly cards: () => readonly NoteCard[],
    private readonly take: (card: NoteCard) => void,
  ) {
    super(app, inputEl);
  }

  protected override getSuggestions(query: string): NoteCard[] {
    const typed = fold(query);
    return this.cards()
      .filter(({ title, aliases }) => [title, ...aliases].some((name) => fold(name).includes(typed)))
      .slice(0, 20);
  }

  override renderSuggestion(card: NoteCard, el: HTMLElement): void {
    el.setText(card.title);
  }

  override selectSuggestion(card: NoteCard): void {
    this.take(card);
    this.close();
  }
}
