import { expect, test } from 'vitest';
import { USUAL_CHOICES } from '../../../../src/core/language/choices';
import { findUnanswered } from '../../../../src/core/questions/agenda/unanswered';

const SENTENCE = 'The operator should have paged the database team.';

test('a paragraph that explains and has no answer is one question, however many of its sentences ask', () => {
  const found = findUnanswered(`## Story\n\n${SENTENCE} ${SENTENCE.replace('database', 'queue')}\n\nIt ran again.\n`);
  expect(found.map(({ line, more }) => [line, more])).toEqual([[2, 1]]);
  expect(found[0]?.question).toMatch(/\?$/);
});

test('what was answered, said off the record, or is not to be seen asks nothing', () => {
  expect(findUnanswered(`## Story\n\n> [!off-record]\n> ${SENTENCE}\n`)).toEqual([]);
  expect(findUnanswered(`## Story\n\n${SENTENCE}\n`, { ...USUAL_CHOICES, sectionsOff: new Set(['story']) })).toEqual(
    [],
  );
  expect(findUnanswered('## Story\n\nIt ran again.\n')).toEqual([]);
});
