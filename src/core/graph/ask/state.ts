import { readQuestionId } from './inquiries';
import type { QuestionId } from '../inquiry/answer';

/** A place that a hand chose for a note, in units of the layout. */
export interface Pin {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** How the answer is shown: as a picture, as a table, or side by side. */
export const SHOWS = ['both', 'picture', 'table'] as const;
/** One of the three ways. */
export type Show = (typeof SHOWS)[number];

/**
 * All that one graph tab was asked and told: enough to draw it again after a restart. Notes are named by path. `date`
 * is a day such as `2026-11-04`, or empty; `away` are people taken out for a moment; `draw` seeds what is drawn by lot;
 * `reader` is the person whose reading notes tell what is unread, or empty for anybody's.
 */
export interface GraphState {
  readonly question: QuestionId;
  readonly subjects: readonly string[];
  readonly filter: string;
  readonly away: readonly string[];
  readonly date: string;
  readonly draw: string;
  readonly reader: string;
  readonly show: Show;
  readonly pins: readonly Pin[];
  readonly selected: string;
}

/** What a new tab starts with: it asks who knows, of nothing yet. */
export const FRESH_STATE: GraphState = {
  question: 'who-knows',
  subjects: [],
  filter: '',
  away: [],
  date: '',
  draw: '',
  reader: '',
  show: 'both',
  pins: [],
  selected: '',
};

const MOST_PINS = 5_000;

/** Reads the state that the workspace kept. Whatever cannot be used is as in a fresh tab; never refuses. */
export function readGraphState(value: unknown): GraphState {
  const given =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map<string, unknown>(Object.entries(value))
      : new Map<string, unknown>();
  const text = (key: string): string => {
    const found = given.get(key);
    return typeof found === 'string' ? found : '';
  };
  return {
    question: readQuestionId(given.get('question')) ?? FRESH_STATE.question,
    subjects: readTexts(given.get('subjects')),
    filter: text('filter'),
    away: readTexts(given.get('away')),
    date: text('date'),
    draw: text('draw'),
    reader: text('reader'),
    show: SHOWS.find((each) => each === given.get('show')) ?? FRESH_STATE.show,
    pins: readPins(given.get('pins')),
    selected: text('selected'),
  };
}

/** Whether two tabs ask the same: the question, its notes, who is away, the day, the draw and the filter. */
export function isSameQuestion(a: GraphState, b: GraphState): boolean {
  const toWords = ({ question, subjects, away, date, draw, filter }: GraphState): string =>
    JSON.stringify([question, subjects, away, date, draw, filter]);
  return toWords(a) === toWords(b);
}

/** A path after a note or a folder got another name. */
export function toRenamedPath(path: string, from: string, to: string): string {
  return path === from ? to : path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
}

/** The state after a note was renamed: everything that named it names it still. */
export function toRenamed(state: GraphState, from: string, to: string): GraphState {
  const rename = (path: string): string => toRenamedPath(path, from, to);
  return {
    ...state,
    subjects: state.subjects.map(rename),
    away: state.away.map(rename),
    reader: rename(state.reader),
    pins: state.pins.map((pin) => ({ ...pin, path: rename(pin.path) })),
    selected: rename(state.selected),
  };
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function readPins(value: unknown): readonly Pin[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_PINS).flatMap((item: unknown): readonly Pin[] => {
    if (typeof item !== 'object' || item === null || !('path' in item) || !('x' in item) || !('y' in item)) return [];
    const { path, x, y } = item;
    return typeof path === 'string' &&
      typeof x === 'number' &&
      typeof y === 'number' &&
      Number.isFinite(x) &&
      Number.isFinite(y)
      ? [{ path, x, y }]
      : [];
  });
}
