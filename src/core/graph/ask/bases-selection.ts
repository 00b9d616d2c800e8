import { MOST_DRAWN } from '../inquiry/answer';
import { findNode, type GraphModel } from '../../atlas/model/model';
import { toCounted, toNumberText } from '../../text/in-words';

/** Notes that somebody else chose, and the relations among them. */
export interface Chosen {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** How many of the nodes were chosen; the others are one step around them. */
  readonly chosen: number;
  /** How many of the chosen notes are not drawn. */
  readonly more: number;
}

/** The notes of some paths with the links among them; `around` adds what is one step away, as long as there is room. */
export function toChosen(model: GraphModel, paths: readonly string[], around: boolean, most = MOST_DRAWN): Chosen {
  const chosen = [...new Set(paths.map((path) => findNode(model, path)).filter((node) => node !== -1))];
  const nodes = new Set(chosen.slice(0, most));
  if (around) {
    for (const node of chosen.slice(0, most)) {
      for (let edge = model.outStart[node] ?? 0; edge < (model.outStart[node + 1] ?? 0) && nodes.size < most; edge += 1)
        nodes.add(model.edgeTo[edge] ?? node);
      for (let at = model.inStart[node] ?? 0; at < (model.inStart[node + 1] ?? 0) && nodes.size < most; at += 1)
        nodes.add(model.inFrom[at] ?? node);
    }
  }
  const edges: number[] = [];
  for (const node of nodes) {
    for (let edge = model.outStart[node] ?? 0; edge < (model.outStart[node + 1] ?? 0); edge += 1)
      if (nodes.has(model.edgeTo[edge] ?? -1)) edges.push(edge);
  }
  return {
    nodes: [...nodes],
    edges: edges.sort((a, b) => a - b),
    chosen: Math.min(chosen.length, most),
    more: Math.max(0, chosen.length - most),
  };
}

/** What is drawn of a base, in a sentence or two, and what to press when nothing ties its notes to one another. */
export function toChosenWords({ nodes, edges, chosen, more }: Chosen, around: boolean): string {
  if (nodes.length === 0)
    return 'None of the notes in this base is an incident, a system, a person or tied to one yet.';
  const near = nodes.length - chosen;
  const parts = [
    toCounted(chosen, 'note of this base', 'notes of this base'),
    ...(near === 0 ? [] : [`${toNumberText(near)} one step around`]),
  ];
  const left = more === 0 ? '' : ` ${toCounted(more, 'more note is', 'more notes are')} in the base and not drawn.`;
  const hint =
    edges.length === 0 && !around
      ? ' “Show what is one step around”, in the options of this view, draws what they have in common.'
      : '';
  const relations = edges.length === 0 ? 'no relation' : toCounted(edges.length, 'relation', 'relations');
  return `${parts.join(' and ')}, with ${relations} among them.${left}${hint}`;
}
