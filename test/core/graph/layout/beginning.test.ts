import { expect, test } from 'vitest';
import { toBeginning } from '../../../../src/core/graph/layout/beginning';

test.each([
  ['nothing was drawn yet', 0, 40, 0, 'anew'],
  ['another question, few notes in common', 10, 100, 100, 'anew'],
  ['the very same notes', 40, 40, 40, 'stand'],
  ['a kind is hidden', 30, 30, 40, 'stand'],
  ['almost all of a small picture is hidden', 2, 2, 40, 'stand'],
  ['a kind is hidden in a crowd', 4_800, 4_800, 5_000, 'stand'],
  ['little is left of a crowd', 300, 300, 5_000, 'anew'],
  ['the crowd comes back', 300, 5_000, 300, 'anew'],
  ['one note more', 40, 41, 40, 'join'],
  ['half as many again', 40, 60, 40, 'settle'],
  ['nothing is left', 0, 0, 40, 'stand'],
])('when %s (%i of %i known, %i before), the picture begins so: %s', (_when, known, next, before, beginning) => {
  expect(toBeginning(known, next, before)).toBe(beginning);
});
