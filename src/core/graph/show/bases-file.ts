import { toKindRow, type NoteKind } from '../../notes/kind';
import type { Mapping } from '../../notes/mapping';

/** The kinds for which a ready-made base is offered, with the properties its table shows. */
export const BASE_ROWS: readonly {
  readonly kind: NoteKind;
  readonly columns: readonly string[];
  readonly sort: string;
}[] = [
  { kind: 'incident', columns: ['started', 'systems', 'responders', 'themes', 'stage', 'depth'], sort: 'started' },
  { kind: 'person', columns: ['team', 'ask-me-about', 'worked-on', 'reach', 'left'], sort: 'file.name' },
  { kind: 'system', columns: ['layer', 'owners', 'depends-on', 'since', 'replaced-by'], sort: 'file.name' },
  {
    kind: 'knowledge',
    columns: ['about', 'held-by', 'state', 'confirmed', 'revealed-by', 'thought-everyone-knew'],
    sort: 'confirmed',
  },
  {
    kind: 'review',
    columns: ['incident', 'date', 'came-though-not-involved', 'transcript', 'worth'],
    sort: 'date',
  },
  { kind: 'reading', columns: ['incident', 'reader', 'date', 'distance', 'session', 'took-away'], sort: 'date' },
];

/**
 * The text of a base that lists one kind of note in the vault's own words, as a table and as our graph. Columns that a
 * vault does not use stay empty.
 */
export function toBaseText(kind: NoteKind, mapping: Mapping, graphView: string): string {
  const row = BASE_ROWS.find((each) => each.kind === kind);
  const nameOf = (ours: string): string =>
    [...mapping.canonical].find(([, meant]) => meant.includes(ours))?.[0] ?? ours;
  const columns = ['file.name', ...(row?.columns ?? []).map((column) => `note.${nameOf(column)}`)];
  const conditions = [
    ...mapping.kindProperties.flatMap((property) =>
      [...mapping.values].filter(([, of]) => of === kind).map(([value]) => toCondition(property, value)),
    ),
    ...mapping.tags.filter(([, of]) => of === kind).map(([tag]) => `file.hasTag(${JSON.stringify(tag)})`),
    ...mapping.folders.filter(([, of]) => of === kind).map(([folder]) => toFolderCondition(folder)),
  ];
  const sort = row?.sort === undefined || row.sort === 'file.name' ? 'file.name' : `note.${nameOf(row.sort)}`;
  return [
    'filters:',
    '  and:',
    '    - or:',
    ...conditions.map((condition) => `        - ${JSON.stringify(condition)}`),
    ...(mapping.templatesFolder === ''
      ? []
      : ['    - not:', `        - ${JSON.stringify(toFolderCondition(mapping.templatesFolder))}`]),
    'views:',
    '  - type: table',
    `    name: ${toKindRow(kind).plural}`,
    '    order:',
    ...columns.map((column) => `      - ${JSON.stringify(column)}`),
    '    sort:',
    `      - property: ${JSON.stringify(sort)}`,
    `        direction: ${sort === 'file.name' ? 'ASC' : 'DESC'}`,
    `  - type: ${graphView}`,
    '    name: Graph',
    '',
  ].join('\n');
}

/** Nothing can be asked of a property that is not there, so a note without it is passed over first. */
function toCondition(property: string, value: string): string {
  const name = `note[${JSON.stringify(property)}]`;
  return `if(${name}, ${name}.toString().lower() == ${JSON.stringify(value)})`;
}

/** A folder and all below it, in any case, as we read folders ourselves. */
function toFolderCondition(folder: string): string {
  return (
    `file.folder.lower() == ${JSON.stringify(folder)} || ` +
    `file.folder.lower().startsWith(${JSON.stringify(`${folder}/`)})`
  );
}
