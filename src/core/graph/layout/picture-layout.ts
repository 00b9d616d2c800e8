import type { Picture } from '../inquiry/answer';
import type { GraphModel } from '../model';
import { createLayout } from './layout';
import type { Layout, Place } from './layout';
import { toLayoutLinks } from './links';

/** A layout of a picture's notes. Point `i` of the layout is the note `nodes[i]`; notes stand in the order of their paths, whatever order the answer had. */
export interface PictureLayout extends Layout {
  readonly nodes: Int32Array;
}

/** Places by path: what a view keeps, so that a rename needs one key changed and a new model none. */
export type KeptPlaces = ReadonlyMap<string, Place>;

/**
 * Begins the layout of a picture. With `kept` places the known notes barely move; `pinned` ones not at all. A picture of at most 150
 * notes comes to rest in a few milliseconds: advance it at once.
 */
export function createPictureLayout(model: GraphModel, picture: Pick<Picture, 'nodes' | 'edges'>, kept: KeptPlaces = new Map(), pinned: KeptPlaces = new Map()): PictureLayout {
  const nodes = Int32Array.from(picture.nodes).sort();
  const pointOf = new Map<number, number>();
  nodes.forEach((node, point) => pointOf.set(node, point));
  const from = picture.edges.map((edge) => pointOf.get(model.edgeFrom[edge] ?? -1) ?? -1);
  const to = picture.edges.map((edge) => pointOf.get(model.edgeTo[edge] ?? -1) ?? -1);
  const layout = createLayout(toLayoutLinks(nodes.length, from, to), { known: toPoints(model, nodes, kept), pinned: toPoints(model, nodes, pinned) });
  return { ...layout, nodes };
}

/** The places of a layout by path, for keeping. */
export function toKeptPlaces(model: GraphModel, layout: Pick<PictureLayout, 'nodes' | 'x' | 'y'>): KeptPlaces {
  const kept = new Map<string, Place>();
  layout.nodes.forEach((node, point) => kept.set(model.paths[node] ?? '', { x: layout.x[point] ?? 0, y: layout.y[point] ?? 0 }));
  return kept;
}

/** Places by the points of a layout of `nodes`. */
export function toPoints(model: GraphModel, nodes: ArrayLike<number>, places: KeptPlaces): ReadonlyMap<number, Place> {
  const points = new Map<number, Place>();
  if (places.size === 0) return points;
  for (let point = 0; point < nodes.length; point += 1) {
    const place = places.get(model.paths[nodes[point] ?? -1] ?? '');
    if (place) points.set(point, place);
  }
  return points;
}

/** One number for all bits of a layout: equal numbers on two machines mean equal places. FNV-1a over the 64-bit values. */
export function toFingerprint(layout: Pick<Layout, 'x' | 'y'>): string {
  let hash = 0x811c_9dc5;
  for (const list of [layout.x, layout.y]) {
    const bytes = new DataView(list.buffer, list.byteOffset, list.byteLength);
    for (let at = 0; at < bytes.byteLength; at += 4) hash = Math.imul(hash ^ bytes.getUint32(at, true), 0x0100_0193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
