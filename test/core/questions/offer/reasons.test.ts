import { expect, test } from 'vitest';
import { MARK_ROWS } from '../../../../src/core/notes/marks';
import { findQuestion } from '../../../../src/core/questions/bank';
import {
  becauseOfGap,
  becauseOfMarks,
  becauseOfWords,
  MARK_REASONS,
  toNumberWord,
} from '../../../../src/core/questions/offer/reasons';

test('every mark that is offered brings questions, and each of them stands in the bank', () => {
  expect(MARK_REASONS.map(({ mark }) => mark).sort()).toEqual(MARK_ROWS.map(({ mark }) => mark).sort());
  expect(MARK_REASONS.flatMap(({ ask }) => ask.filter((id) => findQuestion(id) === null))).toEqual([]);
});

test('a question says why it comes', () => {
  const [confused] = MARK_REASONS;
  expect(confused && [becauseOfMarks(confused, 1), becauseOfMarks(confused, 3)]).toEqual([
    'the incident has one mark of confusion',
    'the incident has three marks of confusion',
  ]);
  expect(becauseOfWords('obviously')).toBe('the answer said “obviously”');
  expect(becauseOfGap({ from: 151, to: 175 })).toBe('nobody has been asked about 02:31–02:55');
});

test('small numbers are words, larger ones figures', () => {
  expect([0, 12, 13].map(toNumberWord)).toEqual(['no', 'twelve', '13']);
});
