import { expect, test } from 'vitest';
import { createTidy, type Lying } from '../../../../src/app/graph/view/tidy';

const dragged: Lying = {
  places: new Map([['Ledger.md', { x: 40, y: -7 }]]),
  pins: [{ path: 'Ledger.md', x: 40, y: -7 }],
  camera: { x: 3, y: 4, scale: 2 },
  about: 'everything',
};
const tidied: Lying = {
  places: new Map([['Ledger.md', { x: 0, y: 0 }]]),
  pins: [],
  camera: { x: 0, y: 0, scale: 1 },
  about: 'everything',
};

function table() {
  const now = { lies: dragged };
  const tidy = createTidy({
    lying: () => now.lies,
    arrange: () => {
      now.lies = tidied;
    },
    layBack: (before) => {
      now.lies = before;
    },
  });
  return { now, ...tidy };
}

test('undoing a tidy brings back every place, every pin and the view', () => {
  const { now, tidy, undo, canUndo } = table();
  tidy();
  expect([now.lies, canUndo()]).toEqual([tidied, true]);
  undo();
  expect([now.lies, canUndo()]).toEqual([dragged, false]);
});

test('there is nothing to undo before a tidy, nor twice', () => {
  const { now, tidy, undo, canUndo } = table();
  undo();
  expect([now.lies, canUndo()]).toEqual([dragged, false]);
  tidy();
  undo();
  now.lies = tidied;
  undo();
  expect(now.lies).toBe(tidied);
});

test('once something else is asked, the tidy before it is no longer undone', () => {
  const { now, tidy, undo, canUndo } = table();
  tidy();
  const other = { ...tidied, about: 'who-knows\nLedger.md' };
  now.lies = other;
  expect(canUndo()).toBe(false);
  undo();
  expect(now.lies).toBe(other);
});
