import type * as real from 'obsidian';
import { hostOf } from './host';
import { setIcon } from './icons';
import { Scope } from './scope';

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), ' +
  '[tabindex]:not([tabindex="-1"])';

function isVisible(el: HTMLElement): boolean {
  return el.closest('[style*="display: none"]') === null;
}

/**
 * A window over the page. It holds the keyboard while it is open, closes at Escape or a click beside it, and gives the
 * focus back.
 */
export class Modal implements real.Modal {
  scope: Scope;
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  protected readonly headerEl: HTMLElement;
  private closeCallback: (() => unknown) | null = null;
  private returnFocus: HTMLElement | null = null;

  constructor(public app: real.App) {
    this.scope = new Scope();
    this.containerEl = createDiv('modal-container mod-dim');
    const background = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' },
    });
    const closeEl = this.modalEl.createEl('button', {
      cls: 'modal-close-button clickable-icon',
      attr: { 'aria-label': 'Close', type: 'button' },
    });
    setIcon(closeEl, 'x');
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    background.addEventListener('click', () => this.close());
    closeEl.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', (event) => this.keepFocusInside(event));
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    const { activeElement, body } = activeDocument;
    this.returnFocus = activeElement?.instanceOf(HTMLElement) ? activeElement : null;
    body.appendChild(this.containerEl);
    hostOf(this.app).keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.modalEl.contains(this.modalEl.doc.activeElement))
      (this.focusables()[1] ?? this.modalEl).focus({ preventScroll: true });
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.containerEl.remove();
    hostOf(this.app).keymap.popScope(this.scope);
    if (this.shouldRestoreSelection && this.returnFocus?.isConnected) this.returnFocus.focus({ preventScroll: true });
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttr('aria-label', title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  private focusables(): HTMLElement[] {
    return this.modalEl.findAll(FOCUSABLE).filter(isVisible);
  }

  private keepFocusInside(event: KeyboardEvent): false | undefined {
    const all = this.focusables();
    const active = this.modalEl.doc.activeElement;
    const edge = event.shiftKey ? all[0] : all[all.length - 1];
    const inside = active !== null && this.modalEl.contains(active);
    if (inside && active !== edge && active !== this.modalEl) return undefined;
    (event.shiftKey ? all[all.length - 1] : all[0])?.focus();
    return false;
  }
}
