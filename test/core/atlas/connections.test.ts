import { expect, test } from 'vitest';
import { toConnections } from '../../../src/core/atlas/connections';
import { findQuote } from '../../../src/core/atlas/evidence';
import { atlasOf } from './cards';

const vault = {
  'Systems/Ledger.md': '---\ntype: system\nowners: ["[[Ana Reyes]]"]\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\n---\n',
  'People/Bo Lind.md': '---\ntype: person\nleft: 2024-02-01\n---\n',
  'Knowledge/Replay needs the old key.md':
    '---\ntype: knowledge\nabout: ["[[Ledger]]"]\nheld-by: ["[[Bo Lind]]"]\nrevealed-by: ' +
    '["[[Stall]]"]\nconfirmed: 2024-03-01\n---\n',
  'Incidents/Stall.md':
    '---\ntype: incident\nstarted: 2024-01-05T08:00:00\nsystems: ["[[Ledger]]"]\nresponders: ["[[Ana ' +
    'Reyes]]"]\nrelated: ["[[Echo]]"]\n---\nIt was late. [[Ana Reyes|Ana]] saw the gauge first. [[Bo Lind]] ' +
    'knew the key.\n',
  'Incidents/Echo.md':
    '---\ntype: incident\nstarted: 2025-01-05\nsystems: ["[[Ledger]]"]\nreminds-of: ["[[Stall]]"]\n---\n',
};
const tell = (node: string): readonly string[] =>
  toConnections(atlasOf(vault), node).map(
    ({ words, connections }) =>
      `${words}: ${connections.map(({ title, date }) => (date === null ? title : `${title} (${date})`)).join(', ')}`,
  );

test('a system says who knows about it, what is known, and what it was part of, the newest first', () => {
  expect(tell('Systems/Ledger.md')).toEqual([
    'is known by: Bo Lind',
    'was part of: Echo (2025-01-05), Stall (2024-01-05)',
    'is owned by: Ana Reyes',
    'is known about: Replay needs the old key (2024-03-01)',
  ]);
});

test('a relation without a direction is told once, and what came to mind is told at the far end', () => {
  expect(tell('Incidents/Stall.md')).toEqual([
    'needed the knowledge of: Bo Lind',
    'involved: Ledger',
    'was responded to by: Ana Reyes',
    'is related to: Echo (2025-01-05)',
    'came to mind in: Echo (2025-01-05)',
    'revealed: Replay needs the old key (2024-03-01)',
    'mentions: Bo Lind',
  ]);
});

test('a property that is also told in a sentence brings the sentence', () => {
  const ana = toConnections(atlasOf(vault), 'People/Ana Reyes.md').find(({ words }) => words === 'took part in')
    ?.connections[0];
  const quotes = ana?.evidence.map((evidence) => findQuote(vault['Incidents/Stall.md'], evidence)?.sentence);
  expect(quotes).toEqual(['Ana saw the gauge first.']);
});

test('somebody who left is marked, and the knowledge in between is named', () => {
  const known = toConnections(atlasOf(vault), 'Systems/Ledger.md').find(({ words }) => words === 'is known by')
    ?.connections[0];
  expect([known?.left, known?.through]).toEqual(['2024-02-01', ['Knowledge/Replay needs the old key.md']]);
});

test('a note tied to nothing has no groups', () => {
  expect(toConnections(atlasOf(vault), 'Elsewhere.md')).toEqual([]);
});

test('people who are still here stand before those who left, whatever their dates', () => {
  const atlas = atlasOf({
    'Relay.md': '---\ntype: system\n---\n',
    'Len.md': '---\ntype: person\nleft: 2022-03-01\nworked-on: ["[[Relay]]"]\n---\n',
    'Wen.md': '---\ntype: person\nworked-on: ["[[Relay]]"]\n---\n',
  });
  const [group] = toConnections(atlas, 'Relay.md');
  expect(group?.connections.map(({ title }) => title)).toEqual(['Wen', 'Len']);
});

test('a person knows about what their knowledge is about, and held what an incident needed', () => {
  expect(tell('People/Bo Lind.md')).toEqual([
    'knows about: Ledger',
    'held knowledge that was needed in: Stall (2024-01-05)',
    'knows: Replay needs the old key (2024-03-01)',
    'is mentioned in: Stall (2024-01-05)',
  ]);
});

test('knowledge about the one who holds it is nothing that they know about, and a system holds none', () => {
  const atlas = atlasOf({
    'Ana.md': '---\ntype: person\n---\n',
    'Ledger.md': '---\ntype: system\n---\n',
    'Ana has the key.md':
      '---\ntype: knowledge\nabout: ["[[Ana]]", "[[Ledger]]"]\nheld-by: ["[[Ana]]", "[[Ledger]]"]\n---\n',
  });
  const of = (node: string, words: string): readonly string[] =>
    toConnections(atlas, node)
      .filter((group) => group.words === words)
      .flatMap(({ connections }) => connections.map(({ title }) => title));
  expect(of('Ana.md', 'knows about')).toEqual(['Ledger']);
  expect(of('Ledger.md', 'is known by')).toEqual(['Ana']);
});

test('a relation that several notes bear out names each of them and brings the words of each', () => {
  const key = (day: string): string =>
    `---\ntype: knowledge\nabout: ["[[Relay]]"]\nheld-by: ["[[Len]]"]\nconfirmed: ${day}\n---\n`;
  const atlas = atlasOf({
    'Relay.md': '---\ntype: system\n---\n',
    'Len.md': '---\ntype: person\n---\n',
    'Old key.md': key('2024-01-01'),
    'New key.md': key('2025-01-01'),
  });
  const known = toConnections(atlas, 'Relay.md')[0]?.connections[0];
  expect([known?.title, known?.through, known?.kind]).toEqual(['Len', ['New key.md', 'Old key.md'], 'person']);
  expect(known?.evidence.map(({ path, property }) => `${path} ${property ?? ''}`)).toEqual([
    'New key.md about',
    'New key.md held-by',
    'Old key.md about',
    'Old key.md held-by',
  ]);
});

test('the newest comes first, what has no date last, and one day or none by title', () => {
  const on = (day: string): string => `---\ntype: incident\nsystems: ["[[Relay]]"]\n${day}---\n`;
  const atlas = atlasOf({
    'Relay.md': '---\ntype: system\n---\n',
    'D none.md': on(''),
    'C one day.md': on('started: 2024-02-01\n'),
    'B newest.md': on('started: 2025-02-01\n'),
    'A none.md': on(''),
    'E one day.md': on('started: 2024-02-01\n'),
    'F oldest.md': on('started: 2023-02-01\n'),
  });
  const titles = toConnections(atlas, 'Relay.md').flatMap(({ connections }) => connections.map(({ title }) => title));
  expect(titles).toEqual(['B newest', 'C one day', 'E one day', 'F oldest', 'A none', 'D none']);
});

test('what has left is a matter of people, and what has no note has no kind', () => {
  const atlas = atlasOf({
    'Relay.md': '---\ntype: system\nleft: 2020-01-01\nowners: ["[[Wen]]"]\n---\n',
    'Stall.md': '---\ntype: incident\nsystems: ["[[Relay]]"]\n---\n[[Relay]] stood. [[Wen]] came.\n',
  });
  const all = toConnections(atlas, 'Stall.md').flatMap(({ connections }) => connections);
  expect(all.map(({ title, kind, left }) => [title, kind, left])).toEqual([
    ['Relay', 'system', null],
    ['Wen', null, null],
  ]);
  const [relay] = all;
  expect(relay?.evidence.map(({ property }) => property)).toEqual([null]);
});

test('notes of one day stand by their titles, in whatever folders, and those without a day behind them', () => {
  const note = (started: string): string => `---\ntype: incident\n${started}systems: ["[[Ledger]]"]\n---\n`;
  const notes = {
    'A/Zebra.md': note('started: 2024-01-05\n'),
    'B/Mole.md': note(''),
    'C/Ant.md': note('started: 2024-01-05\n'),
    'D/Fox.md': note('started: 2024-01-06\n'),
    'E/Bee.md': note(''),
    'Ledger.md': '---\ntype: system\n---\n',
  };
  const [group] = toConnections(atlasOf(notes), 'Ledger.md');
  expect(group?.connections.map(({ title }) => title)).toEqual(['Fox', 'Ant', 'Zebra', 'Bee', 'Mole']);
});
