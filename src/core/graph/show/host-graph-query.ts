import { NOTE_KINDS, toKindRow, type NoteKind } from '../../notes/kind';
import type { Mapping } from '../../notes/mapping';
import { toNotePath } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';

/** A colour group of the host's own graph, before the colour is known: its query and the kind it colours. */
export interface KindQuery {
  readonly kind: NoteKind;
  readonly query: string;
}

/**
 * The search that makes the host's own graph show exactly these notes: one pattern of their paths. Nothing when none of
 * them exists or the pattern would be too long to be read by anybody.
 */
export function toHostQuery(model: GraphModel, nodes: readonly number[], most = 400): string | null {
  const paths = nodes.flatMap((node) => toNotePath(model, node) ?? []);
  if (paths.length === 0 || paths.length > most) return null;
  return `path:/^(?:${paths.map(toPattern).join('|')})$/`;
}

/** One query a kind, in the vault's own words: the kind property, and tags and folders that tell the kind. */
export function toKindQueries(mapping: Mapping): readonly KindQuery[] {
  return NOTE_KINDS.flatMap((kind): readonly KindQuery[] => {
    const values = [...mapping.values].filter(([, of]) => of === kind).map(([value]) => value);
    const byProperty = mapping.kindProperties.flatMap((property) =>
      values.map((value) => `[${quote(property)}:${quote(value)}]`),
    );
    const byTag = mapping.tags.filter(([, of]) => of === kind).map(([tag]) => `tag:#${tag}`);
    const byFolder = mapping.folders.filter(([, of]) => of === kind).map(([folder]) => `path:${quote(`${folder}/`)}`);
    const parts = [...byProperty, ...byTag, ...byFolder];
    return parts.length === 0 ? [] : [{ kind, query: parts.join(' OR ') }];
  });
}

/** The host's variable that colours a kind. */
export function toKindColour(kind: NoteKind): string {
  return toKindRow(kind).colour;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A path as part of a pattern between slashes. */
function toPattern(path: string): string {
  return path.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
