import { expect, test } from 'vitest';
import { applyChanges, findWordsEnd, isRefusal, toEdited, toLineBreak } from '../../../../src/core/text/edit/change';

const TEXT = 'The queue was slow.';

test('changes count from the text before any of them, in whatever order they come', () => {
  const slow = { from: 14, to: 18, insert: 'stalled' };
  const queue = { from: 4, to: 9, insert: 'ledger' };
  expect(applyChanges(TEXT, [slow, queue])).toBe('The ledger was stalled.');
  expect(applyChanges(TEXT, [queue, slow])).toBe('The ledger was stalled.');
});

test('two insertions at one place keep their order', () => {
  const [first, second] = ['one ', 'two '].map((insert) => ({ from: 4, to: 4, insert }));
  expect(first && second && applyChanges(TEXT, [first, second])).toBe('The one two queue was slow.');
});

test('where one change begins as another does, what is only put in comes first', () => {
  const ledger = { from: 4, to: 9, insert: 'ledger' };
  const old = { from: 4, to: 4, insert: 'old ' };
  expect(applyChanges(TEXT, [ledger, old])).toBe('The old ledger was slow.');
  expect(applyChanges(TEXT, [old, ledger])).toBe('The old ledger was slow.');
});

test('an edit is its whole text and the same changes, first place first', () => {
  const late = { from: 18, to: 19, insert: '!' };
  const early = { from: 0, to: 3, insert: 'A' };
  expect(toEdited(TEXT, [late, early])).toEqual({ text: 'A queue was slow!', changes: [early, late] });
});

test('a refusal is told from an edit', () => {
  expect([isRefusal({ refused: 'moved' }), isRefusal(toEdited(TEXT, []))]).toEqual([true, false]);
});

test('a note goes on with the line break of its first line', () => {
  expect(['a\r\nb\n', 'a\nb\r\n', 'a', '\nb'].map(toLineBreak)).toEqual(['\r\n', '\n', '\n', '\n']);
});

test('words end before the line breaks behind them, of whichever kind', () => {
  expect(['Ana\n\n', 'Ana\r\n\r\n', 'Ana', 'Ana \n', '\n\r\n', ''].map(findWordsEnd)).toEqual([3, 3, 3, 4, 0, 0]);
});
