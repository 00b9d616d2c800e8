import type { Answer, Row } from '../../inquiry/answer';
import type { GraphModel } from '../../../atlas/model/model';
import type { Chain } from '../../walk/chain';

/** What a plan is made from: an answer, what it was asked of, and which notes there is room for. */
export interface Planning {
  readonly model: GraphModel;
  readonly answer: Answer;
  /** The notes asked about, in their order. */
  readonly subjects: readonly number[];
  /** The people taken out as if they were away. */
  readonly away: readonly number[];
  readonly drawn: ReadonlySet<number>;
}

/** The rows that there is room for. */
export function toDrawnRows({ answer, drawn }: Planning): readonly Row[] {
  return answer.rows.filter(({ node }) => drawn.has(node));
}

/** The ways of a row whose notes all have room. */
export function toDrawnChains({ drawn }: Planning, row: Row): readonly Chain[] {
  return row.chains.filter(({ nodes }) => nodes.every((node) => drawn.has(node)));
}

/** Rows by their lane, in the answer's order of lanes; empty lanes are left out. */
export function toRowsByLane(answer: Answer, rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  const lanes = [...new Set([...answer.lanes, ...rows.map(({ lane }) => lane)])];
  return lanes
    .map((lane) => [lane, rows.filter((row) => row.lane === lane)] as const)
    .filter(([, found]) => found.length > 0);
}
