import { toSetOff } from '../walk/chain';
import { findDay } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import type { Pick } from '../ask/seeded-choice';
import { toPicture } from './answer';
import type { Answer, Row } from './answer';
import { toKinships, toReason } from './shares';
import type { Kinship } from './shares';
import { toCounted } from '../../text/in-words';

/**
 * What reading next depends on: the paths of incidents already read, how many hops, and a choice for a group that
 * draws.
 */
export interface ReadNextChoices {
  readonly read?: ReadonlySet<string>;
  readonly hops?: number;
  /** Draws among the nearest few; without it the nearest is next. */
  readonly pick?: Pick;
}

const HOPS = 5;
const DRAWN_AMONG = 3;
/** The two sorts of hops. */
export const READ_LANES = ['unread', 'read before'] as const;

/**
 * A way to read on from an incident: hop by hop to one that shares something rare with the last, unread ones first,
 * each hop with the reason in one sentence. No incident twice. It ends early where nothing more is shared.
 */
export function readNext(model: GraphModel, start: number, choices: ReadNextChoices = {}): Answer {
  const visited = new Set([start]);
  const rows: Row[] = [];
  let here = start;
  for (let hop = 0; hop < (choices.hops ?? HOPS); hop += 1) {
    const next = findNext(model, here, visited, choices);
    if (next === null) break;
    rows.push({
      node: next.node,
      lane: READ_LANES[isRead(model, next.node, choices) ? 1 : 0],
      reason: toReason(model, here, next),
      chains: next.chains,
      last: findDay(model, next.node),
      left: false,
    });
    visited.add(next.node);
    here = next.node;
  }
  const title = toSetOff(model, start);
  const sentence =
    rows.length === 0
      ? `Nothing written down leads on from ${title} yet.`
      : `From ${title}, ${toCounted(rows.length, 'incident', 'incidents')} to read on: ` +
        `${rows.map((row) => toSetOff(model, row.node)).join(' → ')}.`;
  return { question: 'read-next', sentence, rows, lanes: READ_LANES, picture: toPicture([start], rows), more: 0 };
}

function findNext(
  model: GraphModel,
  here: number,
  visited: ReadonlySet<number>,
  choices: ReadNextChoices,
): Kinship | null {
  const open = toKinships(model, here).filter(({ node }) => !visited.has(node));
  const unread = open.filter(({ node }) => !isRead(model, node, choices));
  const among = (unread.length > 0 ? unread : open).slice(0, choices.pick ? DRAWN_AMONG : 1);
  return among[choices.pick ? choices.pick(among.length) : 0] ?? null;
}

function isRead(model: GraphModel, node: number, choices: ReadNextChoices): boolean {
  return choices.read?.has(model.paths[node] ?? '') === true;
}
