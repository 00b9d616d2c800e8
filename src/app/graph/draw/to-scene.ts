import type { GraphKind } from '../../../core/atlas/model/facts';
import { EXISTS, LEFT, hasFlag, toKind, toNodeTitle, type GraphModel } from '../../../core/atlas/model/model';
import type { LayoutLinks } from '../../../core/graph/layout/links';
import { toLayoutLinks } from '../../../core/graph/layout/links';
import { ASKED, HOLLOW, NO_SCENE, PINNED, type Scene } from './scene';
import { toKindRow } from '../../../core/notes/kind';
import { toNumberText } from '../../../core/text/in-words';

const LEAST = 4.5;
const MOST = 16;
const ASKED_RADIUS = 12;
/**
 * A picture this small is read with every link; in a larger one a hub has both very many links and a good part of them
 * all.
 */
const FEW = 150;
const HUB_LINKS = 200;
const HUB_SHARE = 0.05;
/**
 * How soon people have their names drawn: as soon as something with so many links. What happened has long names, and
 * waits.
 */
const PERSON_WORTH = 9;
/** With more points than this each is drawn smaller, so that they do not lie on one another. */
const ROOMY = 60;
const SMALLEST = 0.3;

/**
 * What is to be shown of a model: nodes and edges by their numbers in it, and which of them the answer is about or a
 * hand has placed.
 */
export interface Showing {
  readonly nodes: ArrayLike<number>;
  readonly edges: ArrayLike<number>;
  readonly asked: ReadonlySet<number>;
  readonly pinned: ReadonlySet<number>;
  /** The note in focus: a hub shows its links while it is the one. */
  readonly opened?: number;
  /**
   * Draw even the best linked notes with every link; without it a hub keeps its place and says how many links it holds
   * back.
   */
  readonly wholeHubs?: boolean;
}

/**
 * A scene without places yet, what its layout needs, and which node and edge of the model stands at each place of the
 * scene.
 */
export interface Staged {
  readonly scene: Scene;
  readonly links: LayoutLinks;
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
  /** The nodes that hold their links back. */
  readonly hubs: ReadonlySet<number>;
}

/** Nothing on stage. */
export const NOTHING_STAGED: Staged = {
  scene: NO_SCENE,
  links: { count: 0, from: new Int32Array(0), to: new Int32Array(0) },
  nodes: new Int32Array(0),
  edges: new Int32Array(0),
  hubs: new Set(),
};

/**
 * Makes the scene of what is to be shown: for systems, knowledge and themes size tells how many of the shown edges a
 * note has; hollow is who left or what is not written yet.
 */
export function toStaged(model: GraphModel, showing: Showing): Staged {
  const nodes = Int32Array.from(showing.nodes);
  const placeOf = new Int32Array(model.count).fill(-1);
  nodes.forEach((node, at) => {
    placeOf[node] = at;
  });
  const all = Int32Array.from(showing.edges).filter(
    (edge) => toPlace(placeOf, model.edgeFrom[edge]) !== -1 && toPlace(placeOf, model.edgeTo[edge]) !== -1,
  );
  const hubs = findHubs(model, all, showing);
  const edges =
    hubs.size === 0
      ? all
      : all.filter((edge) => !hubs.has(model.edgeFrom[edge] ?? -1) && !hubs.has(model.edgeTo[edge] ?? -1));
  const edgeFrom = edges.map((edge) => toPlace(placeOf, model.edgeFrom[edge]));
  const edgeTo = edges.map((edge) => toPlace(placeOf, model.edgeTo[edge]));
  const degree = new Int32Array(nodes.length);
  for (let at = 0; at < edges.length; at += 1) {
    degree[edgeFrom[at] ?? 0] = (degree[edgeFrom[at] ?? 0] ?? 0) + 1;
    degree[edgeTo[at] ?? 0] = (degree[edgeTo[at] ?? 0] ?? 0) + 1;
  }
  const crowd = Math.max(SMALLEST, Math.min(1, Math.sqrt(Math.sqrt(ROOMY / Math.max(1, nodes.length)))));
  const worth = Float64Array.from(degree, (links, at) =>
    showing.asked.has(nodes[at] ?? -1) ? Infinity : toWorth(toKind(model, nodes[at] ?? -1), links),
  );
  const scene: Scene = {
    count: nodes.length,
    x: new Float64Array(nodes.length),
    y: new Float64Array(nodes.length),
    radius: Float32Array.from(degree, (links, at) => {
      const node = nodes[at] ?? -1;
      const radius = toRadius(toKind(model, node), links);
      return showing.asked.has(node) ? Math.max(ASKED_RADIUS, radius) : radius * crowd;
    }),
    style: Uint8Array.from(nodes, (node) => model.kind[node] ?? 0),
    look: Uint8Array.from(nodes, (node) => toLook(model, node, showing)),
    labels: Array.from(nodes, (node) => toLabel(toNodeTitle(model, node), hubs.get(node))),
    order: Int32Array.from(nodes.keys()).sort((a, b) =>
      worth[b] === worth[a] ? a - b : (worth[b] ?? 0) - (worth[a] ?? 0),
    ),
    edgeFrom,
    edgeTo,
    edgeLook: Uint8Array.from(edges, (edge) => ((model.offset[edge] ?? -1) >= 0 ? 0 : 1)),
    drawing: null,
  };
  return { scene, links: toLayoutLinks(nodes.length, edgeFrom, edgeTo), nodes, edges, hubs: new Set(hubs.keys()) };
}

/**
 * Notes with so many of the shown links that they would tie everything to everything, and how many. What was asked
 * about or is in focus is never one.
 */
function findHubs(
  model: GraphModel,
  edges: Int32Array,
  { nodes, asked, opened, wholeHubs }: Showing,
): ReadonlyMap<number, number> {
  if (wholeHubs === true || nodes.length <= FEW) return new Map();
  const count = new Int32Array(model.count);
  for (const edge of edges) {
    for (const node of [model.edgeFrom[edge] ?? 0, model.edgeTo[edge] ?? 0]) count[node] = (count[node] ?? 0) + 1;
  }
  const many = Math.max(HUB_LINKS, nodes.length * HUB_SHARE);
  const hubs = new Map<number, number>();
  count.forEach((links, node) => {
    if (links > many && !asked.has(node) && node !== opened) hubs.set(node, links);
  });
  return hubs;
}

function toLabel(title: string, heldBack: number | undefined): string {
  return heldBack === undefined ? title : `${title} (+${toNumberText(heldBack)} links)`;
}

function toPlace(placeOf: Int32Array, node: number | undefined): number {
  return node === undefined ? -1 : (placeOf[node] ?? -1);
}

function toWorth(kind: GraphKind, links: number): number {
  if (kind === 'person') return PERSON_WORTH;
  return findRadius(kind) === null ? links : 0;
}

/** The size that all shapes of a kind have alike, or nothing where links make them larger. */
function findRadius(kind: GraphKind): number | null {
  return kind === 'other' ? null : toKindRow(kind).radius;
}

function toRadius(kind: GraphKind, links: number): number {
  return findRadius(kind) ?? Math.min(MOST, LEAST + Math.sqrt(links) * 1.6);
}

function toLook(model: GraphModel, node: number, { asked, pinned }: Showing): number {
  const hollow = hasFlag(model, node, LEFT) || !hasFlag(model, node, EXISTS);
  return (hollow ? HOLLOW : 0) | (asked.has(node) ? ASKED : 0) | (pinned.has(node) ? PINNED : 0);
}
