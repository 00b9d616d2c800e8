import { relax } from './forces';
import { toAdjacency, toParts } from './links';
import type { Adjacency, LayoutLinks } from './links';
import { packBoxes, toBox } from './pack';
import type { Box } from './pack';
import { placeByPivots } from './pivot-mds';
import type { Coordinates } from './pivot-mds';
import { drawTogether } from './smooth';

/** Where a point stood before, or must stand. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * What a layout starts from. `known` are places of an earlier layout: their points barely move, so that one more note
 * disturbs nothing. `pinned` are places that a hand chose: those points never move.
 */
export interface LayoutStart {
  readonly known?: ReadonlyMap<number, Place>;
  readonly pinned?: ReadonlyMap<number, Place>;
}

/**
 * A layout under way. `x` and `y` hold a drawable picture at every moment and change in place. `advance` works until it
 * is done or `isOver` says that the time is up, asked after every piece of work (about a millisecond at 20,000 points);
 * it returns whether it is done. Dropping the object cancels it. The result does not depend on how the work was cut.
 */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly advance: (isOver: () => boolean) => boolean;
}

const ROUNDS = 150;
/** Between these sizes more rounds show groups better and still cost little. */
const MANY_ROUNDS = 250;
const SMALL = 300;
const LARGE = 10_000;
const SMOOTHING = 100;
const WARM_ROUNDS = 20;
const WARMTH = 0.03;
/** Cosine and sine of the golden angle: turning by it spreads points evenly without a sine at run time. */
const TURN_X = -0.737_368_878_078_319_9;
const TURN_Y = 0.675_490_294_261_523_6;

/** Begins a layout. Points get a place at once; `advance` brings them to rest. */
export function createLayout(links: LayoutLinks, start: LayoutStart = {}): Layout {
  const x = new Float64Array(links.count);
  const y = new Float64Array(links.count);
  spiral(x, y, 10);
  const canvas: Canvas = { x, y, moving: null };
  const work = run(links, start, canvas);
  let done = links.count === 0;
  return {
    x,
    y,
    advance(isOver) {
      while (!done && !isOver()) done = work.next().done === true;
      show(canvas);
      return done;
    },
  };
}

/** The places of all points, and the part that is being moved just now. */
interface Canvas extends Coordinates {
  moving: { readonly own: Coordinates; readonly members: Int32Array } | null;
}

function show(canvas: Canvas): void {
  if (!canvas.moving) return;
  const { own, members } = canvas.moving;
  for (let at = 0; at < members.length; at += 1) {
    canvas.x[members[at] ?? 0] = own.x[at] ?? 0;
    canvas.y[members[at] ?? 0] = own.y[at] ?? 0;
  }
}

function spiral(x: Float64Array, y: Float64Array, spacing: number): void {
  let dx = 1;
  let dy = 0;
  for (let point = 0; point < x.length; point += 1) {
    const radius = spacing * Math.sqrt(0.5 + point);
    x[point] = radius * dx;
    y[point] = radius * dy;
    [dx, dy] = [dx * TURN_X - dy * TURN_Y, dx * TURN_Y + dy * TURN_X];
  }
}

function* run(links: LayoutLinks, start: LayoutStart, canvas: Canvas): Generator<void, void> {
  const adjacency = toAdjacency(links);
  const parts = toParts(links, adjacency);
  yield;
  const anchored: Int32Array[] = [];
  const loose: Int32Array[] = [];
  for (const members of parts) {
    const isAnchored = members.some(
      (member) => (start.known?.has(member) ?? false) || (start.pinned?.has(member) ?? false),
    );
    (isAnchored ? anchored : loose).push(members);
    const part = toPart(links, adjacency, members);
    yield* isAnchored ? settleAnchored(part, start, canvas) : settleLoose(part, canvas);
    show(canvas);
    canvas.moving = null;
  }
  pack(anchored, loose, canvas.x, canvas.y);
}

interface Part {
  readonly members: Int32Array;
  readonly links: LayoutLinks;
  readonly adjacency: Adjacency;
}

function toPart(links: LayoutLinks, adjacency: Adjacency, members: Int32Array): Part {
  if (members.length === links.count) return { members, links, adjacency };
  const from: number[] = [];
  const to: number[] = [];
  members.forEach((member, own) => {
    for (let at = adjacency.start[member] ?? 0; at < (adjacency.start[member + 1] ?? 0); at += 1) {
      const far = adjacency.near[at] ?? 0;
      if (far <= member) continue;
      from.push(own);
      to.push(findPlace(members, far));
    }
  });
  const inner = { count: members.length, from: Int32Array.from(from), to: Int32Array.from(to) };
  return { members, links: inner, adjacency: toAdjacency(inner) };
}

function findPlace(members: Int32Array, wanted: number): number {
  let low = 0;
  let high = members.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* settleLoose(part: Part, canvas: Canvas): Generator<void, void> {
  const { members, links } = part;
  const count = members.length;
  if (count <= 2) {
    members.forEach((member, at) => {
      canvas.x[member] = at * 30;
      canvas.y[member] = 0;
    });
    return;
  }
  const own = yield* placeByPivots(part.adjacency, count);
  yield* drawTogether(part.adjacency, own, SMOOTHING);
  spreadOut(own);
  canvas.moving = { own, members };
  yield;
  yield* relax(links, own.x, own.y, {
    rounds: count <= SMALL || count > LARGE ? ROUNDS : MANY_ROUNDS,
    warmth: 1,
    every: count <= 60 ? 1 : count <= SMALL ? 2 : 3,
    held: null,
    centreX: 0,
    centreY: 0,
  });
}

/**
 * Scales a first picture to a third of the size it will have at rest, so that forces still sort it, and parts points
 * that fell on one place.
 */
function spreadOut(own: Coordinates): void {
  const count = own.x.length;
  let sum = 0;
  for (let point = 0; point < count; point += 1)
    sum += Math.sqrt((own.x[point] ?? 0) * (own.x[point] ?? 0) + (own.y[point] ?? 0) * (own.y[point] ?? 0));
  const scale = sum > 0 ? (4 * Math.sqrt(count) * count) / sum : 0;
  let dx = 1;
  let dy = 0;
  for (let point = 0; point < count; point += 1) {
    const aside = 1 + (point % 7);
    own.x[point] = (own.x[point] ?? 0) * scale + dx * aside;
    own.y[point] = (own.y[point] ?? 0) * scale + dy * aside;
    [dx, dy] = [dx * TURN_X - dy * TURN_Y, dx * TURN_Y + dy * TURN_X];
  }
}

function* settleAnchored(part: Part, start: LayoutStart, canvas: Canvas): Generator<void, void> {
  const { members, links, adjacency } = part;
  const own = { x: new Float64Array(members.length), y: new Float64Array(members.length) };
  const held = new Uint8Array(members.length);
  const placed = new Uint8Array(members.length);
  let sumX = 0;
  let sumY = 0;
  let known = 0;
  members.forEach((member, at) => {
    const pin = start.pinned?.get(member);
    const place = pin ?? start.known?.get(member);
    if (!place) return;
    held[at] = pin ? 1 : 0;
    placed[at] = 1;
    own.x[at] = place.x;
    own.y[at] = place.y;
    sumX += place.x;
    sumY += place.y;
    known += 1;
  });
  placeNewcomers(adjacency, own, placed, sumX / known, sumY / known);
  canvas.moving = { own, members };
  yield;
  const fresh = known < members.length / 2;
  yield* relax(links, own.x, own.y, {
    rounds: fresh ? ROUNDS : WARM_ROUNDS,
    warmth: fresh ? 0.3 : WARMTH,
    every: 3,
    held,
    centreX: sumX / known,
    centreY: sumY / known,
  });
}

/** Puts points without a place beside the middle of their placed neighbours, nearest ones first. */
function placeNewcomers(
  adjacency: Adjacency,
  own: Coordinates,
  placed: Uint8Array,
  middleX: number,
  middleY: number,
): void {
  let dx = 1;
  let dy = 0;
  for (let left = true, round = 0; left; round += 1) {
    left = false;
    const found: number[] = [];
    for (let point = 0; point < placed.length; point += 1) {
      if (placed[point] === 1) continue;
      let sumX = 0;
      let sumY = 0;
      let near = 0;
      for (let at = adjacency.start[point] ?? 0; at < (adjacency.start[point + 1] ?? 0); at += 1) {
        const far = adjacency.near[at] ?? 0;
        if (placed[far] !== 1) continue;
        sumX += own.x[far] ?? 0;
        sumY += own.y[far] ?? 0;
        near += 1;
      }
      if (near === 0) continue;
      own.x[point] = sumX / near + dx * 30;
      own.y[point] = sumY / near + dy * 30;
      [dx, dy] = [dx * TURN_X - dy * TURN_Y, dx * TURN_Y + dy * TURN_X];
      found.push(point);
    }
    for (const point of found) placed[point] = 1;
    left = found.length > 0;
  }
  for (let point = 0; point < placed.length; point += 1) {
    if (placed[point] === 1) continue;
    own.x[point] = middleX;
    own.y[point] = middleY;
  }
}

function pack(anchored: readonly Int32Array[], loose: readonly Int32Array[], x: Float64Array, y: Float64Array): void {
  const around: Box | null =
    anchored.length === 0 ? null : toBox(x, y, Int32Array.from(anchored.flatMap((members) => [...members])));
  const shifts = packBoxes(
    loose.map((members) => toBox(x, y, members)),
    around,
  );
  loose.forEach((members, at) => {
    const shift = shifts[at] ?? { x: 0, y: 0 };
    for (const member of members) {
      x[member] = (x[member] ?? 0) + shift.x;
      y[member] = (y[member] ?? 0) + shift.y;
    }
  });
}
