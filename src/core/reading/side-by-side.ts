import { toInlineText, toItemText } from '../text/edit/escape-markdown';
import type { Atlas } from '../atlas/atlas';
import type { Filling } from '../notes/template';
import type { RemarkLine } from '../notes/reading-note';
import { createPlaceFinder, findRemarkPlace } from './passage';
import type { ReaderLines } from './question-log';

/** One remark in a cell of the table, and in whose note it stands. */
export interface SideRemark extends RemarkLine {
  readonly path: string;
}

/** A claim that was known to some and new to others: worth a note of its own. Numbers are columns. */
export interface Difference {
  readonly knew: readonly number[];
  readonly learned: readonly number[];
}

/**
 * One passage, or what was left about nothing in particular, about other notes, or about words that are gone. A cell a
 * column, in the order of the columns.
 */
export interface SideRow {
  readonly about: 'passage' | 'nowhere' | 'elsewhere' | 'gone';
  readonly quote: string;
  readonly line: number;
  readonly cells: readonly (readonly SideRemark[])[];
  /** How many readers left something here, in words. */
  readonly found: 'by one' | 'by several' | 'differently';
  readonly difference: Difference | null;
}

/**
 * The readings of one incident as a table: readers by distance as columns, passages in the order of the text as rows.
 */
export interface SideBySide {
  readonly columns: readonly ReaderLines[];
  readonly rows: readonly SideRow[];
}

interface Open {
  about: SideRow['about'];
  quote: string;
  line: number;
  start: number;
  end: number;
  cells: SideRemark[][];
}

/**
 * Lays readings side by side. Questions of those who only replied stay in the log; a reader without remarks is no
 * column.
 */
export function toSideBySide(incident: string, text: string, readers: readonly ReaderLines[]): SideBySide {
  const columns = readers.filter(({ remarks }) => remarks.length > 0);
  const find = createPlaceFinder(text);
  const rows: Open[] = [];
  columns.forEach(({ path, remarks }, column) => {
    for (const remark of remarks) {
      const place = findRemarkPlace(find, incident, remark);
      const row =
        typeof place === 'string'
          ? toRowApart(rows, place, remark, columns.length)
          : toRowAt(rows, place, remark.quote, columns.length);
      row.cells[column]?.push({ ...remark, path });
    }
  });
  return {
    columns,
    rows: rows
      .sort((a, b) => a.start - b.start)
      .map(({ about, quote, line, cells }) => {
        const difference = findDifference(cells);
        const several = cells.filter((cell) => cell.length > 0).length > 1;
        return {
          about,
          quote,
          line,
          cells,
          difference,
          found: difference ? 'differently' : several ? 'by several' : 'by one',
        };
      }),
  };
}

/** What a knowledge note about a difference holds; links are written by `linkTo`. */
export interface KnowledgeFromReaders {
  readonly answers: ReadonlyMap<string, Filling>;
  readonly body: string;
}

/**
 * A knowledge note from a row where one thought everybody knew what was new to another: who holds it, to whom it was
 * news, which incident revealed it, and the sentences of both as evidence. Readers without a person note are told in
 * the sentences and make no link.
 */
export function toKnowledge(
  atlas: Atlas,
  incident: string,
  { columns }: SideBySide,
  { quote, cells, difference }: SideRow,
  linkTo: (path: string) => string,
): KnowledgeFromReaders {
  const people = (numbers: readonly number[]): readonly string[] => [
    ...new Set(
      numbers.flatMap((number) => {
        const reader = columns[number]?.reader ?? null;
        return reader !== null && atlas.card(reader) ? [`[[${linkTo(reader)}]]`] : [];
      }),
    ),
  ];
  const say = (number: number, how: string, sorts: readonly string[]): readonly string[] =>
    (cells[number] ?? [])
      .filter(({ remark }) => sorts.includes(remark))
      .map(({ words, quote: own, path, id }) => {
        const from = `[[${linkTo(path)}${id === null ? '' : `#^${id}`}]]`;
        const said = `“${toInlineText(own === '' ? quote : own)}”${words === '' ? '' : ` — ${toInlineText(words)}`}`;
        return `- ${toItemText(columns[number]?.who ?? '')} ${how}: ${said} (${from})`;
      });
  const systems = atlas
    .edgesFrom(incident)
    .filter(({ relation }) => relation.id === 'incident.systems')
    .map(({ to }) => to);
  const { knew = [], learned = [] } = difference ?? {};
  return {
    answers: new Map<string, Filling>([
      ['about', systems.length === 1 && atlas.card(systems[0] ?? '') ? [`[[${linkTo(systems[0] ?? '')}]]`] : null],
      ['held-by', people(knew)],
      ['revealed-by', [`[[${linkTo(incident)}]]`]],
      ['news-to', people(learned)],
      ['thought-everyone-knew', true],
    ]),
    body: [
      ...knew.flatMap((number) => say(number, 'thought everybody knew', ['known'])),
      ...learned.flatMap((number) => say(number, 'did not know', ['news', 'surprise', 'unclear'])),
      '',
    ].join('\n'),
  };
}

/** Known to one and new to another: the same passage, two readers. */
function findDifference(cells: readonly (readonly SideRemark[])[]): Difference | null {
  const of = (sorts: readonly string[]): readonly number[] =>
    cells.flatMap((cell, at) => (cell.some(({ remark }) => sorts.includes(remark)) ? [at] : []));
  const knew = of(['known']);
  const learned = of(['news', 'surprise', 'unclear']).filter((at) => !knew.includes(at));
  return knew.length > 0 && learned.length > 0 ? { knew, learned } : null;
}

/** Passages that share words are one row; it carries the longest of their quotes. */
function toRowAt(
  rows: Open[],
  place: { readonly start: number; readonly end: number; readonly line: number },
  quote: string,
  columns: number,
): Open {
  const known = rows.find(({ about, start, end }) => about === 'passage' && start < place.end && place.start < end);
  if (!known)
    return addRow(rows, { about: 'passage', quote, line: place.line, start: place.start, end: place.end }, columns);
  if (quote.length > known.quote.length) known.quote = quote;
  known.start = Math.min(known.start, place.start);
  known.end = Math.max(known.end, place.end);
  return known;
}

function toRowApart(
  rows: Open[],
  about: 'nowhere' | 'elsewhere' | 'gone',
  { quote }: RemarkLine,
  columns: number,
): Open {
  const words = about === 'nowhere' ? '' : quote;
  const known = rows.find((row) => row.about === about && row.quote === words);
  const order = { elsewhere: 1, gone: 2, nowhere: 3 }[about] * 1e9;
  return known ?? addRow(rows, { about, quote: words, line: -1, start: order, end: order }, columns);
}

function addRow(rows: Open[], row: Omit<Open, 'cells'>, columns: number): Open {
  const made = { ...row, cells: Array.from({ length: columns }, (): SideRemark[] => []) };
  rows.push(made);
  return made;
}
