import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toChosen, toChosenWords } from '../../../../src/core/graph/ask/bases-selection';
import { noteOf, titlesOf } from '../vault';

const model = toModel([
  noteOf('incident', 'A', { links: { 'incident.systems': ['Ledger'] } }),
  noteOf('incident', 'B', { links: { 'incident.systems': ['Ledger'] } }),
  noteOf('system', 'Ledger'),
]);

test('the notes of a base are drawn with the links among them', () => {
  const chosen = toChosen(model, ['A.md', 'Ledger.md', 'gone.md', 'A.md'], false);
  expect(titlesOf(model, chosen.nodes)).toEqual(['A', 'Ledger']);
  expect(toChosenWords(chosen, false)).toBe('2 notes of this base, with 1 relation among them.');
});

test('where nothing ties them, the sentence says what can be pressed', () => {
  const apart = toChosen(model, ['A.md', 'B.md'], false);
  expect(toChosenWords(apart, false)).toMatch(/no relation among them\. “Show what is one step around”/);
  expect(toChosenWords(toChosen(model, ['A.md', 'B.md'], true), true)).toBe(
    '2 notes of this base and 1 one step around, with 2 relations among them.',
  );
});

test('what does not fit is counted, and a base without our notes says so', () => {
  const cut = toChosen(model, ['A.md', 'B.md', 'Ledger.md'], true, 2);
  expect([cut.nodes.length, cut.more]).toEqual([2, 1]);
  expect(toChosenWords(cut, true)).toContain('1 more note is in the base and not drawn.');
  expect(toChosenWords(toChosen(model, [], false), false)).toMatch(/^None of the notes in this base/);
});
