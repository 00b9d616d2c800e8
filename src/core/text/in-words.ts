/** A number as it is read: “2,345”. */
export function toNumberText(number: number): string {
  // A small number looks the same without the machinery of languages, which costs a millisecond on a slow phone.
  return Math.abs(number) < 1000 ? `${number}` : number.toLocaleString('en-US');
}

/** So many of something, with the noun in its right form: “1 note”, “2,345 notes”. */
export function toCounted(count: number, one: string, many: string): string {
  return `${toNumberText(count)} ${count === 1 ? one : many}`;
}

/** “a”, “a and b”, “a, b and c”. */
export function toListed(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}
