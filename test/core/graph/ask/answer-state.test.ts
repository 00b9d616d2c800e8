import { describe, expect, test } from 'vitest';
import { readDay } from '../../../../src/core/atlas/model/day';
import { toModel } from '../../../../src/core/atlas/model/build';
import { readFilter } from '../../../../src/core/graph/filter/parse';
import { toFacts } from '../../../../src/core/atlas/model/card-facts';
import { INQUIRIES } from '../../../../src/core/graph/ask/inquiries';
import { findNode, toKind, toNodeTitle } from '../../../../src/core/atlas/model/model';
import { FRESH_STATE, type GraphState } from '../../../../src/core/graph/ask/state';
import { toMoreDrawn, toTold, toWiderRoom, type Told } from '../../../../src/core/graph/ask/answer-state';
import { toSyntheticVault } from '../../../bench/synthetic';
import { atlasOf } from '../../atlas/cards';
import { noteOf } from '../vault';

const vault = {
  'Systems/Ledger.md': '---\ntype: system\nowners: ["[[Ana Reyes]]"]\n---\nSee [[Replay needs the old key]].\n',
  'People/Ana Reyes.md': '---\ntype: person\n---\n',
  'People/Bo Lind.md': '---\ntype: person\nleft: 2024-02-01\n---\n',
  'Knowledge/Replay needs the old key.md':
    '---\ntype: knowledge\nabout: ["[[Ledger]]"]\nheld-by: ["[[Bo Lind]]"]\nthought-everyone-knew: true\n---\n',
  'Incidents/Stall.md':
    '---\ntype: incident\nstarted: 2024-01-05\nsystems: ["[[Ledger]]"]\nresponders: ["[[Ana Reyes]]"]\n---\n',
  'Incidents/Echo.md':
    '---\ntype: incident\nstarted: 2025-01-05\nsystems: ["[[Ledger]]"]\nresponders: ["[[Bo Lind]]"]\n---\n',
};
const model = toModel(atlasOf(vault).all().map(toFacts));
const today = readDay('2025-06-01') ?? 0;
const ask = (state: Partial<GraphState>): Told =>
  toTold(model, { ...FRESH_STATE, ...state }, readFilter(state.filter ?? '').filter, { today });
const titles = (told: Told): readonly string[] => told.answer.rows.map(({ node }) => toNodeTitle(model, node));

describe('what a graph tab tells', () => {
  test('before a note is chosen it says what to choose, and draws nothing', () => {
    expect(ask({})).toMatchObject({ missing: 'Choose a system, an incident or any other note.', nodes: [] });
  });

  test.each(INQUIRIES)('$id can be answered', ({ id: question, needs }) => {
    const offered = ['Systems/Ledger.md', 'People/Bo Lind.md', 'Incidents/Stall.md'].filter((path) =>
      needs.kinds.every((kind) => toKind(model, findNode(model, path)) === kind),
    );
    const told = ask({
      question,
      subjects: offered.slice(0, needs.least),
      away: needs.people ? ['People/Ana Reyes.md'] : [],
    });
    expect(told.missing).toBeNull();
    expect(told.nodes.length).toBeGreaterThan(0);
    expect(told.sentence).not.toBe('');
  });

  test('one way to a person is told once, in the words of the property rather than as a mention', () => {
    const bo = ask({ subjects: ['Systems/Ledger.md'] }).answer.rows.find(
      ({ node }) => toNodeTitle(model, node) === 'Bo Lind',
    );
    expect(bo?.chains.map(({ words }) => words)).toEqual([
      'Bo Lind knows “Replay needs the old key”, which is about Ledger',
      'Bo Lind took part in “Echo”, which involved Ledger',
    ]);
  });

  test('somebody who is away stands apart in who knows', () => {
    expect(titles(ask({ subjects: ['Systems/Ledger.md'], away: ['People/Ana Reyes.md'] }))).toEqual([
      'Ana Reyes',
      'Bo Lind',
    ]);
  });

  test('a filter takes away ways and rows, never the note that was asked about, and says how many', () => {
    const told = ask({ subjects: ['Systems/Ledger.md'], filter: '-kind:knowledge -kind:system -left' });
    expect(titles(told)).toEqual(['Ana Reyes']);
    expect(told.sentence).toContain('The filter takes away 1 of these 2 answers.');
    expect(told.nodes.map((node) => toNodeTitle(model, node))).toContain('Ledger');
  });

  test('an incident that was written down by a date stays when the filter takes away all that it touches', () => {
    const told = ask({ question: 'by-date', filter: 'kind:incident' });
    expect(titles(told)).toEqual(['Echo', 'Stall']);
    expect(told.sentence).toBe('By 2025-06-01, 2 of 2 incidents had been written down. 2 of 6 notes shown.');
  });

  test('two incidents side by side say what both touch', () => {
    const told = ask({ question: 'shares', subjects: ['Incidents/Stall.md', 'Incidents/Echo.md'] });
    expect(
      told.answer.rows.filter(({ lane }) => lane === 'in both').map(({ node }) => toNodeTitle(model, node)),
    ).toEqual(['Ledger']);
    expect(told.answer.rows[0]?.chains.map(({ words }) => words)).toEqual([
      '“Stall” involved Ledger',
      '“Echo” involved Ledger',
    ]);
    expect(told.edges.length).toBeGreaterThan(0);
  });

  test.each([
    ['shares', 1],
    ['shares', 2],
    ['read-next', 1],
  ] as const)('%s of %i tells a way once, however often the note mentions it beside its property', (question, many) => {
    const twice = toModel([
      noteOf('system', 'Ledger'),
      noteOf('incident', 'Stall', { links: { 'incident.systems': ['Ledger'] }, says: ['Ledger', 'Ledger'] }),
      noteOf('incident', 'Echo', { links: { 'incident.systems': ['Ledger'] }, says: ['Ledger'] }),
    ]);
    const told = toTold(
      twice,
      { ...FRESH_STATE, question, subjects: ['Stall.md', 'Echo.md'].slice(0, many) },
      readFilter('').filter,
      { today },
    );
    const words = told.answer.rows.flatMap(({ chains }) => chains.map((chain) => chain.words));
    expect(words).toEqual(
      many === 2
        ? ['“Stall” involved Ledger', '“Echo” involved Ledger']
        : ['“Stall” involved Ledger, which was part of “Echo”'],
    );
  });

  test('a subject that is gone is asked for again', () => {
    expect(ask({ subjects: ['Systems/Gone.md'] }).missing).toBe(
      '“Gone” is not in the graph, or not read yet. Choose a system, an incident or any other note.',
    );
  });

  test('of two notes the one that is gone is named, and one more is asked for', () => {
    expect(ask({ question: 'connected', subjects: ['Systems/Ledger.md', 'People/Gone.md'] }).missing).toBe(
      '“Gone” is not in the graph, or not read yet. Choose one more note.',
    );
    expect(ask({ question: 'connected', subjects: ['Systems/Ledger.md'] }).missing).toBe('Choose one more note.');
  });

  test.each(['who-alone', 'shares'] as const)(
    '%s does not answer something else when a note it was asked of is gone',
    (question) => {
      const subjects = question === 'shares' ? ['Incidents/Stall.md', 'Incidents/Gone.md'] : ['People/Gone.md'];
      expect(ask({ question, subjects }).missing).toContain('“Gone” is not in the graph, or not read yet.');
    },
  );

  test('with a filter the ways between two notes are sought among what it lets through', () => {
    const subjects = ['Systems/Ledger.md', 'People/Bo Lind.md'];
    expect(ask({ question: 'connected', subjects, filter: '-kind:incident' }).sentence).toBe(
      'Ledger and Bo Lind are 2 steps apart: Ledger is known about in “Replay needs the old key”, which is held ' +
        'by Bo Lind. 3 of 6 notes shown.',
    );
    expect(ask({ question: 'connected', subjects, filter: 'kind:system' }).sentence).toBe(
      'Nothing that the filter lets through connects Ledger and Bo Lind within 8 steps. 2 of 6 notes shown.',
    );
  });
});

describe('what does not fit into a picture', () => {
  const large = toModel(toSyntheticVault(2000).notes);
  const tell = (state: Partial<GraphState>, room?: number): Told =>
    toTold(large, { ...FRESH_STATE, ...state }, readFilter(state.filter ?? '').filter, {
      today,
      ...(room === undefined ? {} : { room }),
    });

  test.each(['everything', 'by-date', 'who-alone'] as const)(
    '%s says how many are drawn and how many are not, and more room draws more',
    (question) => {
      const told = tell({ question });
      expect(told.nodes).toHaveLength(150);
      expect(told.sentence).toContain(
        `+${told.more.toLocaleString('en-US')} more: draw more, open the table or narrow the question.`,
      );
      const wider = tell({ question }, toWiderRoom(150));
      expect(wider.nodes.length).toBe(150 + toMoreDrawn(150, told.more));
      expect(wider.nodes.length + wider.more).toBe(150 + told.more);
      expect(tell({ question }, Infinity).more).toBe(0);
    },
  );

  test('a filter that lets too many through says how many those are, and how many the vault has', () => {
    expect(tell({ question: 'everything', filter: 'kind:incident' }).sentence).toBe(
      '150 of 1,633 notes that the filter lets through (the vault has 2,000) drawn: the newest incidents, each ' +
        'with what it touches. +1,483 more: draw more, open the table or narrow the question.',
    );
  });

  test('a note that the filter names is in the picture, and counts as asked about', () => {
    const told = tell({ question: 'everything', filter: 'within:2 of:[[system-0]]' });
    const system = large.paths.indexOf('Systems/system-0.md');
    expect([told.nodes.includes(system), told.asked.has(system)]).toEqual([true, true]);
    expect(tell({ question: 'everything', filter: '-within:2 of:[[system-0]]' }).asked.size).toBe(0);
  });
});

test('where more incidents share something than are listed, the listed ones are not called the others', () => {
  const notes = Array.from({ length: 300 }, (_, at): [string, string] => [
    `Incidents/${at}.md`,
    `---\ntype: incident\n${at < 70 ? 'systems: "[[Relay]]"\n' : ''}---\n`,
  ]);
  const files = { ...Object.fromEntries(notes), 'Systems/Relay.md': '---\ntype: system\n---\n' };
  const many = toModel(atlasOf(files).all().map(toFacts));
  const state: GraphState = { ...FRESH_STATE, question: 'shares', subjects: ['Incidents/0.md'] };
  const told = toTold(many, state, readFilter('').filter, { today });
  expect(told.sentence).toBe(
    '“0” shares something with 69 other incidents. The nearest 5 are drawn, the next 55 listed.',
  );
});
