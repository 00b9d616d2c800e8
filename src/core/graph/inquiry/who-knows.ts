import { toChain } from '../walk/chain';
import type { Chain } from '../walk/chain';
import { LEFT, hasFlag, toKind, toNodeTitle } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { toRelation } from '../../atlas/model/relation';
import { isSomebody } from '../../atlas/is-person';
import { visitEdges } from '../../atlas/model/visit-edges';
import { byLane, byName, byRecency, findLast, toCounted, toPicture } from './answer';
import type { Answer, Row } from './answer';

/** How people come to stand in the answer, in the order in which they are shown. */
export const LANES = ['says so', 'holds knowledge', 'was there'] as const;
type Lane = (typeof LANES)[number];

const SAYS_SO = new Set([
  'person.ask-me-about',
  'person.worked-on',
  'system.owners',
  'system.former-owners',
  'incident.foreseen-by',
  'incident.authors',
  'mentions',
]);
const HOLDS = new Set(['knowledge.held-by']);
const WAS_THERE = new Set(['incident.responders', 'incident.called-in', 'interview.with', 'mentions']);
/** Links by which an incident or a knowledge note concerns something. */
const CONCERNS = new Set([
  'knowledge.about',
  'knowledge.revealed-by',
  'incident.systems',
  'incident.contributors',
  'incident.mitigators',
  'incident.themes',
  'interview.incident',
  'mentions',
]);

/** Options of the question: people taken out as if they were away. */
export interface WhoKnowsChoices {
  readonly hidden?: ReadonlySet<number>;
}

/**
 * Who knows about a note, and how do we know: people in three lanes, within a lane the one with the newest date first,
 * then by name. Every row carries each chain that put the person there. Nobody is scored.
 */
export function whoKnows(model: GraphModel, subject: number, choices: WhoKnowsChoices = {}): Answer {
  const found = new Map<number, { lane: Lane; chain: Chain }[]>();
  collect(model, subject, (person, lane, edges) => {
    if (choices.hidden?.has(person) || person === subject) return;
    const chain = { lane, chain: toChain(model, person, edges) };
    const known = found.get(person);
    if (known) known.push(chain);
    else found.set(person, [chain]);
  });
  const rows = [...found]
    .map(([person, chains]) => toRow(model, person, chains))
    .sort((a, b) => byLane(LANES, a, b) || byRecency(a, b) || byName(model, a, b));
  return {
    question: 'who-knows',
    sentence: toSentence(model, subject, rows),
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
  const idOf = (edge: number): string => toRelation(model.relation[edge] ?? -1).id;
  visitEdges(model, subject, undefined, (near, first) => {
    const kind = toKind(model, near);
    if (isSomebody(model, near, first)) {
      const id = idOf(first);
      if (HOLDS.has(id)) add(near, 'holds knowledge', [first]);
      else if (toKind(model, subject) === 'incident' && WAS_THERE.has(id)) add(near, 'was there', [first]);
      else if (SAYS_SO.has(id)) add(near, 'says so', [first]);
      return;
    }
    if (near === subject || !CONCERNS.has(idOf(first))) return;
    if (kind !== 'knowledge' && kind !== 'incident' && kind !== 'interview') return;
    visitEdges(model, near, undefined, (person, second) => {
      if (!isSomebody(model, person, second)) return;
      const id = idOf(second);
      if (kind === 'knowledge' && HOLDS.has(id)) add(person, 'holds knowledge', [second, first]);
      if (kind !== 'knowledge' && WAS_THERE.has(id)) add(person, 'was there', [second, first]);
    });
  });
}

function toRow(model: GraphModel, person: number, found: readonly { lane: Lane; chain: Chain }[]): Row {
  const ordered = LANES.flatMap((lane) => found.filter((each) => each.lane === lane));
  const chains = ordered.map(({ chain }) => chain);
  return {
    node: person,
    lane: ordered[0]?.lane ?? 'was there',
    reason: `${chains[0]?.words ?? ''}.`,
    chains,
    last: findLast(model, chains),
    left: hasFlag(model, person, LEFT),
  };
}

function toSentence(model: GraphModel, subject: number, rows: readonly Row[]): string {
  const title = toNodeTitle(model, subject);
  if (rows.length === 0) return `${title}: nobody is written down yet as knowing about it. Whom could you ask?`;
  const through = rows.filter((row) => row.lane === 'was there').length;
  const gone = rows.filter((row) => row.left).length;
  const parts = [`${title}: ${toCounted(rows.length, 'person knows', 'people know')} about it`];
  if (through > 0)
    parts.push(
      `${through === rows.length ? (rows.length === 1 ? 'because they were there' : 'all because they were there') : `${through} only because they were there`}`,
    );
  if (gone > 0) parts.push(`${gone} ${gone === 1 ? 'is' : 'are'} no longer here`);
  return `${parts.join(', ')}.`;
}
