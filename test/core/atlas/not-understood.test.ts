import { expect, test } from 'vitest';
import { listNotUnderstood, sayNotUnderstood } from '../../../src/core/atlas/not-understood';
import { atlasOf } from './cards';

const vault = {
  'People/Ana Reyes.md': '---\ntype: person\naliases: [Ana]\n---\n',
  'A.md': '---\ntype: incident\nstarted: 04/05/2026\n---\n[[Ana]] saw it.\n',
  'B.md': '---\ntype: incident\nzone: our zone\n---\n',
};

test('what stands in a note and where its links lead are one list, by note', () => {
  expect(
    listNotUnderstood(atlasOf(vault)).map(({ path, damage, links }) => [path, damage.length, links.length]),
  ).toEqual([
    ['A.md', 1, 1],
    ['B.md', 1, 0],
  ]);
});

test('a view says what of its note was not understood, else of the vault, else nothing', () => {
  const atlas = atlasOf(vault);
  expect(sayNotUnderstood(atlas, 'A.md')).toBe('2 things in this note were not understood.');
  expect(sayNotUnderstood(atlas, 'B.md')).toBe('One thing in this note was not understood.');
  expect(sayNotUnderstood(atlas, null)).toBe('In 2 notes something was not understood.');
  atlas.remove('A.md');
  expect(sayNotUnderstood(atlas, 'People/Ana Reyes.md')).toBe('In one note something was not understood.');
  atlas.remove('B.md');
  expect(sayNotUnderstood(atlas, null)).toBeNull();
});

test('notes come by path, whichever of the two lists names them first', () => {
  const said = '---\ntype: incident\n---\n[[Ana]] saw it.\n';
  const notes = { ...vault, 'C.md': said, '0.md': said, 'Z.md': vault['B.md'] };
  expect(
    listNotUnderstood(atlasOf(notes)).map(({ path, damage, links }) => [path, damage.length, links.length]),
  ).toEqual([
    ['0.md', 0, 1],
    ['A.md', 1, 1],
    ['B.md', 1, 0],
    ['C.md', 0, 1],
    ['Z.md', 1, 0],
  ]);
});
