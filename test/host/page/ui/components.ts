import type * as real from 'obsidian';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** What every control has: it can be disabled, and configured in passing. */
export abstract class BaseComponent implements real.BaseComponent {
  disabled = false;

  then(cb: (component: this) => unknown): this {
    cb(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** A control with a value. */
export abstract class ValueComponent<T> extends BaseComponent implements real.ValueComponent<T> {
  protected changed: ((value: T) => unknown) | null = null;

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }

  onChange(callback: (value: T) => unknown): this {
    this.changed = callback;
    return this;
  }

  abstract getValue(): T;
  abstract setValue(value: T): this;
}

/** What one-line and many-line texts share. */
export class AbstractTextComponent<E extends HTMLInputElement | HTMLTextAreaElement>
  extends ValueComponent<string>
  implements real.AbstractTextComponent<E>
{
  constructor(public inputEl: E) {
    super();
    inputEl.addEventListener('input', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.changed?.(this.getValue());
  }
}

/** A line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> implements real.TextComponent {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
  }
}

/** Several lines of text. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> implements real.TextAreaComponent {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
  }
}

/** A search box with a button that clears it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> implements real.SearchComponent {
  clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const box = containerEl.createDiv('search-input-container');
    super(box.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false' } }));
    this.clearButtonEl = box.createDiv({
      cls: 'search-input-clear-button',
      attr: { 'aria-label': 'Clear search', role: 'button' },
    });
    this.clearButtonEl.toggle(false);
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.onChanged();
      this.inputEl.focus();
    });
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.clearButtonEl.toggle(value !== '');
    return this;
  }

  override onChanged(): void {
    this.clearButtonEl.toggle(this.getValue() !== '');
    super.onChanged();
  }
}

/** A switch. */
export class ToggleComponent extends ValueComponent<boolean> implements real.ToggleComponent {
  toggleEl: HTMLElement;
  private on = false;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv({
      cls: 'checkbox-container',
      attr: { role: 'switch', tabindex: '0', 'aria-checked': 'false' },
    });
    this.toggleEl.addEventListener('click', () => this.onClick());
    this.toggleEl.addEventListener('keydown', (event) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.toggleEl.setAttrs({ 'aria-disabled': disabled, tabindex: disabled ? -1 : 0 });
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.on;
  }

  setValue(on: boolean): this {
    this.on = on;
    this.toggleEl.toggleClass('is-enabled', on);
    this.toggleEl.setAttr('aria-checked', on);
    return this;
  }

  setTooltip(tooltip: string, options?: real.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (this.disabled) return;
    this.setValue(!this.on);
    this.changed?.(this.on);
  }
}

/** A choice of one among a few. */
export class DropdownComponent extends ValueComponent<string> implements real.DropdownComponent {
  selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    this.selectEl.addEventListener('change', () => {
      this.changed?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }
}

/** A button with words. */
export class ButtonComponent extends BaseComponent implements real.ButtonComponent {
  buttonEl: HTMLButtonElement;
  private pressed: ((event: MouseEvent) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { attr: { type: 'button' } });
    this.buttonEl.addEventListener('click', (event) => {
      this.pressed?.(event);
    });
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass('mod-cta');
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    return this.setClass('mod-warning');
  }

  setDestructive(): this {
    return this.setClass('mod-destructive');
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string, options?: real.TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.pressed = callback;
    return this;
  }
}
