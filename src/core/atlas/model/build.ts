import { NOT_PEOPLE, toChangedLinks, toEdges } from './changed-edges';
import type { Edges } from './changed-edges';
import { toChangedNodes, toFinder, toTargetPath } from './changed-nodes';
import type { ChangedNodes, Changes } from './changed-nodes';
import { toTitle } from './facts';
import type { NoteFacts } from './facts';
import { EMPTY_MODEL, EXISTS, LEFT, STOPS, UNDATED, findNode, toFolded, toKindNumber } from './model';
import type { GraphModel } from './model';
import { NAMES_PEOPLE, toRelationNumber } from './relation';

/**
 * Gathers changes and gives the model after them. It keeps the last model and nothing else; one changed note costs a
 * few copies of its lists.
 */
export interface GraphBuilder {
  /** Puts a note in, or replaces what it contributed before. */
  readonly put: (facts: NoteFacts) => void;
  /** Takes a note's contribution away; unknown paths change nothing. */
  readonly remove: (path: string) => void;
  /** The notes of the last model that may link to a path: those that do, and those whose link makes no edge. */
  readonly mayLinkTo: (path: string) => readonly string[];
  /** The model of what is in now; the same object until something changes. */
  readonly toModel: () => GraphModel;
}

/** A builder with nothing in it. */
export function createGraphBuilder(): GraphBuilder {
  const waiting = new Map<string, NoteFacts | null>();
  const withoutPerson = new Set<string>();
  let model = EMPTY_MODEL;
  return {
    put(facts) {
      waiting.set(facts.path.normalize('NFC'), facts);
    },
    remove(path) {
      waiting.set(path.normalize('NFC'), null);
    },
    mayLinkTo(path) {
      const node = findNode(model, path);
      const linking =
        node === -1 ? [] : [...model.inFrom.subarray(model.inStart[node] ?? 0, model.inStart[node + 1] ?? 0)];
      return [...new Set([...linking.map((from) => model.paths[from] ?? ''), ...withoutPerson])];
    },
    toModel() {
      if (waiting.size === 0) return model;
      addAffected(model, waiting, withoutPerson);
      const after = toModelAfter(model, waiting);
      for (const path of waiting.keys()) withoutPerson.delete(path);
      for (const path of after.withoutPerson) withoutPerson.add(path);
      waiting.clear();
      model = after.model;
      return model;
    },
  };
}

/** The model of a whole vault at once. */
export function toModel(notes: Iterable<NoteFacts>): GraphModel {
  const builder = createGraphBuilder();
  for (const facts of notes) builder.put(facts);
  return builder.toModel();
}

/**
 * A note that becomes a person, or stops being one, changes which links of others make an edge, and so does a link that
 * names somebody without a note: those others count as changed.
 */
function addAffected(
  model: GraphModel,
  waiting: Map<string, NoteFacts | null>,
  withoutPerson: ReadonlySet<string>,
): void {
  const touch = (node: number): void => {
    const path = model.paths[node] ?? '';
    const facts = model.facts[node];
    if (facts && !waiting.has(path)) waiting.set(path, facts);
  };
  const touchLinking = (node: number): void => {
    for (let at = model.inStart[node] ?? 0; at < (model.inStart[node + 1] ?? 0); at += 1)
      if (NOT_PEOPLE.has(model.relation[model.inEdge[at] ?? -1] ?? -1)) touch(model.inFrom[at] ?? -1);
  };
  let someoneLess = false;
  for (const [path, facts] of [...waiting]) {
    const node = findNode(model, path);
    const before = model.facts[node] ?? null;
    if (node >= 0 && before?.kind !== 'person' && facts?.kind === 'person') touchLinking(node);
    if (before?.kind === 'person' && facts?.kind !== 'person') someoneLess = true;
    if (toNamed(before).length > 0) someoneLess = true;
    for (const named of toNamed(facts)) {
      const somebody = findNode(model, named);
      if (somebody >= 0) touchLinking(somebody);
    }
  }
  if (someoneLess) for (const path of withoutPerson) touch(findNode(model, path));
}

/** The people without a note whom a note names as such, as nodes. */
function toNamed(facts: NoteFacts | null): readonly string[] {
  return (facts?.links ?? []).flatMap((link) =>
    !link.exists && NAMES_PEOPLE.has(toRelationNumber(link.relation)) ? [toTargetPath(link)] : [],
  );
}

/** Whether a node is a person in what comes out: by its note, or, while there is none, by a link that names people. */
function toPersonFinder(
  before: GraphModel,
  nodes: ChangedNodes,
  changes: Changes,
  kind: Uint8Array,
): (node: number) => boolean {
  const person = toKindNumber('person');
  let fresh: ReadonlySet<string> | null = null;
  return (node) => {
    const path = nodes.paths[node] ?? '';
    if (!path.startsWith('?')) return kind[node] === person;
    fresh ??= new Set([...changes.values()].flatMap(toNamed));
    if (fresh.has(path)) return true;
    const origin = nodes.origin[node] ?? -1;
    if (origin < 0) return false;
    for (let at = before.inStart[origin] ?? 0; at < (before.inStart[origin + 1] ?? 0); at += 1) {
      const names = NAMES_PEOPLE.has(before.relation[before.inEdge[at] ?? -1] ?? -1);
      if (names && !changes.has(before.paths[before.inFrom[at] ?? -1] ?? '')) return true;
    }
    return false;
  };
}

function toModelAfter(
  before: GraphModel,
  changes: Changes,
): { readonly model: GraphModel; readonly withoutPerson: ReadonlySet<string> } {
  const nodes = toChangedNodes(before, changes);
  const find = toFinder(nodes.paths, changes.size * 8);
  const columns = toColumns(before, nodes, changes, find);
  const links = toChangedLinks(changes, find, toPersonFinder(before, nodes, changes, columns.kind));
  const edges = toEdges(before, nodes, links);
  spellUnresolved(columns, edges);
  return {
    model: { count: nodes.paths.length, edgeCount: edges.edgeTo.length, paths: nodes.paths, ...columns, ...edges },
    withoutPerson: links.withoutPerson,
  };
}

interface Columns {
  readonly titles: string[];
  readonly names: string[];
  readonly facts: (NoteFacts | null)[];
  readonly kind: Uint8Array;
  readonly date: Int32Array;
  readonly flags: Uint8Array;
}

function toColumns(before: GraphModel, nodes: ChangedNodes, changes: Changes, find: (path: string) => number): Columns {
  const columns = nodes.same ? toCopies(before) : toMoved(before, nodes);
  for (const [path, facts] of changes) {
    const node = find(path);
    if (node >= 0) fill(columns, node, path, facts);
  }
  return columns;
}

function toCopies(before: GraphModel): Columns {
  const { titles, names, facts, kind, date, flags } = before;
  return {
    titles: titles.slice(),
    names: names.slice(),
    facts: facts.slice(),
    kind: kind.slice(),
    date: date.slice(),
    flags: flags.slice(),
  };
}

function toMoved(before: GraphModel, nodes: ChangedNodes): Columns {
  const count = nodes.paths.length;
  const columns: Columns = {
    titles: [],
    names: [],
    facts: [],
    kind: new Uint8Array(count),
    date: new Int32Array(count),
    flags: new Uint8Array(count),
  };
  for (let node = 0; node < count; node += 1) {
    const origin = nodes.origin[node] ?? -1;
    if (origin < 0) {
      fill(columns, node, nodes.paths[node] ?? '', null);
      continue;
    }
    columns.titles.push(before.titles[origin] ?? '');
    columns.names.push(before.names[origin] ?? '');
    columns.facts.push(before.facts[origin] ?? null);
    columns.kind[node] = before.kind[origin] ?? 0;
    columns.date[node] = before.date[origin] ?? UNDATED;
    columns.flags[node] = before.flags[origin] ?? 0;
  }
  return columns;
}

function fill(columns: Columns, node: number, path: string, facts: NoteFacts | null): void {
  const missing = facts === null && path.startsWith('?');
  const title = facts?.title ?? (missing ? path.slice(1) : toTitle(path));
  columns.titles[node] = title;
  columns.names[node] = [title, ...(facts?.aliases ?? [])].map(toFolded).join('\n');
  columns.facts[node] = facts;
  columns.kind[node] = toKindNumber(facts?.kind ?? 'other');
  columns.date[node] = facts?.date ?? UNDATED;
  columns.flags[node] = (missing ? 0 : EXISTS) | (facts?.left ? LEFT : 0) | (facts?.stop ? STOPS : 0);
}

/** A link that leads nowhere yet is shown as the first note in order spells it, whichever note came in first. */
function spellUnresolved(columns: Columns, edges: Edges): void {
  for (let node = 0; node < columns.titles.length; node += 1) {
    if (((columns.flags[node] ?? 0) & EXISTS) !== 0) continue;
    const linking = columns.facts[edges.inFrom[edges.inStart[node] ?? 0] ?? 0];
    const spelled = linking?.links.find(
      (link) => !link.exists && toFolded(toTargetPath(link).slice(1)) === columns.names[node],
    );
    if (spelled) columns.titles[node] = spelled.to;
  }
}
