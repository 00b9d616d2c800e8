import { GRAPH_KINDS } from '../../atlas/model/facts';
import { toNodeTitle, toNotePath, type GraphModel } from '../../atlas/model/model';
import type { Box, Drawing, DrawnLine, DrawnNode } from '../drawing/drawing';
import { toShapeBox } from '../drawing/measured';

/** A node of a canvas as JSON Canvas 1.0 has it (jsoncanvas.org), as far as we write it. */
export interface CanvasNode extends Box {
  readonly id: string;
  readonly type: 'text' | 'file' | 'group';
  readonly color?: string;
  readonly text?: string;
  readonly file?: string;
  readonly label?: string;
}

/** An edge of a canvas as JSON Canvas 1.0 has it, as far as we write it. */
export interface CanvasEdge {
  readonly id: string;
  readonly fromNode: string;
  readonly fromSide: 'right' | 'left';
  readonly fromEnd: 'none' | 'arrow';
  readonly toNode: string;
  readonly toSide: 'right' | 'left';
  readonly toEnd: 'none' | 'arrow';
  readonly label?: string;
}

/** A canvas shows notes, so everything on it is larger than on a drawing. */
const LARGER = 2.4;
const LEAST_HEIGHT = 44;
const TITLE_HEIGHT = 160;
const ROOM = 40;
/** The canvas's own colours by kind: they follow the reader's theme. */
const COLOUR_OF: ReadonlyMap<string, string> = new Map([
  ['theme', '1'],
  ['incident', '2'],
  ['knowledge', '3'],
  ['review', '4'],
  ['system', '5'],
  ['interview', '5'],
  ['person', '6'],
]);

/**
 * A drawing as a canvas (JSON Canvas 1.0): notes as file nodes where they stand, relations as edges that say how they
 * read, groups for its columns, and the answer's sentence on top, ready to be drawn on by a team.
 */
export function toJsonCanvas(model: GraphModel, drawing: Drawing, sentence: string, day: string): string {
  const title: CanvasNode = {
    id: 'answer',
    type: 'text',
    x: 0,
    y: -TITLE_HEIGHT - ROOM,
    width: Math.max(600, Math.round(drawing.width * LARGER)),
    height: TITLE_HEIGHT,
    text: `${toPlainMarkdown(sentence)}\n\n${day}`,
  };
  const groups = drawing.groups.map(({ heading, box }, at): CanvasNode => ({
    id: `group-${at}`,
    type: 'group',
    ...toLarger(box, 12),
    label: heading,
  }));
  const asides = drawing.words
    .filter(({ role }) => role !== 'heading')
    .map(({ text }, at): CanvasNode => ({
      id: `words-${at}`,
      type: 'text',
      ...toLarger(text.box, 8),
      text: toPlainMarkdown(text.lines.join(' ')),
    }));
  const nodes = drawing.nodes.map((node, at) => toNode(model, node, at));
  const edges = drawing.lines.map((line, at) => toEdge(drawing, line, at));
  return `${JSON.stringify({ nodes: [...groups, title, ...asides, ...nodes], edges }, null, '\t')}\n`;
}

function toNode(model: GraphModel, node: DrawnNode, at: number): CanvasNode {
  const shape = toShapeBox(node);
  const label = node.label?.box ?? shape;
  const left = Math.min(shape.x, label.x);
  const box = {
    x: left,
    y: Math.min(node.y - LEAST_HEIGHT / LARGER / 2, label.y),
    width: Math.max(shape.x + shape.width, label.x + label.width) - left,
    height: Math.max(LEAST_HEIGHT / LARGER, label.height),
  };
  const path = node.node === -1 ? null : toNotePath(model, node.node);
  const colour = node.node === -1 ? undefined : COLOUR_OF.get(GRAPH_KINDS[node.style] ?? 'other');
  const words = node.node === -1 ? (node.label?.lines.join(' ') ?? '') : toNodeTitle(model, node.node);
  return {
    id: `note-${at}`,
    ...(path === null ? { type: 'text', text: toPlainMarkdown(words) } : { type: 'file', file: path }),
    ...toLarger(box, 2),
    ...(colour === undefined ? {} : { color: colour }),
  };
}

function toEdge({ nodes }: Drawing, { from, to, arrow, words }: DrawnLine, at: number): CanvasEdge {
  const forward = (nodes[from]?.x ?? 0) <= (nodes[to]?.x ?? 0);
  return {
    id: `link-${at}`,
    fromNode: `note-${from}`,
    fromSide: forward ? 'right' : 'left',
    fromEnd: arrow === 'from' ? 'arrow' : 'none',
    toNode: `note-${to}`,
    toSide: forward ? 'left' : 'right',
    toEnd: arrow === 'to' ? 'arrow' : 'none',
    ...(words === '' ? {} : { label: words }),
  };
}

function toLarger({ x, y, width, height }: Box, room: number): Box {
  return {
    x: Math.round(x * LARGER - room),
    y: Math.round(y * LARGER - room),
    width: Math.round(width * LARGER + 2 * room),
    height: Math.round(height * LARGER + 2 * room),
  };
}

/** Words as Markdown that shows just these words. */
function toPlainMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~=^$%!&]/g, '\\$&');
}
