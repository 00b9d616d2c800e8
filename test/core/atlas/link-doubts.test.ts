import { expect, test } from 'vitest';
import { findLinkDoubts } from '../../../src/core/atlas/link-doubts';
import { atlasOf } from './cards';

const vault = {
  'Systems/Ledger.md': '---\ntype: system\nowners: ["[[Ana]]"]\n---\nAsk [[Ana]], or [[Bo]].\n',
  'Old/Ledger.md': '---\ntype: system\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\naliases: [Ana, ana r.]\n---\n',
  'People/Bo.md': '---\ntype: person\n---\n',
  'Incidents/Stall.md':
    '---\ntype: incident\nsystems: ["[[Ledger]]"]\nresponders: ["[[Team/Bo]]"]\n---\n' +
    '[[Systems/Ledger]] stood, [[nobody]] saw.\n',
};
const told = (notes: Readonly<Record<string, string>>): readonly string[] =>
  findLinkDoubts(atlasOf(notes)).map(
    ({ reason, path, name, taken, meant }) =>
      `${path}: ${name} (${reason}, ${taken ?? 'nowhere'}): ${meant.join(', ')}`,
  );

test('a link that an alias would meet, and one whose note stands elsewhere, are doubts of their note', () => {
  expect(told({ ...vault, 'Old/Ledger.md': '' })).toEqual([
    'Incidents/Stall.md: Team/Bo (open, nowhere): People/Bo.md',
    'Systems/Ledger.md: Ana (open, nowhere): People/Ana Reyes.md',
  ]);
});

test('a bare link to one of two notes of one name is a doubt, one with its folder is none', () => {
  expect(told(vault).filter((line) => line.includes('one-name'))).toEqual([
    'Incidents/Stall.md: Ledger (one-name, Systems/Ledger.md): Old/Ledger.md, Systems/Ledger.md',
  ]);
  expect(told({ ...vault, 'Incidents/Stall.md': '---\ntype: incident\n---\n[[Old/Ledger]]\n' })).toEqual([
    'Systems/Ledger.md: Ana (open, nowhere): People/Ana Reyes.md',
  ]);
});

test('a link off the record is no doubt, and neither is a name that nobody has', () => {
  const said = '---\ntype: incident\n---\n> [!off-record]\n> [[Ana]] lent the key.\n\n[[Nobody]] saw.\n';
  expect(told({ 'People/Ana Reyes.md': vault['People/Ana Reyes.md'], 'Incidents/A.md': said })).toEqual([]);
});

test('the doubts follow the vault', () => {
  const atlas = atlasOf(vault);
  expect(findLinkDoubts(atlas)).toHaveLength(3);
  expect(findLinkDoubts(atlas)).toBe(findLinkDoubts(atlas));
  atlas.remove('Old/Ledger.md');
  expect(findLinkDoubts(atlas).map(({ reason }) => reason)).toEqual(['open', 'open']);
});

test('a doubt tells the first link that is meant, where it stands, and whether in the properties', () => {
  const doubts = (text: string): unknown =>
    findLinkDoubts(atlasOf({ 'People/Ana Reyes.md': vault['People/Ana Reyes.md'], 'A.md': text }));
  const open = { reason: 'open', path: 'A.md', taken: null, meant: ['People/Ana Reyes.md'] };
  const body = '---\ntype: incident\n---\n[[Bo]] rang [[ANA]], then [[Ana]].\n';
  expect(doubts(body)).toEqual([{ ...open, name: 'ANA', from: body.indexOf('[[ANA'), stored: false }]);
  const both = '---\ntype: incident\nresponders: ["[[Bo]]", "[[Ana]]"]\n---\n[[Ana]] came.\n';
  expect(doubts(both)).toEqual([{ ...open, name: 'Ana', from: 0, stored: true }]);
});

test('a note without a folder is called by its name alone, which is no doubt', () => {
  const notes = {
    'Ledger.md': '---\ntype: system\n---\n',
    'Old/Ledger.md': '---\ntype: system\n---\n',
    'A.md': '---\ntype: incident\nsystems: ["[[Ledger]]"]\n---\n[[Old/Ledger]], [[Ledger]].\n',
  };
  expect(told(notes)).toEqual([]);
});

test('doubts stand by the path of their note, and of one note in the order of both lists', () => {
  const links = '---\ntype: incident\nsystems: ["[[Ledger]]"]\n---\nBy [[Ana]].\n';
  const notes = { 'Systems/Ledger.md': '---\ntype: system\n---\n', 'Old/Ledger.md': vault['Old/Ledger.md'] };
  const people = { 'People/Ana Reyes.md': vault['People/Ana Reyes.md'] };
  const all = told({ 'C.md': links, 'A.md': links, 'B.md': links, ...notes, ...people });
  expect(all.map((line) => line.replace(/,.*/, ''))).toEqual(
    ['A', 'B', 'C'].flatMap((name) => [`${name}.md: Ana (open`, `${name}.md: Ledger (one-name`]),
  );
});
