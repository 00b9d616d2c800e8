import { toWikilink } from '../show/answer-words';
import { toChain, toSetOff } from '../walk/chain';
import { isOutOfDate, toHolders, toHoldings, toOnlyHolding } from '../../atlas/holders';
import { findDay, hasFlag, LEFT, toKind, toNodeTitle } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import type { Sentences } from '../show/answer-words';
import { toDayText } from '../../atlas/model/day';
import { byLane, byName, findLast, toNodesOfKinds, toPicture, toTitles } from './answer';
import type { Answer, Row } from './answer';
import { toCounted } from '../../text/in-words';

/** How a system or a piece of knowledge may be held, in the order in which they are shown. */
export const HOLDING_LANES = [
  'one person holds it',
  'those who held it left',
  'nobody is written down',
  'not confirmed since',
  'out of date',
] as const;
type Lane = (typeof HOLDING_LANES)[number];

/** Options of the question: the day before which a confirmation counts as old; nothing leaves that lane out. */
export interface WhoAloneChoices {
  readonly unconfirmedSince?: number;
}

/**
 * What rests on one person or on nobody: systems and knowledge with exactly one holder still here, with holders who all
 * left, with none, knowledge not confirmed since a day, and knowledge that is out of date and therefore held by nobody.
 * Each row is a question, by lane and name.
 */
export function whoAlone(model: GraphModel, choices: WhoAloneChoices = {}): Answer {
  const all = toNodesOfKinds(model, ['knowledge', 'system']);
  const rows = all.flatMap((node) => {
    const found = findLane(model, node, choices);
    return found === null ? [] : [toRow(model, node, found, choices)];
  });
  rows.sort((a, b) => byLane(HOLDING_LANES, a, b) || byName(model, a, b));
  return {
    question: 'who-alone',
    sentence: all.length === 0 ? 'No system and no piece of knowledge is written down yet.' : toSentence(rows),
    rows,
    lanes: HOLDING_LANES,
    picture: toPicture([], rows),
    more: 0,
  };
}

function findLane(model: GraphModel, node: number, choices: WhoAloneChoices): Lane | null {
  if (isOutOfDate(model, node)) return 'out of date';
  const { here, gone } = toHolders(model, node);
  if (here.length === 1) return 'one person holds it';
  if (here.length === 0) return gone.length > 0 ? 'those who held it left' : 'nobody is written down';
  if (choices.unconfirmedSince === undefined || toKind(model, node) !== 'knowledge') return null;
  const day = findDay(model, node);
  return day === null || day < choices.unconfirmedSince ? 'not confirmed since' : null;
}

function toRow(model: GraphModel, node: number, lane: Lane, choices: WhoAloneChoices): Row {
  const chains = toHoldings(model, node).map(({ person, edges }) => toChain(model, person, edges));
  return {
    node,
    lane,
    reason: toQuestion(model, node, lane, choices),
    chains,
    last: findLast(model, chains),
    left: false,
  };
}

function toQuestion(model: GraphModel, node: number, lane: Lane, choices: WhoAloneChoices): string {
  const title = toSetOff(model, node);
  const { here, gone } = toHolders(model, node);
  switch (lane) {
    case 'one person holds it':
      return `${toTitles(model, here)} is the only one written down for ${title}. Who else could learn it from them?`;
    case 'those who held it left':
      return (
        `${toTitles(model, gone)} held ${title} and ${gone.length === 1 ? 'is' : 'are'} no longer here. Who ` +
        'picked it up?'
      );
    case 'nobody is written down':
      return `Nobody is written down for ${title}. Whom would you ask?`;
    case 'out of date':
      return `${title} is written down as out of date, so nobody holds it. What is so today, and who knows?`;
    case 'not confirmed since': {
      const day = findDay(model, node);
      const since = toDayText(choices.unconfirmedSince ?? 0);
      return day === null
        ? `${title} carries no date of confirmation. Does it still hold?`
        : `${title} was last confirmed on ${toDayText(day)}, before ${since}. Does it still hold?`;
    }
  }
}

function toSentence(rows: readonly Row[]): string {
  const count = (lane: Lane): number => rows.filter((row) => row.lane === lane).length;
  if (rows.length === 0) return 'Every system and every piece of knowledge has at least two people here who hold it.';
  const [one, left, nobody, old, past] = HOLDING_LANES.map(count);
  const parts = [
    one
      ? `for ${toCounted(one, 'system or piece of knowledge', 'systems and pieces of knowledge')} one person ` +
        'here is written down'
      : '',
    left ? `for ${left} only people who left` : '',
    nobody ? `for ${nobody} nobody` : '',
  ].filter((part) => part !== '');
  const said = parts.length === 0 ? '' : parts.join(', ');
  const aged = old ? `${toCounted(old, 'has', 'have')} not been confirmed for a while` : '';
  const gone = past ? `${toCounted(past, 'is', 'are')} out of date` : '';
  const sentence = [said, aged, gone].filter((part) => part !== '').join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/**
 * What only one person holds: systems and knowledge that nobody else still here is written down for, by name. Whether
 * this person already left makes no difference.
 */
export function onlyTheyHold(model: GraphModel, person: number): Answer {
  const rows = toNodesOfKinds(model, ['knowledge', 'system']).flatMap((node): Row[] => {
    const own = toOnlyHolding(model, node, person);
    if (own.length === 0) return [];
    const chains = own.map(({ edges }) => toChain(model, person, edges));
    return [
      {
        node,
        lane: toKind(model, node),
        reason: `${chains[0]?.words ?? ''}, and nobody else here is written down for it.`,
        chains,
        last: findLast(model, chains),
        left: false,
      },
    ];
  });
  const lanes = ['knowledge', 'system'];
  rows.sort((a, b) => byLane(lanes, a, b) || byName(model, a, b));
  const name = toNodeTitle(model, person);
  const sentence =
    rows.length === 0
      ? `Whatever ${name} is written down for, somebody else here holds it too.`
      : `${toCounted(rows.length, 'thing is', 'things are')} written down for ${name} and nobody else still here.`;
  return { question: 'who-alone', sentence, rows, lanes, picture: toPicture([person], rows), more: 0 };
}

/**
 * The hand-over note of a person, as Markdown: what only they hold, item by item with links, each with questions to ask
 * them while there is time, and the sentences that say so as far as they were read. Nothing in it counts or rates
 * anybody.
 */
export function toHandOverNote(model: GraphModel, person: number, sentences: Sentences = new Map()): string {
  const { rows } = onlyTheyHold(model, person);
  const lines = [
    hasFlag(model, person, LEFT)
      ? `${toWikilink(model, person)} is no longer here. Who was close enough to remember?`
      : `Questions to sit down with together with ${toWikilink(model, person)}.`,
    '',
  ];
  if (rows.length === 0) lines.push('Nothing is written down that only they hold. What is not written down yet?', '');
  for (const row of rows) {
    lines.push(
      `## ${toWikilink(model, row.node)}`,
      '',
      `- How we know: ${row.chains.map((chain) => chain.words).join('; ')}.`,
    );
    const said = row.chains.flatMap(({ edges }) => edges.flatMap((edge) => sentences.get(edge) ?? []));
    lines.push(...new Set(said.map(({ sentence, title }) => `  - “${sentence.replace(/\s+/g, ' ')}” (${title})`)));
    lines.push(
      row.lane === 'knowledge'
        ? '- How did you come to know this? What would tell you that it no longer holds?'
        : '- What do you look at first when it behaves oddly? What would surprise somebody new to it?',
      '- Who could sit beside you next time?',
      '',
    );
  }
  return lines.join('\n');
}
