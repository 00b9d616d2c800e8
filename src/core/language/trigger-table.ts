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
  const { numbers: row, count: rows } = yield* tellApart(anchors.flat(), size);
  const { numbers: column, count: columns } = yield* tellApart(
    triggers.flatMap(({ second }) => second ?? []),
    size,
  );
  // What is known of a cell in one byte each, so that all of them lie close; most are empty.
  const cells = new Uint8Array(rows * columns);
  const lists = new Map<number, readonly Trigger<Served>[]>();
  const begun = new Map<number, readonly Trigger<Served>[]>();
  const toBegun = (begins: number, word: number): readonly Trigger<Served>[] => {
    const known = begun.get(begins);
    if (known !== undefined) return known;
    const found = triggers.filter((_trigger, number) => anchors[number]?.some((anchor) => anchor[word] === 1) === true);
    begun.set(begins, found);
    return found;
  };
  const fill = (cell: number, word: number, next: number): readonly Trigger<Served>[] => {
    const found = toBegun(row[word] ?? 0, word).filter(({ second }) => second === null || second[next] === 1);
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

/** A number for each word, from 0 on without gaps; 0 stays with the words that are in no set. */
interface Numbered {
  readonly numbers: Int32Array;
  readonly count: number;
}

/**
 * Numbers the words so that two share a number when no set holds the one without the other: all begin alike, and each
 * set parts those that it holds from those that it does not.
 */
function* tellApart(sets: readonly Uint8Array[], size: number): Making<Numbered> {
  const numbers = new Int32Array(size);
  let last = 0;
  let told = 0;
  for (const set of new Set(sets)) {
    const parted = new Map<number, number>();
    for (let id = set.indexOf(1); id !== -1; id = set.indexOf(1, id + 1)) {
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
  return withoutGaps(numbers, last);
}

function withoutGaps(numbers: Int32Array, last: number): Numbered {
  const small = new Int32Array(last + 1);
  let count = 1;
  for (let id = 0; id < numbers.length; id += 1) {
    const number = numbers[id] ?? 0;
    if (number === 0) continue;
    if (small[number] === 0) {
      small[number] = count;
      count += 1;
    }
    numbers[id] = small[number] ?? 0;
  }
  return { numbers, count };
}
