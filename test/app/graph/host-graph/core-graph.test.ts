// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { describe, expect, test, vi } from 'vitest';
import { bridgeToHostGraph } from '../../../../src/app/graph/host-graph/core-graph';
import { toHostQuery, toKindQueries } from '../../../../src/core/graph/show/host-graph-query';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toBareFacts } from '../../../core/atlas/model/bare-facts';
import { toMapping } from '../../../../src/core/notes/mapping';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';

type Shape = Record<string, unknown>;

/** The host's graph as it is known today, with what it was told. */
function knownEngine(): { engine: Shape; options: Shape } {
  const options: Shape = { search: 'before', colorGroups: [{ query: 'x', color: { a: 1, rgb: 7 } }], showTags: true };
  const engine: Shape = {
    getOptions: () => options,
    setOptions: (given: Shape) => {
      Object.assign(options, given);
    },
    requestUpdateSearch: { run: vi.fn() },
    updateSearch: vi.fn(),
  };
  return { engine, options };
}

function appWith(view: unknown, commands: unknown = { executeCommandById: () => true }): App {
  const leaf = { view, isDeferred: false, loadIfDeferred: () => Promise.resolve() };
  const app: unknown = {
    commands,
    workspace: { containerEl: { win: window }, getLeavesOfType: () => [leaf], revealLeaf: () => Promise.resolve() },
  };
  if (!isApp(app)) throw new Error('unreachable');
  return app;
}

function isApp(value: unknown): value is App {
  return typeof value === 'object';
}

describe("the host's own graph", () => {
  test('is filtered to an answer, and put back as it was', async () => {
    const { engine, options } = knownEngine();
    const bridged = await bridgeToHostGraph(appWith({ dataEngine: engine }), { search: 'path:/A/' });
    expect(bridged.done).toBe(true);
    expect(options).toMatchObject({ search: 'path:/A/', showTags: true });
    expect(bridged.done && bridged.restore()).toBe(true);
    expect(options).toEqual({
      search: 'before',
      colorGroups: [{ query: 'x', color: { a: 1, rgb: 7 } }],
      showTags: true,
    });
  });

  test('a local graph keeps its engine under another name, and an older one has another way to refresh', async () => {
    const { engine, options } = knownEngine();
    delete engine['requestUpdateSearch'];
    expect((await bridgeToHostGraph(appWith({ engine }), { search: 'y' })).done).toBe(true);
    expect(options['search']).toBe('y');
  });

  const broken: readonly (readonly [string, unknown])[] = [
    ...[undefined, null, 7, 'graph', [], {}, () => 1].map(
      (view, at) => [`a view of another sort, ${at}`, view] as const,
    ),
    ...[undefined, null, 3, 'engine', [], {}].flatMap(
      (engine, at) =>
        [
          [`dataEngine ${at}`, { dataEngine: engine }],
          [`engine ${at}`, { engine }],
        ] as const,
    ),
    ...['getOptions', 'setOptions'].flatMap((name) =>
      [undefined, null, 1, 'x', {}].map(
        (value, at) => [`${name} ${at}`, { dataEngine: { ...knownEngine().engine, [name]: value } }] as const,
      ),
    ),
    ...[undefined, null, 1, 'x', [], { run: 1 }, { run: null }].map(
      (value, at) =>
        [
          `no way to refresh ${at}`,
          { dataEngine: { ...knownEngine().engine, requestUpdateSearch: value, updateSearch: value } },
        ] as const,
    ),
    ...['getOptions', 'setOptions'].map(
      (name) =>
        [
          `${name} throws`,
          {
            dataEngine: {
              ...knownEngine().engine,
              [name]: () => {
                throw new Error('changed');
              },
            },
          },
        ] as const,
    ),
    ...[undefined, null, 4, 'text'].map(
      (value, at) => [`options ${at}`, { dataEngine: { ...knownEngine().engine, getOptions: () => value } }] as const,
    ),
    [
      'a getter that throws',
      Object.defineProperty({}, 'dataEngine', {
        get: () => {
          throw new Error('gone');
        },
      }),
    ],
  ];

  test('is tried in forty and more shapes that it could have after an update', () => {
    expect(broken.length).toBeGreaterThanOrEqual(40);
  });

  test.each(broken)('nothing breaks and nothing is done when it has %s', async (_name, view) => {
    await expect(bridgeToHostGraph(appWith(view), { search: 'y' })).resolves.toEqual({ done: false });
  });
});

describe('what we ask of it', () => {
  test('names exactly the notes of an answer, whatever signs are in their paths', () => {
    const model = toModel([toBareFacts('Systems/C++ (old).md', 'system'), toBareFacts('People/Ana|Bo.md', 'person')]);
    const query = toHostQuery(model, [0, 1]) ?? '';
    const pattern = new RegExp(/^path:\/(.*)\/$/.exec(query)?.[1] ?? '');
    expect(
      ['Systems/C++ (old).md', 'People/Ana|Bo.md', 'People/Ana', 'Systems/C++ (old).md.md'].map((path) =>
        pattern.test(path),
      ),
    ).toEqual([true, true, false, false]);
  });

  test('is nothing for an answer without a written note, or one too long to read', () => {
    expect(toHostQuery(toModel([]), [])).toBeNull();
    const model = toModel(Array.from({ length: 500 }, (_, at) => toBareFacts(`${at}.md`, 'person')));
    expect(toHostQuery(model, [...Array.from({ length: 500 }).keys()])).toBeNull();
  });

  test("speaks a team's own words for the kinds", () => {
    const mapping = toMapping({
      ...DEFAULT_SETTINGS,
      kindValues: { incident: ['Postmortem'] },
      kindTags: { system: ['service'] },
    });
    const queries = new Map(toKindQueries(mapping).map(({ kind, query }) => [kind, query]));
    expect(queries.get('incident')).toBe('["type":"incident"] OR ["type":"postmortem"]');
    expect(queries.get('system')).toContain('tag:#service');
  });
});
