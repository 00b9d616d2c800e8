import { installElements, installNodes } from './dom-elements';
import { installEvents } from './dom-events';
import { installLanguage } from './dom-language';
import { type ElementRecipe, makeElement, makeSvg } from './dom-make';
import { isRealm } from './realm';

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
