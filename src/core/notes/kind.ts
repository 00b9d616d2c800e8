import { ROWS, type KindRowOf } from './kind-rows';

/** One of the kinds of note that the vault is made of. */
export type NoteKind = (typeof ROWS)[number]['kind'];

/** A row of the table of kinds. */
export type KindRow = KindRowOf<NoteKind>;

/** The table of kinds: one row each. */
export const KIND_ROWS: readonly KindRow[] = ROWS;

/** The kinds, in the order in which they are offered. */
export const NOTE_KINDS: readonly NoteKind[] = KIND_ROWS.map(({ kind }) => kind);

/** The kinds in the order in which their notes stand when any note may be picked. */
export const PICKED_KINDS: readonly NoteKind[] = [...KIND_ROWS]
  .sort((a, b) => a.pickedAt - b.pickedAt)
  .map(({ kind }) => kind);

/** Notes that help the others and are never counted among them. */
export const HELPER_KINDS = ['questions', 'phrases', 'transcript', 'rendering', 'comparison', 'graph-filter'] as const;
/** One of the helper kinds. */
export type HelperKind = (typeof HELPER_KINDS)[number];

const ROW_OF = new Map<string, KindRow>(KIND_ROWS.map((row) => [row.kind, row]));

/** The row of a kind; every kind has one. */
export function toKindRow(kind: NoteKind): KindRow {
  const row = ROW_OF.get(kind);
  if (!row) throw new Error(`No row for the kind ${kind}`);
  return row;
}

/** Reads a kind from anything; nothing but the words of the table counts. */
export function readKind(value: unknown): NoteKind | null {
  return typeof value === 'string' ? (ROW_OF.get(value.trim().toLowerCase())?.kind ?? null) : null;
}

/** Reads a helper kind from anything. */
export function readHelperKind(value: unknown): HelperKind | null {
  return HELPER_KINDS.find((kind) => typeof value === 'string' && kind === value.trim().toLowerCase()) ?? null;
}
