/** Which points are joined: for each pair the numbers of its ends. Points are numbered from 0 to `count` − 1. */
export interface LayoutLinks {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Who stands beside whom: the neighbours of `i` are `near[start[i]]` up to `near[start[i + 1]]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly near: Int32Array;
}

/**
 * Joins for a layout from any list of edges: links to oneself, parallel ones and ends out of range are left out; order
 * is by lower, then higher end.
 */
export function toLayoutLinks(count: number, from: ArrayLike<number>, to: ArrayLike<number>): LayoutLinks {
  const total = from.length;
  const start = new Int32Array(count + 1);
  for (let at = 0; at < total; at += 1) {
    const low = Math.min(from[at] ?? -1, to[at] ?? -1);
    if (isJoin(from[at], to[at], count)) start[low + 1] = (start[low + 1] ?? 0) + 1;
  }
  for (let node = 0; node < count; node += 1) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const next = start.slice(0, count);
  const high = new Int32Array(start[count] ?? 0);
  for (let at = 0; at < total; at += 1) {
    if (!isJoin(from[at], to[at], count)) continue;
    const low = Math.min(from[at] ?? 0, to[at] ?? 0);
    const place = next[low] ?? 0;
    next[low] = place + 1;
    high[place] = Math.max(from[at] ?? 0, to[at] ?? 0);
  }
  return withoutTwins(count, start, high);
}

function isJoin(a: number | undefined, b: number | undefined, count: number): boolean {
  return a !== undefined && b !== undefined && a !== b && a >= 0 && b >= 0 && a < count && b < count;
}

function withoutTwins(count: number, start: Int32Array, high: Int32Array): LayoutLinks {
  const from = new Int32Array(high.length);
  const to = new Int32Array(high.length);
  let filled = 0;
  for (let node = 0; node < count; node += 1) {
    const own = high.subarray(start[node], start[node + 1]).sort();
    for (let at = 0; at < own.length; at += 1) {
      if (at > 0 && own[at] === own[at - 1]) continue;
      from[filled] = node;
      to[filled] = own[at] ?? 0;
      filled += 1;
    }
  }
  return { count, from: from.slice(0, filled), to: to.slice(0, filled) };
}

/** The neighbours of every point, both directions. */
export function toAdjacency(links: LayoutLinks): Adjacency {
  const { count, from, to } = links;
  const start = new Int32Array(count + 1);
  for (let at = 0; at < from.length; at += 1) {
    const a = (from[at] ?? 0) + 1;
    const b = (to[at] ?? 0) + 1;
    start[a] = (start[a] ?? 0) + 1;
    start[b] = (start[b] ?? 0) + 1;
  }
  for (let node = 0; node < count; node += 1) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const next = start.slice(0, count);
  const near = new Int32Array(start[count] ?? 0);
  const put = (a: number, b: number): void => {
    const place = next[a] ?? 0;
    next[a] = place + 1;
    near[place] = b;
  };
  for (let at = 0; at < from.length; at += 1) {
    put(from[at] ?? 0, to[at] ?? 0);
    put(to[at] ?? 0, from[at] ?? 0);
  }
  return { start, near };
}

/**
 * The parts of a layout that hang together, largest first, equal ones in the order of their first point; `members` are
 * in ascending order.
 */
export function toParts(links: LayoutLinks, adjacency: Adjacency): readonly Int32Array[] {
  const seen = new Uint8Array(links.count);
  const queue = new Int32Array(links.count);
  const parts: Int32Array[] = [];
  for (let root = 0; root < links.count; root += 1) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    queue[0] = root;
    let filled = 1;
    for (let head = 0; head < filled; head += 1) {
      const node = queue[head] ?? 0;
      for (let at = adjacency.start[node] ?? 0, end = adjacency.start[node + 1] ?? 0; at < end; at += 1) {
        const far = adjacency.near[at] ?? 0;
        if (seen[far] === 1) continue;
        seen[far] = 1;
        queue[filled] = far;
        filled += 1;
      }
    }
    parts.push(queue.slice(0, filled).sort());
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
