import { expect, test } from 'vitest';
import { toLocalQuestion } from '../../../../src/core/graph/ask/local-question';

test('the view that follows the open note keeps its question while that can be asked of the note', () => {
  expect(toLocalQuestion('shares', 'Stall.md', 'incident')).toEqual({
    question: 'shares',
    subjects: ['Stall.md'],
    away: [],
  });
  expect(toLocalQuestion('shares', 'Ledger.md', 'system')).toMatchObject({ question: 'who-knows' });
  expect(toLocalQuestion('who-knows', 'Ana.md', 'person')).toMatchObject({
    question: 'who-alone',
    subjects: ['Ana.md'],
  });
  expect(toLocalQuestion('away', 'Ana.md', 'person')).toEqual({ question: 'away', subjects: [], away: ['Ana.md'] });
  expect(toLocalQuestion('connected', 'Ledger.md', 'system')).toMatchObject({ question: 'who-knows' });
  expect(toLocalQuestion('everything', 'A note.md', null)).toMatchObject({
    question: 'who-knows',
    subjects: ['A note.md'],
  });
});
