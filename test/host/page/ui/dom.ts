import { isOf, isRealm, readNode, watchMigration, type Realm } from './realm';

/** What an element is made from: the shorthand string is its class. */
type ElementRecipe = DomElementInfo | string | undefined;

const SVG = 'http://www.w3.org/2000/svg';

function toClasses(cls: string | readonly string[] | undefined): string[] {
  const names = typeof cls === 'string' ? [cls] : [...(cls ?? [])];
  return names.flatMap((name) => name.split(/\s+/)).filter((name) => name !== '');
}

function place(child: Node, parent: Node | undefined, first: boolean | undefined): void {
  if (!parent) return;
  if (first) parent.insertBefore(child, parent.firstChild);
  else parent.appendChild(child);
}

function setAttribute(el: Element, name: string, value: string | number | boolean | null): void {
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, String(value));
}

function fill(el: Element, text: string | DocumentFragment): void {
  if (typeof text === 'string') el.textContent = text;
  else el.replaceChildren(text);
}

function makeElement<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  recipe: ElementRecipe,
  parent?: Node,
): HTMLElementTagNameMap[K] {
  const el = doc.createElement(tag);
  const info: DomElementInfo = typeof recipe === 'string' ? { cls: recipe } : (recipe ?? {});
  const classes = toClasses(info.cls);
  if (classes.length > 0) el.classList.add(...classes);
  if (info.text !== undefined) fill(el, info.text);
  for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(el, name, value);
  if (info.title !== undefined) el.title = info.title;
  for (const name of ['value', 'type', 'placeholder', 'href'] as const) {
    const value = info[name];
    if (value === undefined) continue;
    if (name === 'value' && 'value' in el) Reflect.set(el, 'value', value);
    else el.setAttribute(name, value);
  }
  place(el, parent ?? info.parent, info.prepend);
  return el;
}

function makeSvg<K extends keyof SVGElementTagNameMap>(
  doc: Document,
  tag: K,
  recipe: SvgElementInfo | string | undefined,
  parent?: Node,
): SVGElementTagNameMap[K] {
  const el = doc.createElementNS(SVG, tag);
  const info: SvgElementInfo = typeof recipe === 'string' ? { cls: recipe } : (recipe ?? {});
  const classes = toClasses(info.cls);
  if (classes.length > 0) el.classList.add(...classes);
  for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(el, name, value);
  place(el, parent ?? info.parent, info.prepend);
  return el;
}

function extend<T extends object>(target: T, members: Partial<T> & ThisType<T>): void {
  const described = Object.getOwnPropertyDescriptors(members);
  for (const [name, descriptor] of Object.entries(described)) {
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
  }
}

interface Delegate {
  readonly type: string;
  readonly selector: string;
  readonly listener: unknown;
  readonly callback: (event: Event) => void;
}
const delegates = new WeakMap<EventTarget, Delegate[]>();

function delegate(
  target: EventTarget,
  type: string,
  selector: string,
  listener: (this: HTMLElement, event: Event, found: HTMLElement) => unknown,
  options?: boolean | AddEventListenerOptions,
): void {
  const callback = (event: Event) => {
    const inside = readNode(event.target);
    const found = inside?.instanceOf(Element) ? inside.closest<HTMLElement>(selector) : null;
    if (found && readNode(target)?.contains(found)) listener.call(found, event, found);
  };
  delegates.set(target, [...(delegates.get(target) ?? []), { type, selector, listener, callback }]);
  target.addEventListener(type, callback, options);
}

function undelegate(
  target: EventTarget,
  type: string,
  selector: string,
  listener: unknown,
  options?: boolean | AddEventListenerOptions,
): void {
  const known = delegates.get(target) ?? [];
  for (const one of known) {
    if (one.type === type && one.selector === selector && one.listener === listener)
      target.removeEventListener(type, one.callback, options);
  }
  delegates.set(
    target,
    known.filter((one) => one.type !== type || one.selector !== selector || one.listener !== listener),
  );
}

function installNodes(realm: Realm): void {
  const { Node } = realm;
  extend(Node.prototype, {
    get doc(): Document {
      return this.ownerDocument ?? document;
    },
    get win(): Window {
      return this.ownerDocument?.defaultView ?? window;
    },
    get constructorWin(): Window {
      return realm;
    },
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node, child) {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(other) {
      return Array.from(this.childNodes).findIndex((child) => child === other);
    },
    setChildrenInPlace(children) {
      for (const child of Array.from(this.childNodes)) if (!children.includes(child)) this.removeChild(child);
      for (const child of children) this.appendChild(child);
    },
    appendText(text) {
      this.appendChild(this.doc.createTextNode(text));
    },
    createEl(tag, recipe, callback) {
      const el = makeElement(this.doc, tag, recipe, this);
      callback?.(el);
      return el;
    },
    createDiv(recipe, callback) {
      const el = makeElement(this.doc, 'div', recipe, this);
      callback?.(el);
      return el;
    },
    createSpan(recipe, callback) {
      const el = makeElement(this.doc, 'span', recipe, this);
      callback?.(el);
      return el;
    },
    createSvg(tag, recipe, callback) {
      const el = makeSvg(this.doc, tag, recipe, this);
      callback?.(el);
      return el;
    },
  });
  Object.defineProperty(Node.prototype, 'instanceOf', {
    value: function (this: Node, type: unknown) {
      return isOf(this, type, realm);
    },
    configurable: true,
    writable: true,
  });
}

function installElements(realm: Realm): void {
  const { Document, DocumentFragment, Element, HTMLElement, SVGElement } = realm;
  extend(Element.prototype, {
    getText() {
      return this.textContent ?? '';
    },
    setText(text) {
      fill(this, text);
    },
    addClass(...classes) {
      this.classList.add(...toClasses(classes));
    },
    addClasses(classes) {
      this.classList.add(...toClasses(classes));
    },
    removeClass(...classes) {
      this.classList.remove(...toClasses(classes));
    },
    removeClasses(classes) {
      this.classList.remove(...toClasses(classes));
    },
    toggleClass(classes, on) {
      for (const name of toClasses(classes)) this.classList.toggle(name, on);
    },
    hasClass(name) {
      return this.classList.contains(name);
    },
    setAttr(name, value) {
      setAttribute(this, name, value);
    },
    setAttrs(attributes) {
      for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
    },
    getAttr(name) {
      return this.getAttribute(name);
    },
    matchParent(selector, last) {
      const found = this.closest(selector);
      return found && last && !last.contains(found) ? null : found;
    },
    getCssPropertyValue(property, pseudo) {
      return getComputedStyle(this, pseudo).getPropertyValue(property);
    },
    isActiveElement() {
      return this.doc.activeElement === this;
    },
    find(selector: string) {
      return this.querySelector(selector);
    },
    findAll(selector: string) {
      return Array.from(this.querySelectorAll<HTMLElement>(selector));
    },
    findAllSelf(selector: string) {
      const inside = Array.from(this.querySelectorAll<HTMLElement>(selector));
      return this.instanceOf(HTMLElement) && this.matches(selector) ? [this, ...inside] : inside;
    },
  });
  const fragment = DocumentFragment.prototype;
  Object.defineProperty(fragment, 'find', {
    value: function (this: DocumentFragment, selector: string) {
      return this.querySelector(selector);
    },
    configurable: true,
    writable: true,
  });
  Object.defineProperty(fragment, 'findAll', {
    value: function (this: DocumentFragment, selector: string) {
      return Array.from(this.querySelectorAll(selector));
    },
    configurable: true,
    writable: true,
  });
  const style = {
    setCssStyles(this: HTMLElement | SVGElement, styles: Partial<CSSStyleDeclaration>) {
      Object.assign(this.style, styles);
    },
    setCssProps(this: HTMLElement | SVGElement, props: Record<string, string>) {
      for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
    },
  };
  extend(SVGElement.prototype, style);
  extend(HTMLElement.prototype, {
    ...style,
    show() {
      this.style.display = '';
    },
    hide() {
      this.style.display = 'none';
    },
    toggle(shown) {
      if (shown) this.show();
      else this.hide();
    },
    toggleVisibility(visible) {
      this.style.visibility = visible ? '' : 'hidden';
    },
    isShown() {
      return this.offsetParent !== null;
    },
    onClickEvent(listener, options) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(listener, once) {
      return watchInsertion(this, listener, once ?? false);
    },
    onWindowMigrated(listener) {
      return watchMigration(this, listener);
    },
    trigger(type) {
      this.dispatchEvent(new Event(type, { bubbles: true }));
    },
  });
  const padding = (el: HTMLElement, sides: readonly string[]) =>
    sides.reduce((sum, side) => sum + (parseFloat(getComputedStyle(el).getPropertyValue(`padding-${side}`)) || 0), 0);
  Object.defineProperty(HTMLElement.prototype, 'innerWidth', {
    get(this: HTMLElement) {
      return this.clientWidth - padding(this, ['left', 'right']);
    },
    configurable: true,
  });
  Object.defineProperty(HTMLElement.prototype, 'innerHeight', {
    get(this: HTMLElement) {
      return this.clientHeight - padding(this, ['top', 'bottom']);
    },
    configurable: true,
  });
  for (const prototype of [HTMLElement.prototype, Document.prototype]) {
    Object.defineProperty(prototype, 'on', {
      value: function (
        this: EventTarget,
        type: string,
        selector: string,
        listener: (this: HTMLElement, event: Event, found: HTMLElement) => unknown,
        options?: boolean | AddEventListenerOptions,
      ) {
        delegate(this, type, selector, listener, options);
      },
      configurable: true,
      writable: true,
    });
    Object.defineProperty(prototype, 'off', {
      value: function (
        this: EventTarget,
        type: string,
        selector: string,
        listener: unknown,
        options?: boolean | AddEventListenerOptions,
      ) {
        undelegate(this, type, selector, listener, options);
      },
      configurable: true,
      writable: true,
    });
  }
}

function watchInsertion(el: HTMLElement, listener: () => unknown, once: boolean): () => void {
  let inside = el.isConnected;
  const observer = new MutationObserver(() => {
    const now = el.isConnected;
    if (now && !inside) {
      if (once) observer.disconnect();
      listener();
    }
    inside = now;
  });
  observer.observe(el.doc, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function installEvents(realm: Realm): void {
  const { UIEvent } = realm;
  extend(UIEvent.prototype, {
    get targetNode(): Node | null {
      return this.target instanceof Node || this.target instanceof realm.Node ? this.target : null;
    },
    get win(): Window {
      return this.view ?? window;
    },
    get doc(): Document {
      return this.targetNode?.doc ?? document;
    },
  });
  Object.defineProperty(UIEvent.prototype, 'instanceOf', {
    value: function (this: UIEvent, type: unknown) {
      return isOf(this, type, realm);
    },
    configurable: true,
    writable: true,
  });
}

function installLanguage(): void {
  const array = {
    first(this: unknown[]) {
      return this[0];
    },
    last(this: unknown[]) {
      return this[this.length - 1];
    },
    contains(this: unknown[], target: unknown) {
      return this.includes(target);
    },
    remove(this: unknown[], target: unknown) {
      for (let at = this.indexOf(target); at !== -1; at = this.indexOf(target)) this.splice(at, 1);
    },
    unique(this: unknown[]) {
      return [...new Set(this)];
    },
    shuffle(this: unknown[]) {
      for (let at = this.length - 1; at > 0; at -= 1) {
        const other = Math.floor(Math.random() * (at + 1));
        [this[at], this[other]] = [this[other], this[at]];
      }
      return this;
    },
  };
  const define = (target: object, members: object) => {
    for (const [name, value] of Object.entries(members))
      Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  define(Array.prototype, array);
  define(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
  define(String.prototype, {
    contains(this: string, target: string) {
      return this.includes(target);
    },
    format(this: string, ...args: string[]) {
      return this.replace(/\{(\d+)\}/g, (whole, index) => args[Number(index)] ?? whole);
    },
  });
  define(String, { isString: (value: unknown) => typeof value === 'string' });
  define(Number, { isNumber: (value: unknown) => typeof value === 'number' });
  define(Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
  define(Object, {
    isEmpty: (value: object) => Object.keys(value).length === 0,
    each: (value: Record<string, unknown>, callback: (item: unknown, key: string) => unknown, context?: unknown) =>
      Object.entries(value).every(([key, item]) => callback.call(context, item, key) !== false),
  });
}

function installGlobals(): void {
  Object.assign(window, {
    createEl: <K extends keyof HTMLElementTagNameMap>(
      tag: K,
      recipe?: ElementRecipe,
      callback?: (el: HTMLElementTagNameMap[K]) => void,
    ) => {
      const el = makeElement(document, tag, recipe);
      callback?.(el);
      return el;
    },
    createDiv: (recipe?: ElementRecipe, callback?: (el: HTMLDivElement) => void) => {
      const el = makeElement(document, 'div', recipe);
      callback?.(el);
      return el;
    },
    createSpan: (recipe?: ElementRecipe, callback?: (el: HTMLSpanElement) => void) => {
      const el = makeElement(document, 'span', recipe);
      callback?.(el);
      return el;
    },
    createSvg: <K extends keyof SVGElementTagNameMap>(
      tag: K,
      recipe?: SvgElementInfo | string,
      callback?: (el: SVGElementTagNameMap[K]) => void,
    ) => {
      const el = makeSvg(document, tag, recipe);
      callback?.(el);
      return el;
    },
    createFragment: (callback?: (el: DocumentFragment) => void) => {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: (selector: string) => document.querySelector(selector),
    fishAll: (selector: string) => Array.from(document.querySelectorAll(selector)),
    isBoolean: (value: unknown) => typeof value === 'boolean',
    sleep: (ms: number) =>
      new Promise<void>((resolve) => {
        window.setTimeout(resolve, ms);
      }),
    nextFrame: () =>
      new Promise<void>((resolve) => {
        window.requestAnimationFrame(() => resolve());
      }),
    ready: (callback: () => unknown) => {
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => callback());
      else callback();
    },
    activeWindow: window,
    activeDocument: document,
  });
}

/**
 * Gives the page's elements, arrays and strings the methods that Obsidian adds to them. May be called more than once.
 */
export function installDom(): void {
  installNodes(window);
  installElements(window);
  installEvents(window);
  installLanguage();
  installGlobals();
}

/** Gives the elements and events of a second window the same methods; its scripts are those of the first. */
export function installDomInto(win: Window): void {
  if (!isRealm(win)) return;
  installNodes(win);
  installElements(win);
  installEvents(win);
}
