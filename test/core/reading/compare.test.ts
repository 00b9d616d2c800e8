import { describe, expect, test } from 'vitest';
import { compareIncidents, toComparisonNote, type CompareRow } from '../../../src/core/reading/compare';
import { findFrontmatter } from '../../../src/core/text/markdown/frontmatter';
import { atlasOf } from '../atlas/cards';

const QUEUE = 'Incidents/Stalled queue.md';
const START = 'Incidents/Cold start.md';
const NOTES: Readonly<Record<string, string>> = {
  [QUEUE]: `---
type: incident
systems: ["[[Ledger]]", "[[Gate]]"]
responders: ["[[Ana Reyes]]"]
themes: ["[[Green lamps]]"]
---

The [[Ledger]] kept who owed what. #mark/luck

- 09:00 [[Ana Reyes]]: restarts it on a hunch. #mark/torn
- 09:10 A lamp stays green. #mark/surprised

> [!off-record]
> TAINT about the [[Ledger]]. #mark/torn

> [!internal]
> INSIDE the [[Ledger]], a customer. #mark/torn
`,
  [START]: `---
type: incident
systems: ["[[Ledger]]"]
responders: ["[[Ana Reyes]]", "[[Bo Lind]]"]
themes: ["[[Green lamps]]"]
---

- 06:00 Somebody turns the key twice. #mark/torn

Nobody knew what *dark* means. #mark/surprised
`,
  'Systems/Ledger.md': '---\ntype: system\n---\n',
  'Systems/Gate.md': '---\ntype: system\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\n---\n',
  'People/Bo Lind.md': '---\ntype: person\n---\n',
  'Themes/Green lamps.md': '---\ntype: theme\n---\n',
};
const compare = (notes = NOTES, paths = [QUEUE, START]): ReturnType<typeof compareIncidents> =>
  compareIncidents(
    atlasOf(notes),
    paths.map((path) => ({ path, text: notes[path] ?? '' })),
  );
const tell = ({ name, sort, sides }: CompareRow): unknown => [
  name,
  sort,
  sides.map((side) => side.map(({ words }) => words)),
];

describe('two incidents side by side', () => {
  test('what both are linked with comes first, with the sentence of each, else with what the properties say', () => {
    expect(compare().alike.map(tell)).toEqual([
      ['Ledger', 'System', [['“The Ledger kept who owed what.”'], ['It involved Ledger.']]],
      ['Ana Reyes', 'Person', [['“09:00 Ana Reyes: restarts it on a hunch.”'], ['It was responded to by Ana Reyes.']]],
      ['Green lamps', 'Theme', [['It shows Green lamps.'], ['It shows Green lamps.']]],
      ['Torn', 'Moments', [['09:00 Ana Reyes: restarts it on a hunch.'], ['06:00 Somebody turns the key twice.']]],
      ['Surprised', 'Mark', [['09:10 A lamp stays green.'], ['“Nobody knew what dark means.”']]],
    ]);
  });

  test('then comes what only one of them has', () => {
    expect(compare().differs.map(tell)).toEqual([
      ['Gate', 'System', [['It involved Gate.'], []]],
      ['Bo Lind', 'Person', [[], ['It was responded to by Bo Lind.']]],
      ['Luck', 'Mark', [['“The Ledger kept who owed what.”'], []]],
    ]);
  });

  test('“that cannot happen here” is answered with sentences of both, and never with a person', () => {
    const { here } = compare();
    expect(here[0]).toBe(
      'Ledger is in both. Stalled queue: “The Ledger kept who owed what.” Cold start: It involved Ledger.',
    );
    expect(here).toContain(
      'Both have a place marked “Torn”. Stalled queue: 09:00 Ana Reyes: restarts it on a hunch. Cold start: 06:00 ' +
        'Somebody turns the key twice.',
    );
    expect(here.some((line) => line.startsWith('Ana Reyes'))).toBe(false);
  });

  test('only the questions that fit are asked: of two that share nothing, none about likeness', () => {
    const apart = { ...NOTES, [START]: '---\ntype: incident\n---\n' };
    expect(compare().questions[0]).toBe('What in this story could have been written about us?');
    expect(compare(apart).questions).not.toContain('What in this story could have been written about us?');
    expect(compare(apart).here).toEqual([]);
    expect(compare(apart).questions.length).toBeGreaterThan(0);
  });

  test('what was said off the record, or stays inside, is in no sentence and not in the note', () => {
    const found = compare();
    const note = toComparisonNote(found, ['Stalled queue', 'Cold start'], '2026-11-28');
    expect(JSON.stringify(found) + note).not.toMatch(/TAINT|INSIDE/);
  });

  test('an incident that is gone gives an empty comparison and no error', () => {
    expect(compare(NOTES, [QUEUE, 'Incidents/Gone.md']).alike).toEqual([]);
  });

  test('the note names both and says each row as a list that means its words', () => {
    const loud = { ...NOTES, 'Systems/Ledger.md': '---\ntype: system\naliases: [x]\n---\n' };
    const note = toComparisonNote(compare(loud), ['Stalled queue', 'Cold start'], '2026-11-28');
    expect(findFrontmatter(note)).not.toBeNull();
    const head = '---\ntype: comparison\nof: ["[[Stalled queue]]", "[[Cold start]]"]\ndate: 2026-11-28\n---\n\n';
    const alike = '## What is alike\n\n- Ledger (system)\n    - [[Stalled queue]]: “The Ledger';
    expect(note.startsWith(head + alike)).toBe(true);
    expect(note).toContain('## What differs');
    expect(note.trimEnd().split('\n').pop()).toBe('- What did each of you take from it that nobody else has said yet?');
  });
});
