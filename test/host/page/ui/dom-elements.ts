import { delegate, undelegate, watchInsertion } from './dom-events';
import { extend, fill, makeElement, makeSvg, setAttribute, toClasses } from './dom-make';
import { isOf, type Realm, watchMigration } from './realm';

/** Gives nodes the members that Obsidian adds to them. */
export function installNodes(realm: Realm): void {
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

/** Gives elements the members that Obsidian adds to them. */
export function installElements(realm: Realm): void {
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
