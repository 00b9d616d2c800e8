import { describe, expect, test } from 'vitest';
import { readDay } from '../../../../src/core/atlas/model/day';
import { toModel } from '../../../../src/core/atlas/model/build';
import { readFilter } from '../../../../src/core/graph/filter/parse';
import { toFacts } from '../../../../src/core/atlas/model/card-facts';
import { toNodeTitle } from '../../../../src/core/atlas/model/model';
import { FRESH_STATE, type GraphState } from '../../../../src/core/graph/ask/state';
import { toTold, type Told } from '../../../../src/core/graph/ask/answer-state';
import { drawFromVault, readDrawWords } from '../../../../src/core/reading/draw';
import { atlasOf } from '../../atlas/cards';

const incident = (name: string): string =>
  `---\ntype: incident\nstarted: 2024-0${name.length}-01\nsystems: ["[[Ledger]]"]\n---\n`;
const reading = (of: string, reader: string | null): string =>
  `---\ntype: reading\nincident: ["[[${of}]]"]\n${reader === null ? '' : `reader: ["[[${reader}]]"]\n`}date: ` +
  `2024-09-01\n---\n`;
const vault = {
  'Systems/Ledger.md': '---\ntype: system\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\naliases: [Ana]\n---\n',
  'People/Bo Lind.md': '---\ntype: person\n---\n',
  'Incidents/Echo.md': incident('Echo'),
  'Incidents/Stall.md': incident('Stall'),
  'Incidents/Replay.md': incident('Replay'),
  'Readings/Ana reads the stall.md': reading('Stall', 'Ana Reyes'),
  'Readings/Somebody reads the echo.md': reading('Echo', null),
};
const model = toModel(atlasOf(vault).all().map(toFacts));
const today = readDay('2025-06-01') ?? 0;
const ask = (state: Partial<GraphState>, of = model): Told =>
  toTold(of, { ...FRESH_STATE, ...state }, readFilter(state.filter ?? '').filter, {
    today,
    drawStart: (words) => drawFromVault(atlasOf(vault), { ...readDrawWords(words), me: null }),
  });
const titles = (nodes: readonly number[], of = model): readonly string[] =>
  nodes.map((node) => toNodeTitle(of, node)).sort();
const ANA = 'People/Ana Reyes.md';
const BO = 'People/Bo Lind.md';

describe('what is unread', () => {
  test.each([
    ['anybody', '', ['Replay'], '“Unread” here: nobody has a reading note about it yet.'],
    ['Ana, who read the stall', ANA, ['Echo', 'Replay'], '“Unread” here: Ana Reyes has no reading note about it yet.'],
    [
      'Bo, who read nothing',
      BO,
      ['Echo', 'Replay', 'Stall'],
      '“Unread” here: Bo Lind has no reading note about it yet.',
    ],
    ['a person whose note is gone, as for anybody', 'People/Gone.md', ['Replay'], 'nobody has a reading note'],
  ])('is told by reading notes, for %s, and the answer says whose', (_who, reader, unread, words) => {
    const told = ask({ question: 'everything', filter: 'unread', reader });
    expect(titles(told.nodes)).toEqual(unread);
    expect(told.sentence).toContain(words);
  });

  test('turned round is what has been read, and a paused clause asks nothing', () => {
    expect(titles(ask({ question: 'everything', filter: 'kind:incident -unread', reader: ANA }).nodes)).toEqual([
      'Stall',
    ]);
    expect(ask({ question: 'everything', filter: '~unread', reader: ANA }).sentence).not.toContain('“Unread”');
  });

  test('changes with the reading note that somebody writes', () => {
    const later = toModel(
      atlasOf({ ...vault, 'Readings/Bo reads the replay.md': reading('Replay', 'Bo Lind') })
        .all()
        .map(toFacts),
    );
    expect(titles(ask({ question: 'everything', filter: 'unread', reader: BO }, later).nodes, later)).toEqual([
      'Echo',
      'Stall',
    ]);
  });
});

describe('what to read next', () => {
  const next = (state: Partial<GraphState>): readonly string[] =>
    ask({ question: 'read-next', ...state }).answer.rows.map(
      ({ node, lane }) => `${lane}: ${toNodeTitle(model, node)}`,
    );

  test('comes unread first for this reader, each with a reason', () => {
    const rows = ask({ question: 'read-next', subjects: ['Incidents/Replay.md'], reader: ANA }).answer.rows;
    expect(next({ subjects: ['Incidents/Replay.md'], reader: ANA })).toEqual(['unread: Echo', 'read before: Stall']);
    expect(rows.map(({ reason }) => reason)).toEqual([
      '“Replay” and “Echo” share the system Ledger.',
      '“Echo” and “Stall” share the system Ledger.',
    ]);
  });

  test('without an incident asks for one, and a draw for a group and a day gives one: the same each time', () => {
    expect(ask({ question: 'read-next' }).missing).toContain('draw one for a group');
    const drawn = ask({ question: 'read-next', draw: 'Thursday readers, 2026-11-21' });
    expect(drawn.missing).toBeNull();
    expect(drawn.sentence).toContain('Drawn for Thursday readers, 2026-11-21: begin with ');
    expect(ask({ question: 'read-next', draw: 'thursday  readers, 2026-11-21' }).answer.rows).toEqual(
      drawn.answer.rows,
    );
  });
});
