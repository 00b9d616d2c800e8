import { expect, test } from 'vitest';
import { toStudyQuestion } from '../../../src/core/reading/study-question';

test('a group is asked another question at each stop, and at the end what each took from it', () => {
  const asked = [0, 1, 2, 3].map((stop) => toStudyQuestion(stop, false));
  expect(new Set([...asked, toStudyQuestion(4, true)]).size).toBe(5);
  expect(toStudyQuestion(4, false)).toBe(asked[0]);
  for (const question of [...asked, toStudyQuestion(4, true)]) expect(question).toMatch(/\?$/);
});
