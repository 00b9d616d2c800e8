import { toDayText } from '../../atlas/model/day';
import { GRAPH_KINDS } from '../../atlas/model/facts';
import { EXISTS, findDay, hasFlag, toFolded, toKind, toNodeTitle } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { RELATION_WORDS } from '../../atlas/model/relation';
import { withoutEnding } from '../../text/name/filename';
import type { Span } from '../../text/place/span';
import { CLAUSES } from './clauses';
import { toValue } from './print';
import { toTokens, type Token } from './tokens';

/**
 * Something that may be written where the cursor stands: `text` takes the place of the span; `says` tells what it is.
 */
export interface Suggestion extends Span {
  readonly text: string;
  readonly says: string;
}

/** What is offered: what is written, what it is, and the names it is found by, folded, one a line. */
type Row = readonly [text: string, says: string, names?: string];

const MOST = 12;
/** Pieces behind which something new begins. */
const SIGNS: readonly Token['is'][] = ['clause', 'not', 'paused'];
const BEGINNINGS: readonly Row[] = [
  ...CLAUSES.map(([name, says]): Row => [`${name}:`, says]),
  ['left', 'people no longer here'],
  ['unread', 'incidents nobody has read'],
];

/**
 * What a filter's text could go on with at the cursor: clauses by their beginning (all of them in an empty text), and
 * behind a colon the kinds, relations, notes, days, marks and folders that there are. What is written out already is
 * not offered, so that Enter stays free.
 */
export function toSuggestions(model: GraphModel, text: string, cursor: number): readonly Suggestion[] {
  const tokens = toTokens(text.slice(0, cursor));
  const here = tokens[tokens.length - 1];
  const isSign = here !== undefined && SIGNS.includes(here.is);
  const from = here && !isSign ? here.from : cursor;
  const to = toTokens(text).find((token) => token.from === from)?.to ?? cursor;
  if (!here) return text.trim() === '' ? BEGINNINGS.map(([each, says]) => ({ from, to, text: each, says })) : [];
  if (here.to !== cursor) return [];
  const clause = here.is === 'clause' ? here : here.joined ? tokens[tokens.length - 2] : undefined;
  const rows = toRows(model, here, clause?.text.toLowerCase());
  return select(isSign ? '' : toFolded(here.text), rows, clause === undefined && here.is === 'word').map(
    ([each, says]) => ({ from, to, text: each, says }),
  );
}

/** All that may stand where a piece of a filter stands, behind a clause or by itself. */
function toRows(model: GraphModel, here: Token, clause: string | undefined): readonly Row[] {
  if (!here.unclosed && (here.is === 'link' || here.is === 'quoted')) return [];
  if (clause !== undefined) return toValues(model, clause, here.is === 'clause' ? 0 : here.text.length);
  if (here.is === 'link') return toNotes(model);
  return here.is === 'word' || here.is === 'not' || here.is === 'paused' ? BEGINNINGS : [];
}

/** What has the typed signs in a name, first where a name begins with them; never what stands there already. */
function select(typed: string, rows: readonly Row[], begins: boolean): readonly Row[] {
  const found: [Row[], Row[]] = [[], []];
  for (const row of rows) {
    const written = toFolded(row[0]);
    const names = row[2] ?? written;
    if (written === typed) continue;
    if (names.startsWith(typed)) found[0].push(row);
    else if (!begins && names.includes(typed)) found[1].push(row);
  }
  return found.flat().slice(0, MOST);
}

function toValues(model: GraphModel, clause: string, typed: number): readonly Row[] {
  switch (clause) {
    case 'kind':
      return GRAPH_KINDS.map((kind) => [kind, '']);
    case 'rel':
      return RELATION_WORDS.map(toWord);
    case 'system':
    case 'person':
    case 'incident':
      return toNotes(model, clause);
    case 'of':
    case 'shares':
      return toNotes(model);
    case 'after':
    case 'before':
      return typed === 4 || typed === 7 ? [] : toDays(model, typed < 4 ? 4 : typed < 7 ? 7 : 10);
    case 'within':
      return ['1', '2', '3'].map((steps) => [`${steps} of:`, 'steps around…']);
    case 'held-by':
      return ['0', '1', '2'].map((people) => [people, 'people']);
    case 'mark':
      return [...new Set(model.facts.flatMap((facts) => facts?.marks ?? []))].sort().map(toWord);
    case 'has':
      return [['evidence', '']];
    case 'path':
      return [...new Set(model.paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1)))]
        .filter(Boolean)
        .map(toWord);
    default:
      return [];
  }
}

function toWord(word: string): Row {
  return [toValue(word), '', toFolded(word)];
}

/** Our notes as links, of one kind or all; two of one name by their paths. */
function toNotes(model: GraphModel, kind?: string): readonly Row[] {
  const rows: Row[] = [];
  for (let node = 0; node < model.count; node += 1) {
    const own = toKind(model, node);
    const title = model.titles[node] ?? '';
    if (own === 'other' || (kind !== undefined && own !== kind) || !hasFlag(model, node, EXISTS)) continue;
    const link = toNodeTitle(model, node) === title ? title : withoutEnding(model.paths[node] ?? '');
    rows.push([`[[${link}]]`, own, model.names[node] ?? '']);
  }
  return rows;
}

/** The years, months or days of the notes, by how much of a date is wanted; the latest first. */
function toDays(model: GraphModel, length: number): readonly Row[] {
  const days = new Set<string>();
  for (let node = 0; node < model.count; node += 1) {
    const day = findDay(model, node);
    if (day !== null) days.add(toDayText(day).slice(0, length));
  }
  return [...days].sort((a, b) => (a < b ? 1 : -1)).map((day) => [day, '']);
}
