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
