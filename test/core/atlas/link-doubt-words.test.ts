import { expect, test } from 'vitest';
import { toLinkDoubtPress, toLinkDoubtWords } from '../../../src/core/atlas/link-doubt-words';
import { findLinkDoubts } from '../../../src/core/atlas/link-doubts';
import { atlasOf } from './cards';

test('a doubtful link is told with its value, what it was taken for, and a press for each possible note', () => {
  const atlas = atlasOf({
    'People/Ana Reyes.md': '---\ntype: person\naliases: [Ana]\n---\n',
    'Systems/Ledger.md': '---\ntype: system\n---\n',
    'Old/Ledger.md': '---\ntype: system\n---\n',
    'Stall.md': '---\ntype: incident\nsystems: ["[[Ledger]]"]\nresponders: ["[[Ana]]"]\n---\n',
  });
  const told = findLinkDoubts(atlas).map((doubt) => ({
    ...toLinkDoubtWords(atlas, doubt),
    presses: doubt.meant.map((path) => toLinkDoubtPress(atlas, doubt, path)),
  }));
  expect(told).toEqual([
    {
      what: 'A link leads nowhere: Ana',
      next: '“Ana Reyes” may be meant. Links follow the names of files, and not other names of a note.',
      presses: ['It means “Ana Reyes”'],
    },
    {
      what: 'A link could mean 2 notes of one name: Ledger',
      next: 'It was taken for “Systems/Ledger”. Written with its folder, it leads to one of them for everybody.',
      presses: ['It means “Old/Ledger”', 'It means “Systems/Ledger”'],
    },
  ]);
});
