import type { NoteKind } from '../notes/kind';
import { EXISTS, hasFlag, toNodeTitle, type GraphModel } from './model/model';
import { toRelationNumbers } from './model/relation';

/** Something that has no note yet and is named where only notes of one kind are named: `systems: [[Ledger]]`. */
export interface NamedOnly {
  readonly path: string;
  readonly title: string;
  readonly kind: NoteKind;
}

/**
 * The systems and people that links name and that have no note yet, by name, as their nodes stand; whoever a text
 * merely mentions is none.
 */
export function listNamedOnly(model: GraphModel, kinds: readonly NoteKind[]): readonly NamedOnly[] {
  const naming = kinds
    .filter((kind) => kind === 'system' || kind === 'person')
    .map((kind) => [kind, toRelationNumbers(({ to }) => to?.length === 1 && to[0] === kind)] as const);
  const found: NamedOnly[] = [];
  for (let node = 0; node < model.count; node += 1) {
    if (hasFlag(model, node, EXISTS)) continue;
    const edges = model.inEdge.subarray(model.inStart[node] ?? 0, model.inStart[node + 1] ?? 0);
    const kind = naming.find(([, numbers]) => edges.some((edge) => numbers.has(model.relation[edge] ?? -1)))?.[0];
    if (kind !== undefined) found.push({ path: model.paths[node] ?? '', title: toNodeTitle(model, node), kind });
  }
  return found;
}
