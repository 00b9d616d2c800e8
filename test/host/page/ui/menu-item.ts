import type * as real from 'obsidian';
import { setIcon } from './icons';

/** One line of a menu; `M` is the menu it may open. */
export class MenuItem<M = unknown> implements real.MenuItem {
  readonly dom: HTMLElement;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  private label = false;
  disabled = false;
  section = '';
  submenu: M | null = null;

  constructor(private readonly makeMenu: () => M) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
  }

  /** Whether a press does something. */
  get pressable(): boolean {
    return !this.disabled && !this.label;
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    this.iconEl.empty();
    if (icon) setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.querySelector('.menu-item-checked')?.remove();
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked === null ? null : checked);
    if (checked) setIcon(this.dom.createDiv('menu-item-icon menu-item-checked'), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.label = isLabel;
    this.dom.toggleClass('is-label', isLabel);
    this.dom.setAttr('role', isLabel ? 'presentation' : 'menuitem');
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  /** Gives the item a menu of its own, opened by hovering, by a press or by the right arrow. */
  setSubmenu(): M {
    this.submenu ??= this.makeMenu();
    this.dom.addClass('has-submenu');
    this.dom.setAttr('aria-haspopup', 'menu');
    setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'chevron-right');
    return this.submenu;
  }

  /** Does what the item was made for. */
  press(event: MouseEvent | KeyboardEvent): void {
    this.callback?.(event);
  }
}

/** A line between two groups of a menu. */
export class MenuSeparator implements real.MenuSeparator {
  readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}
