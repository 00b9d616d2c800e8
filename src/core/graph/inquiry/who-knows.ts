import { toChain } from '../walk/chain';
import type { Chain } from '../walk/chain';
import { LEFT, hasFlag, toKind, toNodeTitle } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { doesTell, findLane, findWay, isConcern, LANES, toPlaceInLane, type Lane } from '../../atlas/knowing';
import { toRelationNumber } from '../../atlas/model/relation';
import { isSomebody } from '../../atlas/is-person';
import { visitEdges } from '../../atlas/model/visit-edges';
import { byLane, byName, byRecency, findLast, toPicture, toTitles } from './answer';
import type { Answer, Row } from './answer';
import { toCounted, toListed } from '../../text/in-words';

const MENTIONS = toRelationNumber('mentions');
/** More than a lane has ways to know. */
const PER_LANE = 10;

/** Options of the question: people who are away, and therefore stand by themselves. */
export interface WhoKnowsChoices {
  readonly hidden?: ReadonlySet<number>;
}

/**
 * Who knows about a note, and how do we know: people who are here in lanes by how they come to know, within a lane the
 * one with the newest date first, then by name; then those who are away and those who are no longer here. Every row
 * carries each chain that put the person there, the strongest kind first. Nobody is scored.
 */
export function whoKnows(model: GraphModel, subject: number, choices: WhoKnowsChoices = {}): Answer {
  const found = new Map<number, { lane: Lane; chain: Chain }[]>();
  collect(model, subject, (person, lane, edges) => {
    if (person === subject) return;
    const chain = { lane, chain: toChain(model, person, edges) };
    const known = found.get(person);
    if (known) known.push(chain);
    else found.set(person, [chain]);
  });
  const rows = [...found]
    .map(([person, chains]) => toRow(model, person, chains, choices))
    .sort((a, b) => byLane(LANES, a, b) || byRecency(a, b) || byName(model, a, b));
  return {
    question: 'who-knows',
    sentence: toSentence(model, subject, rows, found) + toAwayWords(model, rows),
    rows,
    lanes: LANES,
    picture: toPicture([subject], rows),
    more: 0,
  };
}

function collect(
  model: GraphModel,
  subject: number,
  add: (person: number, lane: Lane, edges: readonly number[]) => void,
): void {
  const relationOf = (edge: number): number => model.relation[edge] ?? -1;
  const isIncident = toKind(model, subject) === 'incident';
  visitEdges(model, subject, undefined, (near, first) => {
    const relation = relationOf(first);
    if (isSomebody(model, near, first)) {
      const lane = relation === MENTIONS ? (isIncident ? 'was there' : 'is mentioned') : findLane(relation);
      if (lane !== null && (lane !== 'was there' || isIncident)) add(near, lane, [first]);
      return;
    }
    if (near === subject || !isConcern(relation)) return;
    const kind = toKind(model, near);
    const [isHeld, wasThere] = [doesTell(kind, 'holds'), doesTell(kind, 'was there')];
    if (!isHeld && !wasThere) return;
    visitEdges(model, near, undefined, (person, second) => {
      if (!isSomebody(model, person, second)) return;
      const way = findWay(relationOf(second));
      if (isHeld && way === 'holds') add(person, 'holds knowledge', [second, first]);
      if (wasThere && (way === 'was there' || relationOf(second) === MENTIONS))
        add(person, 'was there', [second, first]);
    });
  });
}

function toRow(
  model: GraphModel,
  person: number,
  found: readonly { lane: Lane; chain: Chain }[],
  { hidden }: WhoKnowsChoices,
): Row {
  const toOrder = (lane: Lane, { edges }: Chain): number =>
    LANES.indexOf(lane) * PER_LANE + toPlaceInLane(model.relation[edges[0] ?? -1] ?? -1);
  const [first] = LANES.filter((lane) => found.some((each) => each.lane === lane));
  const chains = found
    .map(({ lane, chain }) => ({ chain, by: toOrder(lane, chain) }))
    .sort((a, b) => a.by - b.by)
    .map(({ chain }) => chain);
  const left = hasFlag(model, person, LEFT);
  return {
    node: person,
    lane: left ? 'no longer here' : hidden?.has(person) === true ? 'away' : (first ?? 'was there'),
    reason: `${chains[0]?.words ?? ''}.`,
    chains,
    last: findLast(model, chains),
    left,
  };
}

/** Who is away, and what of this then has nobody: it is said, not left out. */
function toAwayWords(model: GraphModel, rows: readonly Row[]): string {
  const away = rows.filter(({ lane }) => lane === 'away');
  if (away.length === 0) return '';
  const others = rows.filter(({ lane }) => lane !== 'away' && lane !== 'no longer here');
  const held = (of: readonly Row[]): readonly number[] => [
    ...new Set(of.flatMap(({ chains }) => chains.flatMap(({ nodes }) => nodes.slice(1, -1)))),
  ];
  const known = new Set(held(others));
  const lost = held(away).filter((node) => toKind(model, node) === 'knowledge' && !known.has(node));
  const names = lost.map((node) => `“${toNodeTitle(model, node)}”`);
  const who = toTitles(
    model,
    away.map(({ node }) => node),
  );
  return lost.length === 0
    ? ` With ${who} away, each piece of knowledge about it has somebody else.`
    : ` With ${who} away, ${toListed(names)} ${lost.length === 1 ? 'has' : 'have'} nobody. Whom would you call?`;
}

function toSentence(
  model: GraphModel,
  subject: number,
  all: readonly Row[],
  found: ReadonlyMap<number, readonly { readonly lane: Lane }[]>,
): string {
  const title = toNodeTitle(model, subject);
  const rows = all.filter(({ lane }) => lane !== 'away');
  if (rows.length === 0) return `${title}: nobody is written down yet as knowing about it. Whom could you ask?`;
  const through = rows.filter(({ node }) => found.get(node)?.every(({ lane }) => lane === 'was there')).length;
  const gone = rows.filter((row) => row.left).length;
  const parts = [`${title}: ${toCounted(rows.length, 'person knows', 'people know')} about it`];
  if (through > 0)
    parts.push(`${through < rows.length ? `${through} only ` : through === 1 ? '' : 'all '}because they were there`);
  if (gone > 0) parts.push(`${toCounted(gone, 'is', 'are')} no longer here`);
  return `${parts.join(', ')}.`;
}
