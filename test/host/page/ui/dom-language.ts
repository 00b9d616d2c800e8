/** Gives arrays, strings and numbers the methods that Obsidian adds to them. */
export function installLanguage(): void {
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
