/**
 * Says by name what the stand-in has not been taught; a test that meets this asks for more than Obsidian's stand-in can
 * promise.
 */
export class UntaughtError extends Error {
  constructor(what: string) {
    super(`The stand-in for Obsidian has not been taught ${what}.`);
    this.name = 'UntaughtError';
  }
}

/** Throws an error that names what is missing; never returns. */
export function untaught(what: string): never {
  throw new UntaughtError(what);
}

/** The same as a refused promise, for what Obsidian answers later. */
export function untaughtLater(what: string): Promise<never> {
  return Promise.reject(new UntaughtError(what));
}

/**
 * A view of a module in which asking for a name that is not there throws an error naming it, instead of yielding
 * nothing.
 */
export function guardModule<T extends object>(name: string, module: T): T {
  const harmless = new Set(['then', '__esModule', 'default', 'toJSON']);
  return new Proxy(module, {
    get(target, key, receiver) {
      const known = typeof key === 'symbol' || harmless.has(key) || key in target;
      return known ? Reflect.get(target, key, receiver) : untaught(`${name}.${String(key)}`);
    },
  });
}
