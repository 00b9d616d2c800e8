import { listAnchors, type Pattern } from './pattern';
import type { Making } from './making';

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
/** A cell that nobody has asked for holds 0. */
const EMPTY = 1;
const FULL = 2;
/** So many sets of words are told apart in one piece of the making. */
const PIECE = 10;

/** Builds the table for a vocabulary of `size` ids, piece by piece. */
export function* makeTriggerTable<Served>(
  triggers: readonly Trigger<Served>[],
  size: number,
): Making<TriggerTable<Served>> {
  const anchors = triggers.map(({ pattern }) => listAnchors(pattern));
  yield;
  const row = yield* tellApart(anchors.flat(), size);
  const column = yield* tellApart(
    triggers.flatMap(({ second }) => second ?? []),
    size,
  );
  const columns = count(column);
  // What is known of a cell in one byte each, so that all of them lie close; most are empty.
  const cells = new Uint8Array(count(row) * columns);
  const lists = new Map<number, readonly Trigger<Served>[]>();
  const fill = (cell: number, word: number, next: number): readonly Trigger<Served>[] => {
    const found = triggers.filter(
      ({ second }, number) =>
        (second === null || second[next] === 1) && anchors[number]?.some((anchor) => anchor[word] === 1) === true,
    );
    cells[cell] = found.length === 0 ? EMPTY : FULL;
    if (found.length > 0) lists.set(cell, found);
    return found;
  };
  return {
    at(word, next) {
      const begins = row[word] ?? 0;
      if (begins === 0) return NONE;
      const cell = begins * columns + (column[next] ?? 0);
      const known = cells[cell];
      if (known === EMPTY) return NONE;
      return known === FULL ? (lists.get(cell) ?? NONE) : fill(cell, word, next);
    },
  };
}

/**
 * Numbers the words so that two share a number when no set holds the one without the other: all begin alike, and each
 * set parts those that it holds from those that it does not.
 */
function* tellApart(sets: readonly Uint8Array[], size: number): Making<Int32Array> {
  const numbers = new Int32Array(size);
  let last = 0;
  let told = 0;
  for (const set of new Set(sets)) {
    const parted = new Map<number, number>();
    for (let id = 0; id < size; id += 1) {
      if (set[id] !== 1) continue;
      const before = numbers[id] ?? 0;
      let number = parted.get(before);
      if (number === undefined) {
        last += 1;
        number = last;
        parted.set(before, number);
      }
      numbers[id] = number;
    }
    told += 1;
    if (told % PIECE === 0) yield;
  }
  return toSmall(numbers);
}

/** The same numbers without gaps; 0 stays with the words that are in no set. */
function toSmall(numbers: Int32Array): Int32Array {
  const small = new Map([[0, 0]]);
  return numbers.map((number) => {
    const known = small.get(number);
    if (known !== undefined) return known;
    small.set(number, small.size);
    return small.size - 1;
  });
}

function count(numbers: Int32Array): number {
  return numbers.reduce((most, each) => Math.max(most, each), 0) + 1;
}
