import { toPathTitle } from '../../text/name/filename';
import { hasBit } from '../../atlas/model/bits';
import { readDay } from '../../atlas/model/day';
import { toFiltered, type Filtered } from '../filter/evaluate';
import { findAskedNotes, type FilterContext } from '../filter/clause-nodes';
import { toTopClauses, type Filter } from '../filter/tree';
import { MOST_DRAWN, toMoreWords, toPicture, type Answer, type Picture, type Row } from '../inquiry/answer';
import { findNode, toFolded, toNodeTitle, type GraphModel } from '../../atlas/model/model';
import { NO_PLAN, toItems, type Plan } from '../drawing/plan/plan';
import { toInquiry } from './inquiries';
import type { Asked } from './inquiry';
import { toPick } from './seeded-choice';
import { asksUnread, findReader, toReadPaths, toUnreadWords } from './read-incidents';
import type { GraphState } from './state';
import { toCounted, toNumberText } from '../../text/in-words';

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
  const inquiry = toInquiry(state.question);
  const { needs } = inquiry;
  const isMap = inquiry.plan === null;
  const asksRead = inquiry.asksRead === true || asksUnread(filter);
  const reader = asksRead ? findReader(model, state.reader) : -1;
  const telling = asksRead && !given.read ? { ...given, read: toReadPaths(model, reader) } : given;
  const unread = asksRead ? ` ${toUnreadWords(model, reader)}` : '';
  const subjects = findSubjects(model, state, telling);
  const away = findAll(model, state.away);
  const isFiltered = toTopClauses(filter).length > 0;
  const filtered = isFiltered || isMap ? toFiltered(model, filter, telling) : null;
  const lost = toLost(model, [
    ...state.subjects.slice(0, needs.most),
    ...(needs.people && away.length === 0 ? state.away : []),
  ]);
  const isMissing = lost !== '' || subjects.length < needs.least || (needs.people && away.length === 0);
  const missing = isMissing
    ? `${lost}${subjects.length > 0 && subjects.length < needs.least ? ONE_MORE : needs.choose}.`
    : null;
  const named = isMap ? findAskedNotes(model, filter) : [];
  const wanted: Asked = {
    subjects,
    away,
    named,
    filtered,
    day: readDay(state.date) ?? telling.today,
    room: telling.room,
    read: telling.read,
    pick: state.draw === '' ? undefined : toPick(toFolded(state.draw)),
  };
  const answer = missing === null ? inquiry.answer(model, wanted) : toEmpty(state);
  const asked = new Set([
    ...subjects.slice(0, Math.max(needs.most, MOST_LISTED)),
    ...(needs.people ? away : []),
    ...named,
  ]);
  if (isMap) {
    return { answer, sentence: answer.sentence + unread, missing, filtered, asked, ...answer.picture, plan: null };
  }
  const rows =
    filtered && isFiltered
      ? answer.rows.flatMap((row) => keepRow(row, filtered, asked, inquiry.standsAlone === true))
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
  const { plan: planOf, needs, drawsRowsOnly, ...inquiry } = toInquiry(answer.question);
  const nearest = subjects.length === 1 && room === MOST_DRAWN ? (inquiry.nearest ?? Infinity) : Infinity;
  const rows = answer.rows.slice(0, nearest);
  // Along time only the incidents themselves stand, so that nothing else takes their room.
  const roomed = drawsRowsOnly ? rows.map(toBare) : rows;
  const picture = toPicture([...asked], roomed, room);
  const later = Math.max(0, answer.rows.length - nearest);
  if (!planOf || answer.rows.length + subjects.length + away.length === 0)
    return { plan: planOf ? NO_PLAN : null, picture, later };
  const shownOf = subjects.slice(0, Math.max(1, needs.most));
  const plan = planOf({ model, answer: { ...answer, rows }, subjects: shownOf, away, drawn: new Set(picture.nodes) });
  const nodes = [...new Set([...asked, ...toItems(plan).flatMap(({ node }) => (node === -1 ? [] : [node]))])];
  const edges = [...new Set(plan.ties.flatMap((tie) => tie.edges))].sort((a, b) => a - b);
  return { plan, picture: { nodes, edges, more: picture.more + later }, later };
}

/** A row without its ways, which are put together only where they are read. */
function toBare({ node, lane, last, left }: Row): Row {
  return { node, lane, reason: '', chains: [], last, left };
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
      : ` The filter takes away ${toNumberText(taken)} of these ${toNumberText(answer.rows.length)} answers.`;
  const shown = toNumberText(nodes.length);
  if (later > 0 && more === later) {
    const rest = answer.more > 0 ? 'next' : 'other';
    const listed = `The nearest ${rows - later} are drawn, the ${rest} ${toNumberText(later)} listed.`;
    return `${answer.sentence}${filter} ${listed}`;
  }
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
  if (toInquiry(state.question).asksRead !== true || subjects.length > 0 || state.draw === '') return subjects;
  return findAll(model, [telling.drawStart?.(state.draw, state.reader) ?? '']);
}

function toDrawn(model: GraphModel, state: GraphState, [first = -1]: readonly number[]): string {
  return toInquiry(state.question).asksRead === true && state.draw !== '' && first !== -1 && state.subjects.length === 0
    ? `Drawn for ${state.draw}: begin with ${toNodeTitle(model, first)}. `
    : '';
}

function findAll(model: GraphModel, paths: readonly string[]): readonly number[] {
  return paths.map((path) => findNode(model, path)).filter((node) => node !== -1);
}

/** The first note asked about that is not there, said in a sentence: while a vault is still being read it may come. */
function toLost(model: GraphModel, paths: readonly string[]): string {
  const lost = paths.find((path) => findNode(model, path) === -1);
  return lost === undefined ? '' : `“${toPathTitle(lost)}” is not in the graph, or not read yet. `;
}
