import type * as real from 'obsidian';
import { Component } from '../data/component';
import { MenuItem, MenuSeparator } from './menu-item';
import { Platform } from './platform';

const forEvents = new WeakMap<Event, Menu>();
const openMenus: Menu[] = [];

/** A menu at the pointer or under a button. One is open at a time; keys move through it and Escape closes it. */
export class Menu extends Component implements real.Menu {
  readonly dom: HTMLElement;
  private readonly scrollEl: HTMLElement;
  private items: (MenuItem<Menu> | MenuSeparator)[] = [];
  private readonly onHideCallbacks: (() => unknown)[] = [];
  private selected: MenuItem<Menu> | null = null;
  private parentMenu: Menu | null = null;
  private child: Menu | null = null;
  private returnFocus: HTMLElement | null = null;

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
    this.scrollEl = this.dom.createDiv('menu-scroll');
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  /** There is no native menu in a page, so this changes nothing. */
  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(el: HTMLElement): this {
    el.addClass('has-active-menu');
    this.onHide(() => el.removeClass('has-active-menu'));
    return this;
  }

  addItem(cb: (item: MenuItem<Menu>) => unknown): this {
    const item = new MenuItem<Menu>(() => this.makeSubmenu());
    this.items.push(item);
    item.dom.addEventListener('click', (event) => this.press(item, event));
    item.dom.addEventListener('mouseenter', () => {
      this.select(item);
      if (item.submenu) this.openSubmenu(item);
      else this.closeSubmenu();
    });
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition(position: real.MenuPositionDef, doc: Document = document): this {
    if (!this.parentMenu) {
      for (const other of [...openMenus]) other.hide();
      openMenus.push(this);
      this.returnFocus = doc.activeElement instanceof HTMLElement ? doc.activeElement : null;
    }
    this.arrange();
    this.load();
    doc.body.appendChild(this.dom);
    this.place(position);
    if (!this.parentMenu) this.listen(doc);
    this.dom.focus({ preventScroll: true });
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.closeSubmenu();
    this.dom.remove();
    openMenus.splice(0, openMenus.length, ...openMenus.filter((other) => other !== this));
    if (this.returnFocus?.isConnected) this.returnFocus.focus({ preventScroll: true });
    this.unload();
    for (const callback of this.onHideCallbacks.splice(0)) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.onHideCallbacks.push(callback);
  }

  onHistoryBack(): void {
    this.hide();
  }

  /**
   * The menu that belongs to an event: every listener that asks adds to the same one, and it opens when they are done.
   */
  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const known = forEvents.get(event);
    if (known) return known;
    const menu = new Menu();
    forEvents.set(event, menu);
    event.preventDefault();
    window.setTimeout(() => {
      if (menu.items.length > 0) menu.showAtMouseEvent(event);
    }, 0);
    return menu;
  }

  private makeSubmenu(): Menu {
    const menu = new Menu();
    menu.parentMenu = this;
    return menu;
  }

  private arrange(): void {
    this.scrollEl.empty();
    const sections = new Map<string, (MenuItem<Menu> | MenuSeparator)[]>();
    let current = '';
    for (const item of this.items) {
      if (item instanceof MenuItem) current = item.section;
      sections.set(current, [...(sections.get(current) ?? []), item]);
    }
    for (const items of sections.values()) {
      if (this.scrollEl.childElementCount > 0) this.scrollEl.appendChild(new MenuSeparator().dom);
      for (const item of items) this.scrollEl.appendChild(item.dom);
    }
  }

  private place({ x, y, width, left }: real.MenuPositionDef): void {
    if (Platform.isPhone) return;
    const size = this.dom.getBoundingClientRect();
    const wanted = left || x + size.width > window.innerWidth ? x - size.width : x;
    const top = y + size.height > window.innerHeight ? window.innerHeight - size.height - 4 : y;
    this.dom.style.left = `${Math.max(4, wanted)}px`;
    this.dom.style.top = `${Math.max(4, top)}px`;
    if (width) this.dom.style.minWidth = `${width}px`;
  }

  private listen(doc: Document): void {
    const outside = (event: Event) => {
      if (!(event.target instanceof Node) || this.holds(event.target)) return;
      this.hide();
    };
    const keys = (event: KeyboardEvent) => this.onKey(event);
    doc.addEventListener('pointerdown', outside, true);
    doc.addEventListener('keydown', keys, true);
    this.register(() => {
      doc.removeEventListener('pointerdown', outside, true);
      doc.removeEventListener('keydown', keys, true);
    });
  }

  private holds(node: Node): boolean {
    return this.dom.contains(node) || (this.child?.holds(node) ?? false);
  }

  private onKey(event: KeyboardEvent): void {
    const deepest = this.deepest();
    const handled = deepest.move(event);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private deepest(): Menu {
    return this.child ? this.child.deepest() : this;
  }

  private move(event: KeyboardEvent): boolean {
    const items = this.pressables();
    const at = this.selected ? items.indexOf(this.selected) : -1;
    const choose = (index: number) => this.select(items[(index + items.length) % items.length] ?? null);
    switch (event.key) {
      case 'ArrowDown':
        choose(at + 1);
        return true;
      case 'ArrowUp':
        choose(at === -1 ? -1 : at - 1);
        return true;
      case 'Home':
        choose(0);
        return true;
      case 'End':
        choose(-1);
        return true;
      case 'ArrowRight':
        if (this.selected?.submenu) this.openSubmenu(this.selected, true);
        return true;
      case 'ArrowLeft':
        this.parentMenu?.closeSubmenu();
        return true;
      case 'Escape':
        this.dismiss();
        return true;
      case 'Tab':
        this.hideAll();
        return true;
      case 'Enter':
      case ' ':
        if (this.selected) this.press(this.selected, event);
        return true;
      default:
        if (event.ctrlKey || event.metaKey) this.hideAll();
        return false;
    }
  }

  private dismiss(): void {
    if (this.parentMenu) this.parentMenu.closeSubmenu();
    else this.hide();
  }

  private pressables(): MenuItem<Menu>[] {
    const drawn = Array.from(this.scrollEl.children);
    return this.items
      .filter((item) => item instanceof MenuItem)
      .filter((item) => item.pressable)
      .sort((a, b) => drawn.indexOf(a.dom) - drawn.indexOf(b.dom));
  }

  private select(item: MenuItem<Menu> | null): void {
    this.selected?.dom.removeClass('selected');
    this.selected = item;
    item?.dom.addClass('selected');
    item?.dom.focus({ preventScroll: true });
    item?.dom.scrollIntoView({ block: 'nearest' });
  }

  private press(item: MenuItem<Menu>, event: MouseEvent | KeyboardEvent): void {
    if (!item.pressable) return;
    if (item.submenu) {
      this.openSubmenu(item, true);
      return;
    }
    this.hideAll();
    item.press(event);
  }

  private hideAll(): void {
    let top: Menu | null = this.parentMenu;
    while (top?.parentMenu) top = top.parentMenu;
    (top ?? this).hide();
  }

  private openSubmenu(item: MenuItem<Menu>, choose = false): void {
    if (!item.submenu) return;
    if (this.child !== item.submenu) {
      this.closeSubmenu();
      this.child = item.submenu;
      const box = item.dom.getBoundingClientRect();
      item.submenu.showAtPosition({ x: box.right, y: box.top });
    }
    if (choose) item.submenu.select(item.submenu.pressables()[0] ?? null);
  }

  private closeSubmenu(): void {
    const child = this.child;
    this.child = null;
    child?.hide();
    if (child) this.selected?.dom.focus({ preventScroll: true });
  }
}
