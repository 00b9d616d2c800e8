import { expect, test } from 'vitest';
import { FRESH_STATE, readGraphState, toRenamed } from '../../../../src/core/graph/ask/state';

test('a tab comes back as it was after a restart', () => {
  const state = {
    ...FRESH_STATE,
    question: 'shares' as const,
    subjects: ['Incidents/Stall.md'],
    filter: '-left',
    away: ['People/Ana.md'],
    pins: [{ path: 'People/Ana.md', x: 1.5, y: -2 }],
    show: 'table' as const,
  };
  const kept: unknown = JSON.parse(JSON.stringify(state));
  expect(readGraphState(kept)).toEqual(state);
});

test.each([
  null,
  7,
  'x',
  [],
  {
    question: 'nope',
    subjects: 'Ledger',
    pins: [{ path: 1, x: 0, y: 0 }, { path: 'A', x: null, y: 0 }, 3],
    show: 'upside down',
  },
])('a state that makes no sense opens a fresh tab: %j', (value) => {
  expect(readGraphState(value)).toEqual(FRESH_STATE);
});

test('a rename of a note or of its folder is followed by everything the tab remembers', () => {
  const state = {
    ...FRESH_STATE,
    subjects: ['Systems/Ledger.md'],
    away: ['People/Ana.md'],
    pins: [{ path: 'Systems/Ledger.md', x: 0, y: 0 }],
    selected: 'Systems/Ledger.md',
  };
  expect(toRenamed(state, 'Systems', 'Machines')).toMatchObject({
    subjects: ['Machines/Ledger.md'],
    away: ['People/Ana.md'],
    pins: [{ path: 'Machines/Ledger.md' }],
    selected: 'Machines/Ledger.md',
  });
});
