const LEVELS = 15;
const BUCKET = 8;

/**
 * A square split into four again and again until few points are left in each cell, as flat arrays. Cells stand in the
 * order of a walk from the top: `skip[c]` is the next cell when `c` is not entered. A leaf holds the points
 * `order[first[c]]` up to `order[first[c] + held[c]]`; `held` is 0 for a cell that has cells below. Made anew by
 * `fillTree`, without new memory.
 */
export interface Quadtree {
  cells: number;
  readonly order: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly massX: Float64Array;
  readonly massY: Float64Array;
  readonly mass: Float64Array;
  /** The square of the cell's width. */
  readonly width2: Float64Array;
  readonly skip: Int32Array;
  readonly first: Int32Array;
  readonly held: Int32Array;
  readonly code: Uint32Array;
  readonly spareCode: Uint32Array;
  readonly spareOrder: Int32Array;
  readonly tally: Int32Array;
}

/** Memory for trees over `count` points. */
export function createTree(count: number): Quadtree {
  // Every inner cell but those of a chain of single children has at least two below; chains are at most LEVELS long.
  const most = 2 * count + LEVELS * Math.ceil(count / BUCKET) + LEVELS + 8;
  const floats = (length: number): Float64Array => new Float64Array(length);
  const ints = (length: number): Int32Array => new Int32Array(length);
  return {
    cells: 0,
    order: ints(count),
    x: floats(count),
    y: floats(count),
    massX: floats(most),
    massY: floats(most),
    mass: floats(most),
    width2: floats(most),
    skip: ints(most),
    first: ints(most),
    held: ints(most),
    code: new Uint32Array(count),
    spareCode: new Uint32Array(count),
    spareOrder: ints(count),
    tally: ints(1024),
  };
}

/** Builds the tree over points at (x, y). Points at one place end in one leaf. */
export function fillTree(tree: Quadtree, x: Float64Array, y: Float64Array): void {
  const count = tree.order.length;
  const box = toSquare(x, y, count);
  const scale = (1 << LEVELS) / box.size;
  for (let point = 0; point < count; point += 1) {
    const column = Math.min((1 << LEVELS) - 1, Math.max(0, Math.floor(((x[point] ?? 0) - box.left) * scale)));
    const row = Math.min((1 << LEVELS) - 1, Math.max(0, Math.floor(((y[point] ?? 0) - box.top) * scale)));
    tree.code[point] = (spread(row) << 1) | spread(column);
    tree.order[point] = point;
  }
  sortByCode(tree, count);
  for (let place = 0; place < count; place += 1) {
    const point = tree.order[place] ?? 0;
    tree.x[place] = x[point] ?? 0;
    tree.y[place] = y[point] ?? 0;
  }
  tree.cells = 0;
  addCell(tree, 0, count, 0, box.size * box.size);
}

function toSquare(
  x: Float64Array,
  y: Float64Array,
  count: number,
): { readonly left: number; readonly top: number; readonly size: number } {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let point = 0; point < count; point += 1) {
    const px = x[point] ?? 0;
    const py = y[point] ?? 0;
    if (px < left) left = px;
    if (px > right) right = px;
    if (py < top) top = py;
    if (py > bottom) bottom = py;
  }
  return { left, top, size: Math.max(right - left, bottom - top, 1e-6) };
}

/** Puts a zero between every two bits of a number below 2¹⁵. */
function spread(value: number): number {
  let v = value;
  v = (v | (v << 8)) & 0x00ff_00ff;
  v = (v | (v << 4)) & 0x0f0f_0f0f;
  v = (v | (v << 2)) & 0x3333_3333;
  return (v | (v << 1)) & 0x5555_5555;
}

/** Sorts points by code, equal codes by number: three passes of ten bits. */
function sortByCode(tree: Quadtree, count: number): void {
  let { code, spareCode, order, spareOrder } = tree;
  for (let shift = 0; shift < 30; shift += 10) {
    const tally = tree.tally.fill(0);
    for (let at = 0; at < count; at += 1) {
      const digit = ((code[at] ?? 0) >>> shift) & 1023;
      tally[digit] = (tally[digit] ?? 0) + 1;
    }
    let sum = 0;
    for (let digit = 0; digit < 1024; digit += 1) {
      const here = tally[digit] ?? 0;
      tally[digit] = sum;
      sum += here;
    }
    for (let at = 0; at < count; at += 1) {
      const value = code[at] ?? 0;
      const digit = (value >>> shift) & 1023;
      const place = tally[digit] ?? 0;
      tally[digit] = place + 1;
      spareCode[place] = value;
      spareOrder[place] = order[at] ?? 0;
    }
    [code, spareCode, order, spareOrder] = [spareCode, code, spareOrder, order];
  }
  // After an odd number of passes the sorted lists are the spare ones.
  tree.code.set(code);
  tree.order.set(order);
}

function addCell(tree: Quadtree, from: number, to: number, level: number, width2: number): number {
  const cell = tree.cells;
  tree.cells += 1;
  tree.width2[cell] = width2;
  tree.first[cell] = from;
  let sumX = 0;
  let sumY = 0;
  if (to - from <= BUCKET || level === LEVELS) {
    tree.held[cell] = to - from;
    for (let place = from; place < to; place += 1) {
      sumX += tree.x[place] ?? 0;
      sumY += tree.y[place] ?? 0;
    }
  } else {
    tree.held[cell] = 0;
    const shift = 2 * (LEVELS - 1 - level);
    for (let begin = from; begin < to;) {
      const quarter = (tree.code[begin] ?? 0) >>> shift;
      const end = findEnd(tree.code, begin, to, quarter, shift);
      const child = addCell(tree, begin, end, level + 1, width2 / 4);
      sumX += (tree.massX[child] ?? 0) * (end - begin);
      sumY += (tree.massY[child] ?? 0) * (end - begin);
      begin = end;
    }
  }
  const mass = to - from;
  tree.mass[cell] = mass;
  tree.massX[cell] = mass > 0 ? sumX / mass : 0;
  tree.massY[cell] = mass > 0 ? sumY / mass : 0;
  tree.skip[cell] = tree.cells;
  return cell;
}

function findEnd(code: Uint32Array, from: number, to: number, quarter: number, shift: number): number {
  let low = from + 1;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((code[middle] ?? 0) >>> shift === quarter) low = middle + 1;
    else high = middle;
  }
  return low;
}
