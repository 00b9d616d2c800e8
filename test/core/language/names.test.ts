import { expect, test } from 'vitest';
import { toQuestion } from '../../../src/core/language/names';

const question = 'What was {person} busy with when {system} did that?';

test('a question names somebody only where the sentence does', () => {
  const here = { people: ['Noor Achterberg'], systems: ['Purser'], around: 'The counter had been climbing.' };
  expect(toQuestion(question, here)).toBe('What were the people there busy with when the system did that?');
  expect(toQuestion(question, { ...here, around: 'Noor Achterberg saw that the Purser stood.' })).toBe(
    'What was Noor Achterberg busy with when Purser did that?',
  );
});

test('nobody is chosen among several', () => {
  const people = ['Ana Reyes', 'Bo Lindqvist'];
  expect(toQuestion('Ask {person}.', { people, systems: [], around: 'Ana Reyes called Bo Lindqvist.' })).toBe(
    'Ask the people there.',
  );
});
