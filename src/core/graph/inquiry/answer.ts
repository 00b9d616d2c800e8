import type { Chain } from '../chain';
import { findDay, toKind, toNodeTitle } from '../model';
import type { GraphModel } from '../model';

/** The nine questions that the view answers (by the words of its picker). */
export const QUESTIONS = [
  { id: 'who-knows', label: 'Who knows about…' },
  { id: 'who-alone', label: 'Who alone holds…' },
  { id: 'away', label: 'What if … is away?' },
  { id: 'shares', label: 'What does this incident share?' },
  { id: 'connected', label: 'How are these connected?' },
  { id: 'read-next', label: 'What to read next' },
  { id: 'by-date', label: 'What was written down by a date?' },
  { id: 'everyone-knows', label: 'What does everyone think everyone knows?' },
  { id: 'everything', label: 'Everything, filtered' },
] as const;
/** One of the nine questions. */
export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** How many notes a picture shows at most; the rest is counted in `more`. */
export const MOST_DRAWN = 150;
/** How many ways of each row are drawn before the other ways are. */
const FIRST_WAYS = 3;

/**
 * One line of an answer: a note, under which heading it stands, in one sentence why, and the ways through the graph that say so.
 * Rows are in reading order; their place is never a rank and carries no number.
 */
export interface Row {
  readonly node: number;
  readonly lane: string;
  readonly reason: string;
  readonly chains: readonly Chain[];
  /** The newest date among the notes of its chains, as a day number. */
  readonly last: number | null;
  /** This person is no longer here. */
  readonly left: boolean;
}

/** What is drawn for an answer: nodes by number, the ones asked about first, and the edges among them that the rows speak of. */
export interface Picture {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** How many notes of the answer did not fit. */
  readonly more: number;
}

/** The answer to a question: a sentence, the rows, and the picture drawn from them. */
export interface Answer {
  readonly question: QuestionId;
  readonly sentence: string;
  readonly rows: readonly Row[];
  readonly lanes: readonly string[];
  readonly picture: Picture;
  /** How many rows were found and are not listed, so that no list is endless. */
  readonly more: number;
}

/**
 * The picture of an answer: first the notes asked about, then row by row each row's note and the notes its chains pass, up to the limit.
 * When they do not all fit, the lanes take turns, and each row shows a few of its ways before any shows all, so that no heading and no row
 * takes the room of the others.
 */
export function toPicture(roots: readonly number[], rows: readonly Row[], most = MOST_DRAWN): Picture {
  const picture = fillPicture(roots, rows, most);
  return picture.more === 0 ? picture : fillPicture(roots, toTurns(rows), most);
}

function fillPicture(roots: readonly number[], rows: readonly Row[], most: number): Picture {
  const nodes = new Set<number>();
  const left = new Set<number>();
  const edges = new Set<number>();
  const add = (node: number): boolean => {
    if (!nodes.has(node) && nodes.size >= most) {
      left.add(node);
      return false;
    }
    nodes.add(node);
    return true;
  };
  for (const root of roots) add(root);
  for (const row of rows) {
    add(row.node);
    for (const chain of row.chains) {
      const drawn = chain.nodes.map(add);
      chain.edges.forEach((edge, at) => {
        if (drawn[at] && drawn[at + 1]) edges.add(edge);
      });
    }
  }
  return { nodes: [...nodes], edges: [...edges].sort((a, b) => a - b), more: left.size };
}

/** The first row of each lane, then the second of each, and so on, each with its first ways; then all of them with the others. */
function toTurns(rows: readonly Row[]): readonly Row[] {
  const turns: Row[][] = [];
  const taken = new Map<string, number>();
  for (const row of rows) {
    const turn = taken.get(row.lane) ?? 0;
    taken.set(row.lane, turn + 1);
    (turns[turn] ??= []).push(row);
  }
  const inTurn = turns.flat();
  return [...inTurn.map((row) => ({ ...row, chains: row.chains.slice(0, FIRST_WAYS) })), ...inTurn.map((row) => ({ ...row, chains: row.chains.slice(FIRST_WAYS) }))];
}

/** What can be done about notes that are not drawn, as a sentence. */
export function toMoreWords(more: number): string {
  return `+${more.toLocaleString('en-US')} more: draw more, open the table or narrow the question.`;
}

/** The newest date among the notes of some chains, or nothing. */
export function findLast(model: GraphModel, chains: readonly Chain[]): number | null {
  let last: number | null = null;
  for (const chain of chains) {
    for (const node of chain.nodes) {
      const day = findDay(model, node);
      if (day !== null && (last === null || day > last)) last = day;
    }
  }
  return last;
}

/** “1 person”, “3 people”: a number with its noun. */
export function toCounted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** “a”, “a and b”, “a, b and c”. */
export function toListed(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}

/** The newest date first, undated last. */
export function byRecency(a: Row, b: Row): number {
  if (a.last === b.last) return 0;
  return (b.last ?? -Infinity) - (a.last ?? -Infinity);
}

/** By title, then by path, both by UTF-16 code units so that every engine agrees. */
export function byName(model: GraphModel, a: { readonly node: number }, b: { readonly node: number }): number {
  const left = toNodeTitle(model, a.node);
  const right = toNodeTitle(model, b.node);
  return left < right ? -1 : left > right ? 1 : a.node - b.node;
}

/** By the place of their lane among `lanes`. */
export function byLane(lanes: readonly string[], a: Row, b: Row): number {
  return lanes.indexOf(a.lane) - lanes.indexOf(b.lane);
}

/** The nodes of one of some kinds, in the order of their numbers. */
export function toNodesOfKinds(model: GraphModel, kinds: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let node = 0; node < model.count; node += 1) if (kinds.includes(toKind(model, node))) found.push(node);
  return found;
}

/** Titles of nodes as a list in words. */
export function toTitles(model: GraphModel, nodes: readonly number[]): string {
  return toListed(nodes.map((node) => toNodeTitle(model, node)));
}
