// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { toKind, toNodeTitle } from '../src/core/atlas/model/model';
import type * as inquiryRows from '../src/core/graph/ask/inquiry-rows';
import { toTold, type Told } from '../src/core/graph/ask/answer-state';
import { readBlock, toBlockText } from '../src/core/graph/ask/question-block';
import { toQuestionName } from '../src/core/graph/ask/question-name';
import { readSaved, toSavedNote } from '../src/core/graph/ask/saved-question';
import { FRESH_STATE, readGraphState, type GraphState } from '../src/core/graph/ask/state';
import { NO_PLAN, toColumn, toItem } from '../src/core/graph/drawing/plan/plan';
import { toDrawing } from '../src/core/graph/drawing/to-drawing';
import { toNodesCsv } from '../src/core/graph/export/tables';
import { toPage } from '../src/core/graph/export/page';
import { readFilter } from '../src/core/graph/filter/parse';
import { toPicture } from '../src/core/graph/inquiry/answer';
import { toLegend } from '../src/core/graph/show/legend';
import { find, findLater, rest, run, stubCanvas } from './app/by-hand';
import { eventually, openNote, runPlugin } from './app/language/at-home';
import { atlasOf } from './core/atlas/cards';

// A stranger's row: a question of the graph, with its answer and its drawing. Nothing else is touched, and everything
// that offers, asks, filters, saves, embeds, draws and exports questions must know it.
vi.mock('../src/core/graph/ask/inquiry-rows', async (original) => {
  const { ROWS } = await original<typeof inquiryRows>();
  const lastIn: (typeof ROWS)[number] = {
    id: 'who-wrote',
    label: 'Who wrote this down?',
    needs: { least: 1, most: 1, kinds: ['incident'], choose: 'Choose an incident', date: false, people: false },
    name: ({ about }) => `Who wrote down ${about}`,
    answer: (model, { subjects: [of = -1] }) => {
      const edges = model.paths.flatMap((_path, node) => {
        const from = model.outStart[of] ?? 0;
        const to = model.outStart[of + 1] ?? 0;
        const found = Array.from({ length: to - from }, (_none, at) => from + at);
        return found.some((edge) => model.edgeTo[edge] === node) && toKind(model, node) === 'person' ? [node] : [];
      });
      const rows = edges.map((node) => ({
        node,
        lane: 'wrote it',
        reason: `${toNodeTitle(model, node)} is linked by it.`,
        chains: [],
        last: null,
        left: false,
      }));
      return {
        question: 'who-wrote',
        sentence: `${rows.length} wrote it down.`,
        rows,
        lanes: ['wrote it'],
        picture: toPicture([of], rows),
        more: 0,
      };
    },
    plan: ({ model, answer, subjects }) => ({
      ...NO_PLAN,
      columns: [
        toColumn(
          'Asked',
          subjects.map((node) => toItem(model, node, { asked: true })),
        ),
        toColumn(
          'Wrote it',
          answer.rows.map(({ node }) => toItem(model, node)),
        ),
      ],
    }),
  };
  return { ROWS: [...ROWS, lastIn] };
});

const NOTES = {
  'Stall.md': '---\ntype: incident\nauthors: ["[[Ana]]", "[[Bo]]"]\nsystems: ["[[Ledger]]"]\n---\n',
  'Ledger.md': '---\ntype: system\n---\n',
  'Ana.md': '---\ntype: person\n---\n',
  'Bo.md': '---\ntype: person\nleft: 2024-02-01\n---\n',
};
const ASKED: GraphState = { ...FRESH_STATE, question: 'who-wrote', subjects: ['Stall.md'] };
const model = atlasOf(NOTES).graph();
const titles = (told: Told): readonly string[] => told.answer.rows.map(({ node }) => model.titles[node] ?? '');
const ask = (state: GraphState): Told => toTold(model, state, readFilter(state.filter).filter, { today: 0 });

describe('a question of the graph is a row and a file for its answer, and nothing else', () => {
  test('it is a command of the palette, asked of the open note, a choice of the graph with its answer', async () => {
    stubCanvas();
    const app = await runPlugin(NOTES);
    await rest(app);
    await openNote(app, 'Stall');
    expect(app.commands.available().map(({ name }) => name)).toContain('Second Story: Graph: Who wrote this down?');
    run(app, 'graph-who-wrote');
    const choice = await findLater('.second-story-graph-question', 'Who wrote this down?');
    expect(Reflect.get(choice, 'value')).toBe('who-wrote');
    await eventually(() => {
      expect(find('.second-story-graph', '').textContent).toContain('2 wrote it down.');
    });
  });

  test('a tab that is restored and a saved note ask it again', () => {
    expect(readGraphState({ ...ASKED })).toMatchObject({ question: 'who-wrote', subjects: ['Stall.md'] });
    expect(toSavedNote('Mine', ASKED, (path) => `[[${path}]]`).text).toContain('question: who-wrote\nof:');
    const saved = new Map<string, unknown>([
      ['question', 'who-wrote'],
      ['of', ['[[Stall.md]]']],
    ]);
    expect(readSaved(saved, (link) => link)).toMatchObject({ question: 'who-wrote', subjects: ['Stall.md'] });
    expect(toQuestionName(ASKED, () => 'Stall')).toBe('Who wrote down Stall');
  });

  test('a block in a note asks it, and is written with its id', () => {
    const block = readBlock('question: who-wrote\nof: this\nas: sentence');
    expect([block.question, block.troubles]).toEqual(['who-wrote', []]);
    expect(toBlockText(block)).toContain('question: who-wrote\n');
  });

  test('it says what it needs, is answered, and a filter takes rows away', () => {
    expect(ask({ ...ASKED, subjects: [] }).missing).toBe('Choose an incident.');
    expect(titles(ask(ASKED))).toEqual(['Ana', 'Bo']);
    const filtered = ask({ ...ASKED, filter: '-left' });
    expect(titles(filtered)).toEqual(['Ana']);
    expect(filtered.sentence).toContain('The filter takes away 1 of these 2 answers.');
  });

  test('it is drawn by its own plan, with a legend, and exported', () => {
    const told = ask(ASKED);
    const drawing = toDrawing(model, told.plan ?? NO_PLAN, 800);
    expect(drawing.nodes.map(({ node }) => model.titles[node]).sort()).toEqual(['Ana', 'Bo', 'Stall']);
    expect(
      toLegend(model, told.nodes, readFilter('').filter)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['incident', 'person']);
    expect(toNodesCsv(model, told)).toContain('Bo,person');
    const page = toPage(drawing, { sentence: told.sentence, day: '2026-01-01', notes: told.nodes.length });
    expect(page.title.lines.join(' ')).toContain('2 wrote it down.');
  });
});
