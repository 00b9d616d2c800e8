import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerWhoKnows } from '../../src/app/graph/cli';
import type { Atlas } from '../../src/core/atlas/atlas';
import { toConnections } from '../../src/core/atlas/connections';
import { findDated } from '../../src/core/atlas/dated';
import { isOutOfDate, toHolders } from '../../src/core/atlas/holders';
import { toDayText } from '../../src/core/atlas/model/day';
import { findDay, findNode, hasFlag, LEFT, type GraphModel } from '../../src/core/atlas/model/model';
import { toTold } from '../../src/core/graph/ask/answer-state';
import { FRESH_STATE, type GraphState } from '../../src/core/graph/ask/state';
import { toNodesCsv } from '../../src/core/graph/export/tables';
import { readFilter } from '../../src/core/graph/filter/parse';
import { AWAY_LANES, whatIfAway } from '../../src/core/graph/inquiry/away';
import { onlyTheyHold, whoAlone } from '../../src/core/graph/inquiry/who-alone';
import { whoKnows } from '../../src/core/graph/inquiry/who-knows';
import type { NoteCard } from '../../src/core/notes/card';
import type { NoteKind } from '../../src/core/notes/kind';
import { findTies } from '../../src/core/questions/offer/person-ties';
import { findWhomNext } from '../../src/core/questions/offer/whom-next';
import { atlasOf } from '../core/atlas/cards';
import { toMadeVault, type Notes } from '../recorded/made-vaults';
import { runs } from './runs';

/** A vault with every exit through which somebody may ask it. */
interface Asked {
  readonly notes: Notes;
  readonly atlas: Atlas;
  readonly model: GraphModel;
}

const seeds = fc.nat(1_000_000);

function toAsked(seed: number): Asked {
  const notes = toMadeVault(seed);
  const atlas = atlasOf(notes);
  return { notes, atlas, model: atlas.graph() };
}

function forEachVault(claim: (asked: Asked) => void): void {
  fc.assert(
    fc.property(seeds, (seed) => claim(toAsked(seed))),
    runs(40, 2000),
  );
}

const cardsOf = (atlas: Atlas, ...kinds: readonly NoteKind[]): readonly NoteCard[] =>
  kinds.flatMap((kind) => atlas.ofKind(kind));
const titles = (model: GraphModel, nodes: Iterable<number>): readonly string[] =>
  [...nodes].map((node) => model.titles[node] ?? '').sort();
const tell = (model: GraphModel, state: Partial<GraphState>, filter = ''): ReturnType<typeof toTold> =>
  toTold(model, { ...FRESH_STATE, ...state }, readFilter(filter).filter, { today: 20_000 });

describe('whatever the vault, every exit tells the same', () => {
  test('of how many hold a thing', () => {
    forEachVault(({ atlas, model }) => {
      const lanes = new Map(whoAlone(model).rows.map(({ node, lane }) => [node, lane]));
      for (const { path } of cardsOf(atlas, 'system', 'knowledge')) {
        const node = findNode(model, path);
        const { here, gone } = toHolders(model, node);
        const shown = [0, 1, 2, 3].filter((count) =>
          tell(model, { question: 'everything' }, `held-by:${count}`).nodes.includes(node),
        );
        expect(shown).toEqual(here.length > 3 ? [] : [here.length]);
        const few =
          here.length === 1
            ? 'one person holds it'
            : gone.length > 0
              ? 'those who held it left'
              : 'nobody is written down';
        expect(lanes.get(node)).toBe(isOutOfDate(model, node) ? 'out of date' : here.length > 1 ? undefined : few);
      }
    });
  });

  test('of what only one person holds, and of what has nobody without them', () => {
    forEachVault(({ atlas, model }) => {
      const things = cardsOf(atlas, 'system', 'knowledge').map(({ path }) => findNode(model, path));
      for (const { path } of cardsOf(atlas, 'person')) {
        const person = findNode(model, path);
        if (hasFlag(model, person, LEFT)) continue;
        const alone = titles(
          model,
          things.filter((node) => toHolders(model, node).here.join() === String(person)),
        );
        expect(
          titles(
            model,
            onlyTheyHold(model, person).rows.map(({ node }) => node),
          ),
        ).toEqual(alone);
        const lost = whatIfAway(model, [person]).rows.filter(({ lane }) => lane === AWAY_LANES[0]);
        expect(
          titles(
            model,
            lost.map(({ node }) => node),
          ),
        ).toEqual(alone);
        for (const incident of cardsOf(atlas, 'incident')) {
          const { onlyHolds } = findTies(atlas, incident, path);
          expect(onlyHolds.filter((title) => !alone.includes(title))).toEqual([]);
          const reasons = findWhomNext(atlas, incident, '2026-01-15').people.find(({ node }) => node === path)?.reasons;
          const said = (reasons ?? []).filter((reason) => reason.startsWith('only holder of'));
          expect(said).toEqual(reasons ? onlyHolds.map((title) => `only holder of “${title}”`) : []);
        }
      }
    });
  });

  test('of what people who left were the last to hold, and never that they hold it', () => {
    forEachVault(({ atlas, model }) => {
      for (const incident of cardsOf(atlas, 'incident'))
        for (const { node, reasons } of findWhomNext(atlas, incident, '2026-01-15').people) {
          const left = hasFlag(model, findNode(model, node), LEFT);
          expect(reasons.some((reason) => reason.startsWith(left ? 'only holder' : 'was the last'))).toBe(false);
        }
    });
  });

  test('of what dates a note', () => {
    forEachVault(({ atlas, model }) => {
      const state = { question: 'everything' } as const;
      const { nodes, edges, answer } = tell(model, state);
      const csv = toNodesCsv(model, { nodes, edges });
      const rows = new Map(answer.rows.map(({ node, last }) => [node, last]));
      const far = new Map(
        model.paths.flatMap((path) =>
          toConnections(atlas, path).flatMap(({ connections }) => connections.map(({ node, date }) => [node, date])),
        ),
      );
      for (const card of atlas.all()) {
        const node = findNode(model, card.path);
        const dated = card.offRecord ? null : findDated(card);
        expect(findDay(model, node)).toBe(dated?.day ?? null);
        expect(rows.get(node)).toBe(dated?.day ?? null);
        expect(csv).toContain(`${card.title},${card.kind},${dated ? toDayText(dated.day) : ''},`);
        if (far.has(card.path)) expect(far.get(card.path)).toBe(dated?.written ?? null);
      }
    });
  });

  test('of who knows about a note: the graph, its picture, the command line and the connections', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { notes, atlas, model } = toAsked(seed);
        const parts = {
          atlas,
          readText: (path: string) => Promise.resolve(notes[path] ?? null),
          model: () => model,
          now: () => new Date(0),
        };
        for (const { path, title } of cardsOf(atlas, 'system')) {
          const node = findNode(model, path);
          const people = titles(
            model,
            whoKnows(model, node).rows.map((row) => row.node),
          );
          const told = tell(model, { question: 'who-knows', subjects: [path] });
          expect(
            titles(
              model,
              told.answer.rows.map((row) => row.node),
            ),
          ).toEqual(people);
          const printed: unknown = JSON.parse(await answerWhoKnows(parts, { system: title, format: 'json' }));
          expect(printed).toMatchObject({ rows: told.answer.rows.map((row) => ({ title: model.titles[row.node] })) });
          const known = toConnections(atlas, path).find(({ words }) => words === 'is known by')?.connections ?? [];
          expect(known.map((each) => each.title).filter((name) => !people.includes(name))).toEqual([]);
        }
      }),
      runs(20, 500),
    );
  });
});
