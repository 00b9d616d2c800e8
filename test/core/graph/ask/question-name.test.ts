import { expect, test } from 'vitest';
import { toQuestionName } from '../../../../src/core/graph/ask/question-name';
import { FRESH_STATE, isSameQuestion, type GraphState } from '../../../../src/core/graph/ask/state';

const nameOf = (state: Partial<GraphState>): string =>
  toQuestionName({ ...FRESH_STATE, ...state }, (path) => path.replace(/^.*\/|\.md$/g, ''));

test('what is made of a question is called by the whole question', () => {
  expect(nameOf({ subjects: ['Systems/Manifest relay.md'] })).toBe('Who knows about Manifest relay');
  expect(nameOf({ question: 'away', away: ['People/Rhiannon.md'], subjects: ['Systems/Manifest relay.md'] })).toBe(
    'What if Rhiannon is away, around Manifest relay',
  );
  expect(nameOf({ question: 'connected', subjects: ['Ana.md', 'Bo.md'] })).toBe('How Ana and Bo are connected');
  expect(nameOf({ question: 'by-date', date: '2026-11-28' })).toBe('What was written down by 2026-11-28');
  expect(nameOf({ question: 'everything', filter: 'kind:person' })).toBe('Everything, filtered');
});

test('two tabs ask the same when question, notes, day and filter are the same, wherever their pins are', () => {
  const state = { ...FRESH_STATE, subjects: ['Ledger.md'] };
  expect(isSameQuestion(state, { ...state, pins: [{ path: 'Ledger.md', x: 1, y: 2 }], show: 'table' })).toBe(true);
  expect(isSameQuestion(state, { ...state, filter: '-left' })).toBe(false);
});
