import { parse } from 'yaml';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type * as kindRows from '../src/core/notes/kind-rows';
import type * as propertyRows from '../src/core/notes/property-rows';

// A stranger's two rows: a kind of note, and the properties of it, one of them a relation. Nothing else is touched, and
// everything that reads the tables must know them. The modules are read anew here, with the rows in them.
vi.mock('../src/core/notes/kind-rows', async (original) => {
  const { ROWS } = await original<typeof kindRows>();
  const drill = {
    ...ROWS[0],
    kind: 'drill',
    label: 'Drill',
    plural: 'Drills',
    shape: 'hexagon',
    folder: 'Drills',
    datedBy: ['held'],
    asksFor: 'What was tried',
    fields: [['tried-on', 'What it was tried on']],
    pickedAt: 0,
  };
  return { ROWS: [...ROWS, drill] };
});
vi.mock('../src/core/notes/property-rows', async (original) => {
  const { PROPERTY_ROWS } = await original<typeof propertyRows>();
  return {
    PROPERTY_ROWS: [
      ...PROPERTY_ROWS,
      { of: 'drill', key: 'held', type: 'date' },
      { of: 'drill', key: 'tried-on', type: 'links', to: ['system'], forward: 'was tried on', inverse: 'was tried in' },
      { of: 'drill', key: 'led-by', type: 'links', to: ['person'], holds: true, forward: 'was led by', inverse: 'led' },
    ],
  };
});

const NOTES = {
  'Systems/Ledger.md': '---\ntype: system\n---\n',
  'Drills/Pull the plug.md': '---\ntype: Drill\nheld: 2026-02-03\ntried-on: ["[[Ledger]]"]\nled-by: ["[[Ana]]"]\n---\n',
  'Exercises/Other words.md': '---\n---\n',
};

async function loadTables() {
  const [cards, kind, form, mapping, settings, model, connections, legend, filter, say, state, told, tables, draft] =
    await Promise.all([
      import('./core/atlas/cards'),
      import('../src/core/notes/kind'),
      import('../src/core/notes/form'),
      import('../src/core/notes/mapping'),
      import('../src/core/settings/settings'),
      import('../src/core/atlas/model/model'),
      import('../src/core/atlas/connections'),
      import('../src/core/graph/show/legend'),
      import('../src/core/graph/filter/parse'),
      import('../src/core/graph/filter/say'),
      import('../src/core/graph/ask/state'),
      import('../src/core/graph/ask/answer-state'),
      import('../src/core/graph/export/tables'),
      import('../src/core/notes/draft'),
    ]);
  const mapped = { ...settings.DEFAULT_SETTINGS, kindFolders: { drill: ['Exercises'] } };
  const atlas = cards.atlasOf(NOTES, mapping.toMapping(mapped));
  return { kind, form, model, connections, legend, filter, say, state, told, tables, draft, settings, atlas };
}

describe('a kind of note and its relations are rows, and nothing else', () => {
  let known: Awaited<ReturnType<typeof loadTables>>;
  beforeAll(async () => {
    known = await loadTables();
  }, 60_000);

  test('notes of it are recognised by their type, and by a folder that a team chose', () => {
    const kinds = known.atlas.all().map(({ path, kind }) => `${path}: ${kind}`);
    expect(kinds).toContain('Drills/Pull the plug.md: drill');
    expect(kinds).toContain('Exercises/Other words.md: drill');
  });

  test('the form asks for what its row says, and the note it makes is one of its kind', () => {
    const kind = known.kind.NOTE_KINDS.at(-1) ?? 'theme';
    expect(known.form.toTitleLabel(kind)).toBe('What was tried');
    expect(known.form.toFormFields(kind)).toEqual([
      { key: 'tried-on', label: 'What it was tried on', type: 'links', to: ['system'], choices: [] },
    ]);
    expect(known.kind.PICKED_KINDS[0]).toBe('drill');
    const words = known.settings.DEFAULT_SETTINGS;
    const made = known.draft.toDraft(
      { kind, title: 'Pull it', answers: new Map(), words, now: '2026-01-01T10:00:00' },
      parse,
    );
    expect(made).toMatchObject({ folder: 'Drills', name: 'Pull it' });
    expect('text' in made ? made.text : '').toContain('type: drill');
  });

  test('the graph draws it as what it is, dated, with its relations, legend and export', () => {
    const graph = known.atlas.graph();
    const node = known.model.findNode(graph, 'Drills/Pull the plug.md');
    expect(known.model.toKind(graph, node)).toBe('drill');
    expect(known.connections.toConnections(known.atlas, 'Systems/Ledger.md').map(({ words }) => words)).toEqual([
      'was tried in',
    ]);
    const { filter } = known.filter.readFilter('kind:drill OR rel:tried-on');
    expect(known.say.toFilterSentence(filter)).toContain('are drills');
    const { nodes, edges, answer } = known.told.toTold(
      graph,
      { ...known.state.FRESH_STATE, question: 'everything' },
      known.filter.readFilter('kind:drill').filter,
      { today: 0 },
    );
    expect(answer.rows.map(({ node: row, lane }) => `${graph.titles[row] ?? ''}: ${lane}`)).toEqual([
      'Other words: drill',
      'Pull the plug: drill',
    ]);
    expect(known.tables.toNodesCsv(graph, { nodes, edges })).toContain('Pull the plug,drill,2026-02-03');
    expect(known.legend.toLegend(graph, answer.picture.nodes, filter).map((row) => row.kind)).toEqual(['drill']);
  });
});
