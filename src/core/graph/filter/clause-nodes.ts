import { addBit, createBits, invert, toBits, toBitsOfBytes } from '../../atlas/model/bits';
import type { Bits } from '../../atlas/model/bits';
import { readDay } from '../../atlas/model/day';
import { toHolders } from '../../atlas/holders';
import { LEFT, STOPS, UNDATED, findByName, hasFlag, toFolded, toKind, toKindNumber } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { findRelations } from '../../atlas/model/relation';
import { toNeighbourhood } from '../walk/walk';
import { visitEdges } from '../../atlas/model/visit-edges';
import { toTopClauses } from './tree';
import type { Clause, Filter, Name } from './tree';

/**
 * What a filter is applied from: the note that `this` means, the incidents already read, and whether notes without a
 * link stay.
 */
export interface FilterContext {
  readonly here?: number;
  readonly read?: ReadonlySet<string>;
  readonly keepBare?: boolean;
}

/**
 * The notes that one clause lets through, or, `turned`, those it keeps out. Undated notes pass a date either way; links
 * are looked at later.
 */
export function toClauseNodes(model: GraphModel, clause: Clause, turned: boolean, context: FilterContext): Bits {
  switch (clause.is) {
    case 'after':
    case 'before':
      return toDated(model, clause.date, (clause.is === 'after') !== turned);
    case 'rel':
    case 'evidence':
      return turned || context.keepBare === true ? createBits(model.count, true) : toLinked(model, clause);
    default: {
      const bits = toPlain(model, clause, context);
      return turned ? invert(bits) : bits;
    }
  }
}

function toPlain(
  model: GraphModel,
  clause: Exclude<Clause, { readonly is: 'after' | 'before' | 'rel' | 'evidence' }>,
  context: FilterContext,
): Bits {
  switch (clause.is) {
    case 'kind':
      return toOfKind(model, toKindNumber(clause.kind));
    case 'near':
      return toNear(
        model,
        findNamed(model, clause.name, context).filter(
          (node) => clause.name.link || toKind(model, node) === clause.kind,
        ),
      );
    case 'within':
      return toBits(
        model.count,
        toNeighbourhood(
          model,
          clause.of.flatMap((name) => findNamed(model, name, context)),
          clause.steps,
        ).nodes,
      );
    case 'shares':
      return toSharing(model, findNamed(model, clause.of, context));
    case 'held-by':
      return toWhere(model, (node) => {
        const kind = toKind(model, node);
        return (kind === 'system' || kind === 'knowledge') && toHolders(model, node).here.length === clause.people;
      });
    case 'left':
      return toWhere(model, (node) => hasFlag(model, node, LEFT));
    case 'unread':
      return toWhere(
        model,
        (node) => toKind(model, node) === 'incident' && context.read?.has(model.paths[node] ?? '') !== true,
      );
    case 'mark': {
      const mark = toFolded(clause.mark);
      return toWhere(model, (node) => model.facts[node]?.marks.some((each) => toFolded(each) === mark) === true);
    }
    case 'path': {
      const path = toFolded(clause.text);
      return toWhere(model, (node) => toFolded(model.paths[node] ?? '').includes(path));
    }
    case 'property':
      return toWhere(model, (node) => hasProperty(model, node, clause.key, clause.value));
    case 'note':
      return toBits(model.count, findNamed(model, { text: clause.name, link: true }, context));
    case 'word': {
      const word = toFolded(clause.text);
      return toWhere(model, (node) => (model.names[node] ?? '').includes(word));
    }
  }
}

function toWhere(model: GraphModel, holds: (node: number) => boolean): Bits {
  const bytes = new Uint8Array(model.count);
  for (let node = 0; node < model.count; node += 1) bytes[node] = holds(node) ? 1 : 0;
  return toBitsOfBytes(bytes);
}

function toOfKind(model: GraphModel, wanted: number): Bits {
  const { kind } = model;
  const bytes = new Uint8Array(model.count);
  for (let node = 0; node < bytes.length; node += 1) bytes[node] = kind[node] === wanted ? 1 : 0;
  return toBitsOfBytes(bytes);
}

function toDated(model: GraphModel, text: string, from: boolean): Bits {
  const { date } = model;
  const day = readDay(text) ?? UNDATED;
  const bytes = new Uint8Array(model.count);
  for (let node = 0; node < bytes.length; node += 1) {
    const own = date[node] ?? UNDATED;
    bytes[node] = own === UNDATED || own >= day === from ? 1 : 0;
  }
  return toBitsOfBytes(bytes);
}

function toLinked(model: GraphModel, clause: Filter): Bits {
  const bits = createBits(model.count);
  const wanted = clause.is === 'rel' ? new Set(findRelations(clause.word)) : null;
  for (let edge = 0; edge < model.edgeCount; edge += 1) {
    if (wanted ? !wanted.has(model.relation[edge] ?? -1) : (model.offset[edge] ?? -1) < 0) continue;
    addBit(bits, model.edgeFrom[edge] ?? -1);
    addBit(bits, model.edgeTo[edge] ?? -1);
  }
  return bits;
}

/**
 * The nodes that a name means: one for a link, every one whose name contains it for plain text, the note one stands in
 * for `this`.
 */
export function findNamed(model: GraphModel, name: Name, context: FilterContext): readonly number[] {
  if (!name.link && name.text === 'this' && context.here !== undefined) return [context.here];
  if (name.link) {
    const node = findByName(model, name.text);
    return node < 0 ? [] : [node];
  }
  const wanted = toFolded(name.text);
  const found: number[] = [];
  for (let node = 0; node < model.count; node += 1) if ((model.names[node] ?? '').includes(wanted)) found.push(node);
  return found;
}

function toNear(model: GraphModel, nodes: readonly number[]): Bits {
  const bits = toBits(model.count, nodes);
  for (const node of nodes) visitEdges(model, node, undefined, (far) => addBit(bits, far));
  return bits;
}

/** The notes, what they are linked to, and the notes of the same kind that are linked to that too. */
function toSharing(model: GraphModel, nodes: readonly number[]): Bits {
  const bits = toBits(model.count, nodes);
  for (const node of nodes) {
    visitEdges(model, node, undefined, (between) => {
      if (hasFlag(model, between, STOPS) || model.kind[between] === model.kind[node]) return;
      let shared = false;
      visitEdges(model, between, undefined, (far) => {
        if (far === node || model.kind[far] !== model.kind[node]) return;
        addBit(bits, far);
        shared = true;
      });
      if (shared) addBit(bits, between);
    });
  }
  return bits;
}

function hasProperty(model: GraphModel, node: number, key: string, value: string | null): boolean {
  const values = model.facts[node]?.properties.get(toFolded(key));
  if (values === undefined) return false;
  if (value === null) return true;
  const wanted = toFolded(value);
  return values.some((each) => toFolded(String(each)).includes(wanted));
}

/** The names of a filter that no note has, in the order of the text: worth a calm word beside the query. */
export function findUnknownNames(model: GraphModel, filter: Filter, context: FilterContext = {}): readonly string[] {
  return toNames(filter)
    .filter((name) => findNamed(model, name, context).length === 0)
    .map(({ text }) => text);
}

/**
 * The notes that a filter asks about by their very names, in the order of the text; what it leaves out or pauses is not
 * asked about.
 */
export function findAskedNotes(model: GraphModel, filter: Filter): readonly number[] {
  const links = toTopClauses(filter)
    .filter(({ is }) => is !== 'not' && is !== 'paused')
    .flatMap(toNames)
    .filter(({ link }) => link);
  return [...new Set(links.flatMap((name) => findNamed(model, name, {})))];
}

function toNames(filter: Filter): readonly Name[] {
  switch (filter.is) {
    case 'all':
    case 'any':
      return filter.parts.flatMap(toNames);
    case 'not':
      return toNames(filter.part);
    case 'near':
      return [filter.name];
    case 'within':
      return filter.of;
    case 'shares':
      return [filter.of];
    case 'note':
      return [{ text: filter.name, link: true }];
    default:
      return [];
  }
}
