import { toUnresolvedId } from '../atlas/links';
import { GRAPH_KINDS, toTitle } from './facts';
import type { NoteFacts } from './facts';
import { EXISTS, LEFT, STOPS, UNDATED, toFolded } from './model';
import type { GraphModel } from './model';
import { toRelationNumber } from './relation';

/** Three numbers a link: the slot it leads to, its relation, its offset. */
const PER_LINK = 3;
const NO_LINKS = new Int32Array(0);
const CONTRIBUTORS = toRelationNumber('incident.contributors');

interface Slot {
  readonly path: string;
  readonly title: string;
  facts: NoteFacts | null;
  names: string;
  links: Int32Array;
  /** How many links lead here; a slot without facts lives as long as something leads to it. */
  wanted: number;
  /** Whether a link said that a note of this path exists. */
  readonly exists: boolean;
}

/** Keeps each note's contribution and gives the model of all of them. One changed note costs one pass of integer copies. */
export interface GraphBuilder {
  /** Puts a note in, or replaces what it contributed before. */
  readonly put: (facts: NoteFacts) => void;
  /** Takes a note's contribution away; unknown paths change nothing. */
  readonly remove: (path: string) => void;
  /** The model of what is in now; the same object until something changes. */
  readonly toModel: () => GraphModel;
}

/** A builder with nothing in it. */
export function createGraphBuilder(): GraphBuilder {
  const numberOf = new Map<string, number>();
  const slots: (Slot | undefined)[] = [];
  const free: number[] = [];
  let order: number[] = [];
  const arrived = new Set<number>();
  let current: GraphModel | null = null;

  const take = (path: string, exists: boolean): number => {
    const known = numberOf.get(path);
    if (known !== undefined) return known;
    const title = exists ? toTitle(path) : path.slice(1);
    const slot: Slot = { path, title, facts: null, names: toFolded(title), links: NO_LINKS, wanted: 0, exists };
    const number = free.pop() ?? slots.length;
    slots[number] = slot;
    numberOf.set(path, number);
    arrived.add(number);
    return number;
  };
  const dropIfAlone = (number: number): void => {
    const slot = slots[number];
    if (!slot || slot.facts !== null || slot.wanted > 0) return;
    numberOf.delete(slot.path);
    slots[number] = undefined;
    if (!arrived.delete(number)) order.splice(findPlace(order, slots, slot.path, number), 1);
    free.push(number);
  };
  const unlink = (slot: Slot): void => {
    const links = slot.links;
    slot.links = NO_LINKS;
    for (let at = 0; at < links.length; at += PER_LINK) {
      const target = links[at] ?? 0;
      const far = slots[target];
      if (!far) continue;
      far.wanted -= 1;
      dropIfAlone(target);
    }
  };

  return {
    put(facts) {
      current = null;
      const number = take(facts.path.normalize('NFC'), true);
      const slot = slots[number];
      if (!slot) return;
      const before = slot.links;
      slot.facts = facts;
      slot.names = [facts.title, ...facts.aliases].map(toFolded).join('\n');
      const links = new Int32Array(facts.links.length * PER_LINK);
      facts.links.forEach((link, at) => {
        const target = take(toKey(link.to, link.exists), link.exists);
        const far = slots[target];
        if (far) far.wanted += 1;
        links[at * PER_LINK] = target;
        links[at * PER_LINK + 1] = toRelationNumber(link.relation);
        links[at * PER_LINK + 2] = link.offset;
      });
      slot.links = before;
      unlink(slot);
      slot.links = links;
    },
    remove(path) {
      const number = numberOf.get(path.normalize('NFC'));
      const slot = number === undefined ? undefined : slots[number];
      if (number === undefined || !slot || slot.facts === null) return;
      current = null;
      slot.facts = null;
      slot.names = toFolded(slot.title);
      unlink(slot);
      dropIfAlone(number);
    },
    toModel() {
      order = withArrived(order, [...arrived], slots);
      arrived.clear();
      current ??= toGraphModel(order, slots);
      return current;
    },
  };
}

/** The model of a whole vault at once. */
export function toModel(notes: Iterable<NoteFacts>): GraphModel {
  const builder = createGraphBuilder();
  for (const facts of notes) builder.put(facts);
  return builder.toModel();
}

function toKey(to: string, exists: boolean): string {
  return exists ? to.normalize('NFC') : toUnresolvedId(to);
}

function findPlace(order: readonly number[], slots: readonly (Slot | undefined)[], path: string, gone: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = order[middle] ?? -1;
    if (here === gone) return middle;
    if ((slots[here]?.path ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withArrived(order: number[], arrived: readonly number[], slots: readonly (Slot | undefined)[]): number[] {
  if (arrived.length === 0) return order;
  const pathOf = (number: number): string => slots[number]?.path ?? '';
  if (arrived.length < 64) {
    for (const number of arrived) order.splice(findPlace(order, slots, pathOf(number), -1), 0, number);
    return order;
  }
  const all = [...order, ...arrived];
  return all.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

function toGraphModel(order: readonly number[], slots: readonly (Slot | undefined)[]): GraphModel {
  const count = order.length;
  const rank = new Int32Array(slots.length);
  const outStart = new Int32Array(count + 1);
  const kind = new Uint8Array(count);
  const date = new Int32Array(count);
  const flags = new Uint8Array(count);
  const paths = new Array<string>(count);
  const titles = new Array<string>(count);
  const names = new Array<string>(count);
  const facts = new Array<NoteFacts | null>(count);
  for (let node = 0; node < count; node += 1) {
    const slot = slots[order[node] ?? 0];
    if (!slot) continue;
    const own = slot.facts;
    rank[order[node] ?? 0] = node;
    outStart[node + 1] = (outStart[node] ?? 0) + countLinks(slot.links, slots);
    kind[node] = own === null ? GRAPH_KINDS.length - 1 : GRAPH_KINDS.indexOf(own.kind);
    date[node] = own?.date ?? UNDATED;
    flags[node] = (slot.exists || own !== null ? EXISTS : 0) | (own?.left ? LEFT : 0) | (own?.stop ? STOPS : 0);
    paths[node] = slot.path;
    titles[node] = own?.title ?? slot.title;
    names[node] = slot.names;
    facts[node] = own;
  }
  const edges = toEdges(order, slots, rank, outStart);
  spellUnresolved(titles, flags, edges, order, slots);
  return { count, edgeCount: outStart[count] ?? 0, paths, titles, names, facts, kind, date, flags, outStart, ...edges };
}

/** A link that leads nowhere yet is shown as the first note in order spells it, whichever note came in first. */
function spellUnresolved(titles: string[], flags: Uint8Array, edges: Edges, order: readonly number[], slots: readonly (Slot | undefined)[]): void {
  for (let node = 0; node < titles.length; node += 1) {
    if (((flags[node] ?? 0) & EXISTS) !== 0) continue;
    const own = titles[node] ?? '';
    const linking = slots[order[edges.inFrom[edges.inStart[node] ?? 0] ?? 0] ?? 0]?.facts;
    titles[node] = linking?.links.find((link) => !link.exists && toUnresolvedId(link.to) === `?${own}`)?.to ?? own;
  }
}

function countLinks(links: Int32Array, slots: readonly (Slot | undefined)[]): number {
  let count = 0;
  for (let at = 0; at < links.length; at += PER_LINK) if (!tiesPersonToCause(links, at, slots)) count += 1;
  return count;
}

/** A person linked as a contributor makes no edge, whichever of the two notes came in first (DESIGN §4). */
function tiesPersonToCause(links: Int32Array, at: number, slots: readonly (Slot | undefined)[]): boolean {
  return links[at + 1] === CONTRIBUTORS && slots[links[at] ?? 0]?.facts?.kind === 'person';
}

type Edges = Pick<GraphModel, 'edgeFrom' | 'edgeTo' | 'relation' | 'offset' | 'inStart' | 'inFrom' | 'inEdge'>;

function toEdges(order: readonly number[], slots: readonly (Slot | undefined)[], rank: Int32Array, outStart: Int32Array): Edges {
  const count = order.length;
  const total = outStart[count] ?? 0;
  const edgeFrom = new Int32Array(total);
  const edgeTo = new Int32Array(total);
  const relation = new Uint8Array(total);
  const offset = new Int32Array(total);
  const inStart = new Int32Array(count + 1);
  let edge = 0;
  for (let node = 0; node < count; node += 1) {
    const links = slots[order[node] ?? 0]?.links ?? NO_LINKS;
    for (let at = 0; at < links.length; at += PER_LINK) {
      if (tiesPersonToCause(links, at, slots)) continue;
      const target = rank[links[at] ?? 0] ?? 0;
      edgeFrom[edge] = node;
      edgeTo[edge] = target;
      relation[edge] = links[at + 1] ?? 0;
      offset[edge] = links[at + 2] ?? -1;
      inStart[target + 1] = (inStart[target + 1] ?? 0) + 1;
      edge += 1;
    }
  }
  for (let node = 0; node < count; node += 1) inStart[node + 1] = (inStart[node + 1] ?? 0) + (inStart[node] ?? 0);
  const next = inStart.slice(0, count);
  const inFrom = new Int32Array(total);
  const inEdge = new Int32Array(total);
  for (edge = 0; edge < total; edge += 1) {
    const target = edgeTo[edge] ?? 0;
    const at = next[target] ?? 0;
    next[target] = at + 1;
    inFrom[at] = edgeFrom[edge] ?? 0;
    inEdge[at] = edge;
  }
  return { edgeFrom, edgeTo, relation, offset, inStart, inFrom, inEdge };
}
