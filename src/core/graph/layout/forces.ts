import type { LayoutLinks } from './links';
import { computeRepulsion, createRepulsion } from './repulsion';
import type { Repulsion } from './repulsion';

const STRENGTH = -30;
const DISTANCE = 30;
const GRAVITY = 0.05;
const SLOWING = 0.6;
const THETA = 0.9;
const COOLEST = 0.001;

/**
 * How a relaxation runs: how many rounds, how warm it begins, and every how many rounds the repulsion is computed anew.
 */
export interface Relaxing {
  readonly rounds: number;
  readonly warmth: number;
  readonly every: number;
  /** 1 for a point that must not move. */
  readonly held: Uint8Array | null;
  /** Where gravity pulls. */
  readonly centreX: number;
  readonly centreY: number;
}

interface Springs {
  readonly links: LayoutLinks;
  readonly share: Float64Array;
  readonly strength: Float64Array;
  readonly speedX: Float64Array;
  readonly speedY: Float64Array;
}

/**
 * Lets points come to rest under springs along their links, repulsion among all and a pull to the centre (Fruchterman
 * and Reingold 1991, with d3-force's parameters), changing `x` and `y` in place. Pauses between pieces of work; no
 * chance.
 */
export function* relax(
  links: LayoutLinks,
  x: Float64Array,
  y: Float64Array,
  relaxing: Relaxing,
): Generator<void, void> {
  const springs = toSprings(links);
  const repulsion = createRepulsion(links.count);
  const cooling = 1 - toRoot(COOLEST / relaxing.warmth, relaxing.rounds);
  let warmth = relaxing.warmth;
  for (let round = 0; round < relaxing.rounds; round += 1) {
    warmth -= warmth * cooling;
    pull(springs, x, y, warmth);
    if (round % relaxing.every === 0) yield* computeRepulsion(repulsion, x, y, THETA);
    move(springs, repulsion, x, y, warmth, relaxing);
    yield;
  }
}

/** The `degree`-th root of a number between 0 and 1, by halving: exact arithmetic only, so every engine agrees. */
function toRoot(value: number, degree: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    let power = 1;
    for (let times = 0; times < degree; times += 1) power *= middle;
    if (power < value) low = middle;
    else high = middle;
  }
  return high;
}

function toSprings(links: LayoutLinks): Springs {
  const { count, from, to } = links;
  const degree = new Int32Array(count);
  for (let at = 0; at < from.length; at += 1) {
    degree[from[at] ?? 0] = (degree[from[at] ?? 0] ?? 0) + 1;
    degree[to[at] ?? 0] = (degree[to[at] ?? 0] ?? 0) + 1;
  }
  const share = new Float64Array(from.length);
  const strength = new Float64Array(from.length);
  for (let at = 0; at < from.length; at += 1) {
    const a = degree[from[at] ?? 0] ?? 1;
    const b = degree[to[at] ?? 0] ?? 1;
    share[at] = a / (a + b);
    strength[at] = 1 / Math.min(a, b);
  }
  return { links, share, strength, speedX: new Float64Array(count), speedY: new Float64Array(count) };
}

function pull(springs: Springs, x: Float64Array, y: Float64Array, warmth: number): void {
  const { share, strength, speedX, speedY } = springs;
  const { from, to } = springs.links;
  for (let at = 0, total = from.length; at < total; at += 1) {
    const a = from[at] ?? 0;
    const b = to[at] ?? 0;
    let dx = (x[b] ?? 0) + (speedX[b] ?? 0) - (x[a] ?? 0) - (speedX[a] ?? 0);
    let dy = (y[b] ?? 0) + (speedY[b] ?? 0) - (y[a] ?? 0) - (speedY[a] ?? 0);
    if (dx === 0 && dy === 0) dx = 1e-6;
    const length = Math.sqrt(dx * dx + dy * dy);
    const by = ((length - DISTANCE) / length) * warmth * (strength[at] ?? 0);
    dx *= by;
    dy *= by;
    const part = share[at] ?? 0;
    speedX[b] = (speedX[b] ?? 0) - dx * part;
    speedY[b] = (speedY[b] ?? 0) - dy * part;
    speedX[a] = (speedX[a] ?? 0) + dx * (1 - part);
    speedY[a] = (speedY[a] ?? 0) + dy * (1 - part);
  }
}

function move(
  springs: Springs,
  repulsion: Repulsion,
  x: Float64Array,
  y: Float64Array,
  warmth: number,
  relaxing: Relaxing,
): void {
  const { speedX, speedY } = springs;
  const { forceX, forceY } = repulsion;
  const { held, centreX, centreY } = relaxing;
  const push = STRENGTH * warmth;
  const inward = GRAVITY * warmth;
  for (let point = 0, count = springs.links.count; point < count; point += 1) {
    if (held !== null && held[point] === 1) {
      speedX[point] = 0;
      speedY[point] = 0;
      continue;
    }
    const px = x[point] ?? 0;
    const py = y[point] ?? 0;
    const vx = ((speedX[point] ?? 0) + (forceX[point] ?? 0) * push - (px - centreX) * inward) * SLOWING;
    const vy = ((speedY[point] ?? 0) + (forceY[point] ?? 0) * push - (py - centreY) * inward) * SLOWING;
    speedX[point] = vx;
    speedY[point] = vy;
    x[point] = px + vx;
    y[point] = py + vy;
  }
}
