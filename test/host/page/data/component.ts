import type * as real from 'obsidian';
import { EventRef } from './events';

interface Listens {
  addEventListener(type: string, callback: EventListener, options?: boolean | AddEventListenerOptions): void;
  removeEventListener(type: string, callback: EventListener, options?: boolean | AddEventListenerOptions): void;
}

/**
 * Obsidian's component: what it registers while it lives is undone when it unloads, children first, last registered
 * first.
 */
export class Component implements real.Component {
  #loaded = false;
  #children: real.Component[] = [];
  #cleanups: (() => unknown)[] = [];

  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    this.onload();
    for (const child of [...this.#children]) child.load();
  }

  onload(): void {}

  onunload(): void {}

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (const child of this.#children.splice(0).reverse()) child.unload();
    for (const cleanup of this.#cleanups.splice(0).reverse()) quietly(cleanup);
    this.onunload();
  }

  addChild<T extends real.Component>(child: T): T {
    this.#children.push(child);
    if (this.#loaded) child.load();
    return child;
  }

  removeChild<T extends real.Component>(child: T): T {
    this.#children = this.#children.filter((other) => other !== child);
    child.unload();
    return child;
  }

  register(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  registerEvent(ref: real.EventRef): void {
    if (ref instanceof EventRef)
      this.register(() => {
        ref.source.offref(ref);
      });
  }

  registerDomEvent(
    target: Listens,
    type: string,
    callback: (this: HTMLElement, event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener: EventListener = function (this: unknown, event) {
      Reflect.apply(callback, this, [event]);
    };
    target.addEventListener(type, listener, options);
    this.register(() => {
      target.removeEventListener(type, listener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      clearInterval(id);
    });
    return id;
  }
}

function quietly(cleanup: () => unknown): void {
  try {
    cleanup();
  } catch (error) {
    console.error(error);
  }
}
