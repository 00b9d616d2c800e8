import { toChain, toSetOff } from '../walk/chain';
import { visitEdges } from '../../atlas/model/visit-edges';
import { toHolders, toHoldings } from '../../atlas/holders';
import type { GraphModel } from '../../atlas/model/model';
import { byLane, byName, findLast, toNodesOfKinds, toPicture, toTitles } from './answer';
import type { Answer, Row } from './answer';
import { toCounted } from '../../text/in-words';

/** What remains when somebody is away, in the order in which it is shown. */
export const AWAY_LANES = ['nobody is left', 'one person is left', 'still held'] as const;

/**
 * What if these people were away: the systems and knowledge that would have nobody, those that would have one person,
 * and those that several others still hold, each with the words that say how the absent held it. Things that were no
 * better held before are not listed, nor, around some notes, what is not linked to them.
 */
export function whatIfAway(model: GraphModel, people: readonly number[], around: readonly number[] = []): Answer {
  const away = new Set(people);
  const near = new Set(around);
  for (const node of around) visitEdges(model, node, undefined, (far) => near.add(far));
  const rows = toNodesOfKinds(model, ['knowledge', 'system']).flatMap((node): Row[] => {
    if (around.length > 0 && !near.has(node)) return [];
    const before = toHolders(model, node).here;
    const after = before.filter((person) => !away.has(person));
    if (before.length === after.length) return [];
    const chains = toHoldings(model, node)
      .filter(({ person }) => away.has(person))
      .map(({ person, edges }) => toChain(model, person, edges));
    const title = toSetOff(model, node);
    const [lane, reason] =
      after.length === 0
        ? ([AWAY_LANES[0], `Nobody else here is written down for ${title}. Whom would you call?`] as const)
        : after.length === 1
          ? ([AWAY_LANES[1], `Only ${toTitles(model, after)} would be left for ${title}. Do they know?`] as const)
          : ([AWAY_LANES[2], `${toTitles(model, after)} would still hold ${title}.`] as const);
    return [{ node, lane, reason, chains, last: findLast(model, chains), left: false }];
  });
  rows.sort((a, b) => byLane(AWAY_LANES, a, b) || byName(model, a, b));
  return {
    question: 'away',
    sentence: toSentence(model, people, around, rows),
    rows,
    lanes: AWAY_LANES,
    picture: toPicture([...people, ...around], rows),
    more: 0,
  };
}

function toSentence(
  model: GraphModel,
  people: readonly number[],
  around: readonly number[],
  rows: readonly Row[],
): string {
  if (people.length === 0) return 'Nobody is away. Choose one or several people.';
  const nobody = rows.filter((row) => row.lane === AWAY_LANES[0]).length;
  const one = rows.filter((row) => row.lane === AWAY_LANES[1]).length;
  const where = around.length > 0 ? `, around ${toTitles(model, around)}` : '';
  const who = `With ${toTitles(model, people)} away${where}`;
  if (nobody + one === 0)
    return `${who}, everything still has at least two people here who hold it, as far as it is written down.`;
  const parts = [
    ...(nobody > 0 ? [`${toCounted(nobody, 'thing has', 'things have')} nobody`] : []),
    ...(one > 0 ? [`${toCounted(one, 'thing has', 'things have')} one person left`] : []),
  ];
  return `${who}, ${parts.join(' and ')}.`;
}
