import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BASE_ROWS, toBaseText } from '../../../../src/core/graph/show/bases-file';
import { toChosen, toChosenWords } from '../../../../src/core/graph/ask/bases-selection';
import { toMapping } from '../../../../src/core/notes/mapping';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { QUEUE_MODEL, titlesOf } from '../vault';

const plain = toMapping(DEFAULT_SETTINGS);

describe('a ready-made base', () => {
  test.each(BASE_ROWS.map(({ kind }) => kind))(
    'of the kind %s has what Obsidian documents: one filter, a table with columns and a sort, and our view',
    (kind) => {
      const base: unknown = parse(toBaseText(kind, plain, 'ours'));
      expect(base).toMatchObject({
        filters: {
          and: [
            { or: [`if(note["type"], note["type"].toString().lower() == "${kind}")`] },
            { not: ['file.folder.lower() == "templates" || file.folder.lower().startsWith("templates/")'] },
          ],
        },
        views: [{ type: 'table' }, { type: 'ours', name: 'Graph' }],
      });
      const order = /"order":\["file\.name",("note\.[a-z-]+",?)+\],/;
      const sort = /"sort":\[\{"property":"(file|note)\.[a-z-]+","direction":"(ASC|DESC)"\}\]/;
      expect(JSON.stringify(base)).toMatch(new RegExp(order.source + sort.source));
    },
  );

  test("speaks a team's own words, with quotes and all, and leaves no folder out when there are no templates", () => {
    const mapping = toMapping({
      ...DEFAULT_SETTINGS,
      kindProperties: ['art "x"'],
      kindValues: { incident: ['Störung: groß'] },
      kindTags: { incident: ['outage'] },
      kindFolders: { incident: ['Post "mortems"'] },
      propertyNames: { started: ['beginn'] },
      templatesFolder: '',
    });
    const text = toBaseText('incident', mapping, 'ours');
    const base: unknown = parse(text);
    expect(base).toMatchObject({
      filters: {
        and: [
          {
            or: [
              'if(note["art \\"x\\""], note["art \\"x\\""].toString().lower() == "incident")',
              'if(note["art \\"x\\""], note["art \\"x\\""].toString().lower() == "störung: groß")',
              'file.hasTag("outage")',
              'file.folder.lower() == "post \\"mortems\\"" || file.folder.lower().startsWith("post \\"mortems\\"/")',
            ],
          },
        ],
      },
    });
    expect(text).toContain('"note.beginn"');
    expect(text).not.toContain('Templates');
  });
});

describe('the notes that a base chose', () => {
  const chosen = (names: readonly string[], around: boolean, most?: number): ReturnType<typeof toChosen> =>
    toChosen(
      QUEUE_MODEL,
      names.map((name) => `${name}.md`),
      around,
      most,
    );

  test('are drawn with the relations among them and nothing else', () => {
    const { nodes, edges } = chosen(['Ledger', 'Payments queue', 'Not ours'], false);
    expect(titlesOf(QUEUE_MODEL, nodes)).toEqual(['Ledger', 'Payments queue']);
    expect(edges).toHaveLength(1);
    expect(toChosenWords(chosen(['Ledger', 'Payments queue'], false), false)).toBe(
      '2 notes of this base, with 1 relation among them.',
    );
  });

  test('have what is one step around them on request', () => {
    const { nodes } = chosen(['Hidden work'], true);
    expect(titlesOf(QUEUE_MODEL, nodes)).toEqual(['Hidden work', 'Slow queue']);
    expect(toChosenWords(chosen(['Hidden work'], true), true)).toBe(
      '1 note of this base and 1 one step around, with 1 relation among them.',
    );
  });

  test('say what to press when nothing ties them together, what was left out, and when there are none', () => {
    expect(toChosenWords(chosen(['Ana Reyes', 'Ida Lund'], false), false)).toContain(
      'no relation among them. “Show what is one step around”',
    );
    expect(toChosenWords(chosen(['Ledger', 'Ana Reyes', 'Ida Lund'], false, 2), false)).toContain(
      '1 more note is in the base and not drawn.',
    );
    expect(toChosenWords(chosen(['Gone'], false), false)).toMatch(/^None of the notes/);
  });
});
