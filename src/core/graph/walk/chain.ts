import { toKind, toNodeTitle } from '../../atlas/model/model';
import { isOutOfDate } from '../../atlas/holders';
import type { GraphModel } from '../../atlas/model/model';
import { toRelation } from '../../atlas/model/relation';

/**
 * A way through the graph that an answer rests on: the nodes passed, the edge of each step, and the whole said as one
 * clause of plain text (“Ana Reyes knows Ledger replays twice, which is about Checkout”). Its evidence is the place of
 * each edge.
 */
export interface Chain {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly words: string;
}

/**
 * The chain that begins at a node and takes these edges, each in whichever direction fits. Its words are put together
 * when they are read: a hub has thousands of chains.
 */
export function toChain(model: GraphModel, start: number, edges: readonly number[]): Chain {
  const nodes = [start];
  let here = start;
  for (const edge of edges) {
    here = (model.edgeFrom[edge] === here ? model.edgeTo[edge] : model.edgeFrom[edge]) ?? here;
    nodes.push(here);
  }
  return new ReadChain(model, nodes, edges);
}

/** All chains share one getter: one of its own for each would weigh more than the chain. */
class ReadChain implements Chain {
  constructor(
    private readonly model: GraphModel,
    readonly nodes: readonly number[],
    readonly edges: readonly number[],
  ) {}

  get words(): string {
    return toWords(this.model, this.nodes, this.edges);
  }
}

function toWords(model: GraphModel, nodes: readonly number[], edges: readonly number[]): string {
  return edges.reduce(
    (words, edge, at) => {
      const step = toClauseWords(model, edge, model.edgeFrom[edge] === nodes[at]);
      return (
        `${words}${at === 0 ? ' ' : toKind(model, nodes[at] ?? -1) === 'person' ? ', who ' : ', which '}${step} ` +
        `${toToldTitle(model, nodes[at + 1] ?? -1)}`
      );
    },
    toToldTitle(model, nodes[0] ?? -1),
  );
}

/** Knowledge that is out of date is told as such wherever a way passes it. */
function toToldTitle(model: GraphModel, node: number): string {
  return `${toSetOff(model, node)}${isOutOfDate(model, node) ? ' (out of date)' : ''}`;
}

/** Inverses that stand well over a list of notes and need other words before a single one. */
const IN_A_CLAUSE = new Map([
  ['knowledge.about', 'is known about in'],
  ['incident.foreseen-by', 'foresaw'],
]);

/**
 * How an edge reads between two notes, from the note that stores it or from its far end: “Ledger *is known about in*
 * Replay needs the old key”.
 */
export function toClauseWords(model: GraphModel, edge: number, forward: boolean): string {
  const { id } = toRelation(model.relation[edge] ?? -1);
  return (forward ? undefined : IN_A_CLAUSE.get(id)) ?? toStepWords(model, edge, forward);
}

/** How an edge reads over a list of notes, from the note that stores it or from its far end. */
export function toStepWords(model: GraphModel, edge: number, forward: boolean): string {
  const relation = toRelation(model.relation[edge] ?? -1);
  return forward ? relation.forward : relation.inverse;
}

/** Titles of these kinds are claims or stories: in a sentence they stand between quotation marks. */
const SET_OFF = new Set(['incident', 'knowledge', 'interview', 'review', 'reading']);

/** The title of a note as a part of a sentence: a claim or a story is set off. */
export function toSetOff(model: GraphModel, node: number): string {
  const title = toNodeTitle(model, node);
  return SET_OFF.has(toKind(model, node)) ? `“${title}”` : title;
}

/**
 * A way as it reads in a list, under the note of its row: “knows “Two long beeps mean the radio is warm””. Under its
 * own name nobody is named again, nor what was asked about; a way that begins elsewhere is said in full.
 */
export function toReasonWords(model: GraphModel, { nodes, edges }: Chain, row: number): string {
  const isOwn = nodes[0] === row;
  // A person's way leads to what was asked about; that of an incident to something that has to be named.
  const isAsked = isOwn && toKind(model, row) === 'person';
  const last = nodes[nodes.length - 1] ?? -1;
  const told = isOwn && edges.length > 1 ? edges.slice(0, -1) : edges;
  return told.reduce(
    (all, edge, at) => {
      const far = nodes[at + 1] ?? -1;
      const join = at === 0 ? (isOwn ? '' : ' ') : toKind(model, nodes[at] ?? -1) === 'person' ? ', who ' : ', which ';
      const words = toClauseWords(model, edge, model.edgeFrom[edge] === nodes[at]);
      return `${all}${join}${words} ${isAsked && far === last ? 'it' : toSetOff(model, far)}`;
    },
    isOwn ? '' : toSetOff(model, nodes[0] ?? -1),
  );
}
