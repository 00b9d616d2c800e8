import { expect, test } from 'vitest';
import {
  toInterviewAnswers,
  toInterviewProblem,
  toInterviewTitle,
  type InterviewWish,
} from '../../../../src/core/questions/interview/interview-note';

const WISH: InterviewWish = {
  incident: '[[Stalled queue]]',
  person: 'Ana Reyes',
  role: '',
  by: 'Bo Lind',
  consent: 'notes',
  attribution: 'named',
  myself: false,
  day: '2026-11-04',
};

test('an interview names its incident, with whom and by whom', () => {
  expect(toInterviewTitle(WISH)).toBe('Ana Reyes on Stalled queue');
  const answers = toInterviewAnswers(WISH);
  expect([answers.get('incident'), answers.get('with'), answers.get('by')]).toEqual([
    ['[[Stalled queue]]'],
    ['[[Ana Reyes]]'],
    ['[[Bo Lind]]'],
  ]);
  expect(toInterviewAnswers({ ...WISH, myself: true }).get('by')).toEqual(['[[Ana Reyes]]']);
});

test.each(['role only', 'off record'])('with %s no name is written anywhere', (attribution) => {
  const wish = { ...WISH, attribution, role: 'On call that night' };
  expect(JSON.stringify([toInterviewTitle(wish), ...toInterviewAnswers(wish)])).not.toContain('Ana');
  expect(toInterviewTitle({ ...wish, role: '' })).toBe('Somebody on Stalled queue');
});

test.each([
  [{ incident: '' }, /Choose the incident/],
  [{ person: '' }, /by name or by role/],
  [{ attribution: 'role only' }, /write a role/],
  [{ attribution: 'off record', person: '' }, null],
  [{ person: '', role: 'On call' }, null],
  [{}, null],
])('of %j what is missing is told in one sentence: %s', (change, problem) => {
  const said = toInterviewProblem({ ...WISH, ...change });
  if (problem === null) expect(said).toBe(null);
  else expect(said).toMatch(problem);
});
