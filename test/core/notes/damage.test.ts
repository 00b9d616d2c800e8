import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFileDamage, findWrongTypes, isConflictCopy } from '../../../src/core/notes/damage';
import { findKind, readProperties, toMapping } from '../../../src/core/notes/mapping';
import { replaceValue } from '../../../src/core/text/properties/edit';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

describe('a copy that a sync tool made', () => {
  const beside = (path: string): boolean => path === 'Incidents/Crane stop.md';
  test.each([
    'Crane stop (Konfliktkopie von Ana 2026-11-05)',
    'Crane stop (copie en conflit de Ana 2026-11-05)',
    'Crane stop (競合コピー 2026-11-05)',
    'Crane stop (case conflict)',
    'Crane stop (Ana’s conflicted copy 2026-11-05)',
    'Crane stop (Conflicted copy Laptop 202611051010)',
    'Crane stop (copia en conflicto de Ana 2026-11-05)',
    'Crane stop.sync-conflict-20261105-101010-ABCDEFG',
    'Crane stop~HEAD',
    'Crane stop.orig',
    'Crane stop-LAPTOP-7QK2',
    'Crane stop_REMOTE_1234',
    'Crane stop_conf(1)',
  ])('is %s, where the note it copies stands beside it', (name) => {
    expect(isConflictCopy(`Incidents/${name}.md`, beside)).toBe(true);
    expect(isConflictCopy(`Incidents/${name}.md`, () => false)).toBe(false);
  });

  test.each([
    '2026-03-01 Schema migration (conflict with nightly job)',
    '2026-11-04 Merge conflict 2031 rows lost',
    'Version conflict (conflict)',
    'Write conflict in the ledger',
    'Conflict of two schedulers',
    'Conflicting clocks',
    'Dependency conflict 2026',
  ])('is not %s, an incident like any other', (name) => {
    const clues = { path: `Incidents/${name}.md`, text: '', frontmatter: null, yamlError: null, isThere: beside };
    expect(findFileDamage(clues)).toEqual([]);
  });
});

test('a kind that is written as a link counts as the word', () => {
  const mapping = toMapping(DEFAULT_SETTINGS);
  const kindOf = (type: unknown): string | null =>
    findKind({ path: 'Note.md', properties: readProperties({ type }), tags: [] }, mapping);
  expect(['[[Incident]]', '[[Kinds/Incident|an incident]]', ['[[incident]]']].map(kindOf)).toEqual([
    'incident',
    'incident',
    'incident',
  ]);
});

describe('what is kept and yet not understood is listed', () => {
  const told = (kind: 'knowledge' | 'incident' | 'interview', properties: object): string[] =>
    findWrongTypes(kind, new Map(Object.entries(properties)), '').map(({ reason, detail }) => `${reason} ${detail}`);

  test('a name without brackets', () => {
    expect(told('knowledge', { about: '[[Crane]]', 'held-by': 'Ana Reyes' })).toEqual([
      'plain-name held-by: Ana Reyes',
    ]);
    expect(told('incident', { systems: ['Gauge', '[[Crane]]'] })).toEqual(['plain-name systems: Gauge']);
    expect(told('incident', { contributors: ['a full disk'], 'used-in': 'https://example.org/x' })).toEqual([]);
  });

  test('a day or a zone that cannot be read, and none that can', () => {
    expect(
      told('incident', { started: '04/05/2026', ended: '25/10/2026', noticed: '2 November 2026', zone: 'our zone' }),
    ).toEqual(['unclear-date started: 04/05/2026', 'unclear-zone zone: our zone']);
    expect(told('incident', { zone: 'UTC+2' })).toEqual([]);
  });
});

describe('a value is written anew', () => {
  test.each([
    ['---\nheld-by: Ana Reyes\n---\nAna Reyes\n', '---\nheld-by: "[[Ana Reyes]]"\n---\nAna Reyes\n'],
    ['---\nheld-by: "Ana Reyes"\n---\n', '---\nheld-by: "[[Ana Reyes]]"\n---\n'],
    ['---\nheld-by:\n  - Bo\n  - Ana Reyes\n---\n', '---\nheld-by:\n  - Bo\n  - "[[Ana Reyes]]"\n---\n'],
    ['---\nheld-by: [Ana Reyes, Bo]\n---\n', '---\nheld-by: ["[[Ana Reyes]]", Bo]\n---\n'],
  ])('in %j', (text, after) => {
    const edited = replaceValue(text, 'held-by', 'Ana Reyes', '[[Ana Reyes]]', parse);
    expect('text' in edited ? edited.text : edited.refused).toBe(after);
  });

  test('and refused where it stands twice or not at all', () => {
    expect(replaceValue('---\nheld-by: [Ana, Ana B]\n---\n', 'held-by', 'Ana', '[[Ana]]', parse)).toEqual({
      refused: 'unproven',
    });
    expect(replaceValue('---\nheld-by: Bo\n---\n', 'held-by', 'Ana', '[[Ana]]', parse)).toEqual({
      refused: 'unproven',
    });
  });
});
