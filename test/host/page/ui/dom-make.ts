/** What an element is made from: the shorthand string is its class. */
export type ElementRecipe = DomElementInfo | string | undefined;

const SVG = 'http://www.w3.org/2000/svg';

/** The classes that a recipe names, one by one. */
export function toClasses(cls: string | readonly string[] | undefined): string[] {
  const names = typeof cls === 'string' ? [cls] : [...(cls ?? [])];
  return names.flatMap((name) => name.split(/\s+/)).filter((name) => name !== '');
}

/** Puts a node first or last into a parent, if there is one. */
export function place(child: Node, parent: Node | undefined, first: boolean | undefined): void {
  if (!parent) return;
  if (first) parent.insertBefore(child, parent.firstChild);
  else parent.appendChild(child);
}

/** Sets an attribute, or takes it away for null. */
export function setAttribute(el: Element, name: string, value: string | number | boolean | null): void {
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, String(value));
}

/** Gives an element its content. */
export function fill(el: Element, text: string | DocumentFragment): void {
  if (typeof text === 'string') el.textContent = text;
  else el.replaceChildren(text);
}

/** Makes an element from its recipe. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
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

/** The same for an element of a drawing. */
export function makeSvg<K extends keyof SVGElementTagNameMap>(
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

/** Adds members to a prototype, unseen by loops over it. */
export function extend<T extends object>(target: T, members: Partial<T> & ThisType<T>): void {
  const described = Object.getOwnPropertyDescriptors(members);
  for (const [name, descriptor] of Object.entries(described)) {
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
  }
}
