import type * as real from 'obsidian';
import { prepareFuzzySearch } from '../data/search';
import { renderResults } from './matches';
import { Modal } from './modal';
import { SuggestList } from './suggest-list';

/** A prompt with a list of suggestions under it. */
export abstract class SuggestModal<T> extends Modal implements real.SuggestModal<T> {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  private readonly list: SuggestList<T>;
  private asked = 0;

  constructor(app: real.App) {
    super(app);
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    this.modalEl.setAttr('aria-label', 'Choose');
    const inputBox = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = inputBox.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'done', 'aria-label': 'Type to search' },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.list = new SuggestList<T>(this.resultContainerEl, this, this.inputEl);
    this.inputEl.addEventListener('input', () => {
      void this.refresh();
    });
    const move = (key: string, by: number) =>
      this.scope.register([], key, () => {
        this.list.move(by);
        return false;
      });
    move('ArrowDown', 1);
    move('ArrowUp', -1);
    move('PageDown', 8);
    move('PageUp', -8);
    this.scope.register(null, 'Enter', (event) => {
      if (!event.isComposing) this.selectActiveSuggestion(event);
      return false;
    });
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttr('aria-label', placeholder);
  }

  setInstructions(instructions: real.Instruction[]): void {
    this.modalEl.querySelector('.prompt-instructions')?.remove();
    const row = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const one = row.createDiv('prompt-instruction');
      one.createSpan({ cls: 'prompt-instruction-command', text: command });
      one.createSpan({ text: purpose });
    }
  }

  override open(): void {
    super.open();
    void this.refresh();
    this.inputEl.focus();
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    if (this.emptyStateText) this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.list.choose(event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  private async refresh(): Promise<void> {
    const asked = (this.asked += 1);
    const answer = this.getSuggestions(this.inputEl.value);
    const found = Array.isArray(answer) ? answer : await answer;
    if (asked !== this.asked) return;
    this.list.show(this.limit > 0 ? found.slice(0, this.limit) : found);
    if (this.list.isEmpty) this.onNoSuggestion();
  }
}

/** A prompt that looks for what was typed in the items' texts, letters in order, the closest first. */
export abstract class FuzzySuggestModal<T>
  extends SuggestModal<real.FuzzyMatch<T>>
  implements real.FuzzySuggestModal<T>
{
  getSuggestions(query: string): real.FuzzyMatch<T>[] {
    const items = this.getItems();
    if (query.trim() === '') return items.map((item) => ({ item, match: { score: 0, matches: [] } }));
    const search = prepareFuzzySearch(query.trim());
    const found: real.FuzzyMatch<T>[] = [];
    for (const item of items) {
      const match = search(this.getItemText(item));
      if (match) found.push({ item, match });
    }
    return found.sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion(found: real.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(found.item), found.match);
  }

  onChooseSuggestion(found: real.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(found.item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
