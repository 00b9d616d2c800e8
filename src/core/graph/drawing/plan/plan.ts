import { EXISTS, LEFT, hasFlag, toNodeTitle, type GraphModel } from '../../../atlas/model/model';
import { toRelation } from '../../../atlas/model/relation';
import { toClauseWords } from '../../walk/chain';
import type { LineLook } from '../drawing';

/** One note, or the words of a relation (`node` −1), that is to be drawn. `key` is its name within the plan. */
export interface PlanItem {
  readonly key: string;
  readonly node: number;
  readonly text: string;
  /** A few words below the name, or empty. */
  readonly aside: string;
  readonly asked: boolean;
  readonly hollow: boolean;
  readonly step: string;
  /** How far it stands in below the item before it. */
  readonly indent: number;
}

/** Items under a heading (or none). `free` items may be put in another order so that fewer lines cross. */
export interface PlanGroup {
  readonly heading: string;
  readonly items: readonly PlanItem[];
  readonly free: boolean;
}

/** One column, and how much of the width it takes beside the others. */
export interface PlanColumn {
  readonly groups: readonly PlanGroup[];
  readonly share: number;
}

/** A line between two items, by their keys, and the links of the model that it stands for. */
export interface PlanTie {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly number[];
  readonly look: LineLook;
  readonly arrow: 'none' | 'to' | 'from';
  readonly words: string;
}

/**
 * What is to be drawn and how it is grouped, before anything has a place. `columns` are read from left to right;
 * `path` has one column whose items follow each other; `hanging` items hang from those in `over`; `time` goes from left
 * to right by day.
 */
export interface Plan {
  readonly shape: 'columns' | 'path' | 'hanging' | 'time';
  readonly over: readonly PlanItem[];
  readonly columns: readonly PlanColumn[];
  readonly ties: readonly PlanTie[];
  /** Whether the words of the ties are written beside them. */
  readonly spoken: boolean;
  /** What is said once instead of being drawn. */
  readonly asides: readonly string[];
  /** Where on the time axis an item stands, by its key, as a day number. */
  readonly days: ReadonlyMap<string, number>;
  /** The first and the last day of the time axis. */
  readonly span: readonly [first: number, last: number];
}

/** A plan with nothing in it, for others to spread from. */
export const NO_PLAN: Plan = {
  shape: 'columns',
  over: [],
  columns: [],
  ties: [],
  spoken: false,
  asides: [],
  days: new Map(),
  span: [0, 0],
};

/** What an item may say beside its note. */
export type ItemWish = Partial<Pick<PlanItem, 'key' | 'aside' | 'asked' | 'hollow' | 'step' | 'indent'>>;

/** The item of a note: its title, in outline for somebody who left and for a note that is not written yet. */
export function toItem(model: GraphModel, node: number, wish: ItemWish = {}): PlanItem {
  return {
    key: `note:${node}`,
    node,
    text: toNodeTitle(model, node),
    aside: '',
    asked: false,
    hollow: hasFlag(model, node, LEFT) || !hasFlag(model, node, EXISTS),
    step: '',
    indent: 0,
    ...wish,
  };
}

/** The item of some words that stand between two notes. */
export function toWordsItem(key: string, text: string): PlanItem {
  return { key, node: -1, text, aside: '', asked: false, hollow: false, step: '', indent: 0 };
}

/** A column of one group. */
export function toColumn(heading: string, items: readonly PlanItem[], share = 1, free = false): PlanColumn {
  return { groups: [{ heading, items, free }], share };
}

/** The ties of a plan while they are gathered: those between the same two items become one. */
export interface Ties {
  /** Joins two items by a link of the model, in the direction in which it is stored. */
  readonly add: (from: string, to: string, edge: number, fromNode: number) => void;
  /** Joins two items by words alone, by several steps, or by somebody who is away. */
  readonly join: (tie: PlanTie) => void;
  readonly toTies: () => readonly PlanTie[];
}

/** Starts to gather ties. */
export function createTies(model: GraphModel): Ties {
  const found = new Map<string, PlanTie>();
  const join = (tie: PlanTie): void => {
    const key = `${tie.from}\n${tie.to}`;
    const known = found.get(key);
    if (!known) {
      found.set(key, tie);
      return;
    }
    const edges = [...new Set([...known.edges, ...tie.edges])];
    const look = known.look === 'properties' && tie.look === 'prose' ? 'prose' : known.look;
    // A link in the properties has the better words.
    const words = known.look === 'prose' && tie.look === 'properties' ? tie.words : known.words;
    found.set(key, { ...known, edges, look, words });
  };
  return {
    join,
    add: (from, to, edge, fromNode) => {
      const forward = model.edgeFrom[edge] === fromNode;
      const relation = toRelation(model.relation[edge] ?? -1);
      join({
        from,
        to,
        edges: [edge],
        look: (model.offset[edge] ?? -1) >= 0 ? 'prose' : 'properties',
        arrow: relation.forward === relation.inverse ? 'none' : forward ? 'to' : 'from',
        words: toClauseWords(model, edge, forward),
      });
    },
    toTies: () => [...found.values()],
  };
}

/** Every item of a plan, in reading order. */
export function toItems(plan: Plan): readonly PlanItem[] {
  return [...plan.over, ...plan.columns.flatMap(({ groups }) => groups.flatMap(({ items }) => items))];
}
