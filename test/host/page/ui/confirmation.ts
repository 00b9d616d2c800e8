import type * as real from 'obsidian';
import { ButtonComponent } from './components';
import { Modal } from './modal';

/**
 * A button of a confirmation: pressing it closes the window, unless its handler returns a promise, which is awaited
 * first.
 */
export class ConfirmationButton extends ButtonComponent implements real.ConfirmationButton {
  constructor(
    containerEl: HTMLElement,
    private readonly done: () => void,
  ) {
    super(containerEl);
    super.onClick(() => this.done());
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      await handler(event);
      this.done();
    });
  }

  setInitialFocus(): this {
    window.setTimeout(() => this.buttonEl.focus(), 0);
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** A window that asks before something happens. */
export class ConfirmationModal extends Modal implements real.ConfirmationModal {
  buttonContainerEl: HTMLElement;

  constructor(app: real.App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const box = createEl('label', 'mod-checkbox');
    const input = box.createEl('input', { type: 'checkbox', attr: { tabindex: '0' } });
    box.appendText(label);
    input.addEventListener('change', () => {
      cb(input.checked);
    });
    this.buttonContainerEl.prepend(box);
    return this;
  }

  addButton(cb: (button: ConfirmationButton) => unknown): this {
    cb(new ConfirmationButton(this.buttonContainerEl, () => this.close()));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
