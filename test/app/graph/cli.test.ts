import type { CliData } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { answerWhoKnows } from '../../../src/app/graph/cli';
import type { ReadingParts } from '../../../src/app/graph/graph-parts';
import { atlasOf } from '../../core/atlas/cards';

const vault: Readonly<Record<string, string>> = {
  'Systems/Ledger.md': '---\ntype: system\naliases: [the book]\nowners: ["[[Ana Reyes]]"]\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\n---\n',
  'People/Bo Lind.md': '---\ntype: person\nleft: 2024-02-01\n---\n',
  'Knowledge/Replay needs the old key.md':
    '---\ntype: knowledge\nabout: ["[[Ledger]]"]\nheld-by: ["[[Bo Lind]]"]\nconfirmed: 2024-01-20\n---\n[[Bo ' +
    'Lind|Bo]] found the key under the mat.\n\n> [!off-record]\n> [[Bo Lind]] had lent it to a friend.\n',
  'Incidents/Stall.md':
    '---\ntype: incident\nstarted: 2024-01-05\nsystems: ["[[Ledger]]"]\nresponders: ["[[Ana Reyes]]"]\n---\nIt ' +
    'was late.\n',
};

function partsOf(notes: Readonly<Record<string, string>>): ReadingParts {
  const atlas = atlasOf(notes);
  return {
    atlas,
    readText: (path) => Promise.resolve(notes[path] ?? null),
    model: () => atlas.graph(),
    now: () => new Date('2026-01-15T12:00:00Z'),
  };
}

describe('second-story:who-knows on the command line', () => {
  test('prints people by how they know, with the sentence that says so and who left', async () => {
    const printed = await answerWhoKnows(partsOf(vault), { system: 'the book' });
    expect(printed).toContain('**Owns or worked on it**');
    expect(printed).toContain('- [[People/Bo Lind|Bo Lind]] (left 2024-02-01, last seen 2024-01-20)');
    expect(printed).toContain('    - “Bo found the key under the mat.” (Replay needs the old key)');
  });

  test('never prints what was said off the record', async () => {
    const parts = partsOf(vault);
    const both =
      `${await answerWhoKnows(parts, { system: 'Ledger' })}` +
      `${await answerWhoKnows(parts, { system: 'Ledger', format: 'json' })}`;
    expect(both).not.toContain('friend');
  });

  test('prints the same as data on request, with nothing that ranks anybody', async () => {
    const data: unknown = JSON.parse(await answerWhoKnows(partsOf(vault), { system: 'Ledger', format: 'json' }));
    expect(data).toMatchObject({
      rows: [
        { title: 'Ana Reyes', path: 'People/Ana Reyes.md', how: 'owns or worked on it', left: false },
        { title: 'Bo Lind', how: 'no longer here', last: '2024-01-20', left: true },
      ],
    });
    expect(JSON.stringify(data)).not.toMatch(/rank|score/);
  });

  test('a part of a path names one of two notes of one name, and the name alone names both', async () => {
    const twins = {
      'Systems/North/Relay.md': '---\ntype: system\n---\n',
      'Systems/South/Relay.md': '---\ntype: system\nowners: ["[[Ana]]"]\n---\n',
      'Ana.md': '---\ntype: person\n---\n',
    };
    expect(await answerWhoKnows(partsOf(twins), { system: 'South/Relay' })).toContain('owns it');
    expect(await answerWhoKnows(partsOf(twins), { system: 'Relay' })).toBe(
      '2 notes are called “Relay”: Systems/North/Relay, Systems/South/Relay. Name one of them by its path.',
    );
  });

  test('says calmly what to do when no note has that name, or no name was given', async () => {
    expect(await answerWhoKnows(partsOf(vault), { system: 'Toaster' })).toBe(
      'No note here is called “Toaster”. Try its title, one of its aliases, or its path in the vault.',
    );
    expect(await answerWhoKnows(partsOf(vault), {})).toMatch(/^Name a system/);
  });

  test('answers a program in the form it asked for, also when there is nothing to answer', async () => {
    const read = async (notes: Readonly<Record<string, string>>, given: CliData): Promise<unknown> =>
      JSON.parse(await answerWhoKnows(partsOf(notes), { ...given, format: 'json' }));
    expect(await read(vault, { system: 'Toaster' })).toMatchObject({
      answer: 'No note here is called “Toaster”. Try its title, one of its aliases, or its path in the vault.',
      rows: [],
    });
    expect(await read({}, { system: 'Ledger' })).toMatchObject({
      answer: 'This vault holds no incident, system or person note yet, so nobody can be named.',
      rows: [],
    });
    expect(await answerWhoKnows(partsOf({ 'Shopping.md': 'Milk.' }), {})).toMatch(/^This vault holds no/);
    expect(await answerWhoKnows(partsOf({ 'Alone.md': '---\ntype: system\n---\n' }), { system: 'Alone' })).toBe(
      'Alone: nobody is written down yet as knowing about it. Whom could you ask?\n',
    );
  });
});

describe('the graph that is kept beside the atlas', () => {
  test('is the same object until the atlas changes, and follows a rename', () => {
    const { atlas, model } = partsOf(vault);
    const before = model();
    expect(model()).toBe(before);
    atlas.rename('People/Bo Lind.md', 'People/Bo Lindqvist.md', 'Bo Lindqvist');
    expect(model().titles).toContain('Bo Lindqvist');
    expect(model().titles).not.toContain('Bo Lind');
    atlas.remove('Incidents/Stall.md');
    expect(model().paths).not.toContain('Incidents/Stall.md');
  });
});
