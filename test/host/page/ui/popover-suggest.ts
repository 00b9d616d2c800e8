import type * as real from 'obsidian';
import { Scope } from './scope';
import { SuggestList } from './suggest-list';
import { hostOf } from './host';

/** A list that hangs under something, such as an input. */
export abstract class PopoverSuggest<T> implements real.PopoverSuggest<T> {
  scope: real.Scope;
  readonly suggestEl: HTMLElement;

  constructor(
    public app: real.App,
    scope?: real.Scope,
  ) {
    this.scope = scope ?? new Scope();
    this.suggestEl = createDiv('suggestion-container');
  }

  open(): void {
    if (this.suggestEl.isConnected) return;
    document.body.appendChild(this.suggestEl);
    hostOf(this.app).keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.suggestEl.isConnected) return;
    this.suggestEl.remove();
    hostOf(this.app).keymap.popScope(this.scope);
  }

  onHistoryBack(): void {
    this.close();
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Type-ahead for an input or an editable element. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private readonly list: SuggestList<T>;
  private callback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  private asked = 0;

  constructor(
    app: real.App,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    this.list = new SuggestList<T>(this.suggestEl.createDiv('suggestion'), this, textInputEl);
    this.list.setOpen(false);
    const refresh = () => {
      void this.refresh();
    };
    textInputEl.addEventListener('input', refresh);
    textInputEl.addEventListener('focus', refresh);
    textInputEl.addEventListener('blur', () => this.close());
    this.scope.register([], 'ArrowDown', () => {
      this.list.move(1);
      return false;
    });
    this.scope.register([], 'ArrowUp', () => {
      this.list.move(-1);
      return false;
    });
    this.scope.register([], 'Enter', (event) => {
      this.list.choose(event);
      return false;
    });
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  override open(): void {
    super.open();
    this.list.setOpen(true);
  }

  override close(): void {
    super.close();
    this.list.setOpen(false);
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.callback?.(value, event);
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  private async refresh(): Promise<void> {
    const asked = (this.asked += 1);
    const found = await this.getSuggestions(this.getValue());
    if (asked !== this.asked) return;
    const offered = this.limit > 0 ? found.slice(0, this.limit) : found;
    this.list.show(offered);
    if (offered.length === 0 || document.activeElement !== this.textInputEl) {
      this.close();
      return;
    }
    this.open();
    const box = this.textInputEl.getBoundingClientRect();
    this.suggestEl.style.left = `${box.left}px`;
    this.suggestEl.style.top = `${box.bottom + 4}px`;
    this.suggestEl.style.minWidth = `${box.width}px`;
  }
}
