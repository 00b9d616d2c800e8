import type * as real from 'obsidian';

/** Any function: what it takes is between the one who listens and the one who triggers. */
export type Callback = (...data: never[]) => unknown;

/** One subscription, as `on` returns it. Its `source` is who must be asked to end it. */
export class EventRef implements real.EventRef {
  constructor(
    readonly source: Events,
    readonly name: string,
    readonly callback: Callback,
    readonly context: unknown,
  ) {}
}

/** Obsidian's event source. A listener that throws is reported on the console and does not stop the others. */
export class Events implements real.Events {
  readonly #listeners = new Map<string, readonly EventRef[]>();

  on(name: string, callback: Callback, ctx?: unknown): EventRef {
    const ref = new EventRef(this, name, callback, ctx);
    this.#listeners.set(name, [...this.#refs(name), ref]);
    return ref;
  }

  off(name: string, callback: Callback): void {
    this.#keep(name, (ref) => ref.callback !== callback);
  }

  offref(ref: real.EventRef): void {
    if (ref instanceof EventRef) this.#keep(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#refs(name)) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: real.EventRef, args: unknown[]): void {
    if (!(ref instanceof EventRef)) return;
    try {
      Reflect.apply(ref.callback, ref.context, args);
    } catch (error) {
      console.error(error);
    }
  }

  /** How many subscriptions are alive, so that a test can see what an unloaded plugin left behind. */
  countListeners(): number {
    return [...this.#listeners.values()].reduce((sum, refs) => sum + refs.length, 0);
  }

  #refs(name: string): readonly EventRef[] {
    return this.#listeners.get(name) ?? [];
  }

  #keep(name: string, wanted: (ref: EventRef) => boolean): void {
    this.#listeners.set(name, this.#refs(name).filter(wanted));
  }
}
