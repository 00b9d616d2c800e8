/** An empty record without a prototype: `__proto__` and `constructor` are names like any other in it. */
export function toBareRecord<T>(): Record<string, T> {
  const record: Record<string, T> = {};
  Reflect.setPrototypeOf(record, null);
  return record;
}
