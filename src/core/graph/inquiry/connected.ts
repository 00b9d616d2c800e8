import { toChain, toSetOff } from '../walk/chain';
import type { Chain } from '../walk/chain';
import { hasFlag, LEFT } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { countShortestPaths, toShortestPaths } from '../walk/paths';
import type { Path } from '../walk/paths';
import { MENTIONS } from '../../atlas/relations';
import { toRelation } from '../../atlas/model/relation';
import { toEdgesBetween } from '../../atlas/model/visit-edges';
import type { WalkRules } from '../walk/walk';
import { findLast, toPicture } from './answer';
import type { Answer, Row } from './answer';
import { toCounted, toNumberText } from '../../text/in-words';

/** The two sorts of ways, in the order in which they are shown. */
export const PATH_LANES = ['shortest', 'next shortest'] as const;
const MOST_PATHS = 6;
const LONGEST = 8;

/**
 * How two notes are connected: the shortest way and the next shortest ones, each said as a sentence whose every step
 * has its evidence. Where several links join two notes, the one in the properties speaks rather than a mention.
 * `within` keeps every way to some notes, such as those that a filter lets through. When more ways are as short as the
 * shortest than are listed, it says how many.
 */
export function howConnected(model: GraphModel, a: number, b: number, rules: WalkRules = {}): Answer {
  const paths = a === b ? [] : toShortestPaths(model, a, b, MOST_PATHS, LONGEST, rules);
  const shortest = paths[0]?.edges.length ?? 0;
  const rows = paths.map((path): Row => {
    const chain = toSpokenChain(model, path);
    const lane = path.edges.length === shortest ? PATH_LANES[0] : PATH_LANES[1];
    return {
      node: b,
      lane,
      reason: `${chain.words}.`,
      chains: [chain],
      last: findLast(model, [chain]),
      left: hasFlag(model, b, LEFT),
    };
  });
  const isAllShort = rows.length === MOST_PATHS && rows.every(({ lane }) => lane === PATH_LANES[0]);
  const more = isAllShort ? countShortestPaths(model, a, b, rules) - rows.length : 0;
  return {
    question: 'connected',
    sentence: toSentence(model, a, b, rows, more, rules),
    rows,
    lanes: PATH_LANES,
    picture: toPicture([a, b], rows),
    more,
  };
}

function toSpokenChain(model: GraphModel, path: Path): Chain {
  const edges = path.edges.map((edge, at) => {
    const parallel = toEdgesBetween(model, path.nodes[at] ?? -1, path.nodes[at + 1] ?? -1);
    return parallel.find((each) => toRelation(model.relation[each] ?? -1).id !== MENTIONS.id) ?? edge;
  });
  return toChain(model, path.nodes[0] ?? -1, edges);
}

function toSentence(
  model: GraphModel,
  a: number,
  b: number,
  rows: readonly Row[],
  more: number,
  { within }: WalkRules,
): string {
  const [first] = rows;
  const names = `${toSetOff(model, a)} and ${toSetOff(model, b)}`;
  if (a === b) return `Both are ${toSetOff(model, a)}. Choose two different notes.`;
  if (!first)
    return (
      `Nothing ${within ? 'that the filter lets through' : 'written down'} connects ${names} within ${LONGEST} ` +
      'steps.'
    );
  const others =
    more === 0 ? '' : ` ${toNumberText(rows.length + more)} ways are that short; ${rows.length} of them are listed.`;
  return (
    `${names} are ${toCounted(first.chains[0]?.edges.length ?? 0, 'step', 'steps')} apart: ` +
    `${first.reason}${others}`
  );
}
