import type { Picture } from '../../../../src/core/graph/inquiry/answer';
import type { GraphModel } from '../../../../src/core/atlas/model/model';
import { createLayout } from '../../../../src/core/graph/layout/layout';
import type { Layout } from '../../../../src/core/graph/layout/layout';
import { toLayoutLinks } from '../../../../src/core/graph/layout/links';

/**
 * A layout of a picture's notes. Point `i` of the layout is the note `nodes[i]`; notes stand in the order of their
 * paths, whatever order the answer had.
 */
export interface PictureLayout extends Layout {
  readonly nodes: Int32Array;
}

/** The layout of a picture, at its beginning. */
export function createPictureLayout(model: GraphModel, picture: Pick<Picture, 'nodes' | 'edges'>): PictureLayout {
  const nodes = Int32Array.from(picture.nodes).sort();
  const pointOf = new Map<number, number>();
  nodes.forEach((node, point) => pointOf.set(node, point));
  const from = picture.edges.map((edge) => pointOf.get(model.edgeFrom[edge] ?? -1) ?? -1);
  const to = picture.edges.map((edge) => pointOf.get(model.edgeTo[edge] ?? -1) ?? -1);
  return { ...createLayout(toLayoutLinks(nodes.length, from, to)), nodes };
}

/**
 * One number for all bits of a layout: equal numbers on two machines mean equal places. FNV-1a over the 64-bit values.
 */
export function toFingerprint(layout: Pick<Layout, 'x' | 'y'>): string {
  let hash = 0x811c_9dc5;
  for (const list of [layout.x, layout.y]) {
    const bytes = new DataView(list.buffer, list.byteOffset, list.byteLength);
    for (let at = 0; at < bytes.byteLength; at += 4) hash = Math.imul(hash ^ bytes.getUint32(at, true), 0x0100_0193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
