import type { Chain } from '../walk/chain';
import { findDay, toKind, toNodeTitle } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { toNumberText, toListed } from '../../text/in-words';

/** The id of a question: of a row in the table of inquiries (`ask/inquiry-rows.ts`). */
export type QuestionId = string;

/** How many notes a picture shows at most; the rest is counted in `more`. */
export const MOST_DRAWN = 150;
/** How many ways of each row are drawn before the other ways are. */
const FIRST_WAYS = 3;

/**
 * One line of an answer: a note, under which heading it stands, in one sentence why, and the ways through the graph
 * that say so. Rows are in reading order; their place is never a rank and carries no number.
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

/**
 * What is drawn for an answer: nodes by number, the ones asked about first, and the edges among them that the rows
 * speak of.
 */
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
  /** What is said once for all rows and drawn nowhere. */
  readonly aside?: string;
}

/**
 * The picture of an answer: first the notes asked about, then row by row each row's note and the notes its chains pass,
 * up to the limit. When they do not all fit, the lanes take turns, and each row shows a few of its ways before any
 * shows all, so that no heading and no row takes the room of the others.
 */
export function toPicture(roots: readonly number[], rows: readonly Row[], most = MOST_DRAWN): Picture {
  const sheet = createSheet(roots, most);
  for (const row of rows) {
    sheet.add(row, 0);
    if (sheet.isFull()) return toPictureInTurns(createSheet(roots, most), rows);
  }
  return sheet.toPicture();
}

function toPictureInTurns(sheet: Sheet, rows: readonly Row[]): Picture {
  const turns = toTurns(rows);
  for (const row of turns) sheet.add(row, 0, FIRST_WAYS);
  for (const row of turns) sheet.add(row, FIRST_WAYS);
  return sheet.toPicture();
}

/** A picture being filled, row by row. */
interface Sheet {
  /** Adds a row's note and the notes of its ways, from one way up to another, as far as there is room. */
  readonly add: (row: Row, from: number, to?: number) => void;
  /** Whether a note did not fit. */
  readonly isFull: () => boolean;
  readonly toPicture: () => Picture;
}

const DRAWN = 1;
const LEFT_OUT = 2;

function createSheet(roots: readonly number[], most: number): Sheet {
  const nodes: number[] = [];
  const edges = new Set<number>();
  let marks = new Uint8Array(1024);
  let more = 0;
  const add = (node: number): boolean => {
    if (node >= marks.length) marks = toLonger(marks, node);
    const mark = marks[node] ?? 0;
    if (mark !== 0) return mark === DRAWN;
    const fits = nodes.length < most;
    marks[node] = fits ? DRAWN : LEFT_OUT;
    if (fits) nodes.push(node);
    else more += 1;
    return fits;
  };
  for (const root of roots) add(root);
  return {
    add: (row, from, to = Infinity) => {
      add(row.node);
      const ways = row.chains;
      for (let way = from; way < ways.length && way < to; way += 1) {
        const chain = ways[way];
        let before = false;
        chain?.nodes.forEach((node, at) => {
          const drawn = add(node);
          const edge = chain.edges[at - 1];
          if (before && drawn && edge !== undefined) edges.add(edge);
          before = drawn;
        });
      }
    },
    isFull: () => more > 0,
    toPicture: () => ({ nodes, edges: [...edges].sort((a, b) => a - b), more }),
  };
}

function toLonger(marks: Uint8Array<ArrayBuffer>, place: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(Math.max(place + 1, marks.length * 2));
  longer.set(marks);
  return longer;
}

/** The first row of each lane, then the second of each, and so on. */
function toTurns(rows: readonly Row[]): readonly Row[] {
  const lanes = new Map<string, Row[]>();
  for (const row of rows) {
    const lane = lanes.get(row.lane);
    if (lane) lane.push(row);
    else lanes.set(row.lane, [row]);
  }
  const inTurn: Row[] = [];
  for (let turn = 0; inTurn.length < rows.length; turn += 1) {
    for (const lane of lanes.values()) {
      const row = lane[turn];
      if (row) inTurn.push(row);
    }
  }
  return inTurn;
}

/** What can be done about notes that are not drawn, as a sentence. */
export function toMoreWords(more: number): string {
  return `+${toNumberText(more)} more: draw more, open the table or narrow the question.`;
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

/** The newest date first, undated last. */
export function byRecency(a: Row, b: Row): number {
  if (a.last === b.last) return 0;
  return (b.last ?? -Infinity) - (a.last ?? -Infinity);
}

/** By title, then by path, both by UTF-16 code units so that every engine agrees. */
export function byName(model: GraphModel, a: { readonly node: number }, b: { readonly node: number }): number {
  const left = model.titles[a.node] ?? '';
  const right = model.titles[b.node] ?? '';
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
