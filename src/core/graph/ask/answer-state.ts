import { hasBit, toBits, unite } from '../../atlas/model/bits';
import { toChain } from '../walk/chain';
import { readDay } from '../../atlas/model/day';
import { toDistinct } from '../show/distinct-ways';
import { toFiltered, type Filtered } from '../filter/evaluate';
import { findAskedNotes, type FilterContext } from '../filter/clause-nodes';
import { NO_FILTER, toTopClauses, type Filter } from '../filter/tree';
import { MOST_DRAWN, toCounted, toMoreWords, toPicture, type Answer, type Picture, type Row } from '../inquiry/answer';
import { whatIfAway } from '../inquiry/away';
import { writtenBy } from '../inquiry/by-date';
import { howConnected } from '../inquiry/connected';
import { everyoneThinks } from '../inquiry/everyone-knows';
import { everything } from '../inquiry/everything';
import { readNext } from '../inquiry/read-next';
import { toSideBySide, whatItShares } from '../inquiry/shares';
import { onlyTheyHold, whoAlone } from '../inquiry/who-alone';
import { whoKnows } from '../inquiry/who-knows';
import { findNode, hasFlag, LEFT, toFolded, toNodeTitle, type GraphModel } from '../../atlas/model/model';
import { NO_PLAN, toItems, type Plan } from '../drawing/plan/plan';
import { PLANS } from '../drawing/plan/plans';
import { NEEDS } from './needs';
import { toPick } from './seeded-choice';
import { asksUnread, findReader, toReadPaths, toUnreadWords } from './read-incidents';
import type { GraphState } from './state';
import { toEdgesBetween } from '../../atlas/model/visit-edges';

/**
 * A state answered: what to say, what to list and what to draw. `missing` says what the question still has to be told.
 */
export interface Told {
  readonly answer: Answer;
  readonly sentence: string;
  readonly missing: string | null;
  readonly filtered: Filtered | null;
  readonly asked: ReadonlySet<number>;
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly more: number;
  /** How the answer is drawn; nothing for everything, which is a map. */
  readonly plan: Plan | null;
}

/**
 * From where a state is answered: today as a day number, and what a filter may ask. What has been read is looked up
 * here when it is asked.
 */
export interface Telling extends FilterContext {
  readonly today: number;
  /** How many notes may be drawn; 150 when not told. */
  readonly room?: number;
  /** The path of the incident that is drawn by lot for a group and a day (`Thursday readers, 2026-11-26`). */
  readonly drawStart?: (words: string, reader: string) => string | null;
}

const MOST_LISTED = 1;
/** So many of the incidents that share something are drawn before somebody asks for more. */
const NEAREST = 5;
const ONE_MORE = 'Choose one more note';
/** So many times as many notes are drawn when somebody asks for more. */
const WIDER = 4;

/** How much room a picture has after somebody asked for more. */
export function toWiderRoom(room: number): number {
  return room * WIDER;
}

/** How many notes join a picture that is full when its room is widened. */
export function toMoreDrawn(drawn: number, more: number): number {
  return Math.min(more, toWiderRoom(drawn) - drawn);
}

/**
 * Answers a state with a filter laid over it. The filter takes away notes, links and the ways that need them; what was
 * asked about stays.
 */
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
  const lost = toLost(model, [
    ...state.subjects.slice(0, needs.most),
    ...(needs.people && away.length === 0 ? state.away : []),
  ]);
  const isMissing = lost !== '' || subjects.length < needs.least || (needs.people && away.length === 0);
  const missing = isMissing
    ? `${lost}${subjects.length > 0 && subjects.length < needs.least ? ONE_MORE : needs.choose}.`
    : null;
  const named = state.question === 'everything' ? findAskedNotes(model, filter) : [];
  const answer =
    missing === null ? toAnswer(model, state, { subjects, away, named, filtered }, telling) : toEmpty(state);
  const asked = new Set([
    ...subjects.slice(0, Math.max(needs.most, MOST_LISTED)),
    ...(needs.people ? away : []),
    ...named,
  ]);
  if (state.question === 'everything' && filtered) {
    return { answer, sentence: answer.sentence + unread, missing, filtered, asked, ...answer.picture, plan: null };
  }
  const rows =
    filtered && isFiltered
      ? answer.rows.flatMap((row) => keepRow(row, filtered, asked, state.question === 'by-date'))
      : answer.rows;
  const { plan, picture, later } = toPlanned(model, { ...answer, rows }, { subjects, away, asked }, telling.room);
  const told = toSentence(model, answer, rows.length, { ...picture, later });
  const shown = missing ?? toDrawn(model, state, subjects) + told + unread;
  return { answer: { ...answer, rows, picture }, sentence: shown, missing, filtered, asked, ...picture, plan };
}

/**
 * What of an answer is drawn, and how: a first few rows where the nearest are asked for, as many notes as there is room
 * for, and of these the ones that the drawing of this question has a place for.
 */
function toPlanned(
  model: GraphModel,
  answer: Answer,
  { subjects, away, asked }: Pick<Asked, 'subjects' | 'away'> & { readonly asked: ReadonlySet<number> },
  room = MOST_DRAWN,
): { readonly plan: Plan | null; readonly picture: Picture; readonly later: number } {
  const planOf = PLANS[answer.question];
  const nearest = answer.question === 'shares' && subjects.length === 1 && room === MOST_DRAWN ? NEAREST : Infinity;
  const rows = answer.rows.slice(0, nearest);
  // Along time only the incidents themselves stand, so that nothing else takes their room.
  const roomed = answer.question === 'by-date' ? rows.map((row): Row => ({ ...toBare(row), chains: [] })) : rows;
  const picture = toPicture([...asked], roomed, room);
  const later = Math.max(0, answer.rows.length - nearest);
  if (!planOf || answer.rows.length + subjects.length + away.length === 0)
    return { plan: planOf ? NO_PLAN : null, picture, later };
  const shownOf = subjects.slice(0, Math.max(1, NEEDS[answer.question].most));
  const plan = planOf({ model, answer: { ...answer, rows }, subjects: shownOf, away, drawn: new Set(picture.nodes) });
  const nodes = [...new Set([...asked, ...toItems(plan).flatMap(({ node }) => (node === -1 ? [] : [node]))])];
  const edges = [...new Set(plan.ties.flatMap((tie) => tie.edges))].sort((a, b) => a - b);
  return { plan, picture: { nodes, edges, more: picture.more + later }, later };
}

function toBare({ node, lane, reason, last, left }: Row): Omit<Row, 'chains'> {
  return { node, lane, reason, last, left };
}

/** What a state asks of a model, its paths found. */
interface Asked {
  readonly subjects: readonly number[];
  readonly away: readonly number[];
  readonly named: readonly number[];
  readonly filtered: Filtered | null;
}

function toAnswer(
  model: GraphModel,
  state: GraphState,
  { subjects: [first = -1, second = -1], away, named, filtered }: Asked,
  telling: Telling,
): Answer {
  switch (state.question) {
    case 'who-knows':
      return toDistinct(model, whoKnows(model, first, { hidden: new Set(away) }));
    case 'who-alone':
      return first === -1 ? whoAlone(model) : onlyTheyHold(model, first);
    case 'away':
      return whatIfAway(model, away);
    case 'shares':
      return toDistinct(model, second === -1 ? whatItShares(model, first) : toTwo(model, first, second));
    case 'connected':
      return howConnected(
        model,
        first,
        second,
        filtered ? { within: unite(filtered.nodes, toBits(model.count, [first, second])) } : {},
      );
    case 'read-next':
      return toDistinct(
        model,
        readNext(model, first, {
          ...(telling.read ? { read: telling.read } : {}),
          ...(state.draw === '' ? {} : { pick: toPick(toFolded(state.draw)) }),
        }),
      );
    case 'by-date':
      return writtenBy(model, readDay(state.date) ?? telling.today);
    case 'everyone-knows':
      return everyoneThinks(model);
    case 'everything':
      return everything(model, filtered ?? toFiltered(model, NO_FILTER, telling), telling.room, named);
  }
}

/** Two incidents side by side, as an answer like the others: what both touch first, then what only one of them does. */
function toTwo(model: GraphModel, a: number, b: number): Answer {
  const { first, both, second } = toSideBySide(model, a, b);
  const lanes = ['in both', `only in ${toNodeTitle(model, a)}`, `only in ${toNodeTitle(model, b)}`];
  const rows = [both, first, second].flatMap((nodes, at) =>
    nodes.map((node): Row => {
      const chains = [a, b].flatMap((incident) =>
        toEdgesBetween(model, incident, node).map((edge) => toChain(model, incident, [edge])),
      );
      return { node, lane: lanes[at] ?? '', reason: '', chains, last: null, left: hasFlag(model, node, LEFT) };
    }),
  );
  const sentence =
    `${toNodeTitle(model, a)} and ${toNodeTitle(model, b)} have ${toCounted(both.length, 'note', 'notes')} in ` +
    'common.';
  return { question: 'shares', sentence, rows, lanes, picture: toPicture([a, b], rows), more: 0 };
}

/** A row that is there because of its ways goes with the last of them; one that stands alone stays. */
function keepRow(row: Row, filtered: Filtered, asked: ReadonlySet<number>, standsAlone: boolean): readonly Row[] {
  const passes = (node: number): boolean => asked.has(node) || hasBit(filtered.nodes, node);
  if (!passes(row.node)) return [];
  const all = row.chains;
  const chains = all.filter((chain) => chain.nodes.every(passes));
  return chains.length === 0 && all.length > 0 && !standsAlone ? [] : [{ ...row, chains }];
}

function toSentence(
  model: GraphModel,
  answer: Answer,
  rows: number,
  { nodes, more, later }: Picture & { readonly later: number },
): string {
  const taken = answer.rows.length - rows;
  const filter =
    taken === 0
      ? ''
      : ` The filter takes away ${taken.toLocaleString('en-US')} of these ` +
        `${answer.rows.length.toLocaleString('en-US')} answers.`;
  const shown = nodes.length.toLocaleString('en-US');
  if (later > 0 && more === later)
    return `${answer.sentence}${filter} The nearest ${NEAREST} are drawn, the other ${later.toLocaleString('en-US')} listed.`;
  if (more === 0) return `${answer.sentence}${filter} ${shown} of ${toCounted(model.count, 'note', 'notes')} shown.`;
  return (
    `${answer.sentence}${filter} ${shown} of the ${toCounted(nodes.length + more, 'note', 'notes')} it speaks of ` +
    `drawn, the first of each group in the table. ${toMoreWords(more)}`
  );
}

function toEmpty({ question }: GraphState): Answer {
  return { question, sentence: '', rows: [], lanes: [], picture: { nodes: [], edges: [], more: 0 }, more: 0 };
}

/** The notes that are asked about; a draw finds the incident to begin with when none was chosen. */
function findSubjects(model: GraphModel, state: GraphState, telling: Telling): readonly number[] {
  const subjects = findAll(model, state.subjects);
  if (state.question !== 'read-next' || subjects.length > 0 || state.draw === '') return subjects;
  return findAll(model, [telling.drawStart?.(state.draw, state.reader) ?? '']);
}

function toDrawn(model: GraphModel, state: GraphState, [first = -1]: readonly number[]): string {
  return state.question === 'read-next' && state.draw !== '' && first !== -1 && state.subjects.length === 0
    ? `Drawn for ${state.draw}: begin with ${toNodeTitle(model, first)}. `
    : '';
}

function findAll(model: GraphModel, paths: readonly string[]): readonly number[] {
  return paths.map((path) => findNode(model, path)).filter((node) => node !== -1);
}

/** The first note asked about that is not there, said in a sentence: while a vault is still being read it may come. */
function toLost(model: GraphModel, paths: readonly string[]): string {
  const lost = paths.find((path) => findNode(model, path) === -1);
  return lost === undefined
    ? ''
    : `“${lost.slice(lost.lastIndexOf('/') + 1).replace(/\.md$/i, '')}” is not in the graph, or not read yet. `;
}
