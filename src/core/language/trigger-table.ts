import { listAnchors, type Pattern } from './pattern';

/** One pattern together with the rule that it serves. */
export interface Trigger<Served> {
  readonly served: Served;
  readonly pattern: Pattern;
  /** The words that can come second, when a second word is certain: most patterns are ruled out by it. */
  readonly second: Uint8Array | null;
}

/**
 * Two words and the triggers that can begin with them. Words that begin the same patterns share a row, words that can
 * stand second in the same patterns share a column; a cell is filled when it is first asked for and says nothing but
 * what the triggers say.
 */
export interface TriggerTable<Served> {
  /** The triggers that can begin at `word` when `next` stands behind it, in the order of the rules; most often none. */
  at(word: number, next: number): readonly Trigger<Served>[];
}

const NONE: readonly never[] = [];

/** Builds the table for a vocabulary of `size` ids. */
export function buildTriggerTable<Served>(triggers: readonly Trigger<Served>[], size: number): TriggerTable<Served> {
  const rows = listRows(triggers, size);
  const row = toClasses(rows.map((numbers) => numbers.join(' ')));
  const column = toClasses(listColumnKeys(triggers, size));
  const columns = column.reduce((most, each) => Math.max(most, each), 0) + 1;
  // 0 in a cell says that nobody has asked yet; the lists are numbered from 1.
  const cells = new Uint32Array((row.reduce((most, each) => Math.max(most, each), 0) + 1) * columns);
  const lists: (readonly Trigger<Served>[])[] = [NONE, NONE];
  const fill = (cell: number, word: number, next: number): readonly Trigger<Served>[] => {
    const found = (rows[word] ?? [])
      .flatMap((number) => triggers[number] ?? [])
      .filter(({ second }) => second === null || second[next] === 1);
    cells[cell] = found.length === 0 ? 1 : lists.push(found) - 1;
    return found.length === 0 ? NONE : found;
  };
  return {
    at(word, next) {
      const cell = (row[word] ?? 0) * columns + (column[next] ?? 0);
      const known = cells[cell] ?? 0;
      return known === 0 ? fill(cell, word, next) : (lists[known] ?? NONE);
    },
  };
}

function listRows(triggers: readonly Trigger<unknown>[], size: number): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: size }, () => []);
  triggers.forEach(({ pattern }, number) => {
    for (const anchor of listAnchors(pattern))
      for (let id = 0; id < size; id += 1) if (anchor[id] === 1 && rows[id]?.at(-1) !== number) rows[id]?.push(number);
  });
  return rows;
}

/** For every word the sets of second words that it belongs to, written out: two words never share a key by chance. */
function listColumnKeys(triggers: readonly Trigger<unknown>[], size: number): readonly string[] {
  const sets = new Set<Uint8Array>();
  for (const { second } of triggers) if (second !== null) sets.add(second);
  const keys: string[] = Array.from({ length: size }, () => '');
  let number = 0;
  for (const set of sets) {
    const mark = String.fromCharCode(number);
    for (let id = 0; id < size; id += 1) if (set[id] === 1) keys[id] += mark;
    number += 1;
  }
  return keys;
}

/** Numbers the words by their keys: the same key, the same number. */
function toClasses(keys: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(keys, (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
}
