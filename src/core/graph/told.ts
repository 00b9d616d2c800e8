import { hasBit, toMembers } from './bits';
import { readDay } from './day';
import { toDistinct } from './distinct';
import { toFiltered, type Filtered } from './filter/evaluate';
import type { FilterContext } from './filter/clause-nodes';
import { NO_FILTER, toTopClauses, type Filter } from './filter/tree';
import { MOST_DRAWN, toCounted, toPicture, type Answer, type Row } from './inquiry/answer';
import { whatIfAway } from './inquiry/away';
import { writtenBy } from './inquiry/by-date';
import { howConnected } from './inquiry/connected';
import { everyoneThinks } from './inquiry/everyone-knows';
import { everything } from './inquiry/everything';
import { drawIncident, readNext } from './inquiry/read-next';
import { toSideBySide, whatItShares } from './inquiry/shares';
import { onlyTheyHold, whoAlone } from './inquiry/who-alone';
import { whoKnows } from './inquiry/who-knows';
import { findNode, toFolded, toNodeTitle, type GraphModel } from './model';
import { NEEDS } from './needs';
import { toPick } from './pick';
import { asksUnread, findReader, toReadPaths, toUnreadWords } from './readings';
import type { GraphState } from './state';

/** A state answered: what to say, what to list and what to draw. `missing` says what the question still has to be told. */
export interface Told {
  readonly answer: Answer;
  readonly sentence: string;
  readonly missing: string | null;
  readonly filtered: Filtered | null;
  readonly asked: ReadonlySet<number>;
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly more: number;
}

/** From where a state is answered: today as a day number, and what a filter may ask. What has been read is looked up here when it is asked. */
export interface Telling extends FilterContext {
  readonly today: number;
  /** Draw every note, however many there are. */
  readonly wide?: boolean;
}

const MOST_LISTED = 1;

/** Answers a state with a filter laid over it. The filter takes away notes, links and the ways that need them; what was asked about stays. */
export function toTold(model: GraphModel, state: GraphState, filter: Filter, given: Telling): Told {
  const asksRead = state.question === 'read-next' || asksUnread(filter);
  const reader = asksRead ? findReader(model, state.reader) : -1;
  const telling = asksRead && !given.read ? { ...given, read: toReadPaths(model, reader) } : given;
  const unread = asksRead ? ` ${toUnreadWords(model, reader)}` : '';
  const subjects = findSubjects(model, state, telling);
  const away = findAll(model, state.away);
  const needs = NEEDS[state.question];
  const isFiltered = toTopClauses(filter).length > 0;
  const filtered = isFiltered || state.question === 'everything' ? toFiltered(model, filter, telling) : null;
  const missing = subjects.length < needs.least || (needs.people && away.length === 0) ? `${needs.choose}.` : null;
  const answer = missing === null ? toAnswer(model, state, subjects, new Set(away), filtered, telling) : toEmpty(state);
  const asked = new Set([...subjects.slice(0, Math.max(needs.most, MOST_LISTED)), ...(needs.people ? away : [])]);
  if (state.question === 'everything' && filtered) {
    const wide = telling.wide === true && answer.picture.more > 0;
    const nodes = wide ? [...toMembers(filtered.nodes)] : answer.picture.nodes;
    const edges = wide ? [...toMembers(filtered.edges)] : answer.picture.edges;
    return { answer, sentence: answer.sentence + unread, missing, filtered, asked, nodes, edges, more: wide ? 0 : answer.picture.more };
  }
  const rows = filtered && isFiltered ? answer.rows.flatMap((row) => keepRow(row, filtered, asked)) : answer.rows;
  const picture = rows === answer.rows && telling.wide !== true ? answer.picture : toPicture([...asked], rows, telling.wide === true ? model.count : MOST_DRAWN);
  const shown = missing ?? toDrawn(model, state, subjects) + toSentence(model, answer, rows.length, picture.nodes.length) + unread;
  return { answer: { ...answer, rows, picture }, sentence: shown, missing, filtered, asked, nodes: picture.nodes, edges: picture.edges, more: picture.more };
}

function toAnswer(model: GraphModel, state: GraphState, [first = -1, second = -1]: readonly number[], away: ReadonlySet<number>, filtered: Filtered | null, telling: Telling): Answer {
  switch (state.question) {
    case 'who-knows':
      return toDistinct(model, whoKnows(model, first, { hidden: away }));
    case 'who-alone':
      return first === -1 ? whoAlone(model) : onlyTheyHold(model, first);
    case 'away':
      return whatIfAway(model, [...away]);
    case 'shares':
      return second === -1 ? whatItShares(model, first) : toTwo(model, first, second);
    case 'connected':
      return howConnected(model, first, second);
    case 'read-next':
      return readNext(model, first, { ...(telling.read ? { read: telling.read } : {}), ...(state.draw === '' ? {} : { pick: toPick(toFolded(state.draw)) }) });
    case 'by-date':
      return writtenBy(model, readDay(state.date) ?? telling.today);
    case 'everyone-knows':
      return everyoneThinks(model);
    case 'everything':
      return everything(model, filtered ?? toFiltered(model, NO_FILTER, telling));
  }
}

/** Two incidents side by side, as an answer like the others: what both touch first, then what only one of them does. */
function toTwo(model: GraphModel, a: number, b: number): Answer {
  const { first, both, second } = toSideBySide(model, a, b);
  const names = [`only in ${toNodeTitle(model, a)}`, `only in ${toNodeTitle(model, b)}`] as const;
  const lanes = ['in both', ...names];
  const toRows = (nodes: readonly number[], lane: string): readonly Row[] => nodes.map((node) => ({ node, lane, reason: '', chains: [], last: null, left: false }));
  const rows = [...toRows(both, 'in both'), ...toRows(first, names[0]), ...toRows(second, names[1])];
  const nodes = [a, b, ...rows.map(({ node }) => node)].slice(0, MOST_DRAWN);
  const edges = findEdges(model, new Set([a, b]), new Set(nodes));
  const sentence = `${toNodeTitle(model, a)} and ${toNodeTitle(model, b)} have ${toCounted(both.length, 'note', 'notes')} in common.`;
  return { question: 'shares', sentence, rows, lanes, picture: { nodes, edges, more: rows.length + 2 - nodes.length }, more: 0 };
}

function findEdges(model: GraphModel, roots: ReadonlySet<number>, inside: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (const root of roots) {
    for (let edge = model.outStart[root] ?? 0; edge < (model.outStart[root + 1] ?? 0); edge += 1) if (inside.has(model.edgeTo[edge] ?? -1)) found.push(edge);
    for (let at = model.inStart[root] ?? 0; at < (model.inStart[root + 1] ?? 0); at += 1) if (inside.has(model.inFrom[at] ?? -1)) found.push(model.inEdge[at] ?? -1);
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

function keepRow(row: Row, filtered: Filtered, asked: ReadonlySet<number>): readonly Row[] {
  const passes = (node: number): boolean => asked.has(node) || hasBit(filtered.nodes, node);
  if (!passes(row.node)) return [];
  const chains = row.chains.filter((chain) => chain.nodes.every(passes));
  return chains.length === 0 && row.chains.length > 0 ? [] : [{ ...row, chains }];
}

function toSentence(model: GraphModel, answer: Answer, rows: number, shown: number): string {
  const taken = answer.rows.length - rows;
  const filter = taken === 0 ? '' : ` The filter takes away ${taken} of these ${answer.rows.length} answers.`;
  return `${answer.sentence}${filter} ${shown.toLocaleString('en-US')} of ${toCounted(model.count, 'note', 'notes')} shown.`;
}

function toEmpty({ question }: GraphState): Answer {
  return { question, sentence: '', rows: [], lanes: [], picture: { nodes: [], edges: [], more: 0 }, more: 0 };
}

/** The notes that are asked about; a draw finds the incident to begin with when none was chosen. */
function findSubjects(model: GraphModel, state: GraphState, telling: Telling): readonly number[] {
  const subjects = findAll(model, state.subjects);
  if (state.question !== 'read-next' || subjects.length > 0 || state.draw === '') return subjects;
  const drawn = drawIncident(model, toPick(toFolded(state.draw)), telling.read);
  return drawn === -1 ? [] : [drawn];
}

function toDrawn(model: GraphModel, state: GraphState, [first = -1]: readonly number[]): string {
  return state.question === 'read-next' && state.draw !== '' && first !== -1 && state.subjects.length === 0 ? `Drawn for ${state.draw}: begin with ${toNodeTitle(model, first)}. ` : '';
}

function findAll(model: GraphModel, paths: readonly string[]): readonly number[] {
  return paths.map((path) => findNode(model, path)).filter((node) => node !== -1);
}
