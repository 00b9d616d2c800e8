/** The eight kinds of note the vault is made of, in the order in which they are offered. */
export const NOTE_KINDS = [
  'incident',
  'system',
  'person',
  'knowledge',
  'interview',
  'review',
  'reading',
  'theme',
] as const;
/** One of the eight kinds. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Notes that help the others and are never counted among them. */
export const HELPER_KINDS = ['questions', 'phrases', 'transcript', 'rendering', 'graph-filter'] as const;
/** One of the helper kinds. */
export type HelperKind = (typeof HELPER_KINDS)[number];

/** All a kind needs to be shown and made: adding a kind is adding a row here and its properties in `properties.ts`. */
export interface KindRow {
  readonly kind: NoteKind;
  readonly label: string;
  readonly plural: string;
  /** A Lucide icon id. */
  readonly icon: string;
  /** The host's CSS variable that colours it. */
  readonly colour: string;
  /** Shape on the graph, so that colour is never the only sign. */
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'star' | 'pentagon' | 'ring';
  readonly folder: string;
  /** The properties that date a note of this kind, the first that holds a day; none for what carries no date. */
  readonly datedBy: readonly string[];
  /** One sentence for the palette and the welcome view: what this note is for. */
  readonly purpose: string;
}

/** The table of kinds: one row each. */
export const KIND_ROWS: readonly KindRow[] = [
  {
    kind: 'incident',
    label: 'Incident',
    plural: 'Incidents',
    icon: 'flame',
    colour: '--color-orange',
    shape: 'circle',
    folder: 'Incidents',
    datedBy: ['started', 'noticed', 'ended'],
    purpose: 'Something surprising happened, and there is a story to tell about it.',
  },
  {
    kind: 'system',
    label: 'System',
    plural: 'Systems',
    icon: 'server',
    colour: '--color-blue',
    shape: 'square',
    folder: 'Systems',
    datedBy: [],
    purpose: 'A part of the technology that people know, build and look after.',
  },
  {
    kind: 'person',
    label: 'Person',
    plural: 'People',
    icon: 'user',
    colour: '--color-purple',
    shape: 'hexagon',
    folder: 'People',
    datedBy: [],
    purpose: 'Somebody one can ask, and what to ask them about.',
  },
  {
    kind: 'knowledge',
    label: 'Knowledge',
    plural: 'Knowledge',
    icon: 'lightbulb',
    colour: '--color-yellow',
    shape: 'diamond',
    folder: 'Knowledge',
    datedBy: ['confirmed'],
    purpose: 'One thing somebody knows that others do not; its title is a claim.',
  },
  {
    kind: 'interview',
    label: 'Interview',
    plural: 'Interviews',
    icon: 'mic',
    colour: '--color-cyan',
    shape: 'triangle',
    folder: 'Interviews',
    datedBy: ['date'],
    purpose: 'One conversation about an incident, with its questions and answers.',
  },
  {
    kind: 'review',
    label: 'Review',
    plural: 'Reviews',
    icon: 'users',
    colour: '--color-green',
    shape: 'pentagon',
    folder: 'Reviews',
    datedBy: ['date'],
    purpose: 'The meeting where a group talks an incident through.',
  },
  {
    kind: 'reading',
    label: 'Reading',
    plural: 'Readings',
    icon: 'book-open',
    colour: '--color-pink',
    shape: 'star',
    folder: 'Readings',
    datedBy: ['date'],
    purpose: 'What one reader asked and took away from one incident.',
  },
  {
    kind: 'theme',
    label: 'Theme',
    plural: 'Themes',
    icon: 'tag',
    colour: '--color-red',
    shape: 'ring',
    folder: 'Themes',
    datedBy: [],
    purpose: 'Something that comes back in several incidents.',
  },
];

const ROW_OF = new Map<string, KindRow>(KIND_ROWS.map((row) => [row.kind, row]));

/** The row of a kind; every kind has one. */
export function toKindRow(kind: NoteKind): KindRow {
  const row = ROW_OF.get(kind);
  if (!row) throw new Error(`No row for the kind ${kind}`);
  return row;
}

/** Reads a kind from anything; nothing but the eight words counts. */
export function readKind(value: unknown): NoteKind | null {
  return typeof value === 'string' ? (ROW_OF.get(value.trim().toLowerCase())?.kind ?? null) : null;
}

/** Reads a helper kind from anything. */
export function readHelperKind(value: unknown): HelperKind | null {
  return HELPER_KINDS.find((kind) => typeof value === 'string' && kind === value.trim().toLowerCase()) ?? null;
}
