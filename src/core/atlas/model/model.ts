import { GRAPH_KINDS } from './facts';
import type { GraphKind, NoteFacts } from './facts';

/** What `date` says of a note that carries none. */
export const UNDATED = -2_147_483_648;
/** Bit of `flags`: a note of that path exists. Unresolved links are nodes without it. */
export const EXISTS = 1;
/** Bit of `flags`: this person is no longer here. */
export const LEFT = 2;
/** Bit of `flags`: `graph: stop`, walks end here. */
export const STOPS = 4;

/**
 * The graph at one moment, never changed once made. Nodes are numbered in the order of their paths, so the same notes
 * give the same model whatever happened before. Edge `e` leads from `edgeFrom[e]` to `edgeTo[e]`; the edges that a note
 * stores stand together in the note's own order, `outStart[i]` up to `outStart[i + 1]`. `inEdge` and `inFrom` hold
 * those that lead to it, from `inStart[i]`. Its evidence is the place `offset[e]` in the note `edgeFrom[e]`, −1 when it
 * stands in the properties.
 */
export interface GraphModel {
  readonly count: number;
  readonly edgeCount: number;
  /**
   * Paths in ascending order of UTF-16 code units; `?name` for a link that leads nowhere yet, as the Atlas calls it.
   */
  readonly paths: readonly string[];
  readonly titles: readonly string[];
  /** Title and aliases, folded for searching, one a line. */
  readonly names: readonly string[];
  readonly facts: readonly (NoteFacts | null)[];
  readonly kind: Uint8Array;
  readonly date: Int32Array;
  readonly flags: Uint8Array;
  readonly outStart: Int32Array;
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  readonly relation: Uint8Array;
  readonly offset: Int32Array;
  readonly inStart: Int32Array;
  readonly inFrom: Int32Array;
  readonly inEdge: Int32Array;
}

/** Folds a name for comparing: NFC, lower case, spaces joined. */
export function toFolded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The model of an empty vault. */
export const EMPTY_MODEL: GraphModel = {
  count: 0,
  edgeCount: 0,
  paths: [],
  titles: [],
  names: [],
  facts: [],
  kind: new Uint8Array(0),
  date: new Int32Array(0),
  flags: new Uint8Array(0),
  outStart: new Int32Array(1),
  edgeFrom: new Int32Array(0),
  edgeTo: new Int32Array(0),
  relation: new Uint8Array(0),
  offset: new Int32Array(0),
  inStart: new Int32Array(1),
  inFrom: new Int32Array(0),
  inEdge: new Int32Array(0),
};

/** The node of a path (compared in NFC), or −1. */
export function findNode(model: GraphModel, path: string): number {
  return findPath(model.paths, path.normalize('NFC'));
}

/** The place of a path in a list ordered by UTF-16 code units, or −1. */
export function findPath(paths: readonly string[], wanted: string): number {
  let low = 0;
  let high = paths.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = paths[middle] ?? '';
    if (here === wanted) return middle;
    if (here < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * The node that a link text or name means: a path, then a title, then an alias; notes of our kinds before others. −1
 * when there is none.
 */
export function findByName(model: GraphModel, name: string): number {
  const plain = name.split('#')[0] ?? '';
  const byPath = [plain, `${plain}.md`].map((path) => findNode(model, path)).find((node) => node >= 0);
  if (byPath !== undefined) return byPath;
  const byEnd = plain.includes('/') ? findByPathEnd(model, plain) : -1;
  if (byEnd !== -1) return byEnd;
  const wanted = toFolded(plain.slice(plain.lastIndexOf('/') + 1));
  if (wanted === '') return -1;
  let best = -1;
  let bestRank = 4;
  for (let node = 0; node < model.count; node += 1) {
    const names = model.names[node] ?? '';
    if (!names.includes(wanted)) continue;
    const lines = names.split('\n');
    const at = lines.indexOf(wanted);
    if (at === -1) continue;
    const rank = (at === 0 ? 0 : 2) + (toKind(model, node) === 'other' ? 1 : 0);
    if (rank < bestRank) {
      best = node;
      bestRank = rank;
    }
  }
  return best;
}

/** The note whose path ends with these folders and this name, as a link with a part of a path finds it; −1 for none. */
function findByPathEnd(model: GraphModel, name: string): number {
  const end = `/${toFolded(name).replace(/\.md$/, '')}.md`;
  return model.paths.findIndex((path) => toFolded(path).endsWith(end));
}

/** Every note with just this title, by path: where there are several, none of them is meant more than another. */
export function findTwins(model: GraphModel, name: string): readonly string[] {
  const wanted = toFolded(name);
  return model.paths.filter(
    (_path, node) => hasFlag(model, node, EXISTS) && toFolded(model.titles[node] ?? '') === wanted,
  );
}

/** The kind of a node. */
export function toKind(model: GraphModel, node: number): GraphKind {
  return GRAPH_KINDS[model.kind[node] ?? GRAPH_KINDS.length - 1] ?? 'other';
}

/** The number that stands for a kind in `model.kind`. */
export function toKindNumber(kind: GraphKind): number {
  return GRAPH_KINDS.indexOf(kind);
}

/** Whether a node carries one of the flags. */
export function hasFlag(model: GraphModel, node: number, flag: number): boolean {
  return ((model.flags[node] ?? 0) & flag) !== 0;
}

/** How many links a node has, in both directions; a link to itself counts twice. */
export function toDegree(model: GraphModel, node: number): number {
  const out = (model.outStart[node + 1] ?? 0) - (model.outStart[node] ?? 0);
  return out + (model.inStart[node + 1] ?? 0) - (model.inStart[node] ?? 0);
}

/** The day of a node, or nothing. */
export function findDay(model: GraphModel, node: number): number | null {
  const day = model.date[node] ?? UNDATED;
  return day === UNDATED ? null : day;
}

/**
 * The name of a node wherever it is shown, spoken or drawn: its title, and its folder where two notes have one title.
 */
export function toNodeTitle(model: GraphModel, node: number): string {
  const title = model.titles[node] ?? '';
  if (!hasFlag(model, node, EXISTS) || !findShared(model).has(title)) return title;
  const path = model.paths[node] ?? '';
  return `${title} (${path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '/'})`;
}

const sharedIn = new WeakMap<GraphModel, ReadonlySet<string>>();

/** The titles that more than one note has, found once for each model. */
function findShared(model: GraphModel): ReadonlySet<string> {
  const known = sharedIn.get(model);
  if (known) return known;
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  model.titles.forEach((title, node) => {
    if (!hasFlag(model, node, EXISTS)) return;
    if (seen.has(title)) shared.add(title);
    else seen.add(title);
  });
  sharedIn.set(model, shared);
  return shared;
}

/** The path of a node's note in its own spelling, or nothing while there is no such note. */
export function toNotePath(model: GraphModel, node: number): string | null {
  if (!hasFlag(model, node, EXISTS)) return null;
  const path = model.paths[node];
  return model.facts[node]?.path ?? (path === undefined ? null : toSpelledPath(model, node, path));
}

/** Of a note that is none of ours only links tell how its path is spelled; plain letters have one spelling. */
function toSpelledPath(model: GraphModel, node: number, path: string): string {
  if (!NOT_PLAIN.test(path)) return path;
  const linking = model.facts[model.inFrom[model.inStart[node] ?? 0] ?? -1];
  return linking?.links.find(({ to, exists }) => exists && to.normalize('NFC') === path)?.to ?? path;
}

const NOT_PLAIN = /[^ -~]/;
