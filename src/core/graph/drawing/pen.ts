import {
  doOverlap,
  type Box,
  type DrawnGroup,
  type DrawnLine,
  type DrawnNode,
  type DrawnWords,
  type Drawing,
  type Place,
} from './drawing';
import { MARGIN, toAround, toAside, toShapeBox } from './measured';
import type { Plan, PlanTie } from './plan/plan';
import { ASIDE_SIZE, toTextLines } from './text-size';

const HEADING_ROOM = 9;
const GROUP_ROOM = 6;
const ASIDE_ROOM = 10;
const LINE_WORDS = 130;
/** How much wider a heading is than the same words set calmly. */
const BOLD = 1.15;

/** A drawing while it is made: notes by the keys of their items, and what is written between. */
export interface Pen {
  readonly nodes: DrawnNode[];
  readonly put: (key: string, node: DrawnNode) => void;
  readonly find: (key: string) => DrawnNode | null;
  /** Draws a tie along a curve between two items; `middle` is where its words may stand. */
  readonly draw: (tie: PlanTie, curve: readonly Place[], words?: Place | null) => void;
  /** Writes a heading, or an aside, and returns how high it is. */
  readonly head: (heading: string, at: Place, width: number, role?: 'heading' | 'aside') => number;
  readonly group: (heading: string, keys: readonly string[]) => void;
  readonly write: (words: DrawnWords) => void;
  /** Ends the drawing: what is said once stands below it, and its size is what all of it needs. */
  readonly toDrawing: () => Drawing;
}

/** Takes a pen for a plan. */
export function createPen(plan: Plan): Pen {
  const nodes: DrawnNode[] = [];
  const placeOf = new Map<string, number>();
  const lines: DrawnLine[] = [];
  const words: DrawnWords[] = [];
  const groups: DrawnGroup[] = [];
  const beside: Box[] = [];
  const find = (key: string): DrawnNode | null => nodes[placeOf.get(key) ?? -1] ?? null;
  return {
    nodes,
    find,
    put: (key, node) => {
      placeOf.set(key, nodes.length);
      nodes.push(node);
    },
    draw: (tie, curve, at = null) => {
      const [from, to] = [placeOf.get(tie.from), placeOf.get(tie.to)];
      if (from === undefined || to === undefined) return;
      const { edges, look, arrow } = tie;
      const label = plan.spoken && at !== null ? writeBeside(tie.words, at, beside) : null;
      lines.push({ from, to, edges, look, arrow, curve, words: tie.words, label });
    },
    head: (heading, at, width, role = 'heading') => {
      if (heading === '') return 0;
      const bold = role === 'heading' ? BOLD : 1;
      const plain = toAside(toTextLines(heading, width / bold, ASIDE_SIZE, 4), at);
      const text = { ...plain, box: { ...plain.box, width: plain.box.width * bold } };
      words.push({ role, text });
      return text.box.height + HEADING_ROOM;
    },
    group: (heading, keys) => {
      const boxes = keys.flatMap((key) => {
        const node = find(key);
        return node ? [toShapeBox(node), ...(node.label ? [node.label.box] : [])] : [];
      });
      if (heading !== '' && boxes.length > 0) groups.push({ heading, box: toAround(boxes, GROUP_ROOM) });
    },
    write: (each) => {
      words.push(each);
    },
    toDrawing: () => {
      const size = toSize(nodes, lines, words);
      const { asides, height } = writeBelow(plan.asides, size);
      words.push(...asides);
      const { width } = toSize(nodes, lines, words);
      return { width, height, nodes, lines, words, groups };
    },
  };
}

/** The words of a tie in the middle of its line, unless words of another stand there already. */
function writeBeside(words: string, at: Place, written: Box[]): DrawnLine['label'] {
  if (words === '') return null;
  const text = toAside(toTextLines(words, LINE_WORDS, ASIDE_SIZE, 2), at);
  const box = { ...text.box, x: at.x - text.box.width / 2, y: at.y - text.box.height / 2 };
  if (written.some((other) => doOverlap(box, other, 2))) return null;
  written.push(box);
  return { ...text, align: 'middle', box };
}

/** What is said once below a drawing of this size, and how high both are together. */
function writeBelow(
  said: readonly string[],
  size: { readonly width: number; readonly height: number },
): { readonly asides: readonly DrawnWords[]; readonly height: number } {
  let { height } = size;
  const asides = said.map((each): DrawnWords => {
    const at = { x: MARGIN, y: height - MARGIN + ASIDE_ROOM };
    const text = toAside(toTextLines(each, Math.max(200, size.width - 2 * MARGIN), ASIDE_SIZE), at);
    height += text.box.height + ASIDE_ROOM;
    return { role: 'aside', text };
  });
  return { asides, height };
}

function toSize(
  nodes: readonly DrawnNode[],
  lines: readonly DrawnLine[],
  words: readonly DrawnWords[],
): { readonly width: number; readonly height: number } {
  let [right, bottom] = [0, 0];
  const reach = ({ x, y, width, height }: Box): void => {
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (const node of nodes) {
    reach(toShapeBox(node));
    if (node.label) reach(node.label.box);
  }
  for (const { curve, label } of lines) {
    for (const { x, y } of curve) reach({ x, y, width: 0, height: 0 });
    if (label) reach(label.box);
  }
  for (const { text } of words) reach(text.box);
  return { width: Math.ceil(right + MARGIN), height: Math.ceil(bottom + MARGIN) };
}
