import { toChain } from '../walk/chain';
import { toHeldBy, toHolders } from '../../atlas/holders';
import { toKind, toNodeTitle } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { toRelation } from '../../atlas/model/relation';
import { byLane, byName, findLast, toNodesOfKinds, toPicture, toTitles } from './answer';
import type { Answer, Row } from './answer';
import { toCounted } from '../../text/in-words';

/** Why a piece of knowledge is in the answer, in the order in which they are shown. */
export const EVERYONE_LANES = ['thought everyone knew', 'never named by others'] as const;

/**
 * What somebody may think everyone knows: knowledge marked so, and knowledge that one person holds and no write-up of
 * others names. People do not share what they think is common; each row asks.
 */
export function everyoneThinks(model: GraphModel): Answer {
  const rows = toNodesOfKinds(model, ['knowledge']).flatMap((node): Row[] => {
    const marked = model.facts[node]?.properties.get('thought-everyone-knew')?.[0] === true;
    const { here, gone } = toHolders(model, node);
    const [holder] = here.length + gone.length === 1 ? [...here, ...gone] : [];
    if (!marked && (holder === undefined || isNamedByOthers(model, node, holder))) return [];
    const chains = toHeldBy(model, node).map((edge) => toChain(model, model.edgeTo[edge] ?? -1, [edge]));
    return [
      {
        node,
        lane: EVERYONE_LANES[marked ? 0 : 1],
        reason: toQuestion(model, node, marked, [...here, ...gone]),
        chains,
        last: findLast(model, chains),
        left: false,
      },
    ];
  });
  rows.sort((a, b) => byLane(EVERYONE_LANES, a, b) || byName(model, a, b));
  const sentence =
    rows.length === 0
      ? 'Nothing written down looks as if everyone were thought to know it.'
      : `${toCounted(rows.length, 'piece of knowledge', 'pieces of knowledge')} ` +
        'that somebody may think everyone knows.';
  return { question: 'everyone-knows', sentence, rows, lanes: EVERYONE_LANES, picture: toPicture([], rows), more: 0 };
}

function toQuestion(model: GraphModel, node: number, marked: boolean, holders: readonly number[]): string {
  const title = toNodeTitle(model, node);
  if (marked)
    return holders.length === 0
      ? `“${title}” was thought to be known to everyone. To whom was it news?`
      : `“${title}” was thought to be known to everyone; ${toTitles(model, holders)} ` +
          `${holders.length === 1 ? 'holds' : 'hold'} it. To whom was it news?`;
  return (
    `Only ${toTitles(model, holders)} is written down for “${title}”, and no account by others names it. Do the ` +
    'others know?'
  );
}

/**
 * Whether a note by others links to a piece of knowledge: an incident that its holder did not write alone, a review, a
 * reading, an interview with somebody else.
 */
function isNamedByOthers(model: GraphModel, knowledge: number, holder: number): boolean {
  for (let at = model.inStart[knowledge] ?? 0; at < (model.inStart[knowledge + 1] ?? 0); at += 1) {
    const from = model.inFrom[at] ?? -1;
    const kind = toKind(model, from);
    if (kind !== 'incident' && kind !== 'review' && kind !== 'reading' && kind !== 'interview') continue;
    const tellers = toTellers(model, from);
    if (tellers.length !== 1 || tellers[0] !== holder) return true;
  }
  return false;
}

const TELLS = new Set(['incident.authors', 'interview.with', 'reading.reader']);

function toTellers(model: GraphModel, node: number): readonly number[] {
  const found = new Set<number>();
  for (let edge = model.outStart[node] ?? 0; edge < (model.outStart[node + 1] ?? 0); edge += 1) {
    if (TELLS.has(toRelation(model.relation[edge] ?? -1).id)) found.add(model.edgeTo[edge] ?? -1);
  }
  return [...found];
}
