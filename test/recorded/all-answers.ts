import { answerWhoKnows } from '../../src/app/graph/cli';
import type { Atlas } from '../../src/core/atlas/atlas';
import { toConnections } from '../../src/core/atlas/connections';
import { toTold } from '../../src/core/graph/ask/answer-state';
import { FRESH_STATE, type GraphState } from '../../src/core/graph/ask/state';
import { toEdgesCsv, toGraphMl, toNodesCsv } from '../../src/core/graph/export/tables';
import { readFilter } from '../../src/core/graph/filter/parse';
import { toHandOverNote } from '../../src/core/graph/inquiry/who-alone';
import { readDay } from '../../src/core/atlas/model/day';
import type { GraphModel } from '../../src/core/atlas/model/model';
import { toAnswerMarkdown } from '../../src/core/graph/show/answer-words';
import type { NoteCard } from '../../src/core/notes/card';
import type { NoteKind } from '../../src/core/notes/kind';
import { ask } from '../../src/core/questions/offer/ask';
import { toCase, toSubject } from '../../src/core/questions/offer/incident-case';
import { findWhomNext } from '../../src/core/questions/offer/whom-next';
import { atlasOf } from '../core/atlas/cards';
import type { Notes } from './made-vaults';

/** The day on which every recorded answer is given. */
const TODAY = '2026-01-15';

const FILTERS = [
  '',
  'kind:knowledge OR kind:system',
  'held-by:1',
  'held-by:0',
  'left',
  'rel:held-by',
  'rel:contributors',
  'has:evidence',
  'after:2025',
  'before:2025-01',
  'unread kind:incident',
  'mark:confused',
  'system:Ledger',
  'person:"Ana Reyes"',
  'within:2 of:[[Ledger]]',
  'shares:[[Stall]]',
  '-kind:person',
];

interface Asked {
  readonly notes: Notes;
  readonly atlas: Atlas;
  readonly model: GraphModel;
  readonly cards: readonly NoteCard[];
}

/** Everything that a vault is asked for, as text, by the exit through which a person would read it. */
export async function toAllAnswers(notes: Notes): Promise<ReadonlyMap<string, string>> {
  const atlas = atlasOf(notes);
  const keep = (): GraphModel => atlas.graph();
  const asked: Asked = { notes, atlas, model: keep(), cards: atlas.all() };
  const readText = (path: string): Promise<string | null> => Promise.resolve(notes[path] ?? null);
  const parts = { atlas, readText, model: keep, now: () => new Date(`${TODAY}T12:00:00Z`) };
  const printed: string[] = [];
  for (const { title } of atlas.ofKind('system')) printed.push(await answerWhoKnows(parts, { system: title }));
  return new Map([
    ['graph', toGraph(asked)],
    ['connections', toPanes(asked)],
    ['command line', printed.join('\n')],
    ['panel', toPanels(asked)],
    ['inquiries', toInquiries(asked)],
    ['filters', toFilters(asked)],
    ['exports', toExports(asked)],
  ]);
}

function toGraph({ model }: Asked): string {
  return Array.from({ length: model.count }, (_none, node) =>
    [model.paths[node], model.titles[node], model.kind[node], model.date[node], model.flags[node]].join(' | '),
  ).join('\n');
}

function toPanes({ atlas, model }: Asked): string {
  return model.paths
    .map((path) => {
      const groups = toConnections(atlas, path).map(({ words, connections }) =>
        [
          words,
          ...connections.map(({ title, date, left, through, evidence }) => {
            const places = evidence.map((each) => `${each.path}@${each.from}${each.property ?? ''}`);
            return `  ${title} ${date ?? ''} ${left ?? ''} through ${through.join()} said ${places.join()}`;
          }),
        ].join('\n'),
      );
      return `## ${atlas.titleOf(path)}\n${groups.join('\n')}`;
    })
    .join('\n');
}

function toPanels({ atlas, notes, cards }: Asked): string {
  return cards
    .map((card) => {
      const subject = toSubject(atlas, card);
      const about = toCase(atlas, subject, {
        text: notes[card.path] ?? '',
        incidentText: notes[subject.incident?.path ?? ''] ?? '',
        heardClocks: [],
        scan: () => [],
        own: [],
        hidden: new Set(),
        skipped: new Set(),
        pinned: null,
        told: true,
      });
      const offers = ask(about).offers.slice(0, 6);
      const whom = subject.incident ? findWhomNext(atlas, subject.incident, TODAY) : null;
      return [
        `## ${card.path}`,
        ...offers.map(({ question, text, because }) => `${question.id}: ${text} Because ${because}.`),
        ...(whom?.people ?? []).map(
          ({ title, reasons, reach }) => `hear ${title}: ${reasons.join('; ')} ${reach ?? ''}`,
        ),
        whom?.waiting ?? '',
      ].join('\n');
    })
    .join('\n');
}

function toInquiries(asked: Asked): string {
  const { model } = asked;
  const of = (...kinds: readonly NoteKind[]): readonly string[] =>
    asked.cards.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  const people = of('person');
  const incidents = of('incident');
  const subjects = of('system', 'incident', 'knowledge', 'theme');
  const states: readonly Partial<GraphState>[] = [
    ...model.paths.map((path) => ({ question: 'who-knows', subjects: [path] }) as const),
    { question: 'who-alone' },
    ...people.map((path) => ({ question: 'who-alone', subjects: [path] }) as const),
    ...people.map((path) => ({ question: 'away', away: [path] }) as const),
    { question: 'away', away: people.slice(0, 2) },
    ...incidents.map((path) => ({ question: 'shares', subjects: [path] }) as const),
    { question: 'shares', subjects: incidents.slice(0, 2) },
    ...subjects.map((path, at) => ({ question: 'connected', subjects: [path, subjects[at + 3] ?? ''] }) as const),
    ...incidents.map((path) => ({ question: 'read-next', subjects: [path] }) as const),
    { question: 'read-next', draw: 'Tuesday' },
    { question: 'by-date', date: '2025-06-01' },
    { question: 'by-date' },
    { question: 'everyone-knows' },
    { question: 'everything' },
  ];
  return states.map((state) => toText(model, { ...FRESH_STATE, ...state }, '')).join('\n');
}

function toFilters({ model, cards }: Asked): string {
  const first = cards.find(({ kind }) => kind === 'system')?.path ?? '';
  return FILTERS.flatMap((filter) => [
    toText(model, { ...FRESH_STATE, question: 'everything' }, filter),
    toText(model, { ...FRESH_STATE, subjects: [first] }, filter),
  ]).join('\n');
}

function toText(model: GraphModel, state: GraphState, filter: string): string {
  const told = toTold(model, state, readFilter(filter).filter, { today: readDay(TODAY) ?? 0 });
  return [
    `## ${state.question} of ${[...state.subjects, ...state.away].join(', ')} ${filter}`,
    told.sentence,
    toAnswerMarkdown(model, told.answer, new Map()),
    `drawn ${told.nodes.join()} with ${told.edges.join()} and ${told.more} more`,
  ].join('\n');
}

function toExports({ model }: Asked): string {
  const { nodes, edges } = toTold(model, { ...FRESH_STATE, question: 'everything' }, readFilter('').filter, {
    today: 0,
  });
  const people = [...nodes].filter((node) => model.facts[node]?.kind === 'person');
  return [
    toNodesCsv(model, { nodes, edges }),
    toEdgesCsv(model, { nodes, edges }),
    toGraphMl(model, { nodes, edges }),
    ...people.map((person) => toHandOverNote(model, person)),
  ]
    .join('\n')
    .replace(/\r\n/g, '\n');
}
