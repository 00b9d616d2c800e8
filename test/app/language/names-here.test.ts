import { expect, test } from 'vitest';
import { toNamesOf } from '../../../src/app/language/names-here';
import { atlasOf } from '../../core/atlas/cards';

test('a question can name the people and systems that the note’s properties link to, each once', () => {
  const atlas = atlasOf({
    'Slow.md': `---
type: incident
systems: ["[[Ledger]]", "[[Old gateway]]"]
responders: ["[[Ana Reyes]]"]
called-in: ["[[Ana Reyes]]", "[[Bo Lind]]"]
themes: ["[[Hidden work]]"]
---
[[Cy Dunn]] told us.
`,
    'Ledger.md': '---\ntype: system\n---\n',
    'Ana Reyes.md': '---\ntype: person\n---\n',
    'Bo Lind.md': '---\ntype: person\n---\n',
    'Cy Dunn.md': '---\ntype: person\n---\n',
  });
  expect(toNamesOf({ atlas }, 'Slow.md')).toEqual({
    people: ['Ana Reyes', 'Bo Lind'],
    systems: ['Ledger', 'Old gateway'],
  });
  expect(toNamesOf({ atlas }, 'Nowhere.md')).toEqual({ people: [], systems: [] });
});
